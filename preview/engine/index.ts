/**
 * The preview's engine: a real spreadsheet (o-spreadsheet) in which the built add-on runs, headless or in a page.
 *
 * const workbook = createWorkbook(saved);
 * const addOn = installAddOn(workbook, { code, pages, standIns, createRealm, ui });   // before workbook.model is used
 * addOn.runOnOpen('LIMITED');
 * await addOn.runFunction('rpc', 'openReview', {});
 */
export { installAddOn } from './add-on.ts';
export type { AddOn, AddOnSetUp, AuthModeName, ServiceCalls } from './add-on-types.ts';
export { type CallKind, costOf, type ModelledCalls, modelCallsOf, modelledCalls } from './call-costs.ts';
export { createIframeRealm } from './iframe-realm.ts';
export type { CreateRealm, Realm } from './realm.ts';
export type {
  AlertButtons,
  HostUi,
  MenuEntry,
  MenuTree,
  PressedButton,
  ShownPage,
} from './user-interface.ts';
export { createWorkbook, readXlsx } from './workbook.ts';
export type { Workbook, WorkbookJson } from './workbook-types.ts';
