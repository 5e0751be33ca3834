import * as v from 'valibot';
import { clipText } from '../core/clip-text.ts';
import { type Day, isDay } from '../core/day.ts';
import type { StandingOrUnknown } from '../core/risk.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { reviewSentences } from '../workbook/review-sentences.ts';
import { defineRequest } from './define-request.ts';
import { giveIds } from './give-ids.ts';
import type { ResellerRow } from './place-reseller.ts';
import { LONGEST_ID } from './reseller-ids.ts';
import { completeFromLog, isHeadBehind } from './review/complete-from-log.ts';
import { standingOf } from './review/log-row.ts';

/** More are not read by anybody. */
const MOST_FAULTS = 20;
const MOST_BLOCKED = 200;

/** A reseller in the picker. */
export interface ResellerItem {
  readonly id: string;
  /** Its row on the Resellers tab when the list was read; the server looks again where it moved. */
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** The standing in force, '' before the first review. */
  readonly standing: StandingOrUnknown | '';
  /** When the next review is due, '' before the first review. */
  readonly due: Day | '';
}

/** A reseller that cannot be reviewed as its row is. */
export interface BlockedReseller extends ResellerItem {
  /** Why, with its place and its cure. */
  readonly why: string;
}

export interface SidebarStart {
  readonly resellers: readonly ResellerItem[];
  /** Resellers with an id that others have or that is too long, for those who search for them; the first ones of many. */
  readonly blocked: readonly BlockedReseller[];
  /** The reseller of the row that the user has selected. */
  readonly activeId: string | null;
  readonly today: Day;
  /** Rows that cannot be reviewed as they are (no name, an id twice), each as a sentence with its place and cure. */
  readonly faults: readonly string[];
}

/**
 * The list of resellers. Rows with a name and no id get one first, and an interrupted save is completed; where
 * somebody else is saving, both wait for the next time.
 */
export const startSidebar = defineRequest({
  input: () => v.null(),
  run(port): SidebarStart {
    if (isHeadBehind(port)) port.locked(() => completeFromLog(port));
    const rows = giveIds(port, port.readRows('resellers'));
    const faults = faultsOf(rows);
    const whyByRow = new Map(
      faults.flatMap(({ rows: all, sentence }) => all.map((row) => [row, sentence] as const)),
    );
    const activeRow = port.activeResellerRow();
    const resellers = rows.filter(({ row }) => !whyByRow.has(row)).map(itemOf);
    return {
      resellers,
      blocked: rows
        .filter(
          ({ row, name, reseller_id: id }) => whyByRow.has(row) && name.trim() !== '' && id.trim() !== '',
        )
        .slice(0, MOST_BLOCKED)
        .map((row) => ({ ...blockedItemOf(row), why: whyByRow.get(row.row) ?? '' })),
      activeId: resellers.find(({ row }) => row === activeRow)?.id ?? null,
      today: port.today(),
      faults: shortened(faults.map(({ sentence }) => sentence)),
    };
  },
});

function itemOf({
  reseller_id: id,
  row,
  name,
  owner,
  standing,
  next_review: due,
}: ResellerRow): ResellerItem {
  const known = standing === UNKNOWN ? UNKNOWN : (standingOf(standing) ?? '');
  return { id, row, name, owner, standing: known, due: isDay(due) ? due : '' };
}

/** Shortened where only a person reads it. */
function blockedItemOf(row: ResellerRow): ResellerItem {
  const item = itemOf(row);
  return { ...item, id: clipText(item.id, LONGEST_ID), name: clipText(item.name, LONGEST_ID) };
}

interface Fault {
  readonly rows: readonly number[];
  readonly sentence: string;
}

/** Rows that cannot be reviewed as they are: without a name or an id, with an id that others have or that is too long. */
export function faultsOf(
  rows: readonly ResellerRow[],
  idsNotGiven: (rows: readonly number[]) => string = reviewSentences.idsNotGiven,
): readonly Fault[] {
  const nameless = rowsWhere(rows, ({ name }) => name.trim() === '');
  const withoutId = rowsWhere(
    rows,
    ({ name, reseller_id }) => name.trim() !== '' && reseller_id.trim() === '',
  );
  const byId = new Map<string, number[]>();
  for (const { reseller_id: id, row } of rows) {
    if (id.trim() !== '') byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return [
    ...sentenceFor(nameless, reviewSentences.resellersWithoutName),
    ...sentenceFor(withoutId, idsNotGiven),
    ...[...byId].flatMap(([id, same]) =>
      same.length > 1 ? [{ rows: same, sentence: reviewSentences.resellersWithSameId(shown(id), same) }] : [],
    ),
    ...rowsWhere(rows, ({ reseller_id }) => reseller_id.length > LONGEST_ID).map((row) => ({
      rows: [row],
      sentence: reviewSentences.idTooLong(row, LONGEST_ID),
    })),
  ];
}

function rowsWhere(rows: readonly ResellerRow[], holds: (row: ResellerRow) => boolean): readonly number[] {
  return rows.filter(holds).map(({ row }) => row);
}

function sentenceFor(
  rows: readonly number[],
  sentence: (rows: readonly number[]) => string,
): readonly Fault[] {
  return rows.length === 0 ? [] : [{ rows, sentence: sentence(rows) }];
}

function shown(id: string): string {
  return id.length > 60 ? `${id.slice(0, 59)}…` : id;
}

function shortened(faults: readonly string[]): readonly string[] {
  if (faults.length <= MOST_FAULTS) return faults;
  return [...faults.slice(0, MOST_FAULTS), reviewSentences.andMore(faults.length - MOST_FAULTS)];
}
