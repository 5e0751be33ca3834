import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { isSame } from './tolerance.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/** A review keeps the version of the checklist that it was made with (rule book, section 3). */
export const CHECKLIST_VERSION = 1;

export const MONTHS_IN_PLAN = 12;

interface QuestionOfWords {
  readonly id: string;
  readonly text: string;
  /** Points of the commitment score, of 100, in the rule book's own weights. */
  readonly weight: number;
  /** Accepted words with their value from 0 to 1, lowest first. */
  readonly answers: readonly {
    readonly word: string;
    readonly value: number;
    readonly short?: string;
    readonly gate?: 'passed' | 'failed';
  }[];
}

interface QuestionOfMonths {
  readonly id: 'plan_months';
  readonly text: string;
  readonly weight: number;
  /** Answered with a whole number of months from 0 to this; the value is the part of it. */
  readonly months: number;
}

export type Question = QuestionOfWords | QuestionOfMonths;

const howFar = [
  { word: 'no', value: 0 },
  { word: 'partly', value: 0.5 },
  { word: 'yes', value: 1 },
] as const;

/** Who sells it, lowest first; with what each answer does to the gate of the seller (rule book, section 4). */
export const sellerAnswers = [
  { word: 'nobody', value: 0, gate: 'failed' },
  { word: 'a designated person', value: 0.4, short: 'designated', gate: 'failed' },
  { word: 'half of a full-time seller', value: 0.7, short: 'half', gate: 'passed' },
  { word: 'a full-time seller or more', value: 1, short: 'full-time', gate: 'passed' },
] as const;

/** The marketing plan, lowest first; with what each answer does to its gate. */
export const planAnswers = [
  { word: 'none', value: 0, gate: 'failed' },
  { word: 'promised', value: 0.2, gate: 'failed' },
  { word: 'submitted', value: 0.6, gate: 'passed' },
  { word: 'submitted and on schedule', value: 1, gate: 'passed' },
] as const;

