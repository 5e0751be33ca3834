import * as v from 'valibot';
import { RuleError } from '../core/rule-error.ts';
import { Problem } from '../workbook/problem.ts';
import { reviewSentences } from '../workbook/review-sentences.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import { activeReseller } from './active-reseller.ts';
import type { Handlers, ProblemAnswer, RequestName, Requests } from './contract.ts';
import { openMap } from './map/open-map.ts';
import { openTrail } from './map/open-trail.ts';
import { addInitiatives } from './marketing-plan/add-initiatives.ts';
import { changeInitiative } from './marketing-plan/change-initiative.ts';
import { openPlan } from './marketing-plan/open-plan.ts';
import { prepareMeeting } from './meeting/prepare-meeting.ts';
import { importTable } from './own-table/import-table.ts';
import { proposeImport } from './own-table/propose-import.ts';
import { schemaOf } from './request-schemas.ts';
import { addActions } from './review/add-actions.ts';
import { checkLog } from './review/check-log.ts';
import { dropDraft } from './review/drop-draft.ts';
import { keepDraft } from './review/keep-draft.ts';
import { openLoggedReview } from './review/open-logged-review.ts';
import { openReview } from './review/open-review.ts';
import { saveReview } from './review/save-review.ts';
import { setActionStatus } from './review/set-action-status.ts';
import { startSidebar } from './start-sidebar.ts';

/** The longest input: a review with all its evidence is a tenth of it. */
const LONGEST_INPUT = 100_000;

/**
 * Answers a request of the sidebar: JSON text in, JSON text out (`RpcAnswer`). The sidebar is no trust boundary, and
 * a cell or the console can ask as well: names and inputs are checked against closed lists, and whatever goes wrong
 * comes back as a problem with a sentence. Never throws.
 */
export function answerRequest(
  port: WorkbookPort,
  name: string,
  input: string,
  setUp: () => readonly string[],
): string {
  try {
    const handlers: Handlers<WorkbookPort> = {
      setUp: () => ({ made: setUp() }),
      startSidebar,
      activeReseller,
      openReview,
      openLoggedReview,
      saveReview,
      keepDraft,
      dropDraft,
      addActions,
      setActionStatus,
      checkLog,
      proposeImport,
      importTable,
      openPlan,
      addInitiatives,
      changeInitiative,
      openMap,
      openTrail,
      prepareMeeting,
    };
    if (!isRequest(handlers, name)) throw new Problem('invalid', reviewSentences.invalid(''));
    return JSON.stringify({ ok: true, value: handle(handlers, port, name, input) });
  } catch (error) {
    return JSON.stringify({ ok: false, problem: problemOf(error) });
  }
}

function isRequest(handlers: Handlers<WorkbookPort>, name: unknown): name is RequestName {
  const names: readonly unknown[] = Object.keys(handlers);
  return names.includes(name);
}

function handle<Name extends RequestName>(
  handlers: Handlers<WorkbookPort>,
  port: WorkbookPort,
  name: Name,
  input: unknown,
): Requests[Name]['output'] {
  const read = v.safeParse(schemaOf(name), parsed(input));
  if (!read.success) {
    const [issue] = read.issues;
    throw new Problem('invalid', reviewSentences.invalid(v.getDotPath(issue) ?? ''));
  }
  // The schema is the one of this name, which TypeScript cannot follow through the two tables.
  return handlers[name](port, read.output as Requests[Name]['input']);
}

/** Undefined, which no request takes, for what is no JSON text. */
function parsed(input: unknown): unknown {
  if (typeof input !== 'string' || input.length > LONGEST_INPUT) return undefined;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

function problemOf(error: unknown): ProblemAnswer {
  if (error instanceof Problem) return { kind: error.kind, message: error.message, details: error.details };
  // A rule of a figure that no handler has given a place.
  if (error instanceof RuleError) return { kind: 'bad figures', message: error.message, details: null };
  return { kind: 'unexpected', message: reviewSentences.unexpected(), details: null };
}
