import type { LiveCheck } from '../define-check.ts';

/** What *Copy as values* relies on. Whatever the answers are, the copy has no mark of ours and its charts its own cells. */
export const copies: readonly LiveCheck[] = [
  {
    question:
      'Does `Sheet.copyTo` put the copy at the end of the same file, with notes, widths and merged cells, and `moveActiveSheet` beside the original?',
    assumed: 'Yes',
    expected: [true, 'a note', 240, 1, true],
    see(scratch) {
      const tab = scratch.tab({ A1: 'x' });
      tab.getRange('A1').setNote('a note');
      tab.getRange('B2:C2').mergeAcross();
      tab.setColumnWidth(1, 240);
      const copy = scratch.adopt(tab.copyTo(scratch.file));
      const isLast = copy.getIndex() === scratch.file.getSheets().length;
      scratch.file.setActiveSheet(copy);
      scratch.file.moveActiveSheet(tab.getIndex() + 1);
      return [
        isLast,
        copy.getRange('A1').getNote(),
        copy.getColumnWidth(1),
        copy.getRange('A1:D4').getMergedRanges().length,
        copy.getIndex() === tab.getIndex() + 1,
      ];
    },
  },
  {
    question: 'Do charts of a sheet that `copyTo` makes show the cells of the original?',
    assumed: 'Yes; they get those of the copy, so either answer is fine',
    expected: true,
    orElse: [false],
    see(scratch) {
      const tab = scratch.tab({ A1: 'x', A2: 1, A3: 2 });
      tab.insertChart(tab.newChart().addRange(tab.getRange('A1:A3')).setPosition(5, 1, 0, 0).build());
      const [chart] = scratch.adopt(tab.copyTo(scratch.file)).getCharts();
      return chart?.getRanges()[0]?.getGridId() === tab.getSheetId();
    },
  },
  {
    question: 'Does `getValues()` give `Loading...` for a cell whose custom function has not answered yet?',
    assumed: 'Yes; nothing is copied then',
    steps:
      'With the add-on, fill 1,000 cells with RESELLER_WHY and at once choose *Copy as values*: the message says that the tab is still calculating, or the copy holds every answer.',
  },
];
