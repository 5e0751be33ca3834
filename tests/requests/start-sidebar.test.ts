import { describe, expect, it } from 'vitest';
import { ask, callsOf, filledWorkbook, open, refusal, review, strong, weak } from './ask.ts';
import type { MemoryWorkbook } from './memory-workbook.ts';

const start = (workbook: MemoryWorkbook) => ask(workbook, 'startSidebar', null);

describe('starting the sidebar', () => {
  it('lists the resellers with the standing in force and when they are due', () => {
    const workbook = filledWorkbook();
    review(workbook);
    review(workbook, strong, {}, 'R0003');
    expect(start(workbook)).toEqual({
      resellers: [
        { id: 'R0001', row: 2, name: 'Nordwind', owner: 'Ada', standing: 'Strategic', due: '2026-10-13' },
        { id: 'R0002', row: 3, name: 'Bergmann', owner: 'Ben', standing: '', due: '' },
        { id: 'R0003', row: 4, name: 'Castell', owner: '', standing: 'Unknown', due: '2026-08-14' },
        { id: 'R0004', row: 5, name: 'Delta', owner: '', standing: '', due: '' },
      ],
      blocked: [],
      activeId: null,
      today: '2026-07-15',
      faults: [],
    });
  });

  it('knows under which name this user saved last', () => {
    const workbook = filledWorkbook();
    expect(open(workbook).reviewer).toBe('');
    review(workbook, { ...strong, reviewer: '=Ada' });
    expect(open(workbook, 'R0002').reviewer).toBe('=Ada');
  });

  it('follows the selected row', () => {
    const workbook = filledWorkbook();
    workbook.activeRow = 3;
    expect(start(workbook).activeId).toBe('R0002');
    workbook.activeRow = 9;
    expect(start(workbook).activeId).toBeNull();
  });

  it('says what is missing where the workbook is not set up', () => {
    const workbook = filledWorkbook();
    workbook.missingParts = ['Reviews', 'Resellers: Plan'];
    expect(refusal(workbook, 'startSidebar', null)).toEqual({
      kind: 'not set up',
      message:
        'This spreadsheet has no Reviews, Resellers: Plan yet; choose “Set up this workbook”. What is there stays as it is.',
      details: ['Reviews', 'Resellers: Plan'],
    });
  });

  it('says how to get a column back that is gone', () => {
    const workbook = filledWorkbook();
    workbook.missingParts = ['Resellers: Margin', 'Resellers: Plan'];
    expect(refusal(workbook, 'startSidebar', null).message).toBe(
      'Gone from this spreadsheet: Resellers: Margin, Resellers: Plan. “Set up this workbook” makes it anew, but empty; Edit > Undo or File > Version history has what was there.',
    );
  });

  it('shows words that are no standing and no day as blank', () => {
    const workbook = filledWorkbook();
    Object.assign(workbook.rows.resellers[0] ?? {}, { standing: 'Great', next_review: 'soon' });
    expect(start(workbook).resellers[0]).toMatchObject({ standing: '', due: '' });
  });

  it('reads each tab at most once, and writes nothing where all is there', () => {
    const workbook = filledWorkbook();
    review(workbook);
    expect(callsOf(workbook, () => start(workbook))).toEqual([
      'logHead',
      'lastRow reviews',
      'readRows resellers',
      'activeResellerRow',
    ]);
  });
});

describe('resellers without an id', () => {
  it('get one each, after the highest that is there, with one write', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.splice(1, 0, { name: 'New' });
    workbook.rows.resellers.push({ name: '' }, { reseller_id: 'own id', name: 'Own' }, { name: 'Newer' });
    workbook.rows.resellers.push({ reseller_id: 'R77x', name: 'Odd' }, { reseller_id: 'xR88', name: 'Odd' });
    const { resellers, faults } = start(workbook);
    expect(workbook.rows.resellers.map((row) => row.reseller_id)).toEqual([
      'R0001',
      'R0005',
      'R0002',
      'R0003',
      'R0004',
      '',
      'own id',
      'R0006',
      'R77x',
      'xR88',
    ]);
    expect(resellers.find(({ name }) => name === 'New')).toMatchObject({ id: 'R0005', row: 3 });
    expect(faults).toEqual([]);
    const writes = workbook.calls.filter((call) => call.startsWith('write'));
    expect(writes).toEqual(['writeColumn resellers']);
    expect(start(workbook).resellers).toEqual(resellers);
    expect(workbook.calls.filter((call) => call.startsWith('write'))).toEqual(writes);
  });

  it('do not inherit the reviews of one who is gone', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push({ reseller_id: 'R0012', name: 'Twelve', sell_in: 1 });
    review(workbook, weak, {}, 'R0012');
    workbook.rows.resellers.pop();
    workbook.rows.resellers.push({ name: 'New', reseller_id: ' ' });
    workbook.rows.reviews.push({ review_id: 'R0099' });
    expect(start(workbook).resellers[4]?.id).toBe('R0013');
  });

  it('wait while somebody else is saving', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push({ name: 'New' }, { name: 'Newer' });
    workbook.isHeldByOther = true;
    expect(start(workbook)).toMatchObject({
      resellers: [{}, {}, {}, {}],
      faults: [
        'Resellers, rows 6 and 7: without an ID, because someone else is saving right now; open the sidebar again.',
      ],
    });
  });

  it('are all there after each call was made to fail once', () => {
    const begin = () => {
      const workbook = filledWorkbook();
      workbook.rows.resellers.push({ name: 'New' });
      return workbook;
    };
    const quiet = begin();
    const calls = callsOf(quiet, () => start(quiet));
    for (const place of calls.keys()) {
      const workbook = begin();
      let count = 0;
      workbook.fail = () => {
        count += 1;
        if (count === place + 1) throw new Error('timed out');
      };
      expect(refusal(workbook, 'startSidebar', null).kind).toBe('unexpected');
      expect(start(workbook).resellers.map(({ id }) => id)).toEqual([
        'R0001',
        'R0002',
        'R0003',
        'R0004',
        'R0005',
      ]);
    }
  });
});

