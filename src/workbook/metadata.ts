import type { TabId } from './index.ts';

/** Key of the metadata that marks our tabs and columns wherever a person moves them. */
export const METADATA_KEY = 'reseller-standing';

/** Value on the sheet of a tab. */
export function tabMark(tab: TabId | 'dashboard'): string {
  return `tab:${tab}`;
}

/** Value on a whole column of a tab. */
export function columnMark(column: string): string {
  return `column:${column}`;
}

/** Key of the texts that are kept with the spreadsheet itself. */
export const NOTE_KEY = 'reseller-standing-note';

/** Name of the text there that says where the log ends. */
export const LOG_HEAD = 'logHead';

/** Name of the text there that says which sheets are tabs of ours and where their columns stand. */
export const LAYOUT = 'layout';

/** Name of the text there that says which sheet is the dashboard, where its page stands and which charts are ours. */
export const DASHBOARD = 'dashboard';

/** Key on the hidden sheet where version 0.1 kept the formulas of the add-on while others stand in their place. */
export const SHARING_KEY = 'reseller-standing-sharing';
