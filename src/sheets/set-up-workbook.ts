import { coloursOf } from '../workbook/colours.ts';
import type { Placed } from '../workbook/column-runs.ts';
import type { Column, SettingsRanges, Tab } from '../workbook/define-tab.ts';
import { settingsRanges } from '../workbook/header-formula.ts';
import { type TabId, tabs } from '../workbook/index.ts';
import { Problem } from '../workbook/problem.ts';
import { workbookSentences } from '../workbook/sentences.ts';
import { setUpSentences } from '../workbook/set-up-sentences.ts';
import { makeDashboard } from './dashboard/make-dashboard.ts';
import { type FoundTab, FoundTabs } from './found-tabs.ts';
import { writing } from './refused-writes.ts';
import { colourColumns } from './set-up/colour-columns.ts';
import { dressColumns } from './set-up/dress-columns.ts';
import { fillSettings } from './set-up/fill-settings.ts';
import { finishedOf, setFinished, WHOLE_TAB } from './set-up/finished.ts';
import { makeTab } from './set-up/make-tabs.ts';
import { protectColumns, protectSheet } from './set-up/protect-columns.ts';
import { writeHeaders } from './set-up/write-headers.ts';
import { SharingSheet } from './sharing/sharing-sheet.ts';
import type { SpreadsheetWorkbook } from './spreadsheet-workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tabIds = Object.keys(tabs) as TabId[];

/**
 * Makes the workbook, or completes and repairs what is there; gives what was made, in words. Nothing that people or
 * reviews have written is changed, and a second run changes nothing.
 */
export function setUpWorkbook(file: Spreadsheet, workbook: SpreadsheetWorkbook): readonly string[] {
  try {
    const outcome = workbook.locked(() => writing(() => makeWorkbook(new FoundTabs(file))));
    if (!outcome) throw new Problem('busy', workbookSentences.busy());
    return outcome.result;
  } finally {
    workbook.forget();
  }
}

function makeWorkbook(found: FoundTabs): readonly string[] {
  const { file } = found;
  const shown = file.getActiveSheet();
  const made: string[] = [];
  const newTabs = new Set<TabId>();
  for (const tab of tabIds) {
    if (!found.sheet(tab)) newTabs.add(tab);
    made.push(...makeTab(found, tab));
  }
  const settings = tabOf(found, 'settings');
  const added = fillSettings(settings);
  if (!newTabs.has('settings')) made.push(...added);
  const ranges = settingsRanges(settings.sheet.getName(), settings.columns);
  const isShared = SharingSheet.find(file) !== undefined;
  // Settings first: the formulas of Resellers read them.
  for (const tab of [...tabIds].reverse()) {
    const formulas = finishTab(tabOf(found, tab), tab, ranges, isShared);
    const { title } = tabs[tab];
    const said = new Set(made);
    for (const column of newTabs.has(tab) ? [] : formulas) {
      if (!said.has(setUpSentences.madeColumn(title, column.title))) {
        made.push(setUpSentences.madeFormula(title, column.title));
      }
    }
  }
  const hasDashboard = found.dashboard() !== undefined;
  // A shared one holds values and plain formulas, which its own would break.
  if (!(hasDashboard && isShared)) made.push(...makeDashboard(found));
  if (newTabs.size > 0 || !hasDashboard)
    file.setActiveSheet(newTabs.has('resellers') ? tabOf(found, 'resellers').sheet : shown);
  return made;
}

function finishTab(
  found: FoundTab,
  tab: TabId,
  settings: SettingsRanges,
  isShared: boolean,
): readonly Column[] {
  const { sheet } = found;
  const declared: Tab = tabs[tab];
  const columns: readonly Placed<Column>[] = declared.columns.map((item) => ({
    item,
    at: found.columns.get(item.id) ?? 0,
  }));
  const finished = finishedOf(sheet);
  const fresh = columns.filter(({ item }) => !finished.has(item.id));
  if (fresh.length > 0) {
    dressColumns(sheet, fresh, { isInUse: finished.size > 0, hasDropDowns: !declared.isProtected });
    if (!declared.isProtected) protectColumns(sheet, fresh);
    colourColumns(
      found,
      coloursOf(tab).filter(({ column }) => !finished.has(column)),
    );
  }
  if (!finished.has(WHOLE_TAB)) {
    if (declared.isProtected) protectSheet(sheet);
    sheet.setFrozenRows(1);
    if (declared.frozenColumns) sheet.setFrozenColumns(declared.frozenColumns);
  }
  // After the formats: formulas that were there already would be computed anew with each.
  const formulas = writeHeaders(found, columns, settings, isShared);
  if (fresh.length > 0 || !finished.has(WHOLE_TAB)) {
    setFinished(sheet, [WHOLE_TAB, ...declared.columns.map(({ id }) => id)]);
  }
  return formulas;
}

function tabOf(found: FoundTabs, tab: TabId): FoundTab {
  const there = found.tab(tab);
  if (!there) throw new Error(`The tab ${tabs[tab].title} was deleted while it was set up.`);
  return there;
}
