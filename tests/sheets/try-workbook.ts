import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { WorkbookJson } from '../../preview/engine/index.ts';
import { columnLetters } from '../../src/core/column-letters.ts';
import { tabs } from '../../src/workbook/index.ts';
import { type Trial, tryAddOn } from '../preview/try-add-on.ts';
import { readDist } from '../read-dist.ts';

/**
 * The workbook of src/sheets built as dist/Code.js is, under the name `sheets_`, so that a test can call its parts.
 * The custom functions are those of dist/Code.js.
 */
async function codeOfSheets(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { SpreadsheetWorkbook } from './src/sheets/spreadsheet-workbook.ts'; export { setUpWorkbook } from './src/sheets/set-up-workbook.ts'; export { copyAsValues } from './src/sheets/copy-as-values.ts';",
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sheets_',
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
  });
  return `${readDist('Code.js')}\n${outputFiles[0]?.text ?? ''}`;
}

let code: Promise<string> | undefined;

const PROLOGUE = `const file = SpreadsheetApp.getActiveSpreadsheet();
  const port = new sheets_.SpreadsheetWorkbook(file);
  const setUp = () => sheets_.setUpWorkbook(file, port);
  const copyAsValues = () => sheets_.copyAsValues(file, port);
  const sheetOf = (name) => file.getSheetByName(name);`;

/** A trial in which `run` finds `port`, `file`, `setUp()`, `copyAsValues()` and `sheetOf(name)`; `again` opens what was saved. */
export interface WorkbookTrial extends Trial {
  again(): Promise<WorkbookTrial>;
}

/** An empty spreadsheet of one small sheet, or a saved workbook, with the add-on in it. */
export async function tryWorkbook(data?: WorkbookJson): Promise<WorkbookTrial> {
  code ??= codeOfSheets();
  const trial = await tryAddOn(await code, {}, data);
  return {
    ...trial,
    run: (body) => trial.run(`${PROLOGUE}\n${body}`),
    again: () => tryWorkbook(trial.workbook.save()),
  };
}

/** Small empty tabs with our names, which set-up takes as they are: a thousand rows each would only cost time. */
export const SMALL: WorkbookJson = {
  sheets: ['First', 'Resellers', 'Reviews', 'Marketing plan', 'Actions', 'Settings', 'Dashboard'].map(
    (name) => ({
      id: name.toLowerCase(),
      name,
      colNumber: 26,
      rowNumber: 25,
    }),
  ),
};

/** Rows of a tab: as Google makes one, or as few as most tests need, with which the engine is much faster. */
export type Rows = 'a thousand rows' | 'few rows';

/** A workbook that was set up. */
export async function trySetUpWorkbook(rows: Rows = 'few rows'): Promise<WorkbookTrial> {
  made[rows] ??= setUpOf(rows === 'few rows' ? structuredClone(SMALL) : undefined);
  return tryWorkbook(structuredClone(await made[rows]));
}

const made: Partial<Record<Rows, Promise<WorkbookJson>>> = {};

async function setUpOf(start: WorkbookJson | undefined): Promise<WorkbookJson> {
  const trial = await tryWorkbook(start);
  await trial.run('setUp()');
  return trial.workbook.save();
}

/** Moves a column as a person drags it; places are counted from 1. */
export function moveColumn({ workbook }: WorkbookTrial, tab: string, from: number, to: number): void {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIdByName(tab) ?? '';
  const active = getters.getActiveSheetId();
  // The engine moves columns of the sheet in view alone, and says nothing about others.
  workbook.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
  workbook.dispatch('MOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: tab,
    dimension: 'COL',
    base: to - 1,
    elements: [from - 1],
    position: from < to ? 'after' : 'before',
  });
  workbook.dispatch('ACTIVATE_SHEET', { sheetIdFrom: sheetId, sheetIdTo: active });
}

type ResellersColumn = (typeof tabs.resellers.columns)[number]['id'];

/** The letters of the columns of Resellers, where set-up puts them. */
export const letter = Object.fromEntries(
  tabs.resellers.columns.map(({ id }, index) => [id, columnLetters(index + 1)]),
) as Record<ResellersColumn, string>;
