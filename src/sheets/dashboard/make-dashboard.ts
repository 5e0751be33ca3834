import { dashboard } from '../../workbook/dashboard/dashboard.ts';
import { dashboardSentences } from '../../workbook/dashboard/dashboard-sentences.ts';
import { lastRowOfPage, pageContent } from '../../workbook/dashboard/page-content.ts';
import { pageSources, type SourceTab } from '../../workbook/dashboard/page-sources.ts';
import type { TabId } from '../../workbook/index.ts';
import { METADATA_KEY, tabMark } from '../../workbook/metadata.ts';
import type { FoundTabs } from '../found-tabs.ts';
import { finishedOf, setFinished, WHOLE_TAB } from '../set-up/finished.ts';
import { blankSheet } from '../set-up/make-tabs.ts';
import { chartPage } from './chart-page.ts';
import { colourPage } from './colour-page.ts';
import { dressPage } from './dress-page.ts';
import { makeRoom, placePage } from './page-place.ts';
import { readPage, writeCells, writesFor } from './write-page.ts';

/**
 * Makes the dashboard, or completes and repairs it; gives what was made, in words. Needs all tabs that it reads. The
 * number of calls does not depend on how many resellers there are: it reads and writes formulas only.
 */
export function makeDashboard(found: FoundTabs): readonly string[] {
  const page = dashboard();
  const there = found.dashboard();
  const sheet = there ?? blankSheet(found.file, page.title);
  if (!there) {
    sheet.addDeveloperMetadata(METADATA_KEY, tabMark('dashboard'));
    found.forget();
  }
  const origin = placePage(sheet);
  makeRoom(sheet, origin, lastRowOfPage(page));
  const content = pageContent(page, pageSources(sourceOf(found), origin));
  const present = readPage(sheet);
  const { writes, hasStrayed } = writesFor(page, content, origin, present);
  const isEmpty = present.values.every((line) => line.every((cell) => cell === ''));
  const isFinished = finishedOf(sheet).has(WHOLE_TAB) && !hasStrayed;
  if (!isFinished) {
    dressPage(sheet, page, origin);
    colourPage(sheet, page, origin);
  }
  // After the formats: formulas that were there already would be computed anew with each.
  writeCells(sheet, writes, page, isEmpty);
  chartPage(sheet, page, origin);
  if (!isFinished) setFinished(sheet, [WHOLE_TAB]);
  if (!there) return [dashboardSentences.madeDashboard(page.title)];
  return writes.length > 0 ? [dashboardSentences.madeAnew(page.title)] : [];
}

function sourceOf(found: FoundTabs): (id: TabId) => SourceTab {
  return (id) => {
    const tab = found.tab(id);
    return { name: tab?.sheet.getName() ?? '', columns: tab?.columns ?? new Map() };
  };
}
