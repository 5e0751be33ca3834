import { defineTab } from './define-tab.ts';
import { settingsInForce } from './settings-in-force.ts';

/** One setting a row. Rows are found by the setting's id, so that they may be sorted. */
export const settingsTab = defineTab({
  id: 'settings',
  title: 'Settings',
  help: 'Thresholds, weights, review intervals and the win rate. Change the values; each row says what it does and what it may be.',
  columns: [
    {
      id: 'setting',
      title: 'Setting',
      type: 'text',
      filledBy: 'add-on',
      help: 'What can be set.',
      width: 230,
    },
    {
      id: 'value',
      title: 'Value',
      type: 'figure',
      filledBy: 'person',
      help: 'The value in force.',
      width: 80,
    },
    {
      id: 'help',
      title: 'What it does',
      type: 'text',
      filledBy: 'add-on',
      help: 'What changes with it.',
      width: 500,
    },
    {
      id: 'limits',
      title: 'What it may be',
      type: 'text',
      filledBy: 'add-on',
      help: 'The limits of the value.',
      width: 540,
    },
    {
      id: 'setting_id',
      title: 'Setting ID',
      type: 'text',
      filledBy: 'add-on',
      help: 'Given by the add-on; the row is found by it.',
      width: 150,
      isHidden: true,
    },
    {
      id: 'in_force',
      title: 'In force',
      type: 'formula',
      filledBy: 'formula',
      help: 'The value that formulas use, or what is wrong with it: then they stop.',
      width: 150,
      isHidden: true,
      formula: settingsInForce,
    },
  ],
});
