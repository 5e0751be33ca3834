import { columnLetters, sheetInFormula } from '../../workbook/a1.ts';
import { writtenText } from '../../workbook/cell-codec.ts';
import { SHARING_KEY } from '../../workbook/metadata.ts';
import type { SharedRecord } from '../../workbook/sharing/shared-record.ts';
import { sharingSentences } from '../../workbook/sharing/sharing-sentences.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of a record: places, kind, mark, original, plain formula, check value. */
const RECORD_WIDTH = 6;
/** Columns of kept answers: key and answer, right of the records. */
const KEPT = RECORD_WIDTH + 1;

/** An answer of a row, with the formula that gives its key. */
interface KeptRow {
  readonly key: string;
  readonly answer: unknown;
}

/**
 * The hidden sheet that keeps what was there before sharing. A sheet, not developer metadata: that ends at 30,000
 * characters, and only formulas are followed by the spreadsheet when cells move.
 */
export class SharingSheet {
  readonly sheet: Sheet;
  /** As a formula names it. */
  readonly name: string;

  private constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.name = sheetInFormula(sheet.getName());
  }

  static find(file: Spreadsheet): SharingSheet | undefined {
    const [mark] = file.createDeveloperMetadataFinder().withKey(SHARING_KEY).find();
    const sheet = mark?.getLocation().getSheet();
    return sheet ? new SharingSheet(sheet) : undefined;
  }

  /** Makes the sheet, or takes the empty one that an interrupted sharing left. */
  static make(file: Spreadsheet): SharingSheet {
    const shown = file.getActiveSheet();
    const name = sharingSentences.sheetName();
    const sheet = freeSheet(file, name);
    sheet.addDeveloperMetadata(SHARING_KEY, 'records');
    file.setActiveSheet(shown);
    return new SharingSheet(sheet);
  }

  /** Headings, and out of sight. */
  dress(): void {
    if (this.sheet.isSheetHidden()) return;
    const headings = sharingSentences.headings();
    this.sheet.getRange(1, 1, 1, headings.length).setValues([headings]);
    this.sheet.getRange(1, 1).setNote(sharingSentences.sheetHelp());
    this.sheet.hideSheet();
  }

  /** The empty sheet that a sharing left which broke off before it was marked. */
  static abandoned(file: Spreadsheet): Sheet | undefined {
    const sheet = file.getSheetByName(sharingSentences.sheetName());
    return sheet && sheet.getLastRow() === 0 ? sheet : undefined;
  }

  records(): readonly SharedRecord[] {
    const last = this.sheet.getLastRow();
    if (last < 2) return [];
    const range = this.sheet.getRange(2, 1, last - 1, RECORD_WIDTH);
    const values = range.getValues();
    return range.getFormulas().flatMap(([places = ''], index): SharedRecord[] => {
      const [, kind, call, original, plain, check] = values[index] ?? [];
      if (places === '') return [];
      return [
        {
          places,
          kind: kind === 'formula' ? 'formula' : 'values',
          call: String(call),
          original: String(original),
          plain: String(plain),
          check: String(check),
        },
      ];
    });
  }

  /** Writes all records anew, with one call; rows that are left over are blank. */
  writeRecords(records: readonly SharedRecord[], before: number): void {
    const rows: string[][] = records.map(({ places, kind, call, original, plain, check }) => [
      places,
      ...[kind, call, original, plain, check].map(writtenText),
    ]);
    while (rows.length < before) rows.push(new Array<string>(RECORD_WIDTH).fill(''));
    if (rows.length === 0) return;
    this.makeRoom(rows.length + 1);
    this.sheet.getRange(2, 1, rows.length, RECORD_WIDTH).setValues(rows);
  }

  /** The first row where answers may be kept: below those of an earlier sharing. */
  firstFreeRow(): number {
    return Math.max(this.sheet.getLastRow(), 1) + 1;
  }

  /** Where `keep` puts the keys and the answers of rows, for a formula. */
  keptRanges(first: number, count: number): { readonly keys: string; readonly values: string } {
    const range = (column: number) => {
      const letters = columnLetters(column);
      return `${this.name}!$${letters}$${first}:$${letters}$${first + count - 1}`;
    };
    return { keys: range(KEPT), values: range(KEPT + 1) };
  }

  /**
   * Keeps answers of rows. The spreadsheet itself computes their keys, so that they are what its formulas compute;
   * then each key becomes text, because the row may be sorted to another place.
   */
  keep(first: number, rows: readonly KeptRow[]): void {
    if (rows.length === 0) return;
    this.makeRoom(first + rows.length - 1);
    this.sheet
      .getRange(first, KEPT, rows.length, 2)
      .setValues(
        rows.map(({ key, answer }) => [key, typeof answer === 'string' ? writtenText(answer) : answer]),
      );
    SpreadsheetApp.flush();
    const keys = this.sheet.getRange(first, KEPT, rows.length, 1);
    keys.setValues(keys.getValues().map(([key]) => [writtenText(String(key))]));
  }

  private makeRoom(last: number): void {
    const has = this.sheet.getMaxRows();
    if (last > has) this.sheet.insertRowsAfter(has, last - has);
  }
}

function freeSheet(file: Spreadsheet, title: string): Sheet {
  const sheets = new Map(file.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  for (let number = 1; ; number++) {
    const name = number === 1 ? title : `${title} ${number}`;
    const there = sheets.get(name.toLowerCase());
    if (!there) return file.insertSheet(name, sheets.size);
    if (there.getLastRow() === 0) return there;
  }
}
