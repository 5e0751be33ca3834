import type { StandingOrUnknown } from '../../core/risk.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { MapRow, PortfolioMap } from '../../requests/contract.ts';

/** A reseller as the map and its list show it. */
export interface MapReseller {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** Our revenue there, money; null where it is not known. */
  readonly revenue: number | null;
  /** A fraction. */
  readonly share: number | null;
  readonly standing: StandingOrUnknown | '';
  readonly score: number | null;
  readonly risk: MapRow[8];
  readonly reviewedOn: MapRow[9];
  /** Why it has no place on the map; null where it has one. */
  readonly reason: string | null;
}

export interface OnMap extends MapReseller {
  readonly revenue: number;
  readonly share: number;
  readonly score: number;
  readonly reason: null;
}

export interface ReadMap {
  /** The largest revenue first. */
  readonly onMap: readonly OnMap[];
  /** In the order of the tab. */
  readonly beside: readonly MapReseller[];
}

/** All resellers, in two lists: those with a place on the map, and the others with the reason. */
export function readMap({ rows, owners, faults }: PortfolioMap): ReadMap {
  const faultOf = new Map(
    faults.flatMap(({ rows: faulty, sentence }) => faulty.map((row) => [row, sentence])),
  );
  const resellers = rows.map((row) => resellerOf(row, owners, faultOf.get(row[1])));
  return {
    onMap: resellers.filter(isOnMap).sort((one, other) => other.revenue - one.revenue),
    beside: resellers.filter((reseller) => !isOnMap(reseller)),
  };
}

function resellerOf(row: MapRow, owners: readonly string[], fault: string | undefined): MapReseller {
  const [id, place, name, owner, revenue, share, standing, score, risk, reviewedOn] = row;
  const reseller = {
    ...{ id, row: place, owner: owners[owner] ?? '', revenue, share, score, risk, reviewedOn },
    name: name === '' ? `Row ${place}` : name,
  };
  const reason = fault ?? reasonOf(row);
  return { ...reseller, standing: reason === null && standing === '' ? UNKNOWN : standing, reason };
}

/** What is missing for a place on the map, the figures first. */
function reasonOf([, , , , revenue, share, standing, score, , reviewedOn]: MapRow): string | null {
  if (revenue === null) return 'Our revenue there is not known.';
  if (share === null) return 'Their revenue is not known, so the share is not.';
  if (score !== null) return null;
  return standing === '' && reviewedOn === ''
    ? 'No review yet, so no commitment.'
    : 'No commitment is on the Resellers tab: its latest review answered nothing, or the cell was emptied; open its review.';
}

function isOnMap(reseller: MapReseller): reseller is OnMap {
  return reseller.reason === null;
}
