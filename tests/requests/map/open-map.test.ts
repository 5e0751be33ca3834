import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../src/functions/calling/call-function.ts';
import resellerShare from '../../../src/functions/reseller-share.ts';
import { ask, callsOf, filledWorkbook, refusal, review, strong, unanswered } from '../ask.ts';
import type { MemoryWorkbook } from '../memory-workbook.ts';

const openMap = (workbook: MemoryWorkbook) => ask(workbook, 'openMap', null);
const rowOf = (workbook: MemoryWorkbook, id: string) => openMap(workbook).rows.find((row) => row[0] === id);

describe('opening the map', () => {
  it('gives each reseller with its figures, and what its latest review found', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const { rows, owners, thresholds, today } = openMap(workbook);
    expect(owners).toEqual(['Ada', 'Ben', '']);
    expect(rows).toEqual([
      ['R0001', 2, 'Nordwind', 0, 600_000, 0.12, 'Strategic', 51.5, 'Low', '2026-07-15'],
      ['R0002', 3, 'Bergmann', 1, 200_000, 0.04, '', null, '', ''],
      ['R0003', 4, 'Castell', 2, 80_000, null, '', null, '', ''],
      ['R0004', 5, 'Delta', 2, null, null, '', null, '', ''],
    ]);
    expect(thresholds).toEqual({ expendable: 0.01, toolkit: 0.1, dependence: 0.15, sellerGate: 0.5 });
    expect(today).toBe('2026-07-15');
  });

  it('says why figures cannot be used in the very words of the cell', () => {
    const workbook = filledWorkbook();
    const cell = callFunction(resellerShare, [[['$600,000'], [600_000]], '', '', [['5,000'], [5_000]]]);
    expect(openMap(workbook).faults).toEqual([
      { rows: [5], sentence: `Resellers, row 5: ${String((cell as string[][])[1]?.[0]).slice(2)}` },
    ]);
    Object.assign(workbook.rows.resellers[1] ?? {}, { sell_in: '1,234' });
    expect(openMap(workbook).faults[0]?.sentence).toMatch(/^Resellers, row 3: .*1,234/);
    expect(rowOf(workbook, 'R0002')?.slice(4, 6)).toEqual([null, null]);
  });

  it('gives the share that the cell shows, to the last digit', () => {
    const workbook = filledWorkbook();
    const figures = {
      sell_in: '1.5M',
      margin: '12%',
      services: '',
      pull_through: 7,
      reseller_revenue: '$17,000,001.50',
    };
    Object.assign(workbook.rows.resellers[1] ?? {}, figures);
    const cell = callFunction(resellerShare, ['1.5M', '', 7, '$17,000,001.50', '12%']);
    expect(rowOf(workbook, 'R0002')?.[5]).toBe(cell);
  });

  it('gives share 0 where nothing was sold, not an unknown share', () => {
    const workbook = filledWorkbook();
    Object.assign(workbook.rows.resellers[1] ?? {}, { sell_in: 0 });
    expect(rowOf(workbook, 'R0002')?.slice(4, 6)).toEqual([0, 0]);
  });

  it('takes the thresholds of the Settings tab, and refuses bad ones with their place', () => {
    const workbook = filledWorkbook();
    Object.assign(workbook.rows.settings[1] ?? {}, { value: 0.12 });
    expect(openMap(workbook).thresholds.toolkit).toBe(0.12);
    Object.assign(workbook.rows.settings[1] ?? {}, { value: 'ten' });
    expect(refusal(workbook, 'openMap', null)).toMatchObject({
      kind: 'bad settings',
      message: expect.stringMatching(/^Settings, row 3: /),
    });
  });

  it('has no commitment where a review answered nothing', () => {
    const workbook = filledWorkbook();
    review(workbook, unanswered);
    expect(rowOf(workbook, 'R0001')?.slice(6)).toEqual(['Unknown', null, 'Unknown', '2026-07-15']);
  });

  it('reads what a person changed by hand as not known, and keeps the row', () => {
    const workbook = filledWorkbook();
    const changed = { standing: 'Great', commitment: 250, risk: 'Huge', reviewed_on: 'soon' };
    Object.assign(workbook.rows.resellers[1] ?? {}, changed);
    expect(rowOf(workbook, 'R0002')?.slice(6)).toEqual(['', null, 'Unknown', '']);
    for (const [commitment, score] of [
      [0, 0],
      [100, 100],
      [-0.1, null],
      [100.1, null],
    ] as const) {
      Object.assign(workbook.rows.resellers[1] ?? {}, { commitment });
      expect(rowOf(workbook, 'R0002')?.[7]).toBe(score);
    }
  });

  it('keeps rows without a name or an id, and rows with the same id, with the reason', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push(
      { reseller_id: 'R0005', owner: 'Ada' },
      { name: 'New', owner: ' Ben ' },
      { reseller_id: 'R0002', name: 'Bergmann too' },
      { reseller_id: 'x'.repeat(101), name: 'Long' },
    );
    const { rows, faults, owners } = openMap(workbook);
    expect(rows.map(([, row]) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(owners).toEqual(['Ada', 'Ben', '']);
    expect(faults.map((fault) => fault.rows)).toEqual([[6], [7], [3, 8], [9], [5]]);
    expect(faults[1]?.sentence).toBe(
      'Resellers, row 7: without an ID; choose “Review a reseller” once, and each row gets one.',
    );
  });

  it('is empty before the first reseller', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers = [];
    expect(openMap(workbook)).toMatchObject({ owners: [], rows: [], faults: [] });
  });

  it('reads Settings and Resellers once each, whatever the log holds, and writes nothing', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push({ name: 'Without an id' });
    expect(callsOf(workbook, () => openMap(workbook))).toEqual(['readRows settings', 'readRows resellers']);
    for (let number = 0; number < 5; number += 1) review(workbook);
    const more = Array.from({ length: 500 }, (_, number) => ({ reseller_id: `M${number}`, name: 'More' }));
    workbook.rows.resellers.push(...more);
    expect(callsOf(workbook, () => openMap(workbook))).toEqual(['readRows settings', 'readRows resellers']);
  });

  it('says what is missing where the workbook is not set up', () => {
    const workbook = filledWorkbook();
    workbook.missingParts = ['Settings'];
    expect(refusal(workbook, 'openMap', null)).toMatchObject({ kind: 'not set up', details: ['Settings'] });
  });
});

