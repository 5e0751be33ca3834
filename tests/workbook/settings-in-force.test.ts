import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../preview/engine/index.ts';
import { readSettings, readWinRate } from '../../src/workbook/read-settings.ts';
import { settings } from '../../src/workbook/settings.ts';
import { settingsInForce } from '../../src/workbook/settings-in-force.ts';

type Row = readonly [id: string, value: number | string];

const defaults: readonly Row[] = settings().map(({ id, default: value }) => [id, value]);

function withValue(id: string, value: number | string): readonly Row[] {
  return defaults.map((row) => (row[0] === id ? [id, value] : row));
}

/** What the column In force shows beside these rows, from row 2 on. */
function inForce(rows: readonly Row[]): readonly (number | string)[] {
  const cells: Record<string, string> = {};
  rows.forEach(([id, value], index) => {
    cells[`A${index + 2}`] = id;
    cells[`B${index + 2}`] = String(value);
  });
  const columns: Readonly<Record<string, string>> = { setting_id: 'A', value: 'B' };
  const formula = settingsInForce((column) => `$${columns[column]}$2:$${columns[column]}`);
  cells.D1 = `=VSTACK("In force", ${formula})`;
  const { getters } = createWorkbook({
    sheets: [{ id: 'settings', name: 'Settings', colNumber: 4, rowNumber: rows.length + 3, cells }],
  }).model;
  return rows.map((_row, index) => {
    const { value } = getters.getEvaluatedCell({ sheetId: 'settings', col: 3, row: index + 1 });
    return typeof value === 'number' ? value : String(value ?? '');
  });
}

/** Whether the review takes these settings, the win rate included. */
function isTaken(rows: readonly Row[]): boolean {
  const read = rows.map(([id, value], index) => {
    const setting = settings().find((each) => each.id === id);
    return {
      ...{ setting: setting?.title ?? '', help: '', limits: '', setting_id: id },
      ...{ value, in_force: '', row: index + 2 },
    };
  });
  try {
    readSettings(read);
    readWinRate(read);
    return true;
  } catch {
    return false;
  }
}

const firstFault = (rows: readonly Row[]) => inForce(rows).find((cell) => String(cell).startsWith('⚠'));

describe('the settings in force', () => {
  it('are the values where all may be what they are, in whichever order the rows stand', () => {
    expect(inForce(defaults)).toEqual(defaults.map(([, value]) => value));
    const reversed = [...defaults].reverse();
    expect(inForce(reversed)).toEqual(reversed.map(([, value]) => value));
  });

  it('are nothing beside a row without an id', () => {
    expect(inForce([...defaults, ['', 'a note']]).slice(-1)).toEqual(['']);
  });

  it.each<[string, number | string]>([
    ['expendable', 0],
    ['expendable', -0.01],
    ['expendable', 0.0001],
    ['expendable', 0.1],
    ['expendable', 'ten'],
    ['expendable', ''],
    ['toolkit', 0.01],
    ['toolkit', 0.0101],
    ['toolkit', 0.15],
    ['toolkit', 0.16],
    ['dependence', 0.1],
    ['dependence', 0.0999],
    ['dependence', 1],
    ['dependence', 1.01],
    ['seller_gate', 0],
    ['seller_gate', 0.01],
    ['seller_gate', 3],
    ['win_rate', 0],
    ['win_rate', 0.001],
    ['win_rate', 1],
    ['win_rate', 1.001],
    ['win_rate', ''],
    ['interval_Strategic', 0],
    ['interval_Strategic', 1],
    ['interval_Strategic', 3650],
    ['interval_Strategic', 3651],
    ['interval_Strategic', 1.5],
    ['interval_Unknown', 'soon'],
    ['weight_seller', 1],
    ['weight_seller', -1],
  ])('with %s at %j are those that a review takes', (id, value) => {
    const rows = withValue(id, value);
    expect(firstFault(rows) === undefined).toBe(isTaken(rows));
  });

  it('take weights that total 100 in other parts, and none below 0', () => {
    const [first, second] = defaults.filter(([id]) => id.startsWith('weight_'));
    if (!first || !second) throw new Error('There are no two weights.');
    const moved = (by: number) =>
      defaults.map(([id, value]): Row => {
        const change = id === first[0] ? by : id === second[0] ? -by : 0;
        return [id, Number(value) + change];
      });
    expect(firstFault(moved(0.1))).toBeUndefined();
    expect(isTaken(moved(0.1))).toBe(true);
    const row = defaults.indexOf(second) + 2;
    expect(firstFault(moved(Number(second[1]) + 1))).toBe(
      `⚠ Settings, row ${row}: the value cannot be used; the column “What it may be” says what can.`,
    );
  });

  it.each<[string, number | string, string]>([
    [
      'expendable',
      0,
      '⚠ Settings, row 2: “Expendable below” is 0%; enter a fraction above 0% and below 100%.',
    ],
    [
      'toolkit',
      0.005,
      '⚠ Settings, row 3: “Survival toolkit from” is 0.5%; enter a fraction above “Expendable below” (1%).',
    ],
    [
      'dependence',
      'much',
      '⚠ Settings, row 4: “Dependence above” is much; enter a fraction from “Survival toolkit from” (10%) up to 100%.',
    ],
    [
      'expendable',
      1,
      '⚠ Settings, row 2: “Expendable below” is 100%; enter a fraction above 0% and below 100%.',
    ],
    [
      'toolkit',
      '=1/0',
      '⚠ Settings, row 3: “Survival toolkit from” is an error; enter a fraction above “Expendable below” (1%).',
    ],
    ['seller_gate', '', '⚠ Settings, row 5: “Seller gate, FTE” is blank; enter a number above 0.'],
    ['seller_gate', -1, '⚠ Settings, row 5: “Seller gate, FTE” is -1; enter a number above 0.'],
  ])(
    'with %s at %j are one sentence for all four thresholds, and stay for the others',
    (id, value, sentence) => {
      const rows = withValue(id, value);
      const shown = inForce(rows);
      expect(shown.slice(0, 4)).toEqual([sentence, sentence, sentence, sentence]);
      expect(shown.slice(4)).toEqual(defaults.slice(4).map(([, each]) => each));
    },
  );

  it('name a threshold whose row is gone, and one that stands there twice', () => {
    const without = defaults.filter(([id]) => id !== 'dependence');
    expect(firstFault(without)).toBe(
      '⚠ Settings: there is no row “Dependence above”; choose “Set up this workbook” to add it.',
    );
    expect(firstFault([...defaults, ['toolkit', 0.1]])).toBe(
      '⚠ Settings: “Survival toolkit from” stands there more than once; delete all but one.',
    );
  });

  it('name the total of weights that do not total 100, beside each weight', () => {
    const shown = inForce(withValue('weight_seller', 1));
    const weights = defaults.flatMap(([id], index) => (id.startsWith('weight_') ? [shown[index]] : []));
    const total = defaults.reduce((sum, [id, value]) => {
      if (!id.startsWith('weight_')) return sum;
      return sum + (id === 'weight_seller' ? 1 : Number(value));
    }, 0);
    expect(new Set(weights)).toEqual(
      new Set([`⚠ Settings: the weights total ${total}; change them so that they total 100.`]),
    );
  });
});
