import { describe, expect, it } from 'vitest';
import type { Example, FunctionDeclaration, Param } from '../../../src/functions/calling/define-function.ts';
import {
  formulaOf,
  isErrorExample,
  resultRowsOf,
  sampleOf,
  shapeOf,
  syntaxOf,
} from '../../../src/functions/describing/describe-function.ts';

const params: readonly Param[] = [
  { name: 'revenue', type: 'money', help: 'Revenue.' },
  { name: 'services', type: 'money', help: 'Services.', default: 0, expected: true },
  { name: 'target', type: 'share', help: 'Target.', default: 0.1 },
  { name: 'thresholds', type: 'thresholds', help: 'Thresholds.', defaults: () => [0.01, 0.1, 0.15, 0.5] },
  { name: 'note', type: 'name', help: 'Note.', optional: true },
];

const declaration: FunctionDeclaration = {
  name: 'RESELLER_TEST',
  summary: '',
  params,
  returns: '',
  rule: '',
  examples: [
    { args: ['', [[1], [2]]], result: 1 },
    { args: [1_000], result: 1 },
  ],
  run: () => 0,
};

function example(args: Example['args'], result: Example['result'] = 0): Example {
  return { args, result };
}

describe('syntaxOf', () => {
  it('puts what may be left out in brackets', () => {
    expect(syntaxOf(declaration)).toBe('RESELLER_TEST(revenue, services, [target], [thresholds], [note])');
    expect(syntaxOf(declaration, ';')).toBe(
      'RESELLER_TEST(revenue; services; [target]; [thresholds]; [note])',
    );
  });
});

describe('formulaOf', () => {
  it.each<[string, Example['args'], string, string]>([
    [
      'numbers',
      [200_000, 0.1, -2.5],
      '=RESELLER_TEST(200000, 0.1, -2.5)',
      '=RESELLER_TEST(200000; 0,1; -2,5)',
    ],
    ['words', ['a "b"', '1.5'], '=RESELLER_TEST("a ""b""", "1.5")', '=RESELLER_TEST("a ""b"""; "1.5")'],
    ['truth', [true, false], '=RESELLER_TEST(TRUE, FALSE)', '=RESELLER_TEST(TRUE; FALSE)'],
    ['blanks', ['', 1, ''], '=RESELLER_TEST(, 1, )', '=RESELLER_TEST(; 1; )'],
    ['a row', [[[1, 2.5]]], '=RESELLER_TEST({1, 2.5})', '=RESELLER_TEST({1\\2,5})'],
    ['a column', [[[1], ['']]], '=RESELLER_TEST({1; ""})', '=RESELLER_TEST({1; ""})'],
  ])('writes %s as one types them, with commas or with semicolons', (_, args, withCommas, withSemicolons) => {
    expect(formulaOf(declaration, example(args))).toBe(withCommas);
    expect(formulaOf(declaration, example(args), ';')).toBe(withSemicolons);
  });
});

describe('resultRowsOf', () => {
  it('shows an answer as the cells do', () => {
    expect(resultRowsOf(example([], 0.12))).toEqual([['0.12']]);
    expect(resultRowsOf(example([], 0.12), ';')).toEqual([['0,12']]);
    expect(
      resultRowsOf(
        example(
          [],
          [
            ['a', 1.5],
            ['', true],
          ],
        ),
        ';',
      ),
    ).toEqual([
      ['a', '1,5'],
      ['', 'TRUE'],
    ]);
  });
});

describe('isErrorExample', () => {
  it('is so for a single answer with the warning mark, not for a range with one', () => {
    expect(isErrorExample(example([], '⚠ Wrong.'))).toBe(true);
    expect(isErrorExample(example([], [['⚠ Wrong.'], [1]]))).toBe(false);
    expect(isErrorExample(example([], 'Portfolio'))).toBe(false);
  });
});

describe('sampleOf', () => {
  it.each([
    [0, '1000'],
    [1, 'B2:B3'],
    [2, '0.1'],
    [3, 'D2:G2'],
    [4, 'E2'],
  ])('gives parameter %i the first value of the examples, else its default, else a cell', (index, sample) => {
    expect(sampleOf(declaration, index)).toBe(sample);
  });
});

describe('shapeOf', () => {
  it('says how ranges are taken, one sentence for each way', () => {
    const sentences = (['cell', 'row', 'call'] as const).map((each) => shapeOf({ ...declaration, each }));
    expect(new Set(sentences).size).toBe(3);
    expect(shapeOf(declaration)).toBe(sentences[0]);
    expect(sentences[0]).toMatch(/^Arguments other than thresholds may be cells or ranges/);
    expect(shapeOf({ ...declaration, params: [] })).toMatch(/^Arguments may be cells or ranges/);
  });
});