describe('rows that cannot be reviewed', () => {
  it('without a name are named and left out', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push({ reseller_id: 'R0009', name: ' ' }, { name: ' ', sell_in: 5 });
    const { resellers, faults } = start(workbook);
    expect(resellers).toHaveLength(4);
    expect(workbook.rows.resellers[5]?.reseller_id ?? '').toBe('');
    expect(workbook.calls).not.toContain('writeColumn resellers');
    expect(faults).toEqual([
      'Resellers, rows 6 and 7: without a name; enter one, and the reseller can be reviewed.',
    ]);
  });

  it('with the same id are all named and left out', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push(
      { reseller_id: 'R0002', name: 'Copy' },
      { reseller_id: 'R0002', name: 'Third' },
    );
    const { resellers, faults, blocked } = start(workbook);
    expect(resellers.map(({ id }) => id)).toEqual(['R0001', 'R0003', 'R0004']);
    expect(blocked.map(({ row, id, why }) => [row, id, why])).toEqual(
      [3, 6, 7].map((row) => [row, 'R0002', faults[0]]),
    );
    expect(faults).toEqual([
      'Resellers, rows 3, 6 and 7: the ID “R0002” stands there more than once; delete it in all rows but the one that it belongs to, and open the sidebar again: each gets its own.',
    ]);
  });

  it('with an id that is too long are named', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push(
      { reseller_id: 'x'.repeat(100), name: 'Long' },
      { reseller_id: 'y'.repeat(101), name: 'Longer' },
    );
    const { resellers, faults } = start(workbook);
    expect(resellers.map(({ name }) => name)).toEqual(['Nordwind', 'Bergmann', 'Castell', 'Delta', 'Long']);
    expect(faults).toEqual(['Resellers, row 7: the ID has more than 100 characters; shorten it.']);
  });

  it('with the same long id are named in short', () => {
    const workbook = filledWorkbook();
    const reseller_id = 'x'.repeat(61);
    workbook.rows.resellers.push({ reseller_id, name: 'One' }, { reseller_id, name: 'Two' });
    expect(start(workbook).faults[0]).toContain(`the ID “${'x'.repeat(59)}…” stands`);
    for (const row of workbook.rows.resellers.slice(4)) row.reseller_id = 'x'.repeat(60);
    expect(start(workbook).faults[0]).toContain(`the ID “${'x'.repeat(60)}” stands`);
  });

  it('are counted where there are many', () => {
    const workbook = filledWorkbook();
    const twice = Array.from({ length: 21 }, (_, index) => ({ reseller_id: `S${index}`, name: 'Same' }));
    workbook.rows.resellers.push(...twice.slice(1), ...structuredClone(twice.slice(1)));
    expect(start(workbook).faults).toHaveLength(20);
    workbook.rows.resellers.push(...twice.slice(0, 1), ...structuredClone(twice.slice(0, 1)));
    expect(start(workbook).faults).toHaveLength(21);
    expect(start(workbook).faults[20]).toBe('And 1 more.');
  });
});

describe('the reseller of the selected row', () => {
  it('is found by its id, and is none on other tabs, on the header and on rows without an id', () => {
    const workbook = filledWorkbook();
    const active = (row: number | undefined) => {
      workbook.activeRow = row;
      return ask(workbook, 'activeReseller', null).id;
    };
    expect(active(4)).toBe('R0003');
    expect(active(undefined)).toBeNull();
    expect(active(99)).toBeNull();
    expect(callsOf(workbook, () => active(undefined))).toEqual(['activeResellerRow']);
    expect(callsOf(workbook, () => active(2))).toEqual(['activeResellerRow', 'readRow resellers']);
  });
});
