import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../src/functions/calling/call-function.ts';
import type { Answer, AnswerTable, Argument } from '../../../src/functions/calling/define-function.ts';
import { functions } from '../../../src/functions/index.ts';

function call(name: string, ...args: Argument[]): Answer | AnswerTable {
  const declaration = functions.find((each) => each.name === `RESELLER_${name}`);
  if (declaration === undefined) throw new Error(`no function ${name}`);
  return callFunction(declaration, args);
}

const million = 1_000_000;
const aDate = new Date(Date.UTC(2026, 6, 1));

describe('single cells', () => {
  it('answer with a single value', () => {
    expect(call('TIER', 400_000, 0.008)).toBe('Expendable');
  });

  it.each([[[[400_000]], [[0.008]]] as const, [400_000, [[0.008]]] as const])(
    'are taken out of a range of one cell',
    (revenue, share) => {
      expect(call('TIER', revenue, share)).toBe('Expendable');
    },
  );

  it.each(['', undefined, null, '   '])('that are all blank (%j) give a blank', (blank) => {
    expect(call('SHARE', blank, blank, blank, blank)).toBe('');
    expect(call('GAP', blank, blank, 0.1)).toBe('');
    expect(call('TIER', blank, blank)).toBe('');
  });

  it.each(['n/a', 'N/A', '-', '–', 'TBD', ' tbd ', '?', 'not known', 'Unknown', 'UNKNOWN'])(
    'take %j as unknown, never as 0',
    (word) => {
      expect(call('SHARE', word, 0, 0, million)).toBe('Unknown');
      expect(call('GAP', 1000, word)).toBe('Unknown');
    },
  );

  it('count a blank extra as none, but an unknown extra as unknown', () => {
    expect(call('REVENUE', 100, '', '', '')).toBe(100);
    expect(call('REVENUE', 100)).toBe(100);
    expect(call('REVENUE', 100, 'n/a')).toBe('Unknown');
    expect(call('REVENUE', 100, 0, 0, '?')).toBe('Unknown');
    expect(call('REVENUE', '', 50)).toBe('Unknown');
  });

  it('take a blank optional argument as its default', () => {
    expect(call('GAP', 200_000, 5 * million, '', '')).toBeCloseTo(333_333.33, 2);
    expect(call('GAP', 200_000, 5 * million, undefined, 'REPLACING ')).toBe(300_000);
  });

  it('refuse more arguments than the function has', () => {
    expect(() => call('DRIFT', 1, 1, 1, 1, 1)).toThrow(
      'RESELLER_DRIFT takes at most 4 arguments and was given 5',
    );
  });
});

