import { type Question, type QuestionId, questions, sections } from '../../core/checklist.ts';
import { signs, warningSigns } from '../../core/risk.ts';
import { type AnswerId, type Choice, NOT_KNOWN } from './review-state.ts';

export interface Option {
  readonly choice: Choice;
  /** What stands on the button; `choice` in full where it is short. */
  readonly label: string;
}

/** A question or a warning sign as the form asks it. */
export interface Field {
  readonly id: AnswerId;
  readonly text: string;
  /** From the least to the most; “not known” is one more for each field. */
  readonly options: readonly Option[];
  /** Answered with a number of months. */
  readonly isMonths: boolean;
}

export interface FormSection {
  readonly title: string;
  readonly fields: readonly Field[];
}

export const notKnown: Option = { choice: NOT_KNOWN, label: NOT_KNOWN };

/** The form from top to bottom: the sections of the checklist, the warning signs last. */
export const formSections: readonly FormSection[] = [
  ...sections.map(({ title, questions: ids }) => ({ title, fields: ids.map(questionField) })),
  {
    title: 'Warning signs',
    fields: warningSigns.map(({ id, text }) => ({
      id,
      text,
      options: signs.map((sign) => ({ choice: sign, label: sign })),
      isMonths: false,
    })),
  },
];

export const allFields: readonly Field[] = formSections.flatMap(({ fields }) => fields);

export const allIds: readonly AnswerId[] = allFields.map(({ id }) => id);

function questionField(id: QuestionId): Field {
  const question: Question | undefined = questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`The checklist has no question ${id}.`);
  const options: readonly Option[] =
    'months' in question
      ? Array.from({ length: question.months + 1 }, (_none, months) => ({
          choice: months,
          label: String(months),
        }))
      : question.answers.map(({ word, short }) => ({ choice: word, label: short ?? word }));
  return { id, text: question.text, options, isMonths: 'months' in question };
}