/** The twelve scored questions in checklist order (rule book, section 3). */
export const questions = [
  {
    id: 'seller',
    text: 'Who sells our product there?',
    weight: 25,
    answers: sellerAnswers,
  },
  { id: 'independence', text: 'Can that person sell it without us?', weight: 10, answers: howFar },
  {
    id: 'plan',
    text: 'Is there a marketing plan?',
    weight: 15,
    answers: planAnswers,
  },
  {
    id: 'plan_months',
    text: 'In how many of the next 12 months does it name an initiative?',
    weight: 10,
    months: MONTHS_IN_PLAN,
  },
  { id: 'focus_sales', text: 'Is their sales process built around our product?', weight: 5, answers: howFar },
  { id: 'focus_marketing', text: 'Is their marketing built around our product?', weight: 5, answers: howFar },
  {
    id: 'focus_support',
    text: 'Is their technical support built around our product?',
    weight: 5,
    answers: howFar,
  },
  {
    id: 'focus_orders',
    text: 'Is their order processing built around our product?',
    weight: 5,
    answers: howFar,
  },
  {
    id: 'initiative',
    text: 'Do they propose our product, or wait until a customer asks?',
    weight: 5,
    answers: [
      { word: 'they wait', value: 0 },
      { word: 'both', value: 0.5 },
      { word: 'they propose', value: 1 },
    ],
  },
  {
    id: 'leads',
    text: 'Who brings the leads?',
    weight: 5,
    answers: [
      { word: 'we do', value: 0 },
      { word: 'both', value: 0.5 },
      { word: 'they do', value: 1 },
    ],
  },
  {
    id: 'sales_cycles',
    text: 'How often must we take part in the sale?',
    weight: 5,
    answers: [
      { word: 'nearly always', value: 0 },
      { word: 'sometimes', value: 0.5 },
      { word: 'rarely', value: 1 },
    ],
  },
  {
    id: 'support_load',
    text: 'How much technical support do they need from us?',
    weight: 5,
    answers: [
      { word: 'more than expected', value: 0 },
      { word: 'as expected', value: 0.5 },
      { word: 'little', value: 1 },
    ],
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]['id'];

/** How a review groups the questions; the warning signs (risk.ts) follow as a section of their own. */
export const sections = [
  { title: 'People', questions: ['seller', 'independence'] },
  { title: 'Marketing plan', questions: ['plan', 'plan_months'] },
  { title: 'Focus', questions: ['focus_sales', 'focus_marketing', 'focus_support', 'focus_orders'] },
  { title: 'How they sell', questions: ['initiative', 'leads', 'sales_cycles', 'support_load'] },
] as const satisfies readonly { readonly title: string; readonly questions: readonly QuestionId[] }[];

type AnswerWord<Id extends QuestionId> =
  Extract<(typeof questions)[number], { id: Id }> extends {
    answers: readonly (infer A extends { word: string })[];
  }
    ? A['word']
    : never;

export type SellerAnswer = AnswerWord<'seller'>;
export type PlanAnswer = AnswerWord<'plan'>;

/** The answers of one review in checklist order: a word of the question, months as a number, or Unknown. */
export type Answers = readonly (string | number | Unknown)[];

/** The weights of the rule book, in checklist order. */
export function defaultWeights(): readonly number[] {
  return questions.map(({ weight }) => weight);
}

export interface Commitment {
  /** What the evidence supports: the sum of weight × value over the answered questions, 0 to 100. */
  readonly score: number;
  /** The score if every open question were answered best. */
  readonly potential: number;
  /** The sum of the answered weights, 0 to 100. */
  readonly answered: number;
}

/** Reads a word of a question, also a short form, whatever its case and outer spaces; undefined if it is none. */
export function answerWord(question: QuestionOfWords, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return question.answers.find(({ word, short }) => word === wanted || short === wanted)?.word;
}

/**
 * Commitment score, potential and answered weight of one review (rule book, section 3); nothing answered gives
 * undefined, never 0. `nobody` settles independence as no, a plan of `none` settles its months as 0.
 */
export function commitmentOf(answers: Answers, weights: readonly number[]): Commitment | undefined {
  const settled = settle(answers);
  if (settled.every((answer) => answer === UNKNOWN)) return undefined;
  let score = 0;
  let answered = 0;
  let open = 0;
  for (const [index, question] of questions.entries()) {
    const answer = settled[index] ?? UNKNOWN;
    const weight = weights[index] ?? 0;
    if (answer === UNKNOWN) open += weight;
    else {
      score += weight * valueOfAnswer(question, answer);
      answered += weight;
    }
  }
  return { score, potential: score + open, answered };
}

/** `62 (up to 77, 85% answered)`: the three figures of a commitment together, each to whole numbers. */
export function formatCommitment({ score, potential, answered }: Commitment): string {
  return `${Math.round(score)} (up to ${Math.round(potential)}, ${Math.round(answered)}% answered)`;
}

/** Throws a RuleError unless there are `count` weights, none negative, that total 100. */
export function checkedWeights(weights: readonly number[], count: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.length !== count) throw new RuleError(sentences.wrongCountOfWeights(weights.length, count));
  if (weights.some((weight) => weight < 0))
    throw new RuleError(sentences.negativeWeight(Math.min(...weights)));
  if (!isSame(total, 100)) throw new RuleError(sentences.weightsNotTotal100(total));
  return weights;
}

function settle(answers: Answers): Answers {
  return answers.map((answer, index) => {
    const id = questions[index]?.id;
    const [seller, plan] = [answers[positionOf('seller')], answers[positionOf('plan')]];
    return (id && settledAnswer(id, { seller, plan })) ?? answer;
  });
}

/**
 * What is settled without asking: nobody sells it, so nobody sells it without us; no plan names no month (rule book,
 * section 3). Undefined for all that must be asked.
 */
export function settledAnswer(
  id: string,
  { seller, plan }: { readonly seller?: unknown; readonly plan?: unknown },
): 'no' | 0 | undefined {
  if (id === 'independence' && seller === sellerAnswers[0].word) return 'no';
  return id === 'plan_months' && plan === planAnswers[0].word ? 0 : undefined;
}

function positionOf(id: QuestionId): number {
  return questions.findIndex((question) => question.id === id);
}

function valueOfAnswer(question: Question, answer: string | number): number {
  if ('months' in question) return Number(answer) / question.months;
  return question.answers.find(({ word }) => word === answer)?.value ?? 0;
}