describe('values that are no figures', () => {
  it.each([
    [true, 'revenue is TRUE; enter an amount of money'],
    [aDate, 'revenue is a date; enter an amount of money'],
    [Number.NaN, 'revenue is not a finite number'],
    [Number.POSITIVE_INFINITY, 'revenue is not a finite number'],
    ['#N/A', 'revenue comes from a cell with the error #N/A; correct that cell first'],
    ['#DIV/0!', '#DIV/0!'],
    ['#REF!', '#REF!'],
    ['lots', 'revenue is “lots”, which is not a number'],
    ['1,234', 'revenue is the text “1,234”, which can mean 1.234 or 1234'],
    ['1.234', 'can mean 1.234 or 1234'],
    ['12%', 'revenue is “12%”, a percentage; enter an amount of money'],
    [-5, 'revenue is -5, below 0; subtract refunds first'],
    ['($1,374.00)', 'revenue is ($1,374.00), below 0'],
    ['$ 5 €', 'two different currencies stand together, $ and €'],
  ])('are refused with a sentence: %s', (value, sentence) => {
    expect(() => call('GAP', value, 5 * million)).toThrow(sentence);
    expect(call('GAP', [[value], [200_000]], [[5 * million], [5 * million]])).toEqual([
      [expect.stringContaining(`⚠ `)],
      [expect.closeTo(333_333.33, 2)],
    ]);
  });

  it('are told that a seller may also be a number', () => {
    expect(() => call('STANDING', 1, 0.1, 'one', true)).toThrow(
      /^seller FTE is “one”; .*the FTE as a number/,
    );
    expect(() => call('STANDING', 1, 0.1, -1, true)).toThrow('or the FTE as a number, 0 or more.');
  });

  it('are named before an unknown in the same row', () => {
    expect(() => call('GAP', 'n/a', 'lots')).toThrow('reseller revenue is “lots”');
  });

  it('name two currencies in one row, also in different cells', () => {
    expect(() => call('GAP', '$1,000.00', '€ 50,00')).toThrow(
      'two different currencies stand together, $ and €',
    );
    expect(() => call('GAP', 'USD 1000', 'CAD 5000')).toThrow('USD and CAD');
    expect(call('GAP', '$200,000', 'USD 5,000,000')).toBeCloseTo(333_333.33, 2);
  });

  it('allow other currencies in other rows', () => {
    expect(call('GAP', [['$600,000'], ['600.000,00 €']], [['$5,000,000'], ['€ 5.000.000']])).toEqual([
      [0],
      [0],
    ]);
  });

  it('refuse money where a share is wanted and say what is wanted', () => {
    expect(() => call('TIER', 5, '$0.5')).toThrow('share is “$0.5”, an amount of money; enter a fraction');
  });

  it('flag shares above 100 % with the hint, however they come', () => {
    for (const fault of [
      () => call('TIER', 5, 12),
      () => call('SHARE', 10, 0, 0, 5),
      () => call('TIER', 5, '101%'),
    ]) {
      expect(fault).toThrow('a share cannot be above 100%');
    }
    expect(call('TIER', 5, 1)).toBe('Survival toolkit');
  });
});

describe('unknown values', () => {
  it('leave the answers that they cannot change', () => {
    expect(call('BAND', 0, '', 'n/a')).toBe('Inactive');
    expect(call('PIPELINE_COVERAGE', 'TBD', 400_000, 400_000, '')).toBe('reached');
    expect(call('YEARS', 0.1, '', 'n/a')).toBe(0);
    expect(call('YEARS', [[0], [0.04]], 'n/a', 0.08)).toEqual([['never'], ['Unknown']]);
  });

  it('leave the shocks known whose size is known', () => {
    const stress = (...more: Argument[]) =>
      call('STRESS', 300_000, 150_000, 75_000, 5 * million, 0.2, ...more) as AnswerTable;
    const usual = stress();
    const seller = ['salesperson leaves', 'Unknown', 'Unknown'];
    const economy = ['economy slows', 'Unknown', 'Unknown'];
    expect(stress('n/a')).toEqual([seller, usual[1], usual[2]]);
    expect(stress('', 'n/a')).toEqual([seller, usual[1], usual[2]]);
    expect(stress('', '', '?')).toEqual([usual[0], economy, usual[2]]);
    expect(stress('', '', '?', 0.95)).toEqual([usual[0], economy, usual[2]]);
    expect(stress('', '', '', 'TBD')).toEqual([usual[0], economy, usual[2]]);
  });
});

