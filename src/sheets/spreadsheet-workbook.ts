import type { ColumnOf, RowOf } from '../workbook/define-tab.ts';
import { type TabId, type Tabs, tabs } from '../workbook/index.ts';
import { LOG_HEAD_KEY } from '../workbook/metadata.ts';
import { Problem } from '../workbook/problem.ts';
import { workbookSentences } from '../workbook/sentences.ts';
import type { Change, OwnTable, Placed, RowsOf, WorkbookPort } from '../workbook/workbook-port.ts';
import { underDocumentLock } from './document-lock.ts';
import { FoundTabs } from './found-tabs.ts';
import { writing } from './refused-writes.ts';
import { TabCells } from './tab-cells.ts';
import { UserDrafts } from './user-drafts.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const tabIds = Object.keys(tabs) as TabId[];

/** The workbook over Google Sheets, for one execution: what was found is not looked for again. */
export class SpreadsheetWorkbook implements WorkbookPort {
  private readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  private readonly found: FoundTabs;
  private readonly cells = new Map<TabId, TabCells>();
  private drafts: UserDrafts | undefined;
  private holdsLock = false;
  private readonly names = new Map<TabId, string | undefined>();

  constructor(file: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.file = file;
    this.found = new FoundTabs(file);
  }

  /** What the user calls a tab, asked for once; undefined where it is missing, or where Google does not say. */
  nameOf(tab: TabId): string | undefined {
    if (!this.names.has(tab)) this.names.set(tab, this.askName(tab));
    return this.names.get(tab);
  }

  private askName(tab: TabId): string | undefined {
    try {
      return this.found.sheet(tab)?.getName();
    } catch {
      // A sentence about what went wrong must not go wrong itself.
      return undefined;
    }
  }

  missing(): readonly string[] {
    return tabIds.flatMap((tab) => this.found.missing(tab));
  }

  readRows<Id extends TabId>(tab: Id): RowsOf<Id> {
    return this.tab(tab).rows() as readonly unknown[] as RowsOf<Id>;
  }

  readRow<Id extends TabId>(tab: Id, row: number): Placed<RowOf<Tabs[Id]>> {
    return this.tab(tab).row(row) as unknown as Placed<RowOf<Tabs[Id]>>;
  }

  readColumn<Id extends TabId>(tab: Id, column: ColumnOf<Tabs[Id]>): readonly string[] {
    return this.tab(tab).column(column);
  }

  lastRow(tab: TabId): number {
    return this.tab(tab).lastRow();
  }

  appendRows<Id extends TabId>(tab: Id, rows: readonly Change<Id>[]): void {
    this.tab(tab).append(rows);
  }

  changeRow<Id extends TabId>(tab: Id, row: number, change: Change<Id>): void {
    this.tab(tab).change(row, change);
  }

  writeColumn<Id extends TabId>(
    tab: Id,
    column: ColumnOf<Tabs[Id]>,
    firstRow: number,
    values: readonly string[],
  ): void {
    this.tab(tab).writeColumn(column, firstRow, values);
  }

  logHead(): string {
    return this.headMetadata()?.getValue() ?? '';
  }

  setLogHead(text: string): void {
    const head = this.headMetadata();
    writing(() => {
      if (head) head.setValue(text);
      else this.logSheet().addDeveloperMetadata(LOG_HEAD_KEY, text);
    });
  }

  locked<Result>(act: () => Result): { readonly result: Result } | undefined {
    // What runs under the lock may ask for it again, and must not free it half-way.
    if (this.holdsLock) return { result: act() };
    return underDocumentLock(() => {
      this.holdsLock = true;
      for (const cells of this.cells.values()) cells.forget();
      try {
        return act();
      } finally {
        this.holdsLock = false;
      }
    });
  }

  flush(): void {
    writing(() => SpreadsheetApp.flush());
  }

  activeResellerRow(): number | undefined {
    const resellers = this.found.sheet('resellers');
    const active = this.file.getActiveSheet();
    if (resellers?.getSheetId() !== active.getSheetId()) return undefined;
    const row = active.getActiveRange()?.getRow() ?? 1;
    return row > 1 ? row : undefined;
  }

  activeTable(): OwnTable | undefined {
    const active = this.file.getActiveSheet();
    const sheetId = active.getSheetId();
    const ours = [...tabIds.map((tab) => this.found.sheet(tab)), this.found.dashboard()];
    if (ours.some((sheet) => sheet?.getSheetId() === sheetId)) return undefined;
    const range = active.getDataRange();
    return {
      title: active.getName(),
      sheetId,
      cells: range.getValues(),
      formats: () => range.getNumberFormats(),
    };
  }

  draft(key: string): string | undefined {
    return this.userDrafts().read(key);
  }

  keepDraft(key: string, text: string): void {
    this.userDrafts().keep(key, text);
  }

  dropDraft(key: string): void {
    this.userDrafts().drop(key);
  }

  today(): string {
    return Utilities.formatDate(new Date(), this.file.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  }

  now(): string {
    return new Date().toISOString();
  }

  randomMark(): string {
    return Utilities.getUuid().slice(0, 8);
  }

  /** Forgets what was found, after set-up made tabs or columns. */
  forget(): void {
    this.found.forget();
    this.cells.clear();
  }

  private tab(tab: TabId): TabCells {
    let cells = this.cells.get(tab);
    if (!cells) {
      const missing = this.found.missing(tab);
      const found = this.found.tab(tab);
      if (!found || missing.length > 0) {
        throw new Problem('not set up', workbookSentences.notSetUp(missing), missing);
      }
      cells = new TabCells(found, tabs[tab].columns, tab === 'reviews');
      this.cells.set(tab, cells);
    }
    return cells;
  }

  private logSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const sheet = this.found.sheet('reviews');
    if (sheet) return sheet;
    const missing = [tabs.reviews.title];
    throw new Problem('not set up', workbookSentences.notSetUp(missing), missing);
  }

  private headMetadata(): Metadata | undefined {
    return this.logSheet().createDeveloperMetadataFinder().withKey(LOG_HEAD_KEY).find()[0];
  }

  private userDrafts(): UserDrafts {
    this.drafts ??= new UserDrafts(this.file.getId());
    return this.drafts;
  }
}
