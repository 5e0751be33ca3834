import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { isInside } from './zones.ts';

/** What Google gives for a cell without a format of its own. */
const USUAL_FORMAT = '0.###############';

/**
 * A format in Google's notation as the engine can show it. A format that the engine cannot parse turns the cell into
 * an error, so what it does not know is left out rather than passed on.
 */
export function engineFormat(format: string): string {
  if (/^general$/i.test(format) || format === '') return '';
  const plain = format.replace(/\[(?!\$|h|m|s)[^\]]*\]/gi, '');
  const hours = plain.replace(/(?<!h)h(?!h)/g, 'hh').replace(/\bam\/pm\b/gi, 'a');
  if (host().isFormat(hours)) return hours;
  const first = hours.split(';')[0] ?? '';
  return host().isFormat(first) ? first : '';
}

/** The format as the script set it, or the engine's where a user did. */
export function formatAt(sheetId: string, row: number, col: number): string {
  const shown = host().cell(sheetId, col, row).format ?? '';
  const cell = { top: row, left: col, bottom: row, right: col };
  const items = host().items('format');
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.sheetId !== sheetId || !item.zone || !isInside(cell, item.zone)) continue;
    // A user may have changed the format since.
    if (engineFormat(item.value) === shown) return item.value;
  }
  return shown === '' ? USUAL_FORMAT : shown;
}

export function setFormat(sheetId: string, zones: readonly Zone[], format: string): void {
  const shown = engineFormat(format);
  host().command('SET_FORMATTING', { sheetId, target: zones, format: shown });
  if (shown === format) return;
  // Without a format of its own, a cell answers with the usual one.
  if (shown === '' && /^general$/i.test(format)) return;
  for (const zone of zones) {
    host().putItem({ id: `format ${host().uuid()}`, kind: 'format', sheetId, zone, value: format });
  }
}
