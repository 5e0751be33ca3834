const WIDTH = 900;
const HEIGHT = 640;

/** Opens the page that is built from src/pages/map. Modeless, so that the sidebar that it opens can be used beside it. */
export function openPortfolioMap(): void {
  const page = HtmlService.createHtmlOutputFromFile('map').setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModelessDialog(page, 'Map of the portfolio');
}
