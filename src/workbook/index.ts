import { actionsTab } from './actions-tab.ts';
import { marketingPlanTab } from './marketing-plan-tab.ts';
import { resellersTab } from './resellers-tab.ts';
import { reviewsTab } from './reviews-tab.ts';
import { settingsTab } from './settings-tab.ts';

/** The tabs of the workbook, in the order in which set-up makes them. */
export const tabs = {
  resellers: resellersTab,
  reviews: reviewsTab,
  marketing_plan: marketingPlanTab,
  actions: actionsTab,
  settings: settingsTab,
} as const;

export type Tabs = typeof tabs;
export type TabId = keyof Tabs;
