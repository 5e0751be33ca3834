import { FoundTabs } from './found-tabs.ts';

/** Shows the tab of settings, whatever it is called by now; nothing happens where there is none. */
export function openSettings(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = new FoundTabs(file).sheet('settings');
  if (sheet) file.setActiveSheet(sheet.showSheet());
}
