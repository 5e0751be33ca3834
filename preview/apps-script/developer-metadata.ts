import { covered, enumeration } from './covered.ts';
import { host } from './execution.ts';
import type { AnchoredItem, Zone } from './host.ts';
import { newRange, newSheet } from './sheet-makers.ts';
import { columnLetters, isInside } from './zones.ts';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

export const visibilities = enumeration('DOCUMENT', 'PROJECT');
export const locationTypes = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');

interface Content {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

/** Where metadata is put: nothing is the spreadsheet, a sheet alone the sheet, with a zone rows or columns of it. */
export type MetadataPlace = Pick<AnchoredItem, 'sheetId' | 'zone' | 'span'>;

export function addMetadata(place: MetadataPlace | undefined, key: string, rest: readonly unknown[]): void {
  if (!place) {
    throw new Error(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
  // The forms are (key), (key, visibility), (key, value) and (key, value, visibility).
  const value = typeof rest[0] === 'string' ? rest[0] : null;
  const given = rest.find((argument) => typeof argument === 'object' && argument !== null);
  const visibility = String(given ?? 'DOCUMENT') as Content['visibility'];
  const content: Content = { key: String(key), value, visibility };
  host().putItem({ ...place, id: newId(), kind: 'metadata', value: JSON.stringify(content) });
}

/** A copy of a sheet carries the marks of the original. */
export function copyMetadata(from: string, to: string): void {
  for (const item of host().items('metadata')) {
    if (item.sheetId === from) host().putItem({ ...item, sheetId: to, id: newId() });
  }
}

function newId(): string {
  const largest = host()
    .items('metadata')
    .reduce((most, item) => Math.max(most, idOf(item)), 0);
  return `metadata ${largest + 1}`;
}

/** The place of a whole row or column; no other range has or takes metadata. */
export function placeOfRange(
  sheetId: string,
  zone: Zone,
  rows: number,
  columns: number,
): MetadataPlace | undefined {
  if (zone.left === 0 && zone.right === columns - 1 && zone.top === zone.bottom)
    return { sheetId, zone, span: 'ROW' };
  if (zone.top === 0 && zone.bottom === rows - 1 && zone.left === zone.right) {
    return { sheetId, zone, span: 'COLUMN' };
  }
  return undefined;
}

/** The metadata exactly at a place; with `inside`, at whatever lies within it as well. */
export function metadataAt(place: MetadataPlace, inside = false): GMetadata[] {
  return itemsAt(place, inside).map(newMetadata);
}

function itemsAt(place: MetadataPlace, inside: boolean): AnchoredItem[] {
  return host()
    .items('metadata')
    .filter((item) => {
      if (place.sheetId === undefined) return inside || item.sheetId === undefined;
      if (item.sheetId !== place.sheetId) return false;
      if (!place.zone) return inside || !item.zone;
      return item.zone !== undefined && item.span !== undefined && overlaps(item, place, inside);
    });
}

/** Whole columns are compared by their columns and whole rows by their rows: a sheet may have grown since. */
function overlaps(item: AnchoredItem, place: MetadataPlace, inside: boolean): boolean {
  const { zone: there } = item;
  const { zone: here } = place;
  if (!there || !here) return false;
  if (inside) {
    const line =
      item.span === 'COLUMN'
        ? { ...there, top: here.top, bottom: here.bottom }
        : { ...there, left: here.left, right: here.right };
    return isInside(line, here);
  }
  if (item.span !== place.span) return false;
  return item.span === 'COLUMN' ? there.left === here.left : there.top === here.top;
}

function idOf(item: AnchoredItem): number {
  return Number(item.id.split(' ')[1]);
}

function newMetadata(item: AnchoredItem): GMetadata {
  const current = (): AnchoredItem => {
    const found = host()
      .items('metadata')
      .find((candidate) => candidate.id === item.id);
    if (!found) throw new Error('Developer metadata was removed.');
    return found;
  };
  const content = (): Content => JSON.parse(current().value) as Content;
  const change = (changes: Partial<Content>): GMetadata => {
    host().putItem({ ...current(), value: JSON.stringify({ ...content(), ...changes }) });
    return face as unknown as GMetadata;
  };
  const face: Pick<
    GMetadata,
    'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'getLocation' | 'remove' | 'setKey' | 'setValue'
  > = {
    getId: () => idOf(item),
    getKey: () => content().key,
    getValue: () => content().value,
    getVisibility: () => visibilities[content().visibility] as GVisibility,
    getLocation: () => newLocation(current()),
    remove: () => host().removeItem(item.id),
    setKey: (key) => change({ key }),
    setValue: (value) => change({ value }),
  };
  return covered('DeveloperMetadata', face);
}

function newLocation(item: AnchoredItem): GLocation {
  const { sheetId, zone, span } = item;
  const type = span ?? (sheetId === undefined ? 'SPREADSHEET' : 'SHEET');
  const range = () =>
    sheetId !== undefined && zone ? newRange(sheetId, zone, lineNotation(zone, span)) : null;
  const face: Pick<GLocation, 'getColumn' | 'getRow' | 'getSheet' | 'getLocationType'> = {
    getLocationType: () => locationTypes[type] as GLocationType,
    getColumn: () => (span === 'COLUMN' ? range() : null),
    getRow: () => (span === 'ROW' ? range() : null),
    getSheet: () => (type === 'SHEET' && sheetId !== undefined ? newSheet(sheetId) : null),
  };
  return covered('DeveloperMetadataLocation', face);
}

/** Whole rows and columns are called as such, as `9:9` and `J:J`. */
function lineNotation({ top, left, bottom, right }: Zone, span: AnchoredItem['span']): string {
  return span === 'ROW' ? `${top + 1}:${bottom + 1}` : `${columnLetters(left)}:${columnLetters(right)}`;
}

export function newMetadataFinder(place: MetadataPlace): GFinder {
  const tests: ((content: Content, item: AnchoredItem) => boolean)[] = [];
  const add = (test: (content: Content, item: AnchoredItem) => boolean): GFinder => {
    tests.push(test);
    return face as unknown as GFinder;
  };
  const face: Pick<
    GFinder,
    'find' | 'withId' | 'withKey' | 'withLocationType' | 'withValue' | 'withVisibility'
  > = {
    find: () =>
      itemsAt(place, true)
        .filter((item) => tests.every((test) => test(JSON.parse(item.value) as Content, item)))
        .map(newMetadata),
    withId: (id) => add((_content, item) => idOf(item) === id),
    withKey: (key) => add((content) => content.key === key),
    withValue: (value) => add((content) => content.value === value),
    withVisibility: (visibility) => add((content) => content.visibility === String(visibility)),
    withLocationType: (type) =>
      add(
        (_content, item) =>
          (item.span ?? (item.sheetId === undefined ? 'SPREADSHEET' : 'SHEET')) === String(type),
      ),
  };
  return covered('DeveloperMetadataFinder', face);
}
