import type { RowsOf } from '../../workbook/workbook-port.ts';
import { textOf } from './cells.ts';
import { fingerprint } from './fingerprint.ts';
import type { SourceRow } from './read-rows.ts';
import { nameKey } from './text-key.ts';

/**
 * What a copied reseller keeps of the row that it came from, so that it is never copied twice: where it was, for a
 * person, and then Google's number of the tab and fingerprints, which stay when the tab is renamed and when its rows
 * are sorted or changed.
 */
export function sourceMark(title: string, sheetId: number, source: SourceRow): string {
  const who = source.id === '' ? ofName(source) : ofId(source);
  return `${title} row ${source.row} · ${sheetId} ${who} ${ofContent(source)}`;
}

const mark = / row (\d+) · (\d+) ([in]\w+) (c\w+)$/;

function ofContent({ cells }: SourceRow): string {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end -= 1;
  return `c${fingerprint(cells.slice(0, end).map((cell) => `${typeof cell} ${textOf(cell)}`))}`;
}

function ofId({ id }: SourceRow): string {
  return `i${fingerprint([id])}`;
}

function ofName({ name }: SourceRow): string {
  return `n${fingerprint([nameKey(name)])}`;
}

interface Copied {
  /** On the Resellers tab. */
  readonly row: number;
  isTaken: boolean;
}

/** Copied resellers under one key, those that are taken no longer looked at. */
class Queue {
  private readonly copied: Copied[] = [];
  private next = 0;

  add(copied: Copied): void {
    this.copied.push(copied);
  }

  take(): number | undefined {
    while (this.copied[this.next]?.isTaken) this.next += 1;
    const copied = this.copied[this.next];
    if (copied !== undefined) copied.isTaken = true;
    return copied?.row;
  }
}

/**
 * The rows that were copied before, each with the row of its reseller: found by their whole content, else by their
 * id, else by their name in the same row, else by their name. Each copied reseller stands for one row only.
 */
export function copiedBefore(
  sheetId: number,
  rows: readonly SourceRow[],
  resellers: RowsOf<'resellers'>,
): ReadonlyMap<SourceRow, number> {
  const marks = new Map<string, Queue>();
  for (const reseller of resellers) {
    const [, row = '', sheet = '', who = '', content = ''] = mark.exec(reseller.source) ?? [];
    if (sheet !== String(sheetId)) continue;
    const copied = { row: reseller.row, isTaken: false };
    for (const key of [content, who, `${row} ${who}`]) {
      const queue = marks.get(key) ?? new Queue();
      queue.add(copied);
      marks.set(key, queue);
    }
  }
  const found = new Map<SourceRow, number>();
  const keys: readonly ((row: SourceRow) => string)[] = [
    ofContent,
    ofId,
    (row) => `${row.row} ${ofName(row)}`,
    ofName,
  ];
  for (const key of keys) {
    for (const row of rows) {
      if (found.has(row)) continue;
      const copied = marks.get(key(row))?.take();
      if (copied !== undefined) found.set(row, copied);
    }
  }
  return found;
}
