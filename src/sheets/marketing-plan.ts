/** Opens the page that is built from src/marketing-plan. */
export function openMarketingPlan(): void {
  const page = HtmlService.createHtmlOutputFromFile('marketing-plan');
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Marketing plan'));
}
