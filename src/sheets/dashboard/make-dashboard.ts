import { dashboard } from '../../workbook/dashboard/dashboard.ts';
import { dashboardSentences } from '../../workbook/dashboard/dashboard-sentences.ts';
import { pageColumns } from '../../workbook/dashboard/define-dashboard.ts';
import { lastRowOfPage, pageContent } from '../../workbook/dashboard/page-content.ts';
import { type PageOrigin, pageSources, type SourceTab } from '../../workbook/dashboard/page-sources.ts';
import type { TabId } from '../../workbook/index.ts';
import { METADATA_KEY, tabMark } from '../../workbook/metadata.ts';
import type { FoundTabs } from '../found-tabs.ts';
import type { SheetNames } from '../set-up/sheet-names.ts';
import { chartPage } from './chart-page.ts';
import { colourPage } from './colour-page.ts';
import { dressPage } from './dress-page.ts';
import { clearArea, makeRoom, pageProtection } from './page-place.ts';
import { isWhole, readPage, writePage } from './write-page.ts';

const FIRST_CELL: PageOrigin = { row: 1, column: 1 };

/**
 * Makes the dashboard, or writes it anew where a cell of it is not as it should be: the page is ours, and a person who
 * types into it is warned; gives what was made, in words. Needs all tabs that it reads. The
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
  const isAsNoted = noted !== undefined && isWhole(contentAt(noted), noted, present);
  // Where all stands where it stood, the protection need not be asked.
  const protection = isAsNoted || isInserted ? undefined : pageProtection(sheet);
  const area = protection?.getRange();
  const origin = area ? { row: area.getRow(), column: area.getColumn() } : (noted ?? FIRST_CELL);
  const content = contentAt(origin);
  const isRight = isAsNoted || isWhole(content, origin, present);
  const rows = lastRowOfPage(page);
  const isStretched =
    area !== undefined && (area.getNumRows() !== rows || area.getNumColumns() !== pageColumns.length);
  if (!isRight) {
    if (isStretched) clearArea(sheet, area, rows);
    makeRoom(sheet, origin, rows);
  }
  if (!noted?.isFinished || (isStretched && !isRight)) {
    dressPage(sheet, page, origin, protection, isInserted);
    colourPage(sheet, page, origin, isInserted);
  }
  // After the formats: formulas that were there already would be computed anew with each.
  if (!isRight) writePage(sheet, page, content, origin);
  const charts = chartPage(sheet, page, origin, noted?.charts ?? {});
  const { row, column } = origin;
  found.notePage({ sheet: sheet.getSheetId(), row, column, isFinished: true, charts });
  if (!there) return [dashboardSentences.madeDashboard(page.title)];
  return isRight ? [] : [dashboardSentences.madeAnew(page.title)];
}

function sourceOf(found: FoundTabs): (id: TabId) => SourceTab {
  return (id) => {
    const tab = found.tab(id);
    return { name: tab?.sheet.getName() ?? '', columns: tab?.columns ?? new Map() };
  };
}
