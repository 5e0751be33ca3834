import { covered, enumeration, uncovered } from './covered.ts';
import { host } from './execution.ts';
import type { AnchoredItem, Zone } from './host.ts';
import { newRange } from './sheet-makers.ts';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GType = GoogleAppsScript.Spreadsheet.ProtectionType;

export const protectionTypes = enumeration('RANGE', 'SHEET');

interface Content {
  readonly description: string;
  readonly isWarningOnly: boolean;
}

/** Protects a range each time anew, and a sheet once: the second call gives the protection that is there. */
export function protect(sheetId: string, zone?: Zone): GProtection {
  const there = zone ? undefined : items(sheetId).find((item) => !item.zone);
  if (there) return newProtection(there);
  const content: Content = { description: '', isWarningOnly: false };
  const item: AnchoredItem = {
    id: `protection ${host().uuid()}`,
    kind: 'protection',
    sheetId,
    ...(zone ? { zone } : {}),
    value: JSON.stringify(content),
  };
  host().putItem(item);
  return newProtection(item);
}

export function protections(sheetId: string, type: unknown): GProtection[] {
  const isRange = String(type) === 'RANGE';
  return items(sheetId)
    .filter((item) => (item.zone !== undefined) === isRange)
    .map(newProtection);
}

function items(sheetId: string): AnchoredItem[] {
  return host()
    .items('protection')
    .filter((item) => item.sheetId === sheetId);
}

type Covered =
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setRange'
  | 'setWarningOnly';

function newProtection(item: AnchoredItem): GProtection {
  const current = (): AnchoredItem => {
    const found = host()
      .items('protection')
      .find((candidate) => candidate.id === item.id);
    if (!found) throw new Error('The protection was removed.');
    return found;
  };
  const content = (): Content => JSON.parse(current().value) as Content;
  const change = (changes: Partial<Content>): GProtection => {
    host().putItem({ ...current(), value: JSON.stringify({ ...content(), ...changes }) });
    return face as unknown as GProtection;
  };
  const face: Pick<GProtection, Covered> = {
    getDescription: () => content().description,
    getProtectionType: () => protectionTypes[item.zone ? 'RANGE' : 'SHEET'] as GType,
    getRange() {
      const { sheetId = '', zone } = current();
      const sheet = host()
        .sheets()
        .find(({ id }) => id === sheetId);
      return newRange(
        sheetId,
        zone ?? { top: 0, left: 0, bottom: (sheet?.rows ?? 1) - 1, right: (sheet?.columns ?? 1) - 1 },
        // A whole sheet has no notation.
        zone ? undefined : '',
      );
    },
    isWarningOnly: () => content().isWarningOnly,
    remove: () => host().removeItem(item.id),
    setRange(range) {
      const { sheetId, zone } = uncovered<{ sheetId: string; zone: Zone }>(range);
      host().putItem({ ...current(), sheetId, zone });
      return face as unknown as GProtection;
    },
    setDescription: (description) => change({ description }),
    setWarningOnly: (isWarningOnly) => change({ isWarningOnly }),
  };
  return covered('Protection', face);
}
