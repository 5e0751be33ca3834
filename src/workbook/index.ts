import { actionsTab } from './actions-tab.ts';
import { resellersTab } from './resellers-tab.ts';
import { reviewsTab } from './reviews-tab.ts';
import { settingsTab } from './settings-tab.ts';

/** The tabs of the workbook, in the order in which set-up makes them. */
export const tabs = {
  resellers: resellersTab,
  reviews: reviewsTab,
  actions: actionsTab,
  settings: settingsTab,
} as const;

export type Tabs = typeof tabs;
export type TabId = keyof Tabs;
