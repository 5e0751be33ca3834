import type { TabId } from './index.ts';

/** Key of all developer metadata of the add-on: it marks our tabs and columns wherever a person moves them. */
export const METADATA_KEY = 'reseller-standing';

/** Value on the sheet of a tab. */
export function tabMark(tab: TabId | 'dashboard'): string {
  return `tab:${tab}`;
}

/** Value on a whole column of a tab. */
export function columnMark(column: string): string {
  return `column:${column}`;
}

/** Key of the text on the Reviews sheet that says where the log ends. */
export const LOG_HEAD_KEY = 'reseller-standing-log-head';

/** Key of the text on a tab’s sheet that lists what set-up has finished there. */
export const FINISHED_KEY = 'reseller-standing-finished';

/** Key on the hidden sheet that keeps the formulas of the add-on while others stand in their place. */
export const SHARING_KEY = 'reseller-standing-sharing';
/** Value on the first column and on the first row of the dashboard's page, so that it is found when they move. */
export const PAGE_MARK = 'page';

/** Key of the text on the dashboard's sheet that says which charts are ours. */
export const CHARTS_KEY = 'reseller-standing-charts';
