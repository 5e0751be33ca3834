import { answerRequest } from '../../src/requests/answer-request.ts';
import type {
  ProblemAnswer,
  RequestName,
  Requests,
  ReviewContent,
  ReviewForm,
  RpcAnswer,
  SaveReviewInput,
} from '../../src/requests/contract.ts';
import { settings } from '../../src/workbook/settings.ts';
import { MemoryWorkbook } from './memory-workbook.ts';

/** A problem that a request answered, thrown so that a test reads like the sidebar’s code. */
export class Refused extends Error {
  readonly problem: ProblemAnswer;

  constructor(problem: ProblemAnswer) {
    super(`${problem.kind}: ${problem.message}`);
    this.problem = problem;
  }
}

/** Asks as the sidebar does, JSON text both ways. Throws `Refused` for a problem. */
export function ask<Name extends RequestName>(
  workbook: MemoryWorkbook,
  name: Name,
  input: Requests[Name]['input'],
): Requests[Name]['output'] {
  const text = answerRequest(workbook, name, JSON.stringify(input), () => []);
  const answer = JSON.parse(text) as RpcAnswer<Name>;
  if (answer.ok) return answer.value;
  throw new Refused(answer.problem);
}

/** The problem that a request answers with. */
export function refusal<Name extends RequestName>(
  workbook: MemoryWorkbook,
  name: Name,
  input: Requests[Name]['input'],
): ProblemAnswer {
  try {
    ask(workbook, name, input);
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  throw new Error(`${name} was not refused.`);
}

/** A workbook that is set up, with four resellers: 12 %, 4 %, of unknown revenue, and one whose share cannot be. */
export function filledWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.rows.settings = settings().map(({ id, title, default: value, help, limits }) => ({
    setting: title,
    value,
    help,
    limits,
    setting_id: id,
  }));
  workbook.rows.resellers = [
    {
      reseller_id: 'R0001',
      name: 'Nordwind',
      owner: 'Ada',
      sell_in: 300_000,
      margin: 0.2,
      services: 150_000,
      pull_through: 75_000,
      reseller_revenue: 5_000_000,
    },
    { reseller_id: 'R0002', name: 'Bergmann', owner: 'Ben', sell_in: 200_000, reseller_revenue: 5_000_000 },
    { reseller_id: 'R0003', name: 'Castell', owner: '', sell_in: '$80,000' },
    { reseller_id: 'R0004', name: 'Delta', owner: '', sell_in: 600_000, reseller_revenue: 5_000 },
  ];
  return workbook;
}

/** All three gates pass at 12 %. */
export const strong: ReviewContent = {
  reviewer: 'Ada',
  day: '2026-07-15',
  answers: { seller: 'a full-time seller or more', independence: 'yes', plan: 'submitted', plan_months: 9 },
  signs: { business_model: 'no', salesperson: 'no', market: 'no' },
  evidence: { seller: 'Jo, since May' },
};

/** The seller gate fails. */
export const weak: ReviewContent = { ...strong, answers: { ...strong.answers, seller: 'nobody' } };

/** Nothing is answered. */
export const unanswered: ReviewContent = { ...strong, answers: {}, signs: {}, evidence: {} };

export function open(workbook: MemoryWorkbook, id = 'R0001'): ReviewForm {
  const row = workbook.rows.resellers.findIndex(({ reseller_id }) => reseller_id === id) + 2;
  return ask(workbook, 'openReview', { resellerId: id, row: Math.max(row, 2) });
}

/** What the sidebar sends for a form. */
export function saveOf(
  form: ReviewForm,
  content: ReviewContent = strong,
  more: Partial<SaveReviewInput> = {},
): SaveReviewInput {
  return {
    key: form.key,
    resellerId: form.reseller.id,
    row: form.reseller.row,
    latestId: form.latest?.reviewId ?? null,
    figures: form.figures,
    checklistVersion: 1,
    content,
    lower: null,
    corrects: null,
    ...more,
  };
}

/** Opens, answers and saves. */
export function review(
  workbook: MemoryWorkbook,
  content: ReviewContent = strong,
  more: Partial<SaveReviewInput> = {},
  id = 'R0001',
) {
  return ask(workbook, 'saveReview', saveOf(open(workbook, id), content, more));
}

/** The row of a reseller as the tab holds it. */
export function resellerRow(workbook: MemoryWorkbook, id = 'R0001') {
  return workbook.rows.resellers.find(({ reseller_id }) => reseller_id === id) ?? {};
}

/** The calls of the port while `act` runs. */
export function callsOf(workbook: MemoryWorkbook, act: () => void): readonly string[] {
  const before = workbook.calls.length;
  act();
  return workbook.calls.slice(before);
}
