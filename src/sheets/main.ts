// Every entry point of the add-on: scripts/build.ts writes a documented top-level function for each export, from
// the JSDoc right above it. A name that ends with _ stays private: cells and pages cannot call it.

import { callFunction } from '../functions/calling/call-function.ts';
import type { Answer, AnswerTable, Argument } from '../functions/calling/define-function.ts';
import { functions } from '../functions/index.ts';
import { LONGEST_ID } from '../requests/reseller-ids.ts';
import { copyFromMenu, setUpFromMenu } from './from-menu.ts';
import { addMenu } from './menu.ts';
import { openPage } from './open-page.ts';
import { openSettings } from './open-settings.ts';
import { answerRpc } from './rpc.ts';

/**
 * Adds the menu when a spreadsheet opens. Google runs it without any authorization where the add-on is installed but
 * not yet used in the file, so it touches nothing but the menu.
 */
export function onOpen(): void {
  addMenu();
}

/**
 * Adds the menu right after the installation, when the spreadsheet is already open.
 */
export function onInstall(): void {
  addMenu();
}

/**
 * Opens the sidebar to review a reseller.
 */
export function showReview(): void {
  openPage('review');
}

/**
 * Opens the sidebar to plan the marketing with a reseller.
 */
export function showMarketingPlan(): void {
  openPage('marketing-plan');
}

/**
 * Opens the page for the meeting with a reseller.
 */
export function showMeeting(): void {
  openPage('meeting');
}

/**
 * Opens the sidebar to copy a table of the user’s own into the Resellers tab.
 */
export function showImport(): void {
  openPage('own-table');
}

/**
 * Goes to the tab of settings, where one of them must be corrected.
 */
export function showSettings(): void {
  openSettings();
}

/**
 * Opens the sidebar to check the log of all reviews.
 */
export function showLogCheck(): void {
  openPage('log-check');
}

/**
 * Opens the map of the portfolio.
 */
export function showPortfolioMap(): void {
  openPage('map');
}

/**
 * Opens the sidebar at the review of a reseller, where the map asks for it; for an id that cannot be one, the list of all.
 *
 * @param reseller_id The id of the reseller.
 */
export function showReviewOf(reseller_id: string): void {
  const isId = typeof reseller_id === 'string' && reseller_id !== '' && reseller_id.length <= LONGEST_ID;
  openPage('review', isId ? { data: { reseller: reseller_id } } : {});
}

/**
 * Makes the tabs of the workbook, or repairs what is missing of them.
 */
export function setUpWorkbook(): void {
  setUpFromMenu();
}

/**
 * Copies the resellers and the dashboard as values, beside the originals.
 */
export function copyAsValues(): void {
  copyFromMenu();
}

/**
 * Opens the searchable help of all functions.
 */
export function showFunctionHelp(): void {
  openPage('function-help');
}

/**
 * Answers a request of the sidebar: its name and its input as JSON text, the answer as JSON text.
 *
 * @param name The name of the request.
 * @param input Its input, JSON text.
 */
export function rpc(name: string, input: string): string {
  return answerRpc(name, input);
}

/** Answers a custom function: every function that a cell can call leads here with its name and its arguments. */
export function callCustomFunction_(name: string, args: ArrayLike<Argument>): Answer | AnswerTable {
  const declaration = functions.find((candidate) => candidate.name === name);
  if (!declaration) throw new Error(`There is no function ${name}.`);
  return callFunction(declaration, args);
}
