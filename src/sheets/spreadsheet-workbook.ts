import type { ColumnOf, RowOf } from '../workbook/define-tab.ts';
import { type TabId, type Tabs, tabs } from '../workbook/index.ts';
import { LOG_HEAD } from '../workbook/metadata.ts';
import { Problem } from '../workbook/problem.ts';
import { workbookSentences } from '../workbook/sentences.ts';
import type { Cell, Change, OwnTable, Placed, RowsOf, WorkbookPort } from '../workbook/workbook-port.ts';
import { underDocumentLock } from './document-lock.ts';
import { FoundTabs } from './found-tabs.ts';
import { writing } from './refused-writes.ts';
import { TabCells } from './tab-cells.ts';
import { UserDrafts } from './user-drafts.ts';

const tabIds = Object.keys(tabs) as TabId[];

/** The workbook over Google Sheets, for one execution: what was found is not looked for again. */
export class SpreadsheetWorkbook implements WorkbookPort {
  private readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  private found: FoundTabs;
  private readonly cells = new Map<TabId, TabCells>();
  private drafts: UserDrafts | undefined;
  private holdsLock = false;
  private timeZone: string | undefined;
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

  endsAt(tab: TabId, row: number): boolean {
    return this.tab(tab).endsAt(row);
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
    const [, sheet, text = ''] = /^(\d+) ([\s\S]*)$/.exec(this.found.note.read(LOG_HEAD)) ?? [];
    // The head of a log that was deleted says nothing of the one that took its place.
    return sheet === String(this.numberOf('reviews')) ? text : '';
  }

  setLogHead(text: string): void {
    const note = `${this.numberOf('reviews')} ${text}`;
    writing(() => this.found.note.write(LOG_HEAD, note));
  }

  locked<Result>(act: () => Result): { readonly result: Result } | undefined {
    // What runs under the lock may ask for it again, and must not free it half-way.
    if (this.holdsLock) return { result: act() };
    return underDocumentLock(() => {
      this.holdsLock = true;
      this.found.forgetPlaces();
      for (const cells of this.cells.values()) cells.forget();
      try {
        const result = act();
        this.noteStrange();
        return result;
      } finally {
        this.holdsLock = false;
      }
    });
  }

  flush(): void {
    writing(() => SpreadsheetApp.flush());
  }

  activeResellerRow(): number | undefined {
    const active: GoogleAppsScript.Spreadsheet.Range | null = this.file.getActiveRange();
    if (active === null || active.getGridId() !== this.numberOf('resellers')) return undefined;
    const row = active.getRow();
    return row > 1 ? row : undefined;
  }

  activeTable(): OwnTable | undefined {
    const active = this.file.getActiveSheet();
    const sheetId = active.getSheetId();
    const ours = [...tabIds.map((tab) => this.found.sheet(tab)), this.found.sheet('dashboard')];
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
    this.timeZone ??= this.file.getSpreadsheetTimeZone();
    return Utilities.formatDate(new Date(), this.timeZone, 'yyyy-MM-dd');
  }

  now(): string {
    return new Date().toISOString();
  }

  randomMark(): string {
    return Utilities.getUuid().slice(0, 8);
  }

  /** Forgets what was found, before and after set-up makes tabs and columns. */
  forget(): void {
    this.found = new FoundTabs(this.file);
    this.cells.clear();
    this.names.clear();
  }

  private tab(tab: TabId): TabCells {
    let cells = this.cells.get(tab);
    if (!cells) {
      const sheet = this.found.sheet(tab);
      if (!sheet) throw this.notSetUp();
      const columnsUnder = (header: readonly Cell[]) => {
        const { columns } = this.found.tabUnder(tab, sheet, header);
        if (tabs[tab].columns.some(({ id }) => !columns.has(id))) throw this.notSetUp();
        return columns;
      };
      cells = new TabCells({ sheet, columnsUnder }, tabs[tab].columns, tab === 'reviews');
      this.cells.set(tab, cells);
    }
    return cells;
  }

  /** Google’s number of a tab’s sheet. */
  private numberOf(tab: TabId): number {
    const number = this.found.noted(tab)?.sheet ?? this.found.sheet(tab)?.getSheetId();
    if (number === undefined) throw this.notSetUp();
    return number;
  }

  private notSetUp(): Problem {
    const missing = this.missing();
    return new Problem('not set up', workbookSentences.notSetUp(missing), missing);
  }

  /** What was written is written: that the next request has to look for the columns again must not undo it. */
  private noteStrange(): void {
    try {
      this.found.noteStrange();
    } catch {
      // The marks of the columns tell the next request, too.
    }
  }

  private userDrafts(): UserDrafts {
    this.drafts ??= new UserDrafts(this.file.getId());
    return this.drafts;
  }
}
