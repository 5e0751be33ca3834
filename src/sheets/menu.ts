/** Adds the add-on's menu. Nothing but the menu may be touched here: AuthMode NONE permits no more. */
export function addMenu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Function help', 'showFunctionHelp').addToUi();
}
