import type { ColumnPlaces } from '../workbook/layout.ts';
import { columnMark, METADATA_KEY } from '../workbook/metadata.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheets of our tabs by their marks. A copy of a tab carries the same mark: of
 * two sheets that the layout does not know, the one further to the left counts.
 */
export function sheetsByMark(file: Spreadsheet): ReadonlyMap<string, Sheet> {
  const sheets = new Map<string, Sheet>();
  const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
  const finder = file.createDeveloperMetadataFinder().withKey(METADATA_KEY).withLocationType(SHEET);
  for (const metadata of finder.find()) {
    const mark = metadata.getValue();
    const sheet = metadata.getLocation().getSheet();
    if (mark === null || sheet === null) continue;
    const other = sheets.get(mark);
    if (!other || sheet.getIndex() < other.getIndex()) sheets.set(mark, sheet);
  }
  return sheets;
}

/** The columns of a sheet by their marks, which stay with them however people move them. */
export function columnsByMark(sheet: Sheet, ids: readonly string[]): ColumnPlaces {
  const marked = new Map<string, number>();
  const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
  const finder = sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withLocationType(COLUMN);
  for (const metadata of finder.find()) {
    const mark = metadata.getValue();
    const at = metadata.getLocation().getColumn()?.getColumn();
    if (mark === null || at === undefined) continue;
    marked.set(mark, Math.min(at, marked.get(mark) ?? at));
  }
  return new Map(
    ids.flatMap((id): [string, number][] => {
      const at = marked.get(columnMark(id));
      return at === undefined ? [] : [[id, at]];
    }),
  );
}
