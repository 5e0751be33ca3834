import { describe, expect, it } from 'vitest';
import { defaultWeights } from '../../src/core/checklist.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';
import { Problem } from '../../src/workbook/problem.ts';
import { readSettings, readWinRate } from '../../src/workbook/read-settings.ts';
import { defaultIntervals, settings } from '../../src/workbook/settings.ts';
import type { Cell, RowsOf } from '../../src/workbook/workbook-port.ts';

type Rows = RowsOf<'settings'>;

/** The rows as set-up makes them, with some values changed. */
function rowsWith(changes: Readonly<Record<string, Cell>> = {}): Rows {
  return settings().map(({ id, title, default: value, help, limits }, index) => ({
    setting: title,
    value: changes[id] ?? value,
    help,
    limits,
    setting_id: id,
    row: index + 2,
  }));
}

function faultOf(rows: Rows): string {
  try {
    readSettings(rows);
  } catch (error) {
    if (error instanceof Problem && error.kind === 'bad settings') return error.message;
    throw error;
  }
  throw new Error('The settings were taken.');
}

describe('the settings', () => {
  it('are the rule book’s as set-up makes them', () => {
    expect(readSettings(rowsWith())).toEqual({
      rules: { thresholds: defaultThresholds, weights: defaultWeights() },
      intervals: defaultIntervals,
    });
  });

  it('say what each does and what it may be', () => {
    for (const { title, help, limits, format } of settings()) {
      expect(title).toMatch(/^[A-Z].{5,}/);
      expect(help).toMatch(/^[A-Z].{15,}\.$|\?$/);
      expect(limits).toMatch(/\d/);
      expect(format).toMatch(/^(percent|fte|points)$/);
    }
  });

  it('are read in whichever order the rows stand', () => {
    expect(readSettings([...rowsWith()].reverse())).toEqual(readSettings(rowsWith()));
  });

  it('are read by the rules of the functions', () => {
    const rows = rowsWith({
      expendable: '2%',
      toolkit: '0.2',
      dependence: '25 %',
      seller_gate: '0,75',
      weight_seller: '30',
      weight_plan: 10,
      interval_Strategic: 60,
      interval_Unknown: '14',
    });
    expect(readSettings(rows)).toEqual({
      rules: {
        thresholds: { expendable: 0.02, toolkit: 0.2, dependence: 0.25, sellerGate: 0.75 },
        weights: [30, 10, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5],
      },
      intervals: { ...defaultIntervals, Strategic: 60, Unknown: 14 },
    });
  });

  it.each<[string, Cell]>([
    ['expendable', 0.0001],
    ['dependence', 1],
    ['dependence', 0.1],
    ['seller_gate', 0.01],
    ['seller_gate', 3],
    ['interval_Rising', 1],
    ['interval_Rising', 3650],
  ])('%s may be %s', (id, value) => {
    expect(() => readSettings(rowsWith({ [id]: value }))).not.toThrow();
  });

  it.each<[string, Cell, string]>([
    [
      'expendable',
      'few',
      'Settings, row 2: Expendable below is “few”, which is not a number; enter a fraction',
    ],
    ['expendable', 0, 'Settings, row 2: Expendable below is 0; enter a fraction'],
    ['toolkit', 1.1, 'Settings, row 3: Survival toolkit from is 1.1; enter a fraction'],
    ['dependence', -0.1, 'Settings, row 4: Dependence above is -0.1; enter a fraction'],
    ['seller_gate', 0, 'Settings, row 5: Seller gate, FTE is 0; enter a number, above 0.'],
    ['weight_plan', -5, 'Settings, row 8: Weight: plan is -5; enter a number, 0 or more.'],
    [
      'weight_plan',
      '10%',
      'Settings, row 8: Weight: plan is “10%”, a percentage; enter a number, 0 or more.',
    ],
    ['weight_plan', true, 'Settings, row 8: Weight: plan is TRUE'],
    ['weight_plan', '1.234', 'Settings, row 8: Weight: plan is the text “1.234”, which can mean'],
    ['weight_plan', '#REF!', 'Settings, row 8: Weight: plan comes from a cell with the error #REF!'],
    ['interval_Unknown', 1.5, 'Settings, row 18: Days between reviews: Unknown is 1.5; enter a whole number'],
    ['interval_Inactive', 0, 'Settings, row 24: Days between reviews: Inactive is 0; enter a whole number'],
    [
      'interval_Inactive',
      3651,
      'Settings, row 24: Days between reviews: Inactive is 3651; enter a whole number',
    ],
  ])('%s may not be %s', (id, value, sentence) => {
    expect(faultOf(rowsWith({ [id]: value }))).toContain(sentence);
  });

  it.each(['', '  ', 'n/a', 'TBD'])('without a value (%j) are named with what they may be', (value) => {
    expect(faultOf(rowsWith({ weight_leads: value }))).toBe(
      'Settings, row 15: “Weight: leads” has no value; enter a number (0 or more; all weights together total 100).',
    );
  });

  it('name the total of weights that are not 100', () => {
    expect(faultOf(rowsWith({ weight_seller: 20 }))).toBe(
      'Settings, rows 6 to 17: the weights total 95; change them so that they total 100.',
    );
  });

  it.each<[string, Cell]>([
    ['expendable', 0.1],
    ['toolkit', 0.2],
  ])('name the thresholds that do not rise: %s %s', (id, value) => {
    expect(faultOf(rowsWith({ [id]: value }))).toMatch(/^Settings, rows 2 to 4: the thresholds are /);
  });

  it.each(
    settings()
      .filter(({ id }) => id !== 'win_rate')
      .map(({ id, title }) => [id, title]),
  )('name the row of %s that is missing', (id, title) => {
    expect(faultOf(rowsWith().filter(({ setting_id }) => setting_id !== id))).toBe(
      `Settings: there is no row “${title}”; choose “Set up this workbook” to add it.`,
    );
  });

  it('say apart from their sentence that one is missing, which set-up cures, and nothing else', () => {
    const detailsOf = (rows: ReturnType<typeof rowsWith>): unknown => {
      try {
        readSettings(rows);
      } catch (error) {
        return error instanceof Problem ? error.details : error;
      }
      return 'no problem';
    };
    expect(detailsOf(rowsWith().slice(1))).toBe('missing');
    expect(detailsOf(rowsWith({ weight_seller: 50 }))).toBeNull();
  });

  it('name a row that stands there twice', () => {
    const rows = rowsWith();
    const copy = rows
      .filter(({ setting_id }) => setting_id === 'toolkit')
      .map((row) => ({ ...row, row: 40 }));
    expect(faultOf([...rows, ...copy])).toBe(
      'Settings, rows 3 and 40: “Survival toolkit from” stands there more than once; delete all but one.',
    );
  });
});

describe('the win rate', () => {
  it('is read by itself: a quarter as set-up makes it, and bad weights do not matter', () => {
    expect(readWinRate(rowsWith({ weight_seller: 'x' }))).toBe(0.25);
    expect(readWinRate(rowsWith({ win_rate: '40%' }))).toBe(0.4);
    expect(readWinRate(rowsWith({ win_rate: 1 }))).toBe(1);
  });

  it.each<Cell>([0, -0.1, 1.01, 'often', ''])('%j is refused with its row', (value) => {
    expect(() => readWinRate(rowsWith({ win_rate: value }))).toThrow(/^Settings, row 25: /);
  });

  it('that is bad or missing does not hinder a review', () => {
    expect(() => readSettings(rowsWith({ win_rate: 7 }))).not.toThrow();
    expect(() => readSettings(rowsWith().slice(0, -1))).not.toThrow();
    expect(() => readWinRate(rowsWith().slice(0, -1))).toThrow('there is no row “Win rate”');
  });
});
