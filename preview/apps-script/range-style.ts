import { checkSize } from './cell-writes.ts';
import { host } from './execution.ts';
import { RangeValues } from './range-values.ts';
import { zonesAlike } from './zones.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Text = string | null;
type Table<Entry> = readonly (readonly Entry[])[];

type Covered =
  | 'clearFormat'
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

/** What the engine calls each look; null gives the usual one. */
const looks = {
  background: (color: Text) => ({ fillColor: color ?? '' }),
  fontColor: (color: Text) => ({ textColor: color ?? '' }),
  fontSize: (fontSize: number) => ({ fontSize }),
  fontStyle: (style: Text) => ({ italic: style === 'italic' }),
  fontWeight: (weight: Text) => ({ bold: weight === 'bold' }),
  horizontal: (align: Text) => ({ align: align === 'normal' ? null : align }),
  vertical: (verticalAlign: Text) => ({ verticalAlign }),
  wrap: (isWrapped: boolean) => ({ wrapping: isWrapped ? 'wrap' : 'overflow' }),
};

/** How the cells of a range look: for all alike, or by a table of the range's size. */
export class RangeStyle extends RangeValues implements Pick<GRange, Covered> {
  clearFormat(): GRange {
    host().command('CLEAR_FORMATTING', { sheetId: this.sheetId, target: [this.zone] });
    return this.self;
  }

  setBackground(color: Text): GRange {
    return this.style(looks.background(color));
  }

  setBackgrounds(colors: Table<Text>): GRange {
    return this.styleEach(colors, looks.background);
  }

  setFontColor(color: Text): GRange {
    return this.style(looks.fontColor(color));
  }

  setFontColors(colors: Table<Text>): GRange {
    return this.styleEach(colors, looks.fontColor);
  }

  setFontSize(size: number): GRange {
    return this.style(looks.fontSize(size));
  }

  setFontSizes(sizes: Table<number>): GRange {
    return this.styleEach(sizes, looks.fontSize);
  }

  setFontStyle(style: Text): GRange {
    return this.style(looks.fontStyle(style));
  }

  setFontStyles(styles: Table<Text>): GRange {
    return this.styleEach(styles, looks.fontStyle);
  }

  setFontWeight(weight: Text): GRange {
    return this.style(looks.fontWeight(weight));
  }

  setFontWeights(weights: Table<Text>): GRange {
    return this.styleEach(weights, looks.fontWeight);
  }

  setHorizontalAlignment(align: Text): GRange {
    return this.style(looks.horizontal(align));
  }

  setHorizontalAlignments(aligns: Table<Text>): GRange {
    return this.styleEach(aligns, looks.horizontal);
  }

  setVerticalAlignment(align: Text): GRange {
    return this.style(looks.vertical(align));
  }

  setVerticalAlignments(aligns: Table<Text>): GRange {
    return this.styleEach(aligns, looks.vertical);
  }

  setWrap(isWrapped: boolean): GRange {
    return this.style(looks.wrap(isWrapped));
  }

  setWraps(wraps: Table<boolean>): GRange {
    return this.styleEach(wraps, looks.wrap);
  }

  private style(style: object): GRange {
    host().command('SET_FORMATTING', { sheetId: this.sheetId, target: [this.zone], style });
    return this.self;
  }

  /** One command for all cells of a table that look alike. */
  private styleEach<Entry>(table: Table<Entry>, styleOf: (entry: Entry) => object): GRange {
    checkSize(this.zone, table);
    for (const [style, target] of zonesAlike(this.zone, table, (entry) => JSON.stringify(styleOf(entry)))) {
      host().command('SET_FORMATTING', { sheetId: this.sheetId, target, style: JSON.parse(style) });
    }
    return this.self;
  }
}
