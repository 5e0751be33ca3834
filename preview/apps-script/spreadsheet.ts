import { moveSheet } from './copy-sheet.ts';
import { covered, uncovered } from './covered.ts';
import { addMetadata, metadataAt, newMetadataFinder } from './developer-metadata.ts';
import { host } from './execution.ts';
import type { SheetFacts } from './host.ts';
import { protections } from './protection.ts';
import { timeZone } from './script-services.ts';
import { numberOfSheet } from './sheet.ts';
import type { SheetLines } from './sheet-lines.ts';
import { newSheet } from './sheet-makers.ts';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

type Covered =
  | 'createDeveloperMetadataFinder'
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getDeveloperMetadata'
  | 'getId'
  | 'getName'
  | 'getNumSheets'
  | 'getRange'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'moveActiveSheet';

/** Google's sheets begin with so many rows and columns. */
const ROWS = 1000;
const COLUMNS = 26;

class SpreadsheetStandIn implements Pick<GSpreadsheet, Covered> {
  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GSpreadsheet {
    addMetadata({}, key, rest);
    return this as unknown as GSpreadsheet;
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newMetadataFinder({});
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({});
  }

  deleteSheet(sheet: GSheet): void {
    const { id } = uncovered<SheetLines>(sheet);
    const visible = host()
      .sheets()
      .filter((other) => !other.isHidden);
    if (visible.length < 2 && visible[0]?.id === id) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    // The engine deletes none beside the only visible one, not even a hidden one.
    if (sheetNamed(id)?.isHidden) host().command('SHOW_SHEET', { sheetId: id });
    host().command('DELETE_SHEET', { sheetId: id, sheetName: sheetNamed(id)?.name });
  }

  getActiveRange(): GRange {
    return this.getActiveSheet().getActiveRange() as GRange;
  }

  getActiveSheet(): GSheet {
    return newSheet(host().activeSheetId());
  }

  getId(): string {
    return 'preview';
  }

  getName(): string {
    return 'Preview';
  }

  getNumSheets(): number {
    return host().sheets().length;
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return host()
      .sheets()
      .flatMap(({ id }) => protections(id, type));
  }

  /** `B2` is of the active sheet, `Resellers!B2` and `'Our resellers'!B2` of the named one. */
  getRange(a1Notation: string): GRange {
    const [, quoted, plain, cells] = /^(?:'((?:[^']|'')*)'!|([^!]*)!)?(.*)$/.exec(a1Notation) ?? [];
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const sheet = name === undefined ? this.getActiveSheet() : this.getSheetByName(name);
    if (!sheet) throw new Error('Range not found');
    return sheet.getRange(cells ?? '');
  }

  getSheetById(id: number): GSheet | null {
    const found = host()
      .sheets()
      .find((sheet) => numberOfSheet(sheet.id) === id);
    return found ? newSheet(found.id) : null;
  }

  getSheetByName(name: string): GSheet | null {
    const found = host()
      .sheets()
      .find((sheet) => sheet.name === name);
    return found ? newSheet(found.id) : null;
  }

  getSheets(): GSheet[] {
    return host()
      .sheets()
      .map(({ id }) => newSheet(id));
  }

  getSpreadsheetLocale(): string {
    return 'en_US';
  }

  getSpreadsheetTimeZone(): string {
    return timeZone();
  }

  /** The forms are (), (name), (index) and (name, index); the new sheet becomes the active one. */
  insertSheet(...args: readonly unknown[]): GSheet {
    const sheets = host().sheets();
    const given = args.find((argument) => typeof argument === 'string');
    const index = args.find((argument) => typeof argument === 'number');
    const name = given === undefined ? freeName(sheets) : String(given);
    if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const active = sheets.findIndex(({ id }) => id === host().activeSheetId());
    const position = typeof index === 'number' ? index : active + 1;
    const sheetId = `sheet-${host().uuid()}`;
    host().command('CREATE_SHEET', { sheetId, position, name, rows: ROWS, cols: COLUMNS });
    const sheet = newSheet(sheetId);
    sheet.activate();
    return sheet;
  }

  /** `pos` counts from 1. */
  moveActiveSheet(pos: number): void {
    moveSheet(host().activeSheetId(), pos);
  }

  setActiveSheet(sheet: GSheet): GSheet {
    return sheet.activate();
  }

  toast(message: string, title = '', timeoutSeconds = 5): void {
    host().toast(String(message), String(title), timeoutSeconds);
  }
}

function sheetNamed(id: string): SheetFacts | undefined {
  return host()
    .sheets()
    .find((sheet) => sheet.id === id);
}

function freeName(sheets: readonly SheetFacts[]): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

export function newSpreadsheet(): GSpreadsheet {
  return covered('Spreadsheet', new SpreadsheetStandIn());
}
