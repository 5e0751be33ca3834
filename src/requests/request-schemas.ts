import * as v from 'valibot';
import { type Question, type QuestionId, questions } from '../core/checklist.ts';
import { isDay } from '../core/day.ts';
import { initiativeKinds, initiativeStatuses } from '../core/initiative.ts';
import { isUsualMonth, monthOfText } from '../core/month.ts';
import { type SignId, signs, warningSigns } from '../core/risk.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { actionStatuses } from '../workbook/actions-tab.ts';
import {
  type Draft,
  type Evidence,
  type ImportInput,
  importFields,
  LONGEST_ID,
  type RequestName,
  type Requests,
  type ReviewContent,
} from './contract.ts';
import { lengthOfMark } from './marketing-plan/plan-marks.ts';
import type { MeetingInput } from './meeting/meeting-shapes.ts';
import { resellerOfReview } from './review/review-id.ts';

/** Characters that a cell can hold. */
const LONGEST_CELL = 50_000;

/** Initiatives that are added at once at most: two years of them. */
const MOST_INITIATIVES = 24;

/** The last row that a spreadsheet can have: ten million cells. */
const LAST_ROW = 10_000_000;

type Schema<Output> = v.GenericSchema<unknown, Output>;

/**
 * What each request takes, as schemas: made when they are asked for, because Google loads the file anew for every
 * cell. Objects take no other keys than those that are named.
 */
export function schemaOf(name: RequestName): Schema<Requests[RequestName]['input']> {
  return schemas[name]();
}

const schemas: { readonly [Name in RequestName]: () => Schema<Requests[Name]['input']> } = {
  setUp: () => v.null(),
  startSidebar: () => v.null(),
  activeReseller: () => v.null(),
  openReview: () => v.strictObject({ resellerId: resellerId(), row: row() }),
  openLoggedReview: () => v.strictObject({ resellerId: resellerId(), reviewId: reviewId() }),
  saveReview: () =>
    v.pipe(
      v.strictObject({
        key: reviewId(),
        resellerId: resellerId(),
        row: row(),
        latestId: v.nullable(reviewId()),
        figures: figures(),
        checklistVersion: whole(1, 1000),
        content: content(day()),
        lower: v.nullable(v.picklist(['confirmed', 'proposed'])),
        corrects: v.nullable(reviewId()),
      }),
      v.check(({ key, corrects, resellerId: id }) =>
        [key, corrects ?? key].every((each) => resellerOfReview(each) === id),
      ),
    ),
  keepDraft: () => v.strictObject({ resellerId: resellerId(), draft: draftSchema() }),
  dropDraft: () => v.strictObject({ resellerId: resellerId() }),
  addActions: () =>
    v.strictObject({
      reviewId: reviewId(),
      resellerId: resellerId(),
      actions: v.pipe(
        v.array(
          v.strictObject({
            action: v.pipe(text(500), v.check(isFilled)),
            owner: text(120),
            due: v.union([v.literal(''), day()]),
          }),
        ),
        v.maxLength(20),
      ),
    }),
  setActionStatus: () =>
    v.strictObject({
      resellerId: resellerId(),
      actionId: text(LONGEST_ID * 2),
      row: row(),
      // Compared, never written.
      action: v.pipe(v.string(), v.maxLength(LONGEST_CELL)),
      status: v.picklist(actionStatuses),
    }),
  checkLog: () => v.null(),
  proposeImport: () => v.null(),
  importTable: importInput,
  openPlan: () => v.strictObject({ resellerId: resellerId(), row: row() }),
  addInitiatives: () =>
    v.pipe(
      v.strictObject({
        ...planInput(),
        initiatives: v.pipe(v.array(v.strictObject(newInitiative())), v.maxLength(MOST_INITIATIVES)),
      }),
      v.check(({ key, resellerId: id }) => resellerOfReview(key) === id),
    ),
  changeInitiative: () =>
    v.pipe(
      v.strictObject({
        ...planInput(),
        shown: v.strictObject({
          row: row(),
          initiativeId: v.pipe(v.string(), v.maxLength(LONGEST_ID * 2)),
          mark: v.pipe(v.string(), v.regex(/^[0-9a-f]+$/), v.length(lengthOfMark())),
        }),
        change: v.pipe(
          v.strictObject(initiativeChange()),
          v.check((change) => Object.keys(change).length > 0),
        ),
      }),
      v.check(({ key, resellerId: id }) => resellerOfReview(key) === id),
    ),
  openMap: () => v.null(),
  openTrail: () => v.strictObject({ resellerId: resellerId(), row: row() }),
  prepareMeeting: meetingInput,
};

