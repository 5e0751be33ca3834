import { holds, isAssertion, type LiveCheck, type Seen } from './define-check.ts';
import { removeLeftovers, Scratch } from './scratch.ts';

export interface Finding {
  readonly question: string;
  readonly assumed: string;
  /** What was seen; the error where the check threw; null where it was not run. */
  readonly seen: Seen;
  /** Null where the check was not run. */
  readonly passed: boolean | null;
  /** Why it was not run, and what to do. */
  readonly notRun?: string;
}

/** The result of one run, as it is pasted into seen.json. */
export interface LiveChecks {
  /** The day of the run, `2026-07-15`. */
  readonly day: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly findings: readonly Finding[];
}

/** Google ends an execution after 6 minutes; what has begun by then must still be written down. Milliseconds. */
const MOST_TIME = 4.5 * 60_000;

/** Runs every check that a script can decide, one after another; a check that throws is a failure of its own. */
export function runChecks(
  checks: readonly LiveCheck[],
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  now: () => number = Date.now,
): LiveChecks {
  const start = now();
  removeLeftovers(file);
  const findings = checks.map((check): Finding => {
    const { question, assumed } = check;
    const notRun = (why: string) => ({ question, assumed, seen: null, passed: null, notRun: why });
    if (!isAssertion(check)) return notRun(`To look at: ${check.steps}`);
    if (now() - start > MOST_TIME) return notRun('The time was over before its turn came.');
    try {
      const seen = seenBy(check.see, file);
      return { question, assumed, seen, passed: holds(check, seen) };
    } catch (error) {
      return { question, assumed, seen: String(error), passed: false };
    }
  });
  const timeZone = file.getSpreadsheetTimeZone();
  const day = Utilities.formatDate(new Date(start), timeZone, 'yyyy-MM-dd');
  return { day, locale: file.getSpreadsheetLocale(), timeZone, findings };
}

function seenBy(see: (scratch: Scratch) => Seen, file: GoogleAppsScript.Spreadsheet.Spreadsheet): Seen {
  const scratch = new Scratch(file);
  try {
    return see(scratch);
  } finally {
    scratch.remove();
  }
}
