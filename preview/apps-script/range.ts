import { checkSize } from './cell-writes.ts';
import { covered, uncovered } from './covered.ts';
import { setValidation, type ValidationRule, validationAt } from './data-validation.ts';
import { addMetadata, metadataAt, newMetadataFinder, placeOfRange } from './developer-metadata.ts';
import { host } from './execution.ts';
import type { SheetFacts, Zone } from './host.ts';
import { protect } from './protection.ts';
import { RangeLook } from './range-look.ts';
import { sortRange } from './range-sort.ts';
import { newRange, newSheet } from './sheet-makers.ts';
import { a1Notation, height, tableOf, width, zonesAlike } from './zones.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GRule = GoogleAppsScript.Spreadsheet.DataValidation;

type Covered =
  | 'activate'
  | 'canEdit'
  | 'clearDataValidations'
  | 'createDeveloperMetadataFinder'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDeveloperMetadata'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getGridId'
  | 'getSheet'
  | 'getWidth'
  | 'protect'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'sort';

/** A range of a sheet; rows and columns count from 1 towards the add-on and from 0 inside. */
class RangeStandIn extends RangeLook implements Pick<GRange, Covered> {
  activate(): GRange {
    host().command('ACTIVATE_SHEET', { sheetIdFrom: host().activeSheetId(), sheetIdTo: this.sheetId });
    host().select(this.zone);
    return this.self;
  }

  /** Protection stops nobody in the preview. */
  canEdit(): boolean {
    return true;
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GRange {
    addMetadata(this.metadataPlace(), key, rest);
    return this.self;
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newMetadataFinder({ sheetId: this.sheetId, zone: this.zone });
  }

  getDeveloperMetadata(): GMetadata[] {
    const place = this.metadataPlace();
    return place ? metadataAt(place) : [];
  }

  getA1Notation(): string {
    return this.notation ?? a1Notation(this.zone);
  }

  /** Counts from 1 within the range, and stays within it. */
  getCell(row: number, column: number): GRange {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new Error('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): GRange {
    const top = this.zone.top + rowOffset;
    const left = this.zone.left + columnOffset;
    return newRange(this.sheetId, { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 });
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getLastRow(): number {
    return this.zone.bottom + 1;
  }

  getLastColumn(): number {
    return this.zone.right + 1;
  }

  getNumRows(): number {
    return height(this.zone);
  }

  getNumColumns(): number {
    return width(this.zone);
  }

  getHeight(): number {
    return height(this.zone);
  }

  getWidth(): number {
    return width(this.zone);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return newSheet(this.sheetId);
  }

  getGridId(): number {
    return this.getSheet().getSheetId();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.sheetId, this.zone);
  }

  setDataValidation(rule: GRule | null): GRange {
    setValidation(this.sheetId, [this.zone], rule && uncovered<ValidationRule>(rule));
    return this.self;
  }

  setDataValidations(rules: readonly (readonly (GRule | null)[])[]): GRange {
    checkSize(this.zone, rules, 'setDataValidations');
    const ruleOf = (rule: GRule | null) => rule && uncovered<ValidationRule>(rule);
    for (const [rule, zones] of zonesAlike(this.zone, rules, ruleOf))
      setValidation(this.sheetId, zones, rule);
    return this.self;
  }

  clearDataValidations(): GRange {
    return this.setDataValidation(null);
  }

  getDataValidation(): GRule | null {
    return validationAt(this.sheetId, this.zone.top, this.zone.left);
  }

  getDataValidations(): (GRule | null)[][] {
    return tableOf(this.zone, (row, col) => validationAt(this.sheetId, row, col));
  }

  sort(specification: unknown): GRange {
    sortRange(this.sheetId, this.zone, specification);
    return this.self;
  }

  private metadataPlace(): ReturnType<typeof placeOfRange> {
    const sheet = sheetOf(this.sheetId);
    return placeOfRange(this.sheetId, this.zone, sheet.rows, sheet.columns);
  }
}

export function sheetOf(sheetId: string): SheetFacts {
  const found = host()
    .sheets()
    .find(({ id }) => id === sheetId);
  if (!found) throw new Error('The sheet was deleted.');
  return found;
}

export function makeRange(sheetId: string, zone: Zone, notation?: string): GRange {
  const { rows, columns } = sheetOf(sheetId);
  if (zone.bottom < zone.top) throw new Error('The number of rows in the range must be at least 1.');
  if (zone.right < zone.left) throw new Error('The number of columns in the range must be at least 1.');
  if (zone.top < 0 || zone.left < 0) throw new Error('The starting row or column of the range is too small.');
  if (zone.bottom >= rows || zone.right >= columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return covered('Range', new RangeStandIn(sheetId, zone, notation));
}
