import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  answerWord,
  CHECKLIST_VERSION,
  checkedWeights,
  commitmentOf,
  defaultWeights,
  formatCommitment,
  MONTHS_IN_PLAN,
  type Question,
  questions,
} from '../../src/core/checklist.ts';
import { RuleError } from '../../src/core/rule-error.ts';

const howFar = [
  ['no', 0],
  ['partly', 0.5],
  ['yes', 1],
] as const;

/** The table of the rule book, section 3: id, words of the question, answers with value, weight. */
const table = [
  [
    'seller',
    'Who sells our product there?',
    [
      ['nobody', 0],
      ['a designated person', 0.4],
      ['half of a full-time seller', 0.7],
      ['a full-time seller or more', 1],
    ],
    25,
  ],
  ['independence', 'Can that person sell it without us?', howFar, 10],
  [
    'plan',
    'Is there a marketing plan?',
    [
      ['none', 0],
      ['promised', 0.2],
      ['submitted', 0.6],
      ['submitted and on schedule', 1],
    ],
    15,
  ],
  ['plan_months', 'In how many of the next 12 months does it name an initiative?', 'months', 10],
  ['focus_sales', 'Is their sales process built around our product?', howFar, 5],
  ['focus_marketing', 'their marketing', howFar, 5],
  ['focus_support', 'their technical support', howFar, 5],
  ['focus_orders', 'their order processing', howFar, 5],
  [
    'initiative',
    'Do they propose our product, or wait until a customer asks?',
    [
      ['they wait', 0],
      ['both', 0.5],
      ['they propose', 1],
    ],
    5,
  ],
  [
    'leads',
    'Who brings the leads?',
    [
      ['we do', 0],
      ['both', 0.5],
      ['they do', 1],
    ],
    5,
  ],
  [
    'sales_cycles',
    'How often must we take part in the sale?',
    [
      ['nearly always', 0],
      ['sometimes', 0.5],
      ['rarely', 1],
    ],
    5,
  ],
  [
    'support_load',
    'How much technical support do they need from us?',
    [
      ['more than expected', 0],
      ['as expected', 0.5],
      ['little', 1],
    ],
    5,
  ],
] as const;

const ids = table.map(([id]) => id as string);
const nothing: Answers = Array(12).fill('Unknown');
const worst: Answers = table.map(([, , answers]) => (answers === 'months' ? 0 : answers[0][0]));
const best: Answers = table.map(([, , answers]) =>
  answers === 'months' ? 12 : (answers[answers.length - 1]?.[0] ?? ''),
);

/** The answers, of which only those in `given` are known. */
function only(given: Readonly<Record<string, string | number>>): Answers {
  return ids.map((id) => given[id] ?? 'Unknown');
}

const anyAnswers = fc
  .tuple(
    ...table.map(([, , answers]) =>
      fc.constantFrom<string | number>(
        'Unknown',
        ...(answers === 'months' ? [0, 1, 6, 11, 12] : answers.map(([word]) => word)),
      ),
    ),
  )
  .map((answers): Answers => answers);
const anyWeights = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => (weight * 100) / total);
  });

describe('the checklist', () => {
  it('is version 1: a review keeps the version that it was made with', () => {
    expect(CHECKLIST_VERSION).toBe(1);
  });

  it('asks twelve questions in the rule book’s order', () => {
    expect(questions.map(({ id }) => id)).toEqual(ids);
  });

  it.each(table)('asks for %s', (id, words, answers, weight) => {
    const question: Question | undefined = questions.find((each) => each.id === id);
    expect(question?.text).toContain(words);
    expect(question?.weight).toBe(weight);
    if (answers === 'months') expect(question).toMatchObject({ months: 12 });
    else expect(question).toMatchObject({ answers: answers.map(([word, value]) => ({ word, value })) });
  });

  it('asks the four questions of focus in the same words', () => {
    const focus = questions.filter(({ id }) => id.startsWith('focus_')).map(({ text }) => text);
    expect(focus).toHaveLength(4);
    for (const text of focus) expect(text).toMatch(/^Is their .+ built around our product\?$/);
  });

  it('has weights that total 100, and twelve months in a plan', () => {
    expect(defaultWeights()).toEqual(table.map(([, , , weight]) => weight));
    expect(checkedWeights(defaultWeights(), 12)).toEqual(defaultWeights());
    expect(MONTHS_IN_PLAN).toBe(12);
  });
});

