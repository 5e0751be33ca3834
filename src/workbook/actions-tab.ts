import { defineTab } from './define-tab.ts';

export const actionStatuses = ['open', 'done', 'dropped'] as const;

/** What was agreed with resellers, one row an action. */
export const actionsTab = defineTab({
  id: 'actions',
  title: 'Actions',
  help: 'What was agreed, with whom and until when. Reviews add rows; owner, date and status are yours to change.',
  frozenColumns: 1,
  columns: [
    {
      id: 'action',
      title: 'Action',
      type: 'text',
      filledBy: 'person',
      help: 'What is to be done.',
      width: 320,
    },
    {
      id: 'reseller_id',
      title: 'Reseller ID',
      type: 'text',
      filledBy: 'person',
      help: 'The reseller’s id on the Resellers tab.',
      width: 84,
    },
    {
      id: 'name',
      title: 'Reseller',
      type: 'text',
      filledBy: 'person',
      help: 'The reseller’s name.',
      width: 170,
    },
    { id: 'owner', title: 'Owner', type: 'text', filledBy: 'person', help: 'Who does it.', width: 100 },
    {
      id: 'due',
      title: 'Due',
      type: 'day',
      filledBy: 'person',
      format: 'day',
      help: 'Until when.',
      width: 100,
    },
    {
      id: 'status',
      title: 'Status',
      type: 'word',
      filledBy: 'person',
      words: actionStatuses,
      help: 'Whether it is open, done or dropped.',
      width: 80,
    },
    {
      id: 'review_id',
      title: 'From review',
      type: 'text',
      filledBy: 'add-on',
      help: 'The review in which it was agreed.',
      width: 150,
    },
    {
      id: 'action_id',
      title: 'Action ID',
      type: 'text',
      filledBy: 'add-on',
      help: 'Given by the add-on, so that no action is added twice.',
      width: 150,
      isHidden: true,
    },
  ],
});
