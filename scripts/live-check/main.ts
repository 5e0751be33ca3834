// Every entry point of the live check: each export becomes a documented top-level function of the pushed script.

import { checks } from './checks.ts';
import { given, setProperty, shown, twice } from './live-check-functions.ts';
import { runChecks } from './run-checks.ts';
import { showFindings } from './show-findings.ts';
import { writeFindings } from './write-findings.ts';

/**
 * Adds the menu, and shows the alert that one of the checks asks about.
 */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Live check').addItem('Run all checks', 'runLiveChecks').addToUi();
  ui.alert('Live check opened.');
}

/**
 * Runs all checks on scratch tabs, writes what was seen into the tab “Live checks”, and shows it as JSON to copy.
 */
export function runLiveChecks(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const run = runChecks(checks, file);
  writeFindings(run, file);
  showFindings(run);
}

/**
 * What the server gets of numbers that a page sends, as text, and the numbers that JSON does not know.
 *
 * @param {number[]} numbers The numbers that the page sends.
 */
export function echoNumbers(numbers: unknown): { readonly got: string; readonly sent: readonly number[] } {
  return { got: shown(numbers), sent: [Number.NaN, Number.POSITIVE_INFINITY] };
}

/**
 * Its arguments, as code would write them.
 *
 * @param {A1} first Anything.
 * @param {B1} second Anything (optional).
 * @param {C1} third Anything (optional).
 * @return A text.
 * @customfunction
 */
export function LIVE_CHECK_SHOW(first: unknown, second: unknown, third: unknown): string {
  return [first, second, third].map(shown).join(', ');
}

/**
 * An answer of the kind that is asked for.
 *
 * @param {"NaN"} what Which answer.
 * @return The answer.
 * @customfunction
 */
export function LIVE_CHECK_GIVE(what: unknown): unknown {
  return given(what);
}

/**
 * Tries to set a document property.
 *
 * @return Whether it was set.
 * @customfunction
 */
export function LIVE_CHECK_SET_PROPERTY(): string {
  return setProperty();
}

/**
 * Twice each number of a column.
 *
 * @param {A2:A} values The numbers.
 * @return The doubled numbers.
 * @customfunction
 */
export function LIVE_CHECK_TWICE(values: unknown): unknown {
  return twice(values);
}
