/** What the sidebar shows when it opens; the page reads it from its body. */
export type SidebarView = 'review' | 'import' | 'log';

const titles: Readonly<Record<SidebarView, string>> = {
  review: 'Review a reseller',
  import: 'Use my own table',
  log: 'Check the log',
};

/** Opens the page that is built from src/sidebar, at one of its views. */
export function openSidebar(view: SidebarView): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  page.setContent(page.getContent().replace('data-view="review"', `data-view="${view}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(titles[view]));
}