describe('an answer', () => {
  const asked = (id: string) =>
    questions.find((question) => question.id === id) as Parameters<typeof answerWord>[0];

  it.each([
    ['seller', 'nobody', 'nobody'],
    ['seller', '  A Designated Person ', 'a designated person'],
    ['seller', 'designated', 'a designated person'],
    ['seller', ' HALF', 'half of a full-time seller'],
    ['seller', 'full-time', 'a full-time seller or more'],
    ['plan', 'Submitted and on schedule', 'submitted and on schedule'],
    ['independence', 'PARTLY', 'partly'],
    ['leads', 'both', 'both'],
  ])('to %s of %j is “%s”, whatever its case and outer spaces', (id, text, word) => {
    expect(answerWord(asked(id), text)).toBe(word);
  });

  it.each([
    ['seller', 'somebody'],
    ['seller', 'half of'],
    ['seller', ''],
    ['seller', 'yes'],
    ['independence', 'designated'],
    ['plan', 'submit'],
    ['plan', 'undefined'],
  ])('to %s of %j is no answer', (id, text) => {
    expect(answerWord(asked(id), text)).toBeUndefined();
  });
});

describe('the commitment score', () => {
  it('is 0 of all the worst answers and 100 of all the best, with everything answered', () => {
    expect(commitmentOf(worst, defaultWeights())).toEqual({ score: 0, potential: 0, answered: 100 });
    expect(commitmentOf(best, defaultWeights())).toEqual({ score: 100, potential: 100, answered: 100 });
  });

  it('is blank where nothing is answered, not 0', () => {
    expect(commitmentOf(nothing, defaultWeights())).toBeUndefined();
  });

  it.each(
    table.flatMap(([id, , answers, weight]) =>
      (answers === 'months'
        ? ([0, 1, 9, 12] as const).map((months) => [months, months / 12] as const)
        : answers
      ).map(([answer, value]) => ({ id, answer, value, weight })),
    ),
  )('of $id answered $answer alone is its weight × $value', ({ id, answer, value, weight }) => {
    const settled = answer === 'nobody' || answer === 'none' ? 10 : 0;
    const commitment = commitmentOf(only({ [id]: answer }), defaultWeights());
    expect(commitment?.score).toBeCloseTo(weight * value, 12);
    expect(commitment?.answered).toBe(weight + settled);
    expect(commitment?.potential).toBeCloseTo(weight * value + 100 - weight - settled, 12);
  });

  it('lets nobody settle independence as no, whatever was answered there', () => {
    expect(commitmentOf(only({ seller: 'nobody' }), defaultWeights())).toEqual({
      score: 0,
      potential: 65,
      answered: 35,
    });
    expect(commitmentOf(only({ seller: 'nobody', independence: 'yes' }), defaultWeights())?.score).toBe(0);
    expect(
      commitmentOf(only({ seller: 'designated person', independence: 'yes' }), defaultWeights())?.score,
    ).toBe(10);
  });

  it('lets a plan of none settle its months as 0, whatever was answered there', () => {
    expect(commitmentOf(only({ plan: 'none' }), defaultWeights())).toEqual({
      score: 0,
      potential: 75,
      answered: 25,
    });
    expect(commitmentOf(only({ plan: 'none', plan_months: 12 }), defaultWeights())?.score).toBe(0);
    expect(commitmentOf(only({ plan: 'promised', plan_months: 12 }), defaultWeights())?.score).toBe(13);
  });

  it('takes other questions’ “none” and “nobody” for what they are: no answers of theirs', () => {
    expect(
      commitmentOf(only({ leads: 'they do', independence: 'yes', plan_months: 12 }), defaultWeights()),
    ).toEqual({
      score: 25,
      potential: 100,
      answered: 25,
    });
  });

  it('follows the weights', () => {
    const weights = [0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 60, 0];
    expect(commitmentOf(only({ leads: 'both', sales_cycles: 'rarely' }), weights)).toEqual({
      score: 80,
      potential: 80,
      answered: 100,
    });
  });

  it('is at most the potential, and both together never exceed 100', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, (answers, weights) => {
        const commitment = commitmentOf(answers, weights);
        fc.pre(commitment !== undefined);
        const { score = -1, potential = -1, answered = -1 } = commitment ?? {};
        expect(score).toBeGreaterThanOrEqual(0);
        expect(potential).toBeGreaterThanOrEqual(score);
        expect(score).toBeLessThanOrEqual(answered + 1e-9);
        expect(potential).toBeLessThanOrEqual(100 + 1e-9);
        expect(potential - score + answered).toBeCloseTo(100, 9);
      }),
    );
  });

  it('is the sum over the questions by the rule book’s table', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, (answers, weights) => {
        const settled = answers.map((answer, index) => {
          if (ids[index] === 'independence' && answers[0] === 'nobody') return 'no';
          return ids[index] === 'plan_months' && answers[2] === 'none' ? 0 : answer;
        });
        const score = settled.reduce<number>((sum, answer, index) => {
          const values = table[index]?.[2] ?? [];
          const value =
            values === 'months' ? Number(answer) / 12 : values.find(([word]) => word === answer)?.[1];
          return answer === 'Unknown' ? sum : sum + (weights[index] ?? 0) * (value ?? Number.NaN);
        }, 0);
        fc.pre(settled.some((answer) => answer !== 'Unknown'));
        expect(commitmentOf(answers, weights)?.score).toBeCloseTo(score, 9);
      }),
    );
  });
});

