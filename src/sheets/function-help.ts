const WIDTH = 720;
const HEIGHT = 560;

/** Opens the page that is built from src/pages/function-help. */
export function openFunctionHelp(): void {
  const page = HtmlService.createHtmlOutputFromFile('function-help').setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, 'Function help');
}