describe('ranges', () => {
  it('give an answer for each cell, in the shape of the range', () => {
    expect(call('TIER', [[1, 2, 0]], [[0.005, 0.05, 0]])).toEqual([['Expendable', 'Portfolio', 'Inactive']]);
    expect(
      call(
        'TIER',
        [
          [1, 2],
          [3, 4],
        ],
        [
          [0.005, 0.05],
          [0.1, 0.2],
        ],
      ),
    ).toEqual([
      ['Expendable', 'Portfolio'],
      ['Survival toolkit', 'Survival toolkit'],
    ]);
  });

  it('of the same rows but other columns are refused', () => {
    expect(() => call('GAP', [[1, 2]], [[1, 2, 3]])).toThrow(
      'revenue (1 row × 2 columns) and reseller revenue (1 row × 3 columns) differ in shape',
    );
  });

  it('take one optional value for all rows, and a bad one is a fault in each', () => {
    const revenue = [[200_000], ['']];
    const theirs = [[5 * million], ['']];
    expect(call('GAP', revenue, theirs, 0.05)).toEqual([[expect.closeTo(52_631.58, 2)], ['']]);
    expect(call('GAP', revenue, theirs, '5%')).toEqual([[expect.closeTo(52_631.58, 2)], ['']]);
    expect(call('GAP', revenue, theirs, '', 'replacing')).toEqual([[300_000], ['']]);
    expect(call('GAP', revenue, theirs, 'n/a')).toEqual([['Unknown'], ['']]);
    expect(call('GAP', revenue, theirs, 2)).toEqual([
      [expect.stringMatching(/^⚠ target is 2; enter a fraction/)],
      [''],
    ]);
  });

  it('repeat a single value', () => {
    expect(call('TIER', [[1], [2]], 0.05)).toEqual([['Portfolio'], ['Portfolio']]);
    expect(call('GAP', [[200_000], [600_000]], [[5 * million]], 0.1)).toEqual([
      [expect.closeTo(333_333.33, 2)],
      [0],
    ]);
  });

  it('of different shapes are refused, both named', () => {
    expect(() => call('GAP', [[1], [2], [3]], [[1], [2]])).toThrow(
      'revenue (3 rows × 1 column) and reseller revenue (2 rows × 1 column) differ in shape',
    );
    expect(() => call('GAP', [[1], [2]], [[1, 2]])).toThrow(
      'revenue (2 rows × 1 column) and reseller revenue (1 row × 2 columns) differ',
    );
  });

  it('open to the end of the sheet keep their length, blank rows blank', () => {
    const open = (...cells: Argument[]) => [...cells, ...Array(5).fill('')].map((cell) => [cell]) as Argument;
    expect(
      call('SHARE', open(300_000, '', 5), open('', '', ''), open('', '', ''), open(5 * million, '', '')),
    ).toEqual([[0.06], [''], ['Unknown'], [''], [''], [''], [''], ['']]);
  });

  it('leave a row blank where only the repeated single values are there', () => {
    expect(call('GAP', [[''], [200_000]], 5 * million)).toEqual([[''], [expect.closeTo(333_333.33, 2)]]);
  });

  it('pass a fault on unchanged; a single call throws it without the mark', () => {
    expect(call('TIER', [['⚠ the share is 120%'], [1]], [[0.1], [0.1]])).toEqual([
      ['⚠ the share is 120%'],
      ['Survival toolkit'],
    ]);
    expect(() => call('TIER', '⚠ the share is 120%', 0.1)).toThrow(/^the share is 120%$/);
  });

  it('pass a fault on before another bad value of its row', () => {
    expect(call('GAP', [['lots'], [1]], [['⚠ the first cause '], [5]])).toEqual([
      ['⚠ the first cause '],
      [0],
    ]);
    const answers = ['somebody', '⚠ the first cause', ...Array(10).fill('')];
    expect(call('SCORE', [answers, Array(12).fill('')])).toEqual([['⚠ the first cause'], ['']]);
  });

  it('chain Unknown from column to column', () => {
    const share = call('SHARE', [[1], ['n/a']], [[0], [0]], [[0], [0]], [[100], [100]]) as Argument;
    expect(call('TIER', [[1], ['n/a']], share)).toEqual([['Portfolio'], ['Unknown']]);
    expect(
      call('RISK', call('STANDING', [['n/a'], [1]], share, 1, true) as Argument, 'no', 'no', 'no'),
    ).toEqual([['Low'], ['Unknown']]);
  });

  it('of 100,000 rows keep every row', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [index]);
    const answers = call(
      'TIER',
      rows,
      rows.map(([index = 0]) => [index / 100_000]),
    ) as AnswerTable;
    expect(answers).toHaveLength(100_000);
    expect([answers[0], answers[999], answers[1000], answers[10_000]]).toEqual([
      ['Inactive'],
      ['Expendable'],
      ['Portfolio'],
      ['Survival toolkit'],
    ]);
  });
});

