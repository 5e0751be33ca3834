import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/core/column-letters.ts';
import { sheetInFormula } from '../../src/workbook/a1.ts';
import type { Column } from '../../src/workbook/define-tab.ts';
import { headerFormula, settingsRanges } from '../../src/workbook/header-formula.ts';
import { tabs } from '../../src/workbook/index.ts';

const places = new Map<string, number>(tabs.resellers.columns.map(({ id }, index) => [id, index + 1]));
const settings = settingsRanges(
  'Settings',
  new Map([
    ['in_force', 2],
    ['setting_id', 5],
  ]),
);
const gap: Column = tabs.resellers.columns[26];
const WANTED =
  '=VSTACK("Money to survival toolkit", RESELLER_GAP(W2:W, H2:H, XLOOKUP("toolkit", Settings!$E$2:$E, Settings!$B$2:$B)))';

function wanted(formula: string, text = ''): string | undefined {
  return headerFormula(gap, { formula, text }, places, settings);
}

describe('the header of a computed column', () => {
  it('gets its title and its formula', () => {
    expect(wanted('')).toBe(WANTED);
  });

  it('stays as it is where Sheets gives it back in its own spelling', () => {
    expect(wanted(WANTED)).toBeUndefined();
    expect(wanted(WANTED.replace(/ /g, '').replace(/,/g, ';'))).toBeUndefined();
    expect(wanted(WANTED.toLowerCase())).toBeUndefined();
  });

  it('keeps the title of a person, in the formula or typed over it', () => {
    expect(wanted('', 'Gap')).toContain('VSTACK("Gap", RESELLER_GAP');
    expect(wanted('=VSTACK("The ""gap""", RESELLER_GAP(#REF!, H2:H))')).toContain(
      'VSTACK("The ""gap""", RESELLER_GAP(W2:W',
    );
    expect(wanted(WANTED.replace('Money to survival toolkit', 'Gap'))).toBeUndefined();
  });

  it('keeps a formula of a person’s own', () => {
    expect(wanted('=VSTACK("Mine", A2:A)')).toBeUndefined();
  });

  it('has none in a column that is not computed', () => {
    expect(
      headerFormula(tabs.resellers.columns[0], { formula: '', text: '' }, places, settings),
    ).toBeUndefined();
  });
});

describe('places in formulas', () => {
  it('name columns by their letters', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('quote a tab’s name unless it is one word', () => {
    expect(['Settings', 'Rules 2', 'A1', "Bob's", 'Größen'].map(sheetInFormula)).toEqual([
      'Settings',
      "'Rules 2'",
      "'A1'",
      "'Bob''s'",
      "'Größen'",
    ]);
  });

  it('look the four thresholds up by their ids, in the order of the functions', () => {
    const asked = [...settings.thresholds.matchAll(/XLOOKUP\("(\w+)"/g)].map(([, id]) => id);
    expect(asked).toEqual(['expendable', 'toolkit', 'dependence', 'seller_gate']);
  });
});
