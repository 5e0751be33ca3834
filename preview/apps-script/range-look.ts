import { eachOf } from './cell-writes.ts';
import { host } from './execution.ts';
import { RangeValues } from './range-values.ts';
import { isInside, tableOf } from './zones.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

type Covered =
  | 'clear'
  | 'clearFormat'
  | 'clearNote'
  | 'getNote'
  | 'getNotes'
  | 'setBackground'
  | 'setFontColor'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
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

  private style(style: object): GRange {
    host().command('SET_FORMATTING', { sheetId: this.sheetId, target: [this.zone], style });
    return this.self;
  }
}
