import { type TabId, tabs } from '../workbook/index.ts';
import { columnMark, METADATA_KEY, tabMark } from '../workbook/metadata.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the columns of a tab stand, by their ids, counted from 1. */
export type ColumnPlaces = ReadonlyMap<string, number>;

export interface FoundTab {
  readonly sheet: Sheet;
  readonly columns: ColumnPlaces;
}

/** Our tabs and columns in a spreadsheet, looked up by their marks once and only where they are asked for. */
export class FoundTabs {
  readonly file: Spreadsheet;
  private sheets: ReadonlyMap<string, Sheet> | undefined;
  private readonly columns = new Map<TabId, ColumnPlaces>();

  constructor(file: Spreadsheet) {
    this.file = file;
  }

  sheet(tab: TabId): Sheet | undefined {
    this.sheets ??= sheetsByMark(this.file);
    return this.sheets.get(tabMark(tab));
  }

  /** The sheet of the dashboard. */
  dashboard(): Sheet | undefined {
    this.sheets ??= sheetsByMark(this.file);
    return this.sheets.get(tabMark('dashboard'));
  }

  /** Undefined where the tab is missing; columns that are missing are not in its map. */
  tab(tab: TabId): FoundTab | undefined {
    const sheet = this.sheet(tab);
    if (!sheet) return undefined;
    let columns = this.columns.get(tab);
    if (!columns) {
      const places = columnsByMark(sheet);
      columns = new Map(
        tabs[tab].columns.flatMap(({ id }): [string, number][] => {
          const at = places.get(columnMark(id));
          return at === undefined ? [] : [[id, at]];
        }),
      );
      this.columns.set(tab, columns);
    }
    return { sheet, columns };
  }

  /** What is missing of a tab, by the names that set-up gives. */
  missing(tab: TabId): readonly string[] {
    const found = this.tab(tab);
    const { title, columns } = tabs[tab];
    if (!found) return [title];
    return columns.filter(({ id }) => !found.columns.has(id)).map((column) => `${title}: ${column.title}`);
  }

  /** Forgets what was found, after tabs or columns were made. */
  forget(): void {
    this.sheets = undefined;
    this.columns.clear();
  }
}

/** A copy of a tab carries the same mark: the one further to the left counts. */
function sheetsByMark(file: Spreadsheet): ReadonlyMap<string, Sheet> {
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

function columnsByMark(sheet: Sheet): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
  const finder = sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withLocationType(COLUMN);
  for (const metadata of finder.find()) {
    const mark = metadata.getValue();
    const at = metadata.getLocation().getColumn()?.getColumn();
    if (mark === null || at === undefined) continue;
    columns.set(mark, Math.min(at, columns.get(mark) ?? at));
  }
  return columns;
}
