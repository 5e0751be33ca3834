import type { LiveCheck } from '../define-check.ts';

const TABLE = { A1: 'a1', A2: 'b1', A3: 'c1', B1: 1, B2: 2, B3: 3 };

/** What plain formulas give, those of set-up, of the dashboard and of docs/named-functions.md. */
export const formulas: readonly LiveCheck[] = [
  {
    question: 'Does `XLOOKUP` within `ARRAYFORMULA` look up each row of a range?',
    assumed: 'Yes',
    expected: [['3'], ['1']],
    see: (scratch) =>
      scratch.spill('=ARRAYFORMULA(XLOOKUP(D1:D2,A1:A3,B1:B3))', 2, 1, { ...TABLE, D1: 'c1', D2: 'a1' }),
  },
  {
    question: 'Does `SUBSTITUTE` within `ARRAYFORMULA` make the same text of a number as in a cell alone?',
    assumed: 'Yes; else the row’s answer is not found, and its sentence shows',
    expected: [['TRUE'], ['TRUE'], ['TRUE']],
    see(scratch) {
      const cells = { A1: 1_234_567.891, A2: '=0.1+0.2', A3: '12.5%', B1: '=SUBSTITUTE(A1,"x","")' };
      const more = { B2: '=SUBSTITUTE(A2,"x","")', B3: '=SUBSTITUTE(A3,"x","")' };
      return scratch.spill('=ARRAYFORMULA(SUBSTITUTE(A1:A3,"x","")=B1:B3)', 3, 1, { ...cells, ...more });
    },
  },
  {
    question:
      'Do `FILTER`, `SORTN` and `SUMPRODUCT` compute arrays of `IF`, `XLOOKUP`, `MATCH`, `LEFT` and `HSTACK` inside them, without `ARRAYFORMULA`?',
    assumed: 'Yes; the dashboard needs no other function for that',
    expected: ['5', '6', '6', '2', 'b1', 'b1', 'c1'],
    see: (scratch) =>
      scratch.answers(
        [
          '=SUMPRODUCT(IF(B1:B3>1,B1:B3,0))',
          '=SUMPRODUCT(XLOOKUP(A1:A3,A1:A3,B1:B3))',
          '=SUMPRODUCT(MATCH(A1:A3,A1:A3,0))',
          '=SUMPRODUCT((LEFT(A1:A3,1)="b")*B1:B3)',
          '=FILTER(A1:A3,LEFT(A1:A3,1)="b")',
          '=FILTER(HSTACK(A1:A3,B1:B3),IF(B1:B3>1,B1:B3,9)=2)',
          '=SORTN(HSTACK(A1:A3,IF(B1:B3>1,B1:B3,0)),1,0,2,FALSE)',
        ],
        TABLE,
      ),
  },
  {
    question:
      'Does `CHOOSECOLS(UNIQUE(FILTER(…)), 1)` compute inside `MATCH` inside `FREQUENCY`, without `ARRAYFORMULA`?',
    assumed: 'Yes',
    expected: [['1'], ['1'], ['1']],
    see: (scratch) =>
      scratch.spill(
        '=FREQUENCY(MATCH(CHOOSECOLS(UNIQUE(FILTER(HSTACK(A1:A4,B1:B4),B1:B4>0)),1),A1:A3,0),SEQUENCE(2))',
        3,
        1,
        { ...TABLE, A4: 'c1', B4: 3 },
      ),
  },
  {
    question:
      'Do `SUMIFS` and `COUNTIFS` with `"<>⚠*"` take numbers and blanks, and leave out what begins with the mark?',
    assumed: 'Yes',
    expected: ['7', '3'],
    see: (scratch) =>
      scratch.answers(['=SUMIFS(B1:B4,A1:A4,"<>⚠*")', '=COUNTIFS(A1:A4,"<>⚠*")'], {
        ...{ A1: 5, A2: '⚠ bad', A3: 'text' },
        ...{ B1: 1, B2: 8, B3: 2, B4: 4 },
      }),
  },
  {
    question:
      'Does `IF` with a single condition spill an array of its branch, within `IFERROR` and `VSTACK`?',
    assumed: 'Yes',
    expected: [['head'], ['a1'], ['b1'], ['c1']],
    see: (scratch) => scratch.spill('=IFERROR(VSTACK("head",IF(1=1,A1:A3,"")),"bad")', 4, 1, TABLE),
  },
  {
    question:
      'Does `XLOOKUP` look up a single value while the column that it looks into comes from `ARRAYFORMULA` in a header?',
    assumed: 'Yes',
    expected: ['b1'],
    see: (scratch) =>
      scratch.answers(['=XLOOKUP("b!",C1:C3,A1:A3)'], {
        ...TABLE,
        C1: '=ARRAYFORMULA(SUBSTITUTE(A1:A3,"1","!"))',
      }),
  },
  {
    question: 'Does a text compare as larger than every number (`"Unknown">5`)?',
    assumed: 'Yes',
    expected: ['TRUE', 'TRUE'],
    see: (scratch) => scratch.answers(['="Unknown">5', '=A1>B1'], { A1: 'Unknown', B1: 1e300 }),
  },
  {
    question: 'Does `FREQUENCY` spill its counts down the column?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: a vertical range, one longer than the classes',
      source: '[Help](https://support.google.com/docs/answer/3094286)',
    },
    expected: [['1'], ['1'], ['1']],
    see: (scratch) => scratch.spill('=FREQUENCY(B1:B3,SEQUENCE(2))', 3, 1, TABLE),
  },
  {
    question:
      'Does `=VSTACK("Share", RESELLER_SHARE(D2:D, …))` in row 1 fill the column to the last row, and follow added rows?',
    assumed: 'Yes',
    expected: [['Twice'], ['2'], [''], ['14']],
    see(scratch) {
      const tab = scratch.tab({ A2: 1, B1: '=VSTACK("Twice",LIVE_CHECK_TWICE(A2:A))' });
      tab.deleteRows(4, tab.getMaxRows() - 3);
      tab.insertRowsAfter(3, 1);
      tab.getRange('A4').setValue(7);
      return scratch.table(tab, 1, 2, 4, 1);
    },
  },
  {
    question: 'Does sorting `A2:V` leave formulas in row 1 and what they spill alone?',
    assumed: 'Yes',
    expected: [
      ['Name', 'Copy'],
      ['a', 'a!'],
      ['b', 'b!'],
      ['c', 'c!'],
    ],
    see(scratch) {
      const cells = { A1: 'Name', A2: 'c', A3: 'a', A4: 'b' };
      const tab = scratch.tab({ ...cells, B1: '=VSTACK("Copy",ARRAYFORMULA(A2:A4&"!"))' });
      SpreadsheetApp.flush();
      tab.getRange('A2:B4').sort(1);
      return scratch.table(tab, 1, 1, 4, 2);
    },
  },
  {
    question: 'Do formulas of a hidden tab follow moved columns and renamed tabs?',
    assumed: 'Yes',
    expected: [['5', '5']],
    see(scratch) {
      const shownTab = scratch.tab({ C1: 5 });
      const name = shownTab.getName();
      const hidden = scratch.tab({ A1: `='${name}'!C1`, B1: `=SUM('${name}'!C1:C3)` });
      hidden.hideSheet();
      shownTab.moveColumns(shownTab.getRange('C:C'), 6);
      shownTab.setName(scratch.freeName());
      return scratch.table(hidden, 1, 1, 1, 2);
    },
  },
];
