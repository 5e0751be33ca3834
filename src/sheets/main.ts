// Every entry point of the add-on: scripts/build.ts writes a documented top-level function for each export, from
// the JSDoc right above it. A name that ends with _ stays private: cells and pages cannot call it.

import { callFunction } from '../functions/call-function.ts';
import type { Answer, AnswerTable, Argument } from '../functions/define-function.ts';
import { functions } from '../functions/index.ts';
import { openFunctionHelp } from './function-help.ts';
import { addMenu } from './menu.ts';

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
 * Opens the searchable help of all functions.
 */
export function showFunctionHelp(): void {
  openFunctionHelp();
}

/** Answers a custom function: every function that a cell can call leads here with its name and its arguments. */
export function callCustomFunction_(name: string, args: ArrayLike<Argument>): Answer | AnswerTable {
  const declaration = functions.find((candidate) => candidate.name === name);
  if (!declaration) throw new Error(`There is no function ${name}.`);
  return callFunction(declaration, args);
}
