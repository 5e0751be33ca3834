import { type Look, looks } from './cell-looks.ts';
import { checkSize } from './cell-writes.ts';
import { host } from './execution.ts';
import { RangeValues } from './range-values.ts';
import { tableOf, zonesAlike } from './zones.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Text = string | null;
type Table<Entry> = readonly (readonly Entry[])[];

type Covered =
  | 'clearFormat'
  | 'getBackground'
  | 'getBackgrounds'
  | 'getFontColor'
  | 'getFontColors'
  | 'getFontSize'
  | 'getFontSizes'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'getWrap'
  | 'getWraps'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWraps';

/** How the cells of a range look: for all alike, or by a table of the range's size. */
export class RangeStyle extends RangeValues implements Pick<GRange, Covered> {
  clearFormat(): GRange {
    host().command('CLEAR_FORMATTING', { sheetId: this.sheetId, target: [this.zone] });
    return this.self;
  }

  getBackground(): string {
    return this.look(looks.background);
  }

  getBackgrounds(): string[][] {
    return this.looks(looks.background);
  }

  setBackground(color: Text): GRange {
    return this.dress(looks.background, color);
  }

  setBackgrounds(colors: Table<Text>): GRange {
    return this.dressEach('setBackgrounds', looks.background, colors);
  }

  getFontColor(): string {
    return this.look(looks.fontColor);
  }

  getFontColors(): string[][] {
    return this.looks(looks.fontColor);
  }

  setFontColor(color: Text): GRange {
    return this.dress(looks.fontColor, color);
  }

  setFontColors(colors: Table<Text>): GRange {
    return this.dressEach('setFontColors', looks.fontColor, colors);
  }

  getFontSize(): number {
    return this.look(looks.fontSize);
  }

  getFontSizes(): number[][] {
    return this.looks(looks.fontSize);
  }

  setFontSize(size: number): GRange {
    return this.dress(looks.fontSize, size);
  }

  setFontSizes(sizes: Table<number>): GRange {
    return this.dressEach('setFontSizes', looks.fontSize, sizes);
  }

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.look(looks.fontStyle);
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.looks(looks.fontStyle);
  }

  setFontStyle(style: Text): GRange {
    return this.dress(looks.fontStyle, style);
  }

  setFontStyles(styles: Table<Text>): GRange {
    return this.dressEach('setFontStyles', looks.fontStyle, styles);
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.look(looks.fontWeight);
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.looks(looks.fontWeight);
  }

  setFontWeight(weight: Text): GRange {
    return this.dress(looks.fontWeight, weight);
  }

  setFontWeights(weights: Table<Text>): GRange {
    return this.dressEach('setFontWeights', looks.fontWeight, weights);
  }

  getHorizontalAlignment(): string {
    return this.look(looks.horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return this.looks(looks.horizontal);
  }

  setHorizontalAlignment(alignment: Text): GRange {
    return this.dress(looks.horizontal, alignment);
  }

  setHorizontalAlignments(alignments: Table<Text>): GRange {
    return this.dressEach('setHorizontalAlignments', looks.horizontal, alignments);
  }

  getVerticalAlignment(): string {
    return this.look(looks.vertical);
  }

  getVerticalAlignments(): string[][] {
    return this.looks(looks.vertical);
  }

  setVerticalAlignment(alignment: Text): GRange {
    return this.dress(looks.vertical, alignment);
  }

  setVerticalAlignments(alignments: Table<Text>): GRange {
    return this.dressEach('setVerticalAlignments', looks.vertical, alignments);
  }

  getWrap(): boolean {
    return this.look(looks.wrap);
  }

  getWraps(): boolean[][] {
    return this.looks(looks.wrap);
  }

  setWrap(isWrapped: boolean): GRange {
    return this.dress(looks.wrap, isWrapped);
  }

  setWraps(wraps: Table<boolean>): GRange {
    return this.dressEach('setWraps', looks.wrap, wraps);
  }

  private look<Read>({ read }: Look<never, Read>, row = this.zone.top, col = this.zone.left): Read {
    return read(
      host().ask('getCellStyle', { sheetId: this.sheetId, row, col }) as Parameters<typeof read>[0],
    );
  }

  private looks<Read>(look: Look<never, Read>): Read[][] {
    return tableOf(this.zone, (row, col) => this.look(look, row, col));
  }

  private dress<Value>({ keep }: Look<Value, unknown>, value: Value): GRange {
    host().command('SET_FORMATTING', { sheetId: this.sheetId, target: [this.zone], style: keep(value) });
    return this.self;
  }

  /** One command for all cells of a table that look alike. */
  private dressEach<Value>(member: string, { keep }: Look<Value, unknown>, table: Table<Value>): GRange {
    checkSize(this.zone, table, member);
    for (const [style, target] of zonesAlike(this.zone, table, (value) => JSON.stringify(keep(value)))) {
      host().command('SET_FORMATTING', { sheetId: this.sheetId, target, style: JSON.parse(style) });
    }
    return this.self;
  }
}