describe('whole arguments', () => {
  const settings = [[0.02], [0.2], [0.3]];

  it('are one row or one column beside ranges of any shape', () => {
    expect(call('TIER', [[1], [1]], [[0.015], [0.15]], settings)).toEqual([['Expendable'], ['Portfolio']]);
    expect(call('TIER', 1, 0.15, [[0.02, 0.2, 0.3, 1]])).toBe('Portfolio');
  });

  it('all blank or left out are the usual ones', () => {
    expect(call('TIER', 1, 0.015, [[''], [''], ['']])).toBe('Portfolio');
  });

  it.each([
    [[[0.02], [''], [0.3]], 'thresholds, cell 2, has no number'],
    [
      [
        [0.02, 0.2],
        [0.3, 0.4],
      ],
      'thresholds is 2 rows × 2 columns; give one row or one column',
    ],
    [[[0.2], [0.02], [0.3]], 'enter three fractions that rise'],
    [[[0], [0.1], [0.15]], 'enter three fractions that rise'],
    [[[0.01], [0.1], [1.5]], 'enter three fractions that rise'],
    [[[0.01], [0.1], [0.15], [0]], 'enter three fractions that rise'],
    [[[0.01], ['ten'], [0.15]], 'thresholds, cell 2, is “ten”, which is not a number'],
    [[[0.01], ['n/a'], [0.15]], 'thresholds, cell 2, has no number'],
    [0.01, 'enter three fractions that rise'],
  ] as const)('that are bad fail the whole call, also over a range: %j', (thresholds, sentence) => {
    expect(() => call('TIER', [[1], [1]], [[0.5], [0.5]], thresholds)).toThrow(sentence);
  });

  it('name the total of weights that are not 100', () => {
    expect(() => call('SELF_SUFFICIENCY', 0.5, 0.5, 0.5, [[40, 30, 20]])).toThrow('the weights total 90');
    expect(call('SELF_SUFFICIENCY', 1, 0, 0, [[20, 40, 40]])).toBe(20);
  });
});

describe('functions over a list', () => {
  it('skip blanks, and answer Unknown for another unknown', () => {
    expect(call('SELLER_RISK', [[280_000], [''], [80_000]], 0.25)).toBe(210_000);
    expect(call('SELLER_RISK', [[280_000], ['n/a']], 0.25)).toBe('Unknown');
    expect(call('SELLER_RISK', [[''], ['']])).toBe('');
  });

  it('name the cell of a bad value, and throw', () => {
    expect(() => call('SELLER_RISK', [[1], ['x']])).toThrow('bookings, cell 2, is “x”');
  });

  it('are blank where all that they need is blank, whatever else is given', () => {
    expect(call('STRESS', '', '', '', '')).toBe('');
    expect(call('STRESS', '', '', '', '', 0.2, 0.7)).toBe('');
    expect(call('SELLER_RISK', [['']], 0.5)).toBe('');
    expect(call('PLAN_COVERAGE', [[''], ['']], '')).toBe('');
    expect(call('PLAN_COVERAGE', [['2026-07'], ['']], '')).toBe('Unknown');
  });

  it('name one cell as one where two lists do not match', () => {
    expect(() => call('FTE', [[1]], [[6], [9]])).toThrow(
      'time shares (1 cell) and months in role (2 cells) differ',
    );
  });

  it('refuse a range where one cell is wanted', () => {
    expect(() => call('SELLER_RISK', [[1]], [[0.1], [0.2]])).toThrow(
      'stand-in is 2 rows × 1 column; give one cell',
    );
    expect(() => call('STRESS', [[1], [2]], 0, 0, 100)).toThrow(
      'sell-in is 2 rows × 1 column; give one cell',
    );
  });

  it('read months from dates in time zones from −10 to +13, and from text', () => {
    for (const hours of [-10, -5, 0, 2, 13]) {
      const midnight = new Date(Date.UTC(2026, 6, 1) - hours * 3_600_000);
      expect(call('PLAN_GAPS', [[midnight], ['2026-08-31']], midnight, 3)).toEqual([['2026-09']]);
    }
    expect(() => call('PLAN_COVERAGE', [[7]], '2026-07')).toThrow('months, cell 1, is “7”; enter a date');
    expect(() => call('PLAN_COVERAGE', [[new Date('2454-09-22T00:00:00Z')]], '2026-07')).toThrow(
      'months, cell 1, is 2454-09, which is not from 2000 to 2199; enter a date',
    );
    expect(() => call('PLAN_COVERAGE', [['2026-13']], '2026-07')).toThrow('2026-13');
  });

  it('count an empty list of months as no coverage', () => {
    expect(call('PLAN_COVERAGE', [[''], ['']], '2026-07')).toBe(0);
    expect(call('PLAN_GAPS', '', '2026-12', 2)).toEqual([['2026-12'], ['2027-01']]);
    expect(call('PLAN_GAPS', '2026-12', '2026-12', 1)).toBe('none');
  });

  it('never return text that begins with =', () => {
    const [[name]] = call('LINE_CARD', [['=HYPERLINK("x")'], ['B']], [[2], [1]]) as [[string]];
    expect(name).toBe('\'=HYPERLINK("x")');
  });
});

