import type { Column, ColumnOf, RowOf } from '../../src/workbook/define-tab.ts';
import { type TabId, type Tabs, tabs } from '../../src/workbook/index.ts';
import { Problem } from '../../src/workbook/problem.ts';
import { workbookSentences } from '../../src/workbook/sentences.ts';
import type { Change, OwnTable, Placed, RowsOf, WorkbookPort } from '../../src/workbook/workbook-port.ts';

type Values = Record<string, unknown>;

/**
 * A workbook in memory: the same promises as the one over Google Sheets, for tests of the requests alone. `calls`
 * lists the port's methods as they were called; `fail` is asked before each and may throw.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly rows: Record<TabId, Values[]> = {
    resellers: [],
    reviews: [],
    marketing_plan: [],
    actions: [],
    settings: [],
  };
  readonly calls: string[] = [];
  readonly drafts = new Map<string, string>();
  head = '';
  isHeldByOther = false;
  missingParts: readonly string[] = [];
  activeRow: number | undefined;
  table: OwnTable | undefined;
  day = '2026-07-15';
  time = Date.parse('2026-07-15T09:30:00.000Z');
  fail: (call: string) => void = () => undefined;
  private marks = 0;
  private isLocked = false;

  private enter(call: string): void {
    this.calls.push(call);
    this.fail(call);
  }

  private need(): void {
    if (this.missingParts.length > 0)
      throw new Problem('not set up', workbookSentences.notSetUp(this.missingParts), this.missingParts);
  }

  missing() {
    this.enter('missing');
    return this.missingParts;
  }

  readRows<Id extends TabId>(tab: Id): RowsOf<Id> {
    this.enter(`readRows ${tab}`);
    this.need();
    return this.rows[tab].flatMap((values, index) =>
      Object.values(values).some((value) => value !== '') ? [this.placed(tab, index + 2)] : [],
    );
  }

  readRow<Id extends TabId>(tab: Id, row: number) {
    this.enter(`readRow ${tab}`);
    this.need();
    return this.placed(tab, row);
  }

  readColumn<Id extends TabId>(tab: Id, column: ColumnOf<Tabs[Id]>) {
    this.enter(`readColumn ${tab}`);
    this.need();
    return this.rows[tab].map((values) => String(values[column] ?? ''));
  }

  lastRow(tab: TabId) {
    this.enter(`lastRow ${tab}`);
    return this.rows[tab].length + 1;
  }

  endsAt(tab: TabId, row: number) {
    this.need();
    return this.lastRow(tab) === row;
  }

  appendRows<Id extends TabId>(tab: Id, rows: readonly Change<Id>[]) {
    this.enter(`appendRows ${tab}`);
    this.rows[tab].push(...rows.map((row) => this.complete(tab, row as Values)));
  }

  changeRow<Id extends TabId>(tab: Id, row: number, change: Change<Id>) {
    this.enter(`changeRow ${tab}`);
    this.rows[tab][row - 2] = this.complete(tab, { ...this.rows[tab][row - 2], ...(change as Values) });
  }

  writeColumn<Id extends TabId>(
    tab: Id,
    column: ColumnOf<Tabs[Id]>,
    firstRow: number,
    values: readonly string[],
  ) {
    this.enter(`writeColumn ${tab}`);
    for (const [index, value] of values.entries()) {
      const at = firstRow - 2 + index;
      this.rows[tab][at] = this.complete(tab, { ...this.rows[tab][at], [column]: value });
    }
  }

  logHead() {
    this.enter('logHead');
    return this.head;
  }

  setLogHead(text: string) {
    this.enter('setLogHead');
    this.head = text;
  }

  locked<Result>(act: () => Result) {
    this.enter('locked');
    if (this.isHeldByOther || this.isLocked) return undefined;
    this.isLocked = true;
    try {
      return { result: act() };
    } finally {
      this.isLocked = false;
    }
  }

  flush() {
    this.enter('flush');
  }

  activeResellerRow() {
    this.enter('activeResellerRow');
    return this.activeRow;
  }

  activeTable() {
    this.enter('activeTable');
    return this.table;
  }

  draft(key: string) {
    this.enter('draft');
    return this.drafts.get(key);
  }

  keepDraft(key: string, text: string) {
    this.enter('keepDraft');
    this.drafts.set(key, text);
  }

  dropDraft(key: string) {
    this.enter('dropDraft');
    this.drafts.delete(key);
  }

  today() {
    return this.day;
  }

  now() {
    this.time += 1000;
    return new Date(this.time).toISOString();
  }

  randomMark() {
    this.marks += 1;
    return `m${String(this.marks).padStart(3, '0')}`;
  }

  private placed<Id extends TabId>(tab: Id, row: number): Placed<RowOf<Tabs[Id]>> {
    return { ...this.complete(tab, this.rows[tab][row - 2] ?? {}), row } as Placed<RowOf<Tabs[Id]>>;
  }

  private complete(tab: TabId, values: Values): Values {
    const columns: readonly Column[] = tabs[tab].columns;
    return Object.fromEntries(
      columns.filter(({ type }) => type !== 'formula').map(({ id }) => [id, values[id] ?? '']),
    );
  }
}
