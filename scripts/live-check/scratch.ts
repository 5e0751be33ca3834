import type { Seen } from './define-check.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs of this name, a number and perhaps “Copy of” are ours to remove, also those that a broken-off run left behind. */
const SCRATCH = 'Live check scratch';

/** How often a cell that is still loading is read again, and the pause between, in milliseconds. */
const MOST_READS = 60;
const PAUSE = 500;

/** The tabs on which one check works; `remove` takes them away again, and puts the language of the file back. */
export class Scratch {
  readonly file: Spreadsheet;
  private readonly ids = new Set<number>();
  private locale: string | undefined;

  constructor(file: Spreadsheet) {
    this.file = file;
  }

  /** An empty tab, or one with these cells as they are typed, by A1 notation. */
  tab(cells: Readonly<Record<string, unknown>> = {}): Sheet {
    const tab = this.adopt(this.file.insertSheet(this.freeName()));
    for (const [a1, content] of Object.entries(cells)) tab.getRange(a1).setValue(content);
    return tab;
  }

  /** Makes a tab that the check made in another way one of those that are removed. */
  adopt(tab: Sheet): Sheet {
    this.ids.add(tab.getSheetId());
    return tab;
  }

  freeName(): string {
    let number = 1;
    while (this.file.getSheetByName(`${SCRATCH} ${number}`)) number++;
    return `${SCRATCH} ${number}`;
  }

  /** What the cells show that hold these formulas, each with room of 10 rows, beside the given cells. */
  answers(formulas: readonly string[], cells: Readonly<Record<string, unknown>> = {}): readonly string[] {
    const tab = this.tab(cells);
    formulas.forEach((formula, index) => {
      tab.getRange(1 + 10 * index, FORMULAS).setFormula(formula);
    });
    return formulas.map((_formula, index) => this.table(tab, 1 + 10 * index, FORMULAS, 1, 1)[0]?.[0] ?? '');
  }

  /** What a block of cells shows, once none of them is loading. */
  table(tab: Sheet, row: number, column: number, rows: number, columns: number): readonly string[][] {
    for (let read = 1; ; read++) {
      SpreadsheetApp.flush();
      const shown = tab.getRange(row, column, rows, columns).getDisplayValues();
      if (read === MOST_READS || !shown.some((line) => line.some(isLoading))) return shown;
      Utilities.sleep(PAUSE);
    }
  }

  /** What a formula spills from a cell of its own, beside the given cells. */
  spill(formula: string, rows: number, columns: number, cells: Readonly<Record<string, unknown>> = {}): Seen {
    const tab = this.tab(cells);
    tab.getRange(1, FORMULAS).setFormula(formula);
    return this.table(tab, 1, FORMULAS, rows, columns);
  }

  /** Sets the language of the file until the check is over. */
  speak(locale: string): void {
    const present = this.file.getSpreadsheetLocale();
    if (present === locale) return;
    this.locale ??= present;
    this.file.setSpreadsheetLocale(locale);
  }

  remove(): void {
    try {
      if (this.locale !== undefined) this.speak(this.locale);
    } finally {
      for (const tab of this.file.getSheets()) if (this.ids.has(tab.getSheetId())) this.file.deleteSheet(tab);
    }
  }
}

/** Formulas stand right of the cells that they read. */
const FORMULAS = 8;

/** What Google shows in a cell while its custom function runs. */
function isLoading(shown: string): boolean {
  return /^Loading/.test(shown);
}

/** Takes away what an earlier run left behind. */
export function removeLeftovers(file: Spreadsheet): void {
  for (const sheet of file.getSheets()) if (sheet.getName().includes(SCRATCH)) file.deleteSheet(sheet);
}
