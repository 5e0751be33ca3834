type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface BlankSheet {
  readonly sheet: Sheet;
  /** Whether nobody can have put anything on it. */
  readonly isInserted: boolean;
}

/** The sheets of a spreadsheet by their names, asked for once in a set-up and only where one is made. */
export class SheetNames {
  private readonly file: Spreadsheet;
  private sheets: Map<string, Sheet> | undefined;

  constructor(file: Spreadsheet) {
    this.file = file;
  }

  /** A new sheet with our name, or with a number behind it; an empty one of that name is taken as it is. */
  blankSheet(title: string): BlankSheet {
    this.sheets ??= new Map(this.file.getSheets().map((sheet) => [keyOf(sheet.getName()), sheet]));
    for (let number = 1; ; number++) {
      const name = number === 1 ? title : `${title} ${number}`;
      const there = this.sheets.get(keyOf(name));
      if (there && there.getLastRow() > 0) continue;
      const sheet = there ?? this.file.insertSheet(name, this.sheets.size);
      this.sheets.set(keyOf(name), sheet);
      return { sheet, isInserted: !there };
    }
  }
}

/** Google takes names that differ in case alone for the same. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
