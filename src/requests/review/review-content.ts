import * as v from 'valibot';
import { type Question, type QuestionId, questions } from '../../core/checklist.ts';
import { type SignId, signs, warningSigns } from '../../core/risk.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { entries, type Schema, text, whole } from '../input-schemas.ts';
import type { Evidence, ReviewContent } from './review-shapes.ts';

/** What a person answers, on a day as the schema takes it. */
export function content(reviewDay: Schema<string>): Schema<ReviewContent> {
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

/** The figures that a form showed. */
export function figures() {
  const money = v.union([v.literal(UNKNOWN), v.pipe(v.number(), v.finite(), v.minValue(0))]);
  return v.strictObject({ revenue: money, resellerRevenue: money });
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

export function allIds(): readonly (QuestionId | SignId)[] {
  return [...questions.map(({ id }) => id), ...warningSigns.map(({ id }) => id)];
}
