import { settingsSentences } from '../workbook/settings-sentences.ts';
import { FoundTabs } from './found-tabs.ts';

/** Shows the tab of settings, whatever it is called by now. Throws where there is none. */
export function openSettings(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = new FoundTabs(file).sheet('settings');
  if (!sheet) throw new Error(settingsSentences.noTab());
  file.setActiveSheet(sheet.showSheet());
}
