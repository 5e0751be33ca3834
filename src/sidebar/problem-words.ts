import type { ServerProblem } from './server.ts';

/** What a person can do about a problem with one click. */
export type Cure = 'set up' | 'open the settings' | 'try again' | 'back to the list';

export interface ProblemWords {
  readonly title: string;
  readonly text: string;
  /** What stays safe, where the sentence does not say it. */
  readonly safe: string | null;
  readonly advice: string | null;
  readonly cures: readonly Cure[];
}

/** Where the page is: at the right of the sheet, or in a window over it. */
export type Place = 'sidebar' | 'window';

/** What was being done: the title says that it did not happen. */
export type Task =
  | 'open'
  | 'save'
  | 'add actions'
  | 'change an action'
  | 'set up'
  | 'check the log'
  | 'look at a table'
  | 'copy a table'
  | 'change the plan'
  | 'discard'
  | 'look at the formulas'
  | 'share'
  | 'take back';

const titles: Readonly<Record<Task, string>> = {
  open: 'This could not be opened',
  save: 'Not saved yet',
  'add actions': 'The actions are not added yet',
  'change an action': 'The action is as it was',
  'set up': 'The workbook is not set up yet',
  'check the log': 'The log could not be checked',
  'look at a table': 'Your table could not be read',
  'copy a table': 'Not everything is copied yet',
  'change the plan': 'The plan is as it was',
  discard: 'Not discarded yet',
  'look at the formulas': 'The formulas could not be read',
  share: 'Not everything is shared yet',
  'take back': 'Not everything is taken back yet',
};

/** What happened, what is safe and what to do, in the words of a channel manager. */
export function wordsOfProblem(problem: ServerProblem, task: Task, place: Place = 'sidebar'): ProblemWords {
  const isAccess = problem.kind === 'offline' && isAccessFault(problem.message);
  return {
    title: titleOf(problem, task),
    text: textOf(problem, isAccess, place),
    safe: safeOf(problem, task),
    advice: isAccess ? severalAccounts(place) : null,
    cures: curesOf(problem, task),
  };
}

function titleOf({ kind, details }: ServerProblem, task: Task): string {
  if (kind !== 'not set up') return titles[task];
  const isColumn = (name: unknown) => String(name).includes(': ');
  return Array.isArray(details) && details.every(isColumn) ? 'A column is gone' : 'Not set up yet';
}

function safeOf({ kind }: ServerProblem, task: Task): string | null {
  if (task === 'save' && kind !== 'busy') return 'Your answers stay here.';
  return task === 'copy a table' && kind === 'offline' ? 'No reseller is copied twice.' : null;
}

const severalAccounts = (place: Place) =>
  `Several Google accounts in one browser can be the cause: open the spreadsheet in a private window of the browser, or in a browser profile, with only the account that may use it, and open this ${place} again.`;

function textOf({ kind, message }: ServerProblem, isAccess: boolean, place: Place): string {
  if (kind !== 'offline') return message;
  return isAccess
    ? `Google does not let this ${place} use the spreadsheet.`
    : 'The spreadsheet could not be reached. Check the connection, then try again.';
}

function curesOf({ kind, details }: ServerProblem, task: Task): readonly Cure[] {
  if (kind === 'not set up') return ['set up'];
  // Set-up adds a setting that is gone, and changes none that is there.
  if (kind === 'bad settings') return [details === 'missing' ? 'set up' : 'open the settings', 'try again'];
  if (kind === 'gone') return ['back to the list'];
  if (kind === 'view only') return task === 'open' ? ['try again'] : [];
  return ['try again'];
}

function isAccessFault(message: string): boolean {
  return /PERMISSION_DENIED|authorization is required|refused to connect|do not have permission/i.test(
    message,
  );
}
