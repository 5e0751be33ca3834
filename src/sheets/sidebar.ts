import { LONGEST_ID } from '../requests/contract.ts';

/** The pages that open in the sidebar, with the title that stands above them. */
const titles = {
  review: 'Review a reseller',
  'marketing-plan': 'Marketing plan',
  'own-table': 'Use my own table',
  'log-check': 'Check the log',
} as const;

/** Opens a page in the sidebar, in place of the one that is open. */
export function openSidebar(page: keyof typeof titles): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(titles[page]));
}

/** Opens the review of a reseller in the sidebar; for an id that cannot be one, the list of all. */
export function openSidebarAt(resellerId: unknown): void {
  if (typeof resellerId !== 'string' || resellerId === '' || resellerId.length > LONGEST_ID) {
    openSidebar('review');
    return;
  }
  const page = HtmlService.createHtmlOutputFromFile('review');
  // A function as replacement: “$&” in an id is no pattern.
  const content = page.getContent().replace('<body>', () => `<body data-reseller="${escaped(resellerId)}">`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(content).setTitle(titles.review));
}

/** Text within an attribute: it can end neither the attribute nor its element. */
function escaped(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