describe('the trail of a reseller', () => {
  const trail = (workbook: MemoryWorkbook, row = 2) =>
    ask(workbook, 'openTrail', { resellerId: 'R0001', row }).trail;

  it('has every review that counts, the oldest first', () => {
    const workbook = filledWorkbook();
    expect(trail(workbook)).toEqual([]);
    review(workbook, { ...strong, day: '2026-01-10' });
    Object.assign(workbook.rows.resellers[0] ?? {}, { reseller_revenue: 6_000_000 });
    review(workbook, { ...strong, day: '2026-07-15' });
    expect(trail(workbook)).toMatchObject([
      { day: '2026-01-10', share: 0.12, score: 51.5, standing: 'Strategic' },
      { day: '2026-07-15', share: 0.1, score: 51.5, standing: 'Strategic' },
    ]);
  });

  it('is found wherever the row and the log moved, and writes nothing', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const before = JSON.stringify(workbook.rows);
    expect(callsOf(workbook, () => trail(workbook))).toEqual(['readRow resellers', 'readRow reviews']);
    expect(JSON.stringify(workbook.rows)).toBe(before);
    workbook.rows.resellers.reverse();
    workbook.rows.reviews.unshift({ review_id: 'R0009.20260101T000000.m001' });
    expect(trail(workbook, 2)).toHaveLength(1);
  });

  it('is refused where the reseller is gone', () => {
    const workbook = filledWorkbook();
    expect(refusal(workbook, 'openTrail', { resellerId: 'R9', row: 2 }).kind).toBe('gone');
  });
});
