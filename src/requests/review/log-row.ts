import type { Assessment, ReviewAnswers, ReviewSigns } from '../../core/assess-review.ts';
import { checkValue } from '../../core/check-value.ts';
import { type Question, type QuestionId, questions } from '../../core/checklist.ts';
import { type RiskLevel, riskLevels, type SignId, signs, warningSigns } from '../../core/risk.ts';
import { type Standing, standings } from '../../core/standing.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import type { RowOf } from '../../workbook/define-tab.ts';
import type { Tabs } from '../../workbook/index.ts';
import { reviewsTab } from '../../workbook/reviews-tab.ts';
import type { Evidence, LoggedReview, TrailPoint } from './review-shapes.ts';
import { trailText } from './trail.ts';

export type LogRow = RowOf<Tabs['reviews']>;

export interface LogEntry {
  readonly review: LoggedReview;
  readonly resellerId: string;
  readonly name: string;
  readonly assessment: Assessment;
  readonly trail: readonly TrailPoint[];
  readonly sequence: number;
  /** The check value of the row before. */
  readonly checkBefore: string;
}

/** The row of the log for a review, with its check value. */
export function rowOfEntry(entry: LogEntry): LogRow {
  const { review, resellerId, name, assessment, trail, sequence, checkBefore } = entry;
  const { gates, commitment } = assessment;
  const row = {
    review_id: review.reviewId,
    saved_at: review.savedAt,
    sequence,
    reviewer: review.reviewer,
    reseller_id: resellerId,
    name,
    review_date: review.day,
    checklist_version: review.checklistVersion,
    revenue: review.figures.revenue,
    reseller_revenue: review.figures.resellerRevenue,
    share: review.share,
    ...cellsOfAnswers(review),
    evidence: JSON.stringify(review.evidence),
    score: commitment?.score ?? '',
    potential: commitment?.potential ?? '',
    answered: commitment?.answered ?? '',
    gate_weight: gates.weight,
    gate_seller: gates.seller,
    gate_plan: gates.plan,
    found: review.found,
    before: review.before ?? '',
    in_force: review.inForce,
    lower: review.lower ?? '',
    risk: review.risk,
    next_review: review.nextReview,
    corrects: review.corrects ?? '',
    trail: trailText(resellerId, trail),
  } as const;
  return { ...row, check: checkOfRow({ ...row, check: '' }, checkBefore) };
}

/** The check value over the row’s cells, without its own, and the check value of the row before. */
export function checkOfRow(row: LogRow, checkBefore: string): string {
  const cells: (string | number)[] = [];
  for (const { id } of reviewsTab.columns) if (id !== 'check') cells.push(row[id]);
  return checkValue(cells, checkBefore);
}

/** The review in a row of the log. What a person has changed there into something else counts as not known. */
export function reviewOfRow(row: LogRow): LoggedReview {
  return {
    reviewId: row.review_id,
    savedAt: row.saved_at,
    reviewer: row.reviewer,
    day: row.review_date,
    checklistVersion: Number(row.checklist_version),
    answers: answersOf(row),
    signs: signsOf(row),
    evidence: evidenceOf(row),
    figures: { revenue: amountOf(row.revenue), resellerRevenue: amountOf(row.reseller_revenue) },
    share: amountOf(row.share),
    score: row.score === '' ? null : row.score,
    potential: row.potential === '' ? null : row.potential,
    answered: row.answered === '' ? null : row.answered,
    found: standingOf(row.found) ?? UNKNOWN,
    before: standingOf(row.before),
    inForce: standingOf(row.in_force) ?? UNKNOWN,
    lower: wordOf(['confirmed', 'proposed'] as const, row.lower) ?? null,
    risk: riskOfCell(row.risk),
    nextReview: row.next_review,
    corrects: row.corrects === '' ? null : row.corrects,
    isPlanLapsed: isPlanLapsed(row.gate_plan, answersOf(row).plan),
  };
}

/** A plan gate that failed although the answer does not fail it: the tab had nothing in the coming months. */
export function isPlanLapsed(gate: string, answer: string | number | undefined): boolean {
  return gate === 'failed' && answer !== 'none' && answer !== 'promised';
}

/** The standing in a cell; null for a blank, Unknown and anything else. */
export function standingOf(cell: string): Standing | null {
  return wordOf(standings, cell) ?? null;
}

/** The risk in a cell; Unknown for anything that is no level. */
export function riskOfCell(cell: string): RiskLevel | Unknown {
  return wordOf(riskLevels, cell) ?? UNKNOWN;
}

function cellsOfAnswers({ answers, signs: given }: LoggedReview): Record<QuestionId | SignId, string> {
  const cells = [
    ...questions.map(({ id }) => [id, String(answers[id] ?? '')]),
    ...warningSigns.map(({ id }) => [id, given[id] ?? '']),
  ];
  return Object.fromEntries(cells);
}

function answersOf(row: LogRow): ReviewAnswers {
  const answered = questions.flatMap((question: Question) => {
    const cell = row[question.id as QuestionId];
    const answer = 'months' in question ? monthsOf(cell, question.months) : answerOf(question, cell);
    return answer === undefined ? [] : [[question.id, answer]];
  });
  return Object.fromEntries(answered);
}

function answerOf(question: Exclude<Question, { months: number }>, cell: string): string | undefined {
  return question.answers.find(({ word }) => word === cell)?.word;
}

function monthsOf(cell: string, most: number): number | undefined {
  return /^\d{1,2}$/.test(cell) && Number(cell) <= most ? Number(cell) : undefined;
}

function signsOf(row: LogRow): ReviewSigns {
  const given = warningSigns.flatMap(({ id }) => {
    const sign = wordOf(signs, row[id]);
    return sign === undefined ? [] : [[id, sign]];
  });
  return Object.fromEntries(given);
}

function evidenceOf(row: LogRow): Evidence {
  const read = parsed(row.evidence);
  const ids: readonly string[] = [...questions.map(({ id }) => id), ...warningSigns.map(({ id }) => id)];
  const lines = Object.entries(read ?? {}).filter(
    ([id, line]) => ids.includes(id) && typeof line === 'string',
  );
  return Object.fromEntries(lines);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function amountOf(cell: number | Unknown | ''): number | Unknown {
  return cell === '' ? UNKNOWN : cell;
}

function wordOf<Word extends string>(words: readonly Word[], cell: string): Word | undefined {
  return words.find((word) => word === cell);
}
