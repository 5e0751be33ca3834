import type { ServerProblem } from './server.ts';

/** What was being done when a problem came up. Each is an export of its own: a page carries those that it needs. */
export interface Task {
  /** Says that it did not happen. */
  readonly title: string;
  /** What stays safe, where the sentence of the problem does not say it. */
  readonly safe?: (kind: ServerProblem['kind']) => string | null;
  /** Whether it helps to try again where the spreadsheet may only be read. */
  readonly isReading?: true;
}

export const openingPage: Task = { title: 'This could not be opened', isReading: true };
export const saving: Task = {
  title: 'Not saved yet',
  safe: (kind) => (kind === 'busy' ? null : 'Your answers stay here.'),
};
export const addingActions: Task = { title: 'The actions are not added yet' };
export const changingAction: Task = { title: 'The action is as it was' };
export const settingUp: Task = { title: 'The workbook is not set up yet' };
export const checkingLog: Task = { title: 'The log could not be checked' };
export const lookingAtTable: Task = { title: 'Your table could not be read' };
export const copyingTable: Task = {
  title: 'Not everything is copied yet',
  safe: (kind) => (kind === 'offline' ? 'No reseller is copied twice.' : null),
};
export const changingPlan: Task = { title: 'The plan is as it was' };
