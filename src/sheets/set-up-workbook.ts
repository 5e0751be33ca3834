import { coloursOf } from '../workbook/colours.ts';
import type { Placed } from '../workbook/column-runs.ts';
import type { Column, SettingsRanges, Tab } from '../workbook/define-tab.ts';
import { settingsRanges } from '../workbook/header-formula.ts';
import { type TabId, tabs } from '../workbook/index.ts';
import { layoutOf, WHOLE_TAB } from '../workbook/layout.ts';
import { setUpSentences } from '../workbook/set-up-sentences.ts';
import { underLock } from '../workbook/under-lock.ts';
import { makeDashboard } from './dashboard/make-dashboard.ts';
import { type FoundTab, FoundTabs } from './found-tabs.ts';
import { writing } from './refused-writes.ts';
import { colourColumns } from './set-up/colour-columns.ts';
import { dressColumns } from './set-up/dress-columns.ts';
import { fillSettings } from './set-up/fill-settings.ts';
import { type MadeTab, makeTab } from './set-up/make-tabs.ts';
import { protectColumns, protectSheet } from './set-up/protect-columns.ts';
import { SheetNames } from './set-up/sheet-names.ts';
import { undoSharing } from './set-up/undo-sharing.ts';
import { writeHeaders } from './set-up/write-headers.ts';
import type { SpreadsheetWorkbook } from './spreadsheet-workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tabIds = Object.keys(tabs) as TabId[];

/**
 * Makes the workbook, or completes and repairs what is there; gives what was made, in words. Nothing that people or
 * reviews have written is changed, and a second run changes nothing.
 */
export function setUpWorkbook(file: Spreadsheet, workbook: SpreadsheetWorkbook): readonly string[] {
  workbook.forget();
  try {
    return underLock(workbook, () => writing(() => makeWorkbook(new FoundTabs(file))), 'Nothing was changed');
  } finally {
    workbook.forget();
  }
}

function makeWorkbook(found: FoundTabs): readonly string[] {
  const { file } = found;
  const shown = file.getActiveSheet();
  const names = new SheetNames(file);
  const hadDashboard = found.sheet('dashboard') !== undefined;
  const madeTabs = new Map(tabIds.map((tab) => [tab, makeTab(found, tab, names)] as const));
  const isNew = (tab: TabId) => madeTabs.get(tab)?.isNew ?? false;
  const made = [...madeTabs.values()].flatMap((tab) => tab.made);
  const settings = tabOf(found, 'settings');
  const added = fillSettings(settings);
  if (!isNew('settings')) made.push(...added);
  const ranges = settingsRanges(settings.sheet.getName(), settings.columns);
  const { isShared, made: restored } = undoSharing(file, found.sheet('dashboard'));
  made.push(...restored);
  // Settings first: the formulas of Resellers read them.
  for (const [tab, madeTab] of [...madeTabs].reverse()) {
    const formulas = finishTab(found, tab, madeTab, ranges, isShared);
    const { title } = tabs[tab];
    const said = new Set(made);
    for (const column of madeTab.isNew ? [] : formulas) {
      if (!said.has(setUpSentences.madeColumn(title, column.title))) {
        made.push(setUpSentences.madeFormula(title, column.title));
      }
    }
  }
  made.push(...makeDashboard(found, names));
  if (!hadDashboard || tabIds.some(isNew))
    file.setActiveSheet(isNew('resellers') ? tabOf(found, 'resellers').sheet : shown);
  return made;
}

function finishTab(
  found: FoundTabs,
  tab: TabId,
  madeTab: MadeTab,
  settings: SettingsRanges,
  isShared: boolean,
): readonly Column[] {
  const there = tabOf(found, tab);
  const { sheet, columns: places } = there;
  const { isInserted } = madeTab;
  const declared: Tab = tabs[tab];
  const columns: readonly Placed<Column>[] = declared.columns.map((item) => ({
    item,
    at: places.get(item.id) ?? 0,
  }));
  const finished = new Set(found.noted(tab)?.finished.filter((id) => !madeTab.columns.includes(id)));
  const fresh = columns.filter(({ item }) => !finished.has(item.id));
  if (fresh.length > 0) {
    dressColumns(sheet, fresh, { isInUse: finished.size > 0, hasDropDowns: !declared.isProtected });
    if (!declared.isProtected) protectColumns(sheet, fresh, isInserted);
    colourColumns(
      there,
      coloursOf(tab).filter(({ column }) => !finished.has(column)),
      isInserted,
    );
  }
  if (!finished.has(WHOLE_TAB)) {
    if (declared.isProtected) protectSheet(sheet, isInserted);
    sheet.setFrozenRows(1);
    if (declared.frozenColumns) sheet.setFrozenColumns(declared.frozenColumns);
  }
  // After the formats: formulas that were there already would be computed anew with each.
  const { written, header } = writeHeaders(there, columns, settings, isShared);
  // What is finished once stays as people change it; what a set-up that broke off left undone, the next one does.
  const ids = [WHOLE_TAB, ...declared.columns.map(({ id }) => id)];
  found.noteTabs({ [tab]: layoutOf(sheet.getSheetId(), places, header, ids) });
  return written.filter(({ type }) => type === 'formula');
}

function tabOf(found: FoundTabs, tab: TabId): FoundTab {
  const there = found.tab(tab);
  if (!there) throw new Error(`The tab ${tabs[tab].title} was deleted while it was set up.`);
  return there;
}