describe('score, potential and answered together', () => {
  it.each([
    [{ score: 62, potential: 77, answered: 85 }, '62 (up to 77, 85% answered)'],
    [{ score: 61.5, potential: 77.49, answered: 84.6 }, '62 (up to 77, 85% answered)'],
    [{ score: 0, potential: 100, answered: 0.4 }, '0 (up to 100, 0% answered)'],
  ])('are shown to whole numbers: %j', (commitment, shown) => {
    expect(formatCommitment(commitment)).toBe(shown);
  });
});

describe('weights', () => {
  it.each([
    ['that total 100', [40, 30, 30]],
    ['of which one is 0', [100, 0, 0]],
    ['that total 100 but for arithmetic noise', [33.3, 33.3, 33.4 + 1e-13]],
  ])('%s are taken', (_, weights) => {
    expect(checkedWeights(weights, 3)).toBe(weights);
  });

  it.each([
    ['that total less', [40, 30, 20], 'the weights total 90'],
    ['that total more', [40, 30, 30.5], 'the weights total 100.5'],
    ['that total 1', [0.4, 0.3, 0.3], 'the weights total 1;'],
    ['that are too few', [50, 50], 'the weights are 2 numbers; enter 3'],
    ['of which there is one', [100], 'the weights are 1 number; enter 3'],
    ['that are too many', [25, 25, 25, 25], 'the weights are 4 numbers; enter 3'],
    ['of which one is negative', [80, 40, -20], 'a weight is -20'],
  ])('%s are refused', (_, weights, sentence) => {
    expect(() => checkedWeights(weights, 3)).toThrow(RuleError);
    expect(() => checkedWeights(weights, 3)).toThrow(sentence);
  });

  it('that miss 100 are named with their total, without arithmetic noise', () => {
    expect(() => checkedWeights([0.1, 0.2, 0], 3)).toThrow('total 0.3;');
  });
});