describe('rows of answers', () => {
  const best = [
    'a full-time seller or more',
    'yes',
    'submitted and on schedule',
    12,
    'yes',
    'yes',
    'yes',
    'yes',
    'they propose',
    'they do',
    'rarely',
    'little',
  ];
  const blank = Array(12).fill('') as string[];
  const unknown = Array(12).fill('not known') as string[];

  it('give one score a row; nothing answered has no score', () => {
    expect(call('SCORE', [best, blank, unknown])).toEqual([[100], [''], ['']]);
    expect(call('SCORE', [best])).toBe(100);
    expect(call('SCORE', [[' HALF ', ...blank.slice(1)]])).toBe(17.5);
  });

  it('let nobody settle independence, and no plan its months', () => {
    expect(call('SCORE', [['nobody', '', 'none', ...blank.slice(3)]])).toBe(0);
    expect(call('SCORE', [['nobody', 'yes', 'none', 12, ...blank.slice(4)]])).toBe(0);
  });

  it('take exactly twelve columns', () => {
    expect(() => call('SCORE', [best.slice(1)])).toThrow('answers are 11 columns wide');
    expect(() => call('SCORE', 'yes')).toThrow('answers is 1 column wide');
  });

  it('name a bad answer in its own row', () => {
    const bad = ['somebody', ...best.slice(1)];
    expect(call('SCORE', [best, bad])).toEqual([
      [100],
      [
        '⚠ seller is “somebody”; enter nobody, a designated person, half of a full-time seller or a full-time seller or more.',
      ],
    ]);
    expect(() => call('SCORE', [bad])).toThrow('seller is “somebody”');
    for (const [box, shown] of [
      [true, 'TRUE'],
      [aDate, 'a date'],
      [0.5, '0.5'],
    ] as const)
      expect(() => call('SCORE', [['half', box, ...best.slice(2)]])).toThrow(
        `independence is “${shown}”; enter no, partly or yes.`,
      );
    expect(() => call('SCORE', [[...best.slice(0, 3), 12.5, ...best.slice(4)]])).toThrow(
      'plan months is 12.5; enter a whole number',
    );
    expect(() => call('SCORE', [[...best.slice(0, 3), 13, ...best.slice(4)]])).toThrow('plan months is 13');
  });

  it('refuse weights that do not total 100', () => {
    expect(() => call('SCORE', [best], [Array(12).fill(8)])).toThrow('the weights total 96');
    expect(() => call('SCORE', [best], [Array(11).fill(8)])).toThrow('the weights are 11 numbers; enter 12');
  });
});
