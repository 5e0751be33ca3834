import { eachOf } from './cell-writes.ts';
import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { RangeStyle } from './range-style.ts';
import { newRange } from './sheet-makers.ts';
import { isInside, tableOf } from './zones.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

type Covered =
  | 'breakApart'
  | 'clear'
  | 'clearNote'
  | 'getNote'
  | 'getNotes'
  | 'getMergedRanges'
  | 'mergeAcross'
  | 'setNote'
  | 'setNotes';

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
}

/** How a range looks, which of its cells are merged, and the notes on them. */
export class RangeLook extends RangeStyle implements Pick<GRange, Covered> {
  /** Takes values and looks away, or those that are asked for; notes and validation rules stay. */
  clear(options: ClearOptions = {}): GRange {
    const { contentsOnly = false, formatOnly = false, ...others } = options;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw new Error(`Range.clear with ${unknown} is not covered by the preview`);
    if (contentsOnly || !formatOnly) this.clearContent();
    if (formatOnly || !contentsOnly) this.clearFormat();
    return this.self;
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

  getNotes(): string[][] {
    const notes = this.notes();
    return tableOf(this.zone, (row, col) => notes.get(`${row} ${col}`)?.value ?? '');
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: readonly (readonly (string | number | null)[])[]): GRange {
    const had = this.notes();
    eachOf(this.zone, notes, 'setNotes', (note, row, col) => {
      const old = had.get(`${row} ${col}`);
      if (note) {
        const zone = { top: row, left: col, bottom: row, right: col };
        const id = old?.id ?? `note ${host().uuid()}`;
        host().putItem({ id, kind: 'note', sheetId: this.sheetId, zone, value: noteText(note) });
      } else if (old) host().removeItem(old.id);
    });
    return this.self;
  }

  setNote(note: string | number | null): GRange {
    return this.setNotes(tableOf(this.zone, () => note && String(note)));
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
}

/** Whole numbers of a table come out with a decimal (issue 429373214 of Google's tracker). */
function noteText(note: string | number): string {
  return Number.isInteger(note) ? Number(note).toFixed(1) : String(note);
}
