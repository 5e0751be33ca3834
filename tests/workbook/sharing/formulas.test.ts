import { describe, expect, it } from 'vitest';
import { findCalls } from '../../../src/workbook/sharing/find-calls.ts';
import { textOf, tokensOf, withSeparator } from '../../../src/workbook/sharing/formula-tokens.ts';
import { blockOf } from '../../../src/workbook/sharing/read-reference.ts';
import { sameAnswer } from '../../../src/workbook/sharing/same-answer.ts';
import { sameFormula } from '../../../src/workbook/sharing/same-formula.ts';
import { blocksOf } from '../../../src/workbook/sharing/write-blocks.ts';

const references = (formula: string) =>
  tokensOf(formula).flatMap(({ kind, text }) => (kind === 'reference' ? [text] : []));

describe('the parts of a formula', () => {
  it.each([
    ['=A1+$B$2', ['A1', '$B$2']],
    ['=SUM(B2:B, B:C, 2:5, $B2:C$9)', ['B2:B', 'B:C', '2:5', '$B2:C$9']],
    ["='My ''own'' tab'!D2:D+Settings!$E$2:$E", ["'My ''own'' tab'!D2:D", 'Settings!$E$2:$E']],
    ['=Überblick!A1', ['Überblick!A1']],
    ['=LOG10(5)+ABC1(2)+A1B2+x_A1', []],
    ['="A1 and B2 ""C3"""', []],
    ['=ROWS(#REF!)+ROWS(#REF)', ['#REF!', '#REF']],
    ['=1.5E+3+2', []],
    ['=A0+ABCD1', []],
  ])('%s names %j', (formula, wanted) => {
    expect(references(formula)).toEqual(wanted);
    expect(textOf(tokensOf(formula))).toBe(formula);
  });

  it('change their separators, but not those within a text', () => {
    expect(withSeparator('IF(A1,"a, b",2)', ';')).toBe('IF(A1;"a, b";2)');
    expect(withSeparator('IF(A1,"a, b",2)', ',')).toBe('IF(A1,"a, b",2)');
  });
});

describe('a reference', () => {
  it.each([
    ['B3', { sheet: undefined, top: 3, left: 2, bottom: 3, right: 2 }],
    ['$AA$2:AB', { sheet: undefined, top: 2, left: 27, bottom: undefined, right: 28 }],
    ['B:C', { sheet: undefined, top: 1, left: 2, bottom: undefined, right: 3 }],
    ['2:5', { sheet: undefined, top: 2, left: 1, bottom: 5, right: undefined }],
    ["'It''s'!A1:B2", { sheet: "It's", top: 1, left: 1, bottom: 2, right: 2 }],
    ['Settings!$E$2:$E', { sheet: 'Settings', top: 2, left: 5, bottom: undefined, right: 5 }],
    ['#REF!', undefined],
  ])('%s names the block %j', (reference, block) => {
    expect(blockOf(reference)).toEqual(block);
  });
});

describe('the calls of a formula', () => {
  const namesIn = (formula: string) => findCalls(formula)?.calls.map(({ declaration }) => declaration.name);

  it('are found whatever stands around them, but not in a text, and the outermost count', () => {
    expect(namesIn('=IF(reseller_tier (A1, B1)="Portfolio", RESELLER_GAP(A1, B1), 0)')).toEqual([
      'RESELLER_TIER',
      'RESELLER_GAP',
    ]);
    expect(namesIn('=RESELLER_TIER(RESELLER_REVENUE(A1, B1, C1), D1)')).toEqual(['RESELLER_TIER']);
    expect(namesIn('="RESELLER_TIER(A1)"')).toBeUndefined();
    expect(namesIn('=RESELLER_OTHER(A1)')).toBeUndefined();
    expect(namesIn('=RESELLER_TIER')).toBeUndefined();
    expect(namesIn('=RESELLER_TIER(A1')).toBeUndefined();
    expect(namesIn('=SUM(A1)')).toBeUndefined();
  });

  it('have their arguments apart, those of inner brackets together', () => {
    const args = findCalls('=RESELLER_TIER(SUM(A1, 2), {1, 2}, , "a, b")')?.calls[0]?.args.map(textOf);
    expect(args).toEqual(['SUM(A1, 2)', ' {1, 2}', ' ', ' "a, b"']);
    expect(findCalls('=RESELLER_TIER( )')?.calls[0]?.args).toEqual([]);
    const german = findCalls('=RESELLER_TIER(A1; 0,5)');
    expect(german?.separator).toBe(';');
    expect(german?.calls[0]?.args.map(textOf)).toEqual(['A1', ' 0,5']);
  });

  it.each([
    ['=RESELLER_TIER(A1, B1)', true],
    [' = RESELLER_TIER(A1, B1) ', true],
    ['=VSTACK("Tier", RESELLER_TIER(A2:A, B2:B))', true],
    ['=vstack("Tier";RESELLER_TIER(A2:A;B2:B))', true],
    ['=VSTACK(A1, RESELLER_TIER(A2:A, B2:B))', false],
    ['=HSTACK("Tier", RESELLER_TIER(A2:A, B2:B))', false],
    ['=VSTACK("Tier", RESELLER_TIER(A2:A, B2:B), 1)', false],
    ['=RESELLER_TIER(A1, B1)&"!"', false],
    ['=RESELLER_TIER(A1, B1)=RESELLER_TIER(A2, B2)', false],
  ])('%s is one call, alone or below a heading: %s', (formula, isDirect) => {
    expect(findCalls(formula)?.direct !== undefined).toBe(isDirect);
  });
});

describe('two formulas', () => {
  it.each([
    ['=sum( a1 ; B2 )', '=SUM(A1,B2)'],
    ["='Settings'!A1", '=Settings!A1'],
    ['=$G$2:$G$2', '=$G$2'],
  ])('%s and %s say the same', (one, other) => {
    expect(sameFormula(one, other)).toBe(true);
  });

  it.each([
    ['=A1', '=A2'],
    ['="a"', '="A"'],
    ['=First!A1', '=Second!A1'],
    ['=A1+1', '=A1-1'],
    ['', '=A1'],
  ])('%s and %s differ', (one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });
});

describe('two answers', () => {
  it.each([
    [0.1, 0.1 + 1e-17, true],
    [0.1, 0.1001, false],
    ['Rising', 'Rising', true],
    ['Rising', 'rising', false],
    ['the share is 74.999999999962%', 'the share is 74.999999999963%', true],
    ['the share is 74%', 'the share is 75%', false],
    ['the share is 74%', 'the share is 74', false],
    [true, 'TRUE', false],
    [5, '5', false],
    ['', '', true],
  ])('%j and %j: the same is %s', (one, other, isSame) => {
    expect(sameAnswer(one, other)).toBe(isSame);
  });
});

describe('cells that are written', () => {
  const cell = (row: number, column: number) => ({ row, column, content: `${row} ${column}` });

  it('go together as blocks, whatever their order', () => {
    expect(blocksOf([cell(2, 2), cell(1, 1), cell(1, 2), cell(2, 1), cell(4, 1), cell(1, 4)])).toEqual([
      {
        row: 1,
        column: 1,
        rows: [
          ['1 1', '1 2'],
          ['2 1', '2 2'],
        ],
      },
      { row: 4, column: 1, rows: [['4 1']] },
      { row: 1, column: 4, rows: [['1 4']] },
    ]);
    expect(blocksOf([cell(1, 1), cell(2, 1), cell(1, 2)])).toHaveLength(2);
    expect(blocksOf([])).toEqual([]);
  });
});
