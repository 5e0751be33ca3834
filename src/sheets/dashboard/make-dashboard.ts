import { dashboard } from '../../workbook/dashboard/dashboard.ts';
import { dashboardSentences } from '../../workbook/dashboard/dashboard-sentences.ts';
import { lastRowOfPage, pageContent } from '../../workbook/dashboard/page-content.ts';
import { type PageOrigin, pageSources, type SourceTab } from '../../workbook/dashboard/page-sources.ts';
import type { TabId } from '../../workbook/index.ts';
import { METADATA_KEY, tabMark } from '../../workbook/metadata.ts';
import type { FoundTabs } from '../found-tabs.ts';
import type { SheetNames } from '../set-up/sheet-names.ts';
import { chartPage } from './chart-page.ts';
import { colourPage } from './colour-page.ts';
import { dressPage } from './dress-page.ts';
import { makeRoom, placePage } from './page-place.ts';
import { readPage, writeCells, writesFor } from './write-page.ts';

/**
 * Makes the dashboard, or completes and repairs it; gives what was made, in words. Needs all tabs that it reads. The
 * number of calls does not depend on how many resellers there are: it reads and writes formulas only.
 */
export function makeDashboard(found: FoundTabs, names: SheetNames): readonly string[] {
  const page = dashboard();
  const there = found.sheet('dashboard');
  const { sheet, isInserted } = there ? { sheet: there, isInserted: false } : names.blankSheet(page.title);
  if (!there) {
    sheet.addDeveloperMetadata(METADATA_KEY, tabMark('dashboard'));
    found.keepDashboard(sheet);
  }
  const noted = there && found.notedPage();
  const contentAt = (origin: PageOrigin) => pageContent(page, pageSources(sourceOf(found), origin));
  const present = readPage(sheet);
  const isAsNoted = noted && writesFor(page, contentAt(noted), noted, present).writes.length === 0;
  // Where all stands where it stood, the marks of the page need not be asked.
  const origin = isAsNoted ? noted : placePage(sheet, isInserted);
  if (!isAsNoted) makeRoom(sheet, origin, lastRowOfPage(page));
  const { writes, hasStrayed } = writesFor(page, contentAt(origin), origin, present);
  const isEmpty = present.values.every((line) => line.every((cell) => cell === ''));
  const isFinished = noted?.isFinished === true && !hasStrayed;
  if (!isFinished) {
    dressPage(sheet, page, origin, isInserted);
    colourPage(sheet, page, origin, isInserted);
  }
  // After the formats: formulas that were there already would be computed anew with each.
  writeCells(sheet, writes, page, isEmpty);
  const charts = chartPage(sheet, page, origin, noted?.charts ?? {});
  const { row, column } = origin;
  found.notePage({ sheet: sheet.getSheetId(), row, column, isFinished: true, charts });
  if (!there) return [dashboardSentences.madeDashboard(page.title)];
  return writes.length > 0 ? [dashboardSentences.madeAnew(page.title)] : [];
}

function sourceOf(found: FoundTabs): (id: TabId) => SourceTab {
  return (id) => {
    const tab = found.tab(id);
    return { name: tab?.sheet.getName() ?? '', columns: tab?.columns ?? new Map() };
  };
}
