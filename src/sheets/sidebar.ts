/** The pages that open in the sidebar, with the title that stands above them. */
const titles = {
  sidebar: 'Review a reseller',
  'own-table': 'Use my own table',
  'log-check': 'Check the log',
} as const;

/** Opens a page in the sidebar, in place of the one that is open. */
export function openSidebar(page: keyof typeof titles): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(titles[page]));
}
