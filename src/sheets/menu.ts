/** Adds the add-on's menu. Nothing but the menu may be touched here: AuthMode NONE permits no more. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Review a reseller', 'showReview')
    .addItem('Plan marketing with a reseller', 'showMarketingPlan')
    .addItem('Prepare the meeting', 'showMeeting')
    .addItem('Map of the portfolio', 'showPortfolioMap')
    .addSeparator()
    .addItem('Set up this workbook', 'setUpWorkbook')
    .addItem('Use my own table', 'showImport')
    .addItem('Check the log', 'showLogCheck')
    .addSeparator()
    .addItem('Share without the add-on', 'showSharing')
    .addItem('Use the add-on’s formulas again', 'showTakingBack')
    .addSeparator()
    .addItem('Function help', 'showFunctionHelp')
    .addToUi();
}
