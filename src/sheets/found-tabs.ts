import { type PageNote, readPageNote } from '../workbook/dashboard/page-note.ts';
import { type TabId, tabs } from '../workbook/index.ts';
import {
  type ColumnPlaces,
  type Layout,
  layoutOf,
  placesUnder,
  readLayout,
  type TabLayout,
} from '../workbook/layout.ts';
import { DASHBOARD, LAYOUT, tabMark } from '../workbook/metadata.ts';
import type { Cell } from '../workbook/workbook-port.ts';
import { columnsByMark, sheetsByMark } from './column-marks.ts';
import { FileNote } from './file-note.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Header = readonly Cell[];

export interface FoundTab {
  readonly sheet: Sheet;
  readonly columns: ColumnPlaces;
  /** The header row that says so. */
  readonly header: Header;
}

/**
 * Our tabs and columns in a spreadsheet. The layout, a text that is kept with the spreadsheet, says which sheets are
 * ours and which columns stand under which headers: where a header row is as it says, no more is asked. Where it is
 * not, after somebody has moved, renamed or inserted columns, their marks decide, which Google moves along with them.
 */
export class FoundTabs {
  readonly file: Spreadsheet;
  readonly note: FileNote;
  private all: readonly Sheet[] | undefined;
  private readonly byNumber = new Map<number, Sheet>();
  private readonly made = new Map<string, Sheet>();
  private marked: ReadonlyMap<string, Sheet> | undefined;
  private known: { readonly text: string; readonly layout: Layout } | undefined;
  private readonly found = new Map<TabId, FoundTab>();
  /** Tabs where the marks had to decide. */
  private readonly strange = new Set<TabId>();

  constructor(file: Spreadsheet) {
    this.file = file;
    this.note = new FileNote(file);
  }

  sheet(tab: TabId | 'dashboard'): Sheet | undefined {
    const made = this.made.get(tab);
    if (made) return made;
    const noted = tab === 'dashboard' ? this.page() : this.layout()[tab];
    const sheet = noted && this.sheetOfNumber(noted.sheet);
    if (sheet) return sheet;
    this.marked ??= sheetsByMark(this.file);
    return this.marked.get(tabMark(tab));
  }

  /** What is noted of a tab, where its sheet is still there. */
  noted(tab: TabId): TabLayout | undefined {
    const noted = this.layout()[tab];
    return noted && this.sheetOfNumber(noted.sheet) ? noted : undefined;
  }

  /** What is noted of the dashboard; undefined where its sheet is gone. */
  notedPage(): PageNote | undefined {
    const noted = this.page();
    return noted && this.sheetOfNumber(noted.sheet) ? noted : undefined;
  }

  /** Undefined where the tab is missing; columns that are missing are not in its map. */
  tab(tab: TabId): FoundTab | undefined {
    const found = this.found.get(tab);
    if (found) return found;
    const sheet = this.sheet(tab);
    return sheet && this.tabUnder(tab, sheet, headerOf(sheet));
  }

  /** A tab, found by its header row as it was just read. */
  tabUnder(tab: TabId, sheet: Sheet, header: Header): FoundTab {
    const before = this.found.get(tab);
    if (before && isSame(before.header, header)) return before;
    const noted = this.noted(tab);
    const ids = tabs[tab].columns.map(({ id }) => id);
    let columns = noted && placesUnder(noted, header);
    if (columns && columns.size === ids.length) this.strange.delete(tab);
    else {
      // Also where the layout knows too few: what it lacks may be there, and only the marks can tell.
      this.strange.add(tab);
      columns = columnsByMark(sheet, ids);
    }
    const found = { sheet, columns, header };
    this.found.set(tab, found);
    return found;
  }

  /** Takes over what was made of a tab. */
  keep(tab: TabId, found: FoundTab): void {
    this.made.set(tab, found.sheet);
    this.found.set(tab, found);
    this.strange.delete(tab);
  }

  keepDashboard(sheet: Sheet): void {
    this.made.set('dashboard', sheet);
  }

  /** Forgets where the columns stand and what is noted: somebody may have moved them under titles that read the same. */
  forgetPlaces(): void {
    this.note.forget();
    this.found.clear();
  }

  /** What is missing of a tab, by the names that set-up gives. */
  missing(tab: TabId): readonly string[] {
    const found = this.tab(tab);
    const { title, columns } = tabs[tab];
    if (!found) return [title];
    return columns.filter(({ id }) => !found.columns.has(id)).map((column) => `${title}: ${column.title}`);
  }

  /**
   * Notes where the columns stand of tabs where the marks had to decide, so that the next request need not ask again.
   * A header row that changed meanwhile belongs to other places, and is left to the next time.
   */
  noteStrange(): void {
    const noted: Record<string, TabLayout> = {};
    for (const tab of this.strange) {
      const found = this.found.get(tab);
      if (!found || new Set(found.columns.values()).size < tabs[tab].columns.length) continue;
      const { sheet, columns, header } = found;
      if (!isSame(headerOf(sheet), header)) continue;
      noted[tab] = layoutOf(sheet.getSheetId(), columns, header, this.noted(tab)?.finished ?? []);
    }
    this.strange.clear();
    if (Object.keys(noted).length > 0) this.noteTabs(noted);
  }

  /** Notes tabs anew, beside what is noted of the others. */
  noteTabs(noted: Layout): void {
    const all = { ...this.layout(), ...noted };
    const inOrder = Object.keys(tabs).flatMap((tab) => (all[tab] ? [[tab, all[tab]]] : []));
    this.note.write(LAYOUT, JSON.stringify(Object.fromEntries(inOrder)));
  }

  notePage(page: PageNote): void {
    this.note.write(DASHBOARD, JSON.stringify(page));
  }

  private layout(): Layout {
    const text = this.note.read(LAYOUT);
    if (this.known?.text !== text) this.known = { text, layout: readLayout(text) };
    return this.known.layout;
  }

  private page(): PageNote | undefined {
    return readPageNote(this.note.read(DASHBOARD));
  }

  private sheetOfNumber(number: number): Sheet | undefined {
    if (!this.byNumber.has(number)) {
      // All with one question: each sheet knows its own number.
      this.all ??= this.file.getSheets();
      for (const sheet of this.all.slice(this.byNumber.size)) {
        const own = sheet.getSheetId();
        this.byNumber.set(own, sheet);
        if (own === number) break;
      }
    }
    return this.byNumber.get(number);
  }
}

export function headerOf(sheet: Sheet): Header {
  return sheet.getRange('1:1').getValues()[0] ?? [];
}

/** A header row may be read with the columns that hold something, or with all of the sheet. */
function isSame(one: Header, other: Header): boolean {
  return JSON.stringify(filledPart(one)) === JSON.stringify(filledPart(other));
}

function filledPart(header: Header): Header {
  let end = header.length;
  while (end > 0 && header[end - 1] === '') end--;
  return header.slice(0, end);
}
