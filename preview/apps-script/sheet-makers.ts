import type { Zone } from './host.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Makers {
  range(sheetId: string, zone: Zone, notation?: string): GRange;
  sheet(sheetId: string): GSheet;
}

/** Ranges give their sheet and sheets give ranges: the makers are handed in, so that the files need no circle. */
const makers: Partial<Makers> = {};

export function provideMakers(given: Makers): void {
  Object.assign(makers, given);
}

/** `notation` is left out where it follows from the zone. */
export function newRange(sheetId: string, zone: Zone, notation?: string): GRange {
  if (!makers.range) throw new Error('The preview has no ranges yet.');
  return makers.range(sheetId, zone, notation);
}

export function newSheet(sheetId: string): GSheet {
  if (!makers.sheet) throw new Error('The preview has no sheets yet.');
  return makers.sheet(sheetId);
}