/** A draft may be unfinished: without a reviewer or a day. */
export function draftSchema(): Schema<Draft> {
  return v.strictObject({
    key: reviewId(),
    content: content(v.union([v.literal(''), day()])),
    notKnown: v.pipe(v.array(v.picklist(allIds())), v.maxLength(allIds().length)),
    figures: figures(),
    latestId: v.nullable(reviewId()),
    corrects: v.nullable(reviewId()),
    keptAt: text(40),
  });
}

function resellerId(): Schema<string> {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
}

function reviewId(): Schema<string> {
  return v.pipe(
    v.string(),
    v.maxLength(LONGEST_ID + 50),
    v.check((id) => resellerOfReview(id) !== undefined),
  );
}

function row(): Schema<number> {
  return whole(2, LAST_ROW);
}

function whole(least: number, most: number): Schema<number> {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

function day(): Schema<string> {
  return v.pipe(v.string(), v.check(isDay));
}

/** Text that a cell gives back as it was: no control characters but tabs and line ends, no halves of a character. */
function text(most: number): Schema<string> {
  return v.pipe(v.string(), v.maxLength(most), v.check(isKept));
}

function isKept(written: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  return !/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.test(written);
}

function isFilled(written: string): boolean {
  return written.trim() !== '';
}

function figures() {
  const money = v.union([v.literal(UNKNOWN), v.pipe(v.number(), v.finite(), v.minValue(0))]);
  return v.strictObject({ revenue: money, resellerRevenue: money });
}

function content(reviewDay: Schema<string>): Schema<ReviewContent> {
  return v.strictObject({
    reviewer: text(120),
    day: reviewDay,
    answers: v.strictObject(answers()),
    signs: v.strictObject(
      entries(
        warningSigns.map(({ id }) => id),
        () => v.picklist(signs),
      ),
    ),
    evidence: evidence(),
  });
}

/** Each answer in the checklist’s very words, months as a whole number. */
function answers() {
  const byId = new Map(questions.map((question): [QuestionId, Question] => [question.id, question]));
  return entries([...byId.keys()], (id) => {
    const question = byId.get(id);
    if (question === undefined || 'months' in question) return whole(0, question?.months ?? 0);
    return v.picklist(question.answers.map(({ word }) => word));
  });
}

function evidence(): Schema<Evidence> {
  return v.strictObject(entries(allIds(), () => text(280)));
}

function allIds(): readonly (QuestionId | SignId)[] {
  return [...questions.map(({ id }) => id), ...warningSigns.map(({ id }) => id)];
}

/** A plan’s keys are made like those of reviews: they name the reseller. */
function planInput() {
  return { resellerId: resellerId(), row: row(), key: reviewId() };
}

function newInitiative() {
  return {
    month: v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}$/),
      v.check((month) => isUsualMonth(monthOfText(month) ?? Number.NaN)),
    ),
    initiative: v.pipe(text(500), v.check(isFilled)),
    kind: v.picklist([...initiativeKinds, '']),
    owner: text(120),
    budget: text(60),
    paidBy: text(120),
    expected: text(60),
    note: text(1000),
  };
}

function initiativeChange() {
  const { month, initiative, kind, owner, budget, paidBy, expected, note } = newInitiative();
  return {
    month: v.exactOptional(month),
    initiative: v.exactOptional(initiative),
    kind: v.exactOptional(kind),
    owner: v.exactOptional(owner),
    budget: v.exactOptional(budget),
    paidBy: v.exactOptional(paidBy),
    expected: v.exactOptional(expected),
    note: v.exactOptional(note),
    status: v.exactOptional(v.picklist(initiativeStatuses)),
    created: v.exactOptional(text(60)),
  };
}

function importInput(): Schema<ImportInput> {
  return v.strictObject({
    sheetId: v.pipe(v.number(), v.integer()),
    headerRow: whole(1, LAST_ROW),
    headersMark: text(16),
    mapping: v.strictObject(entries(importFields, () => whole(0, 18_277))),
    sameNameIsSameReseller: v.boolean(),
    mayMixCurrencies: v.boolean(),
  });
}

function meetingInput(): Schema<MeetingInput> {
  const reseller = { resellerId: resellerId(), row: row() };
  const key = v.pipe(v.string(), v.maxLength(LONGEST_ID));
  return v.variant('version', [
    v.strictObject({ version: v.literal('internal'), ...reseller }),
    v.strictObject({
      version: v.literal('shared'),
      ...reseller,
      shownActions: v.pipe(v.array(key), v.maxLength(500)),
    }),
  ]);
}

/** An entry for each key, each of which may be left out. */
function entries<Key extends string, Each extends v.GenericSchema>(
  keys: readonly Key[],
  schema: (key: Key) => Each,
): { readonly [K in Key]: v.ExactOptionalSchema<Each, undefined> } {
  const made = keys.map((key) => [key, v.exactOptional(schema(key))]);
  return Object.fromEntries(made);
}
