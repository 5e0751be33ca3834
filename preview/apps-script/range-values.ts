import { valueOfCell } from './cell-values.ts';
import { checkSize, eachOf, writeOf } from './cell-writes.ts';
import { refuseInvalid } from './data-validation.ts';
import { host } from './execution.ts';
import type { CellWrite, Zone } from './host.ts';
import { formatAt, setFormat } from './number-formats.ts';
import { wrongParameters } from './wrong-parameters.ts';
import { tableOf, zonesAlike } from './zones.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

type Covered =
  | 'clearContent'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'setFormula'
  | 'setFormulas'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setValue'
  | 'setValues';

/** What a range holds: values, formulas and number formats. */
export class RangeValues implements Pick<GRange, Covered> {
  readonly sheetId: string;
  readonly zone: Zone;
  /** Of cells that are open towards an end, as `B:D`: it does not follow from the zone. */
  readonly notation: string | undefined;

  constructor(sheetId: string, zone: Zone, notation?: string) {
    this.sheetId = sheetId;
    this.zone = zone;
    this.notation = notation;
  }

  /** The same object, typed as the whole of Google's Range, of which it covers a part. */
  protected get self(): GRange {
    return this as unknown as GRange;
  }

  getValues(): unknown[][] {
    return tableOf(this.zone, (row, col) => this.valueAt(row, col));
  }

  getValue(): unknown {
    return this.valueAt(this.zone.top, this.zone.left);
  }

  getDisplayValues(): string[][] {
    return tableOf(this.zone, (row, col) => this.shownAt(row, col));
  }

  getDisplayValue(): string {
    return this.shownAt(this.zone.top, this.zone.left);
  }

  getFormulas(): string[][] {
    return tableOf(this.zone, (row, col) => this.formulaAt(row, col));
  }

  getFormula(): string {
    return this.formulaAt(this.zone.top, this.zone.left);
  }

  getNumberFormats(): string[][] {
    return tableOf(this.zone, (row, col) => formatAt(this.sheetId, row, col));
  }

  getNumberFormat(): string {
    return formatAt(this.sheetId, this.zone.top, this.zone.left);
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setValues(values: readonly (readonly unknown[])[]): GRange {
    const writes: CellWrite[] = [];
    eachOf(this.zone, values, 'setValues', (value, row, col) => {
      writes.push(writeOf(this.sheetId, row, col, value));
    });
    refuseInvalid(this.sheetId, this.zone, values);
    host().write(writes);
    return this.self;
  }

  setValue(value: unknown): GRange {
    return this.setValues(tableOf(this.zone, () => value));
  }

  setFormulas(formulas: readonly (readonly string[])[]): GRange {
    return this.setValues(formulas.map((row) => row.map(formulaOf)));
  }

  setFormula(formula: string): GRange {
    return this.setValue(formulaOf(formula));
  }

  setNumberFormats(formats: readonly (readonly string[])[]): GRange {
    checkSize(this.zone, formats, 'setNumberFormats');
    if (formats.flat().some((format) => typeof format !== 'string')) {
      throw wrongParameters('Range.setNumberFormats', [formats]);
    }
    for (const [format, alike] of zonesAlike(this.zone, formats, String))
      setFormat(this.sheetId, alike, format);
    return this.self;
  }

  setNumberFormat(format: string): GRange {
    if (typeof format !== 'string') throw wrongParameters('Range.setNumberFormat', [format]);
    setFormat(this.sheetId, [this.zone], format);
    return this.self;
  }

  clearContent(): GRange {
    host().command('DELETE_CONTENT', { sheetId: this.sheetId, target: [this.zone] });
    return this.self;
  }

  private valueAt(row: number, col: number): unknown {
    const cell = host().cell(this.sheetId, col, row);
    // The engine shows text such as [name](address) as a link; its value is still what was typed.
    if ('link' in cell) {
      const typed = host().typed(this.sheetId, col, row);
      if (!typed.startsWith('=') && typed !== '') return typed.replace(/^'/, '');
    }
    const value = valueOfCell(cell);
    // Under the format of plain text the engine keeps the quote that Google Sheets takes away.
    return cell.format === '@' && typeof value === 'string' ? value.replace(/^'/, '') : value;
  }

  private shownAt(row: number, col: number): string {
    const cell = host().cell(this.sheetId, col, row);
    const shown = cell.formattedValue ?? '';
    return shown === '#REF' ? '#REF!' : shown;
  }

  private formulaAt(row: number, col: number): string {
    const typed = host().typed(this.sheetId, col, row);
    return typed.startsWith('=') ? typed : '';
  }
}

function formulaOf(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
