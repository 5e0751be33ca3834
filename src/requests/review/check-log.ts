import * as v from 'valibot';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { Placed } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { type LogHead, readLogHead } from './log-head.ts';
import { checkOfRow, type LogRow } from './log-row.ts';
import type { LogCheck } from './review-shapes.ts';

/** Who has so many has a log that was overwritten. */
const MOST_FAULTS = 100;

/** So many values may stand for the row before, however many rows in a row were changed. */
const MOST_LINKS = 4;

type Row = Placed<LogRow>;

/**
 * Names each row of the log that is not as it was written: changed, deleted, copied or added by hand. Rows may be
 * sorted: their numbers give the order. Only this request reads the whole log.
 */
export const checkLog = defineRequest({
  input: () => v.null(),
  run(port): LogCheck {
    const rows = port.readRows('reviews');
    const head = readLogHead(port);
    const isNumbered = ({ sequence }: Row) => Number.isInteger(sequence) && Number(sequence) > 0;
    const numbered = rows
      .filter(isNumbered)
      .sort((one, other) => Number(one.sequence) - Number(other.sequence));
    const found = [
      ...rows.filter((row) => !isNumbered(row)).map(({ row }) => reviewSentences.rowWithoutNumber(row)),
      ...copies(numbered),
      ...faultsOfChain(numbered, head),
    ];
    // The end of the chain can be named twice: by the row before it and by the head.
    const faults = [...new Set(found)];
    const more = faults.length - MOST_FAULTS;
    return {
      rows: rows.length,
      faults: more > 0 ? [...faults.slice(0, MOST_FAULTS), reviewSentences.andMore(more)] : faults,
    };
  },
});

function copies(rows: readonly Row[]): readonly string[] {
  return [...grouped(rows, ({ review_id }) => review_id)].flatMap(([id, same]) =>
    same.length > 1
      ? [
          reviewSentences.rowsTwice(
            same.map(({ row }) => row),
            `review ${id}`,
          ),
        ]
      : [],
  );
}

/** Walks along the numbers: each has to be there, and its row’s check value has to follow from the row before. */
function faultsOfChain(rows: readonly Row[], head: LogHead): readonly string[] {
  const faults: string[] = [];
  let number = 0;
  /** What the check value of the row before may be: as it stands there, and as it should. */
  let links: readonly string[] = [''];
  for (const [sequence, same] of grouped(rows, (row) => Number(row.sequence))) {
    const follows = sequence === number + 1;
    if (!follows) faults.push(reviewSentences.rowsMissing(number + 1, sequence - 1));
    number = sequence;
    const next = new Set<string>();
    for (const row of same) {
      // Of a row whose predecessor is missing nobody can tell.
      const made = follows ? links.map((link) => checkOfRow(row, link)) : [row.check];
      next.add(row.check);
      // A row that follows settles what the row before was; only after a changed one its own value is in doubt.
      if (made.includes(row.check)) continue;
      faults.push(reviewSentences.rowChanged(row.row, row.review_id));
      for (const link of made) next.add(link);
    }
    links = mostLikely([...next]);
  }
  return [...faults, ...faultsOfEnd(rows, number, head)];
}

/** Row after row that was changed would double the doubts: kept are the nearest, and the value that follows from none of them. */
function mostLikely(links: readonly string[]): readonly string[] {
  return links.length > MOST_LINKS ? [...links.slice(0, MOST_LINKS - 1), ...links.slice(-1)] : links;
}

/** The head remembers the last row: neither may it be gone, nor may its check value have been made anew. */
function faultsOfEnd(rows: readonly Row[], number: number, head: LogHead): readonly string[] {
  if (number < head.sequence) return [reviewSentences.rowsMissing(number + 1, head.sequence)];
  const last = rows.filter(({ sequence }) => sequence === head.sequence);
  const isKnown = last.some(({ check }) => check === head.check);
  return isKnown ? [] : last.map(({ row, review_id }) => reviewSentences.rowChanged(row, review_id));
}

function grouped<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = groups.get(key);
    if (same) same.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
