import { eachOf } from './cell-writes.ts';
import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { RangeValues } from './range-values.ts';
import { newRange } from './sheet-makers.ts';
import { isInside, tableOf } from './zones.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

type Covered =
  | 'breakApart'
  | 'clear'
  | 'clearFormat'
  | 'clearNote'
  | 'getNote'
  | 'getNotes'
  | 'getMergedRanges'
  | 'mergeAcross'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNote'
  | 'setNotes'
  | 'setVerticalAlignment'
  | 'setWrap';

/** How a range looks, and the notes on its cells. */
export class RangeLook extends RangeValues implements Pick<GRange, Covered> {
  clear(): GRange {
    this.clearContent();
    return this.clearFormat();
  }

  clearFormat(): GRange {
    host().command('CLEAR_FORMATTING', { sheetId: this.sheetId, target: [this.zone] });
    return this.self;
  }

  setBackground(color: string | null): GRange {
    return this.style({ fillColor: color ?? '' });
  }

  setFontColor(color: string | null): GRange {
    return this.style({ textColor: color ?? '' });
  }

  setFontColors(colors: readonly (readonly (string | null)[])[]): GRange {
    return this.styleEach(colors, (color) => ({ textColor: color ?? '' }));
  }

  setBackgrounds(colors: readonly (readonly (string | null)[])[]): GRange {
    return this.styleEach(colors, (color) => ({ fillColor: color ?? '' }));
  }

  setFontSize(size: number): GRange {
    return this.style({ fontSize: size });
  }

  setFontSizes(sizes: readonly (readonly number[])[]): GRange {
    return this.styleEach(sizes, (fontSize) => ({ fontSize }));
  }

  setFontWeights(weights: readonly (readonly (string | null)[])[]): GRange {
    return this.styleEach(weights, (weight) => ({ bold: weight === 'bold' }));
  }

  setHorizontalAlignments(alignments: readonly (readonly (string | null)[])[]): GRange {
    return this.styleEach(alignments, (align) => ({ align: align ?? undefined }));
  }

  /** All that have a cell in this range. */
  getMergedRanges(): GRange[] {
    return this.merged().map((zone) => newRange(this.sheetId, zone));
  }

  breakApart(): GRange {
    const merged = this.merged();
    if (merged.some((zone) => !isInside(zone, this.zone))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    if (merged.length > 0) host().command('REMOVE_MERGE', { sheetId: this.sheetId, target: merged });
    return this.self;
  }

  /** Each row becomes one cell; what stands right of its first cell is gone. */
  mergeAcross(): GRange {
    const { top, bottom } = this.zone;
    const target = Array.from({ length: bottom - top + 1 }, (_unused, at) => ({
      ...this.zone,
      top: top + at,
      bottom: top + at,
    }));
    host().command('ADD_MERGE', { sheetId: this.sheetId, target, force: true });
    return this.self;
  }

  setFontStyle(style: string | null): GRange {
    return this.style({ italic: style === 'italic' });
  }

  setFontWeight(weight: string | null): GRange {
    return this.style({ bold: weight === 'bold' });
  }

  setHorizontalAlignment(alignment: string | null): GRange {
    return this.style({ align: alignment });
  }

  setVerticalAlignment(alignment: string | null): GRange {
    return this.style({ verticalAlign: alignment });
  }

  setWrap(isWrapped: boolean): GRange {
    return this.style({ wrapping: isWrapped ? 'wrap' : 'overflow' });
  }

  getNotes(): string[][] {
    const notes = this.notes();
    return tableOf(this.zone, (row, col) => notes.get(`${row} ${col}`)?.value ?? '');
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): GRange {
    const had = this.notes();
    eachOf(this.zone, notes, (note, row, col) => {
      const old = had.get(`${row} ${col}`);
      if (note) {
        const zone = { top: row, left: col, bottom: row, right: col };
        const id = old?.id ?? `note ${host().uuid()}`;
        host().putItem({ id, kind: 'note', sheetId: this.sheetId, zone, value: String(note) });
      } else if (old) host().removeItem(old.id);
    });
    return this.self;
  }

  setNote(note: string | null): GRange {
    return this.setNotes(tableOf(this.zone, () => note));
  }

  clearNote(): GRange {
    return this.setNote(null);
  }

  private notes(): Map<string, { readonly id: string; readonly value: string }> {
    const notes = new Map<string, { readonly id: string; readonly value: string }>();
    for (const { id, sheetId, zone, value } of host().items('note')) {
      if (sheetId === this.sheetId && zone && isInside(zone, this.zone)) {
        notes.set(`${zone.top} ${zone.left}`, { id, value });
      }
    }
    return notes;
  }

  private merged(): readonly Zone[] {
    const { top, left, bottom, right } = this.zone;
    return ((host().ask('getMerges', this.sheetId) ?? []) as readonly Zone[])
      .map((zone) => ({ top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right }))
      .filter((zone) => zone.top <= bottom && zone.bottom >= top && zone.left <= right && zone.right >= left);
  }

  /** One command for all cells of a table that look alike. */
  private styleEach<Entry>(table: readonly (readonly Entry[])[], styleOf: (entry: Entry) => object): GRange {
    const alike = new Map<string, { readonly style: object; readonly zones: Zone[] }>();
    eachOf(this.zone, table, (entry, row, col) => {
      const style = styleOf(entry);
      const key = JSON.stringify(style);
      const group = alike.get(key) ?? { style, zones: [] };
      alike.set(key, group);
      const last = group.zones[group.zones.length - 1];
      if (last && last.top === row && last.right === col - 1) {
        group.zones[group.zones.length - 1] = { ...last, right: col };
      } else group.zones.push({ top: row, left: col, bottom: row, right: col });
    });
    for (const { style, zones } of alike.values()) {
      host().command('SET_FORMATTING', { sheetId: this.sheetId, target: zones, style });
    }
    return this.self;
  }

  private style(style: object): GRange {
    host().command('SET_FORMATTING', { sheetId: this.sheetId, target: [this.zone], style });
    return this.self;
  }
}
