import { describe, expect, it } from 'vitest';
import { planSharing } from '../../../src/workbook/sharing/plan-sharing.ts';
import type { TabGrid } from '../../../src/workbook/sharing/read-reference.ts';

type Content = string | number | boolean | Date;

/** A tab whose first row holds figures and whose second holds a formula with its answer. */
function tab(formula: string, answer: Content = 'x', figures: readonly Content[] = [1000, 0.05]): TabGrid {
  const width = 4;
  const blank = new Array<string>(width).fill('');
  return {
    sheetId: 7,
    name: 'Mine',
    values: [[...figures, ...blank].slice(0, width), [answer, ...blank].slice(0, width), blank],
    formulas: [blank, [formula, ...blank].slice(0, width), blank],
  };
}

const becomes = (formula: string, answer?: Content, figures?: readonly Content[]) =>
  planSharing([tab(formula, answer, figures)])[0]?.becomes;

const kept = { call: 'mark', keys: 'Kept!$G$2', values: 'Kept!$H$2' };

function plainOf(formula: string): string | undefined {
  const planned = becomes(formula);
  return planned?.kind === 'formula' ? planned.formula(kept) : undefined;
}

describe('a formula with a plain twin', () => {
  it.each([
    '=RESELLER_TIER(A1, B1)',
    '=RESELLER_TIER(A1, 5%)',
    '=RESELLER_TIER(, 0.05)',
    '=RESELLER_TIER(A1, B1, D1:D4)',
    '=RESELLER_TIER(A1, B1, $A$9:$D$9)',
    '=RESELLER_TIER(A1, B1, VSTACK(XLOOKUP("a", C:C, D:D), C1, C2))',
    '=RESELLER_GAP(A1, A1, XLOOKUP("toolkit", C1:C3, D1:D3), "replacing")',
    '=RESELLER_STANDING(A1, B1, "half", TRUE)',
    '=RESELLER_DRIFT(A1:B1, A1:B1, A1:B1, A1:B1)',
    '=VSTACK("Share", RESELLER_SHARE(A1:B1, , , A1:B1))',
    '=COUNTIF(RESELLER_TIER(A1:B1, B1), "Portfolio")',
    '=RESELLER_REVENUE(1.5e3, 2, 3)',
  ])('becomes that: %s', (formula) => {
    const plain = plainOf(formula);
    expect(plain).toMatch(/^=/);
    expect(plain).not.toMatch(/RESELLER_|Kept!/);
  });

  it('is spread over ranges, and only there', () => {
    expect(plainOf('=RESELLER_TIER(A1, B1)')).not.toContain('ARRAYFORMULA');
    expect(plainOf('=RESELLER_TIER(A1:A1, B1)')).not.toContain('ARRAYFORMULA');
    expect(plainOf('=RESELLER_TIER(A1:B1, 0.05)')).toMatch(/^=ARRAYFORMULA\(IFERROR\(/);
  });

  it('keeps the separators of the spreadsheet, and writes no decimal sign', () => {
    const plain = plainOf('=RESELLER_TIER(A1; 5%)') ?? '';
    expect(plain.replace(/"[^"]*"/g, '')).not.toMatch(/,|\.\d/);
    expect(plain).toContain(';');
  });

  it('takes the thresholds one by one, wherever they stand', () => {
    expect(plainOf('=RESELLER_TIER(A1, B1, Other!D1:D3)')).toMatch(/Other!\$D\$1.*Other!\$D\$3/s);
    expect(plainOf('=RESELLER_TIER(A1, B1, B4:E4)')).toMatch(/\$B\$4.*\$C\$4.*\$D\$4.*\$E\$4/s);
  });
});

describe('a formula without one', () => {
  it.each([
    ['=RESELLER_WHY(A1, B1, 1, TRUE)', 'a sentence'],
    ['=RESELLER_TIER(A1+1, B1)', 'Portfolio'],
    ['=RESELLER_TIER(RESELLER_REVENUE(A1, 0, 0), B1)', 'Portfolio'],
    ['=RESELLER_TIER(Name, B1)', 'Portfolio'],
    ['=RESELLER_TIER("$5", B1)', 'Portfolio'],
    ['=RESELLER_TIER("n/a", B1)', 'Portfolio'],
    ['=RESELLER_TIER(-5, B1)', 'Portfolio'],
    ['=RESELLER_TIER(A1, B1, A1:B2)', 'Portfolio'],
    ['=RESELLER_TIER(A1, B1, D1:D)', 'Portfolio'],
    ['=RESELLER_TIER(A1, B1, D1:D5)', 'Portfolio'],
    ['=RESELLER_TIER(A1, B1, VSTACK(A1, SUM(B1), C1))', 'Portfolio'],
    ['=RESELLER_GAP(A1, A1, 0.1, B1&"x")', 5],
    ['=RESELLER_GAP(A1, A1, XLOOKUP(5, C1:C3, D1:D3))', 5],
    ['=RESELLER_GAP(A1, A1, XLOOKUP("a", C1:C3, D1:D3, 1))', 5],
    ['=RESELLER_TIER(A1, B1) & "!"', 'Portfolio!'],
    ['=RESELLER_TIER(A1, B1, , 5)', 'Portfolio'],
  ] as const)('becomes a value: %s', (formula, answer) => {
    expect(becomes(formula, answer)).toEqual({ kind: 'values' });
  });

  it('becomes a value too where its one cell holds what only the add-on reads', () => {
    for (const other of ['$1,000', new Date(), true, 'a word', '#N/A']) {
      expect(becomes('=RESELLER_TIER(A1, B1)', 'Portfolio', [other, 0.05])).toEqual({ kind: 'values' });
    }
    for (const readable of ['', 'n/a', ' Unknown ', '⚠ a fault', 5]) {
      expect(becomes('=RESELLER_TIER(A1, B1)', 'x', [readable, 0.05])?.kind).toBe('formula');
    }
    const standing = '=RESELLER_STANDING(A1, B1, C1, D1)';
    expect(becomes(standing, 'x', [1, 0.05, 'Half', true])?.kind).toBe('formula');
    expect(becomes(standing, 'x', [1, 0.05, true, true])).toEqual({ kind: 'values' });
    expect(becomes(standing, 'x', [1, 0.05, 0.5, 1])).toEqual({ kind: 'values' });
  });

  it.each(['#ERROR!', '#N/A', 'Loading...'])('stays where it shows %s', (answer) => {
    expect(becomes('=RESELLER_WHY(A1, B1, 1, TRUE)', answer)).toEqual({ kind: 'left', because: 'no answer' });
  });

  it('has no size where the cells beside or below it may be its answer', () => {
    const alone = tab('=SORT(RESELLER_LINE_CARD(A1:A1, B1:B1))');
    const isSized = (grid: TabGrid) => planSharing([grid])[0]?.isSized;
    expect(isSized(alone)).toBe(true);
    expect(
      isSized({ ...alone, values: alone.values.map((row, y) => (y === 1 ? ['a', 5, '', ''] : row)) }),
    ).toBe(false);
    expect(
      isSized({ ...alone, values: alone.values.map((row, y) => (y > 0 ? ['a', '', '', ''] : row)) }),
    ).toBe(false);
  });
});

describe('the size of an answer', () => {
  it.each([
    ['=RESELLER_WHY(A1:A3, B1:B3, 1, TRUE)', [3, 1]],
    ['=RESELLER_WHY(A1:B1, A1:B1, 1, TRUE)', [1, 2]],
    ['=VSTACK("Why", RESELLER_WHY(A1:A3, B1:B3, 1, TRUE))', [4, 1]],
    ['=RESELLER_STRESS(3, 1, 1, 50)', [3, 3]],
    ['=RESELLER_WHY(A1:A3, B1:B2, 1, TRUE)', [1, 1]],
    ['=SUM(RESELLER_GAP(A1:A3, B1:B3))', [1, 1]],
  ])('of %s is %j', (formula, size) => {
    const [planned] = planSharing([tab(formula)]);
    expect([planned?.height, planned?.width]).toEqual(size);
  });
});

describe('rows that only the add-on reads', () => {
  const head = ['', '', 'Tier'];
  const rows: TabGrid = {
    sheetId: 7,
    name: 'My tab',
    values: [
      head,
      [1000, 0.05, 'Portfolio'],
      ['$5', 0.05, 'Portfolio'],
      [new Date(), 0.05, '⚠ revenue is a date'],
      ['n/a', '⚠ first', '⚠ first'],
    ],
    formulas: [['', '', '=VSTACK("Tier", RESELLER_TIER(A2:A, B2:B))']],
  };

  it('keep their answers, each with a key of its inputs', () => {
    const planned = planSharing([rows])[0]?.becomes;
    if (planned?.kind !== 'formula') throw new Error('It should have a plain formula.');
    expect(planned.kept.map(({ row, column, answer }) => [row, column, answer])).toEqual([
      [3, 3, 'Portfolio'],
      [4, 3, '⚠ revenue is a date'],
    ]);
    expect(planned.kept[0]?.key('m')).toBe(
      'SUBSTITUTE(SUBSTITUTE("m|@1|@2","@2",IFERROR(B3,"#")),"@1",IFERROR(A3,"#"))',
    );
    expect(planned.formula(kept)).toContain(
      'IFNA(XLOOKUP(SUBSTITUTE(SUBSTITUTE("mark|@1|@2","@2",IFERROR(B2:B,"#")),"@1",IFERROR(A2:A,"#")),Kept!$G$2,Kept!$H$2),',
    );
  });

  it('make values of the whole where there are very many', () => {
    const many = Array.from({ length: 501 }, () => ['$5', 0.05, 'Portfolio']);
    expect(planSharing([{ ...rows, values: [head, ...many] }])[0]?.becomes).toEqual({ kind: 'values' });
    expect(planSharing([{ ...rows, values: [head, ...many.slice(1)] }])[0]?.becomes.kind).toBe('formula');
  });

  it('make a value where the call stands within another formula', () => {
    const formulas = [['', '', '=COUNTIF(RESELLER_TIER(A2:A, B2:B), "Portfolio")']];
    const values = rows.values.map(([one, other], y) => [one, other, y === 0 ? 2 : '']);
    expect(planSharing([{ ...rows, values, formulas }])[0]?.becomes).toEqual({ kind: 'values' });
  });
});
