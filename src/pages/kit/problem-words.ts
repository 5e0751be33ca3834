import type { ServerProblem } from './server.ts';
import type { Task } from './tasks.ts';

/** What a person can do about a problem with one click, as the button says it. */
export type Cure = 'Set up this workbook' | 'Open the settings' | 'Try again' | 'Back to the list';

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

/** What happened, what is safe and what to do, in the words of a channel manager. */
export function wordsOfProblem(problem: ServerProblem, task: Task, place: Place = 'sidebar'): ProblemWords {
  const isAccess = problem.kind === 'offline' && isAccessFault(problem.message);
  return {
    title: titleOf(problem, task),
    text: textOf(problem, isAccess, place),
    safe: task.safe?.(problem.kind) ?? null,
    advice: isAccess ? severalAccounts(place) : null,
    cures: curesOf(problem, task),
  };
}

function titleOf({ kind, details }: ServerProblem, task: Task): string {
  if (kind !== 'not set up') return task.title;
  const isColumn = (name: unknown) => String(name).includes(': ');
  return Array.isArray(details) && details.every(isColumn) ? 'A column is gone' : 'Not set up yet';
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
  if (kind === 'not set up') return ['Set up this workbook'];
  // Set-up adds a setting that is gone, and changes none that is there.
  if (kind === 'bad settings')
    return [details === 'missing' ? 'Set up this workbook' : 'Open the settings', 'Try again'];
  if (kind === 'gone') return ['Back to the list'];
  if (kind === 'view only') return task.isReading ? ['Try again'] : [];
  return ['Try again'];
}

function isAccessFault(message: string): boolean {
  return /PERMISSION_DENIED|authorization is required|refused to connect|do not have permission/i.test(
    message,
  );
}
