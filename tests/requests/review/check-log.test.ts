import { describe, expect, it } from 'vitest';
import { checkOfRow, type LogRow } from '../../../src/requests/review/log-row.ts';
import { reviewsTab } from '../../../src/workbook/reviews-tab.ts';
import { ask, callsOf, filledWorkbook, review, strong, weak } from '../ask.ts';
import { MemoryWorkbook } from '../memory-workbook.ts';

/** Four reviews, of two resellers, one of them a correction. */
function logged(): MemoryWorkbook {
  original ??= reviewedFourTimes();
  const workbook = new MemoryWorkbook();
  Object.assign(workbook.rows, structuredClone(original.rows));
  workbook.head = original.head;
  return workbook;
}

let original: MemoryWorkbook | undefined;

function reviewedFourTimes(): MemoryWorkbook {
  const workbook = filledWorkbook();
  review(workbook);
  const { reviewId } = review(workbook, strong, {}, 'R0003').review;
  review(workbook, weak, { lower: 'proposed' });
  review(workbook, weak, { corrects: reviewId }, 'R0003');
  return workbook;
}

/** So many copies of one review, numbered and chained as if each had been saved after the other. */
function longLog(rows: number): MemoryWorkbook {
  const workbook = logged();
  const [first] = workbook.rows.reviews;
  let before = '';
  workbook.rows.reviews = Array.from({ length: rows }, (_, index) => {
    const row = { ...first, review_id: `R0001.20260715T000000.m${index}`, sequence: index + 1 };
    before = checkOfRow(row as unknown as LogRow, before);
    return { ...row, check: before };
  });
  workbook.head = JSON.stringify({
    sequence: rows,
    reviewId: `R0001.20260715T000000.m${rows - 1}`,
    check: before,
    row: rows + 1,
  });
  return workbook;
}

const check = (workbook: MemoryWorkbook) => ask(workbook, 'checkLog', null);
const changed = (row: number) => expect.stringContaining(`Reviews, row ${row}: not as it was written`);

describe('checking the log', () => {
  it('finds nothing in an empty one, and nothing in one that is as it was written', () => {
    expect(check(filledWorkbook())).toEqual({ rows: 0, faults: [] });
    expect(check(logged())).toEqual({ rows: 4, faults: [] });
  });

  it('reads it once, and the head', () => {
    const workbook = logged();
    expect(callsOf(workbook, () => check(workbook))).toEqual(['readRows reviews', 'logHead']);
  });

  it('does not mind how it was sorted', () => {
    const workbook = logged();
    workbook.rows.reviews.sort((a, b) => String(a.name).localeCompare(String(b.name)));
    workbook.rows.reviews.reverse();
    expect(check(workbook).faults).toEqual([]);
  });

  it('survives a spreadsheet that keeps 15 digits of a number', () => {
    const workbook = logged();
    for (const row of workbook.rows.reviews) {
      for (const [id, cell] of Object.entries(row)) {
        if (typeof cell === 'number') row[id] = Number(cell.toPrecision(15));
      }
    }
    expect(check(workbook).faults).toEqual([]);
  });

  it.each(reviewsTab.columns.map(({ id }) => id).filter((id) => id !== 'sequence'))(
    'names the row, and no other, whose column %s was changed',
    (id) => {
      for (const [index] of logged().rows.reviews.entries()) {
        const workbook = logged();
        const row = workbook.rows.reviews[index] ?? {};
        row[id] = typeof row[id] === 'number' ? Number(row[id]) + 1 : `${row[id]}x`;
        expect(check(workbook).faults).toEqual([changed(index + 2)]);
      }
    },
  );

  it('tells the review of a changed row', () => {
    const workbook = logged();
    Object.assign(workbook.rows.reviews[1] ?? {}, { reviewer: 'Eve' });
    expect(check(workbook).faults).toEqual([
      `Reviews, row 3: not as it was written (${workbook.rows.reviews[1]?.review_id}); a cell was changed by hand. File > Version history has the old one.`,
    ]);
  });

  it.each([
    [[0], 'number 1 is'],
    [[1], 'number 2 is'],
    [[1, 2], 'numbers 2 to 3 are'],
    [[3], 'number 4 is'],
    [[2, 3], 'numbers 3 to 4 are'],
    [[0, 1, 2, 3], 'numbers 1 to 4 are'],
  ])('names the rows %j that were deleted', (gone, words) => {
    const workbook = logged();
    workbook.rows.reviews = workbook.rows.reviews.filter((_, index) => !gone.includes(index));
    expect(check(workbook).faults).toEqual([
      `Reviews: ${words} missing; rows were deleted by hand. File > Version history has them.`,
    ]);
  });

  it('names each gap', () => {
    const workbook = logged();
    workbook.rows.reviews = workbook.rows.reviews.filter((_, index) => index % 2 === 1);
    expect(check(workbook).faults).toEqual([
      expect.stringContaining('number 1 is'),
      expect.stringContaining('number 3 is'),
    ]);
  });

  it('names the rows whose check values were erased, and none that follows', () => {
    const workbook = longLog(12);
    for (const row of workbook.rows.reviews.slice(2, 10)) row.check = '';
    expect(check(workbook).faults).toEqual([4, 5, 6, 7, 8, 9, 10, 11].map(changed));
  });

  it('ends although every row of a long log was changed', () => {
    const workbook = longLog(3000);
    for (const row of workbook.rows.reviews) row.reviewer = 'Eve';
    const { faults } = check(workbook);
    expect(faults.slice(0, 2)).toEqual([changed(2), changed(3)]);
    expect(faults.at(-1)).toContain('2900');
  });

  it('names a change after a gap by the row that follows', () => {
    const workbook = logged();
    Object.assign(workbook.rows.reviews[1] ?? {}, { check: '0'.repeat(32) });
    workbook.rows.reviews.shift();
    expect(check(workbook).faults).toEqual([expect.stringContaining('number 1 is'), changed(3)]);
  });

  it.each([0, 1, 3])('names a row that was copied (%d), once', (index) => {
    const workbook = logged();
    workbook.rows.reviews.push({ ...workbook.rows.reviews[index] });
    expect(check(workbook)).toEqual({
      rows: 5,
      faults: [
        `Reviews, rows ${index + 2} and 6: review ${workbook.rows.reviews[index]?.review_id} stands there more than once; a row was copied by hand.`,
      ],
    });
  });

  it('names a copy of the last row that was changed, and not the row itself', () => {
    const workbook = logged();
    workbook.rows.reviews.push({ ...workbook.rows.reviews[3], check: '0'.repeat(32) });
    expect(check(workbook).faults).toEqual([expect.stringContaining('Reviews, rows 5 and 6'), changed(6)]);
  });

  it('names a copy that was changed, by the number of both', () => {
    const workbook = logged();
    workbook.rows.reviews.push({ ...workbook.rows.reviews[1], review_id: 'R0003.20260715T000000.x' });
    expect(check(workbook).faults).toEqual([changed(6)]);
  });

  it.each(['', 0, -1, 1.5, 'two'])('names a row with the number %j', (sequence) => {
    const workbook = logged();
    workbook.rows.reviews.push({ review_id: 'R0001.20260715T000000.x', sequence });
    expect(check(workbook).faults).toEqual([
      'Reviews, row 6: it has no number of the log; it was added or changed by hand.',
    ]);
  });

  it('names a row of somebody’s own making at the end', () => {
    const workbook = logged();
    workbook.rows.reviews.push({
      ...workbook.rows.reviews[3],
      review_id: 'R0003.20260715T000000.x',
      sequence: 5,
    });
    expect(check(workbook).faults).toEqual([changed(6)]);
  });

  it('names the last row although its check value was made anew', () => {
    const workbook = logged();
    const forged = logged();
    forged.rows.reviews.pop();
    forged.head = JSON.stringify({
      ...JSON.parse(forged.head),
      sequence: 3,
      row: 4,
      check: forged.rows.reviews[2]?.check,
    });
    review(forged, { ...strong, reviewer: 'Eve' }, {}, 'R0002');
    workbook.rows.reviews[3] = forged.rows.reviews[3] ?? {};
    expect(check(workbook).faults).toEqual([changed(5)]);
  });

  it('without a head checks the chain alone', () => {
    const workbook = logged();
    workbook.head = '';
    expect(check(workbook).faults).toEqual([]);
  });

  it('counts the faults where there are many', () => {
    const workbook = logged();
    for (let count = 0; count < 100; count += 1) workbook.rows.reviews.push({ reviewer: 'note' });
    expect(check(workbook).faults).toHaveLength(100);
    workbook.rows.reviews.push({ reviewer: 'note' }, { reviewer: 'note' });
    expect(check(workbook).faults).toHaveLength(101);
    expect(check(workbook).faults[100]).toBe('And 2 more.');
  });
});
