import { describe, expect, test } from 'vitest';
import { tabs } from '../../src/workbook/index.ts';
import { letter, moveColumn, trySetUpWorkbook } from './try-workbook.ts';

/** How many columns of Resellers people, reviews and the add-on fill. */
const LEFT_BLOCK = tabs.resellers.columns.filter(({ type }) => type !== 'formula').length;

const HOSTILE = [
  '=HYPERLINK("https://example.com", "x")',
  '=1+1',
  '+1',
  '-1+2',
  '@x',
  "'quoted",
  "''",
  "'",
  '\ttab first',
  '\nnewline first',
  '  spaces  ',
  '001',
  '1/2',
  '10%',
  '$5',
  '1e5',
  'TRUE',
  'false',
  '2026-07-15',
  '10:30',
  '#N/A',
  '#REF!',
  '[a](https://b)',
  '<b>x</b><script>alert(1)</script>',
  '\u202Eright to left\u202C',
  'שלום',
  '👩🏽‍💻 🇩🇪',
  'x'.repeat(50_000),
];

describe('text', () => {
  test('is stored as text whatever it looks like, and comes back exactly, also when it is written again', async () => {
    const trial = await trySetUpWorkbook();
    // The longest text once is enough: the engine measures every letter of it.
    const cells = (text: string) => (text.length > 1000 ? [text, '', ''] : [text, text, text]);
    const rows = JSON.stringify(
      HOSTILE.map((text) => {
        const [action, name, owner] = cells(text);
        return { action, name, owner, reseller_id: 'R001', status: 'open' };
      }),
    );
    await trial.run(`port.appendRows('actions', ${rows})`);
    const read = 'return port.readRows("actions").map(({ action, name, owner }) => [action, name, owner])';
    const wanted = HOSTILE.map(cells);
    expect(await trial.run(read)).toEqual(wanted);
    const formulas =
      'return sheetOf("Actions").getDataRange().getFormulas().flat().filter((formula) => formula !== "")';
    expect(await trial.run(formulas)).toEqual([]);
    await trial.run(`for (const row of port.readRows('actions')) port.changeRow('actions', row.row, { action: row.action, name: row.name, owner: row.owner });
      port.writeColumn('actions', 'owner', 2, port.readColumn('actions', 'owner'));`);
    expect(await trial.run(read)).toEqual(wanted);
    expect(await trial.run(formulas)).toEqual([]);
    const again = await trial.again();
    expect(await again.run(read)).toEqual(wanted);
  });
});

describe('values', () => {
  test('keep their types: numbers, amounts, days, figures of any kind, and blanks', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`port.appendRows('resellers', [{ reseller_id: 'R001', name: 'Northgate', sell_in: 'about 5', margin: true, services: 12.5,
        pull_through: '', commitment: 61, reviewed_on: '2026-07-15', next_review: '' }]);
      port.appendRows('reviews', [{ review_id: 'R001.1', sequence: 1, revenue: 'Unknown', share: 0.115, review_date: '2026-07-15' }]);`);
    const resellers =
      'const [row] = port.readRows("resellers"); return [row.row, row.sell_in, row.margin, row.services, row.pull_through, row.commitment, row.reviewed_on, row.next_review]';
    expect(await trial.run(resellers)).toEqual([2, 'about 5', true, 12.5, '', 61, '2026-07-15', '']);
    expect(await trial.run('return sheetOf("Resellers").getRange("R2").getValue() instanceof Date')).toBe(
      true,
    );
    const reviews =
      'const row = port.readRow("reviews", 2); return [row.review_id, row.sequence, row.revenue, row.share, row.score, row.review_date]';
    expect(await trial.run(reviews)).toEqual(['R001.1', 1, 'Unknown', 0.115, '', '2026-07-15']);
  });

  test('a row beyond the last, and beyond the grid, is blank', async () => {
    const trial = await trySetUpWorkbook();
    const body =
      'return [500, 5000].map((row) => { const read = port.readRow("resellers", row); return [read.row, read.name, read.commitment]; })';
    expect(await trial.run(body)).toEqual([
      [500, '', ''],
      [5000, '', ''],
    ]);
  });

  test('rows are added to the grid when it is full, and computed columns follow', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(
      `port.appendRows('resellers', Array.from({ length: 1200 }, (_none, n) => ({ reseller_id: 'R' + n, sell_in: n + 1, reseller_revenue: 1000 * (n + 1) })));`,
    );
    expect(
      await trial.run(
        `return [port.lastRow('resellers'), port.readRow('resellers', 1201).reseller_id, sheetOf('Resellers').getRange('${letter.share}1201').getValue()]`,
      ),
    ).toEqual([1201, 'R1199', 0.001]);
    expect(
      await trial.run(
        'port.appendRows("resellers", [{ name: "next" }]); return port.readRow("resellers", 1202).name',
      ),
    ).toBe('next');
  });

  test('a change touches its columns only: a formula of the user beside them stays', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`port.appendRows('resellers', [{ reseller_id: 'R001', name: 'Northgate' }]); sheetOf('Resellers').getRange('D2').setFormula('=5*10');
      port.changeRow('resellers', 2, { name: 'Southgate', standing: 'Rising', commitment: 70 });`);
    expect(
      await trial.run(
        'return [sheetOf("Resellers").getRange("D2").getFormula(), port.readRow("resellers", 2).name, port.readRow("resellers", 2).sell_in]',
      ),
    ).toEqual(['=5*10', 'Southgate', 50]);
  });

  test('no row is written over a log row whose id was erased', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(
      `port.appendRows('reviews', [{ review_id: 'a', score: 1 }, { review_id: 'b', score: 2 }]); sheetOf('Reviews').getRange('A3').clearContent();`,
    );
    await trial.run(`port.appendRows('reviews', [{ review_id: 'c', score: 3 }]);`);
    expect(
      await trial.run('return port.readRows("reviews").map((row) => [row.row, row.review_id, row.score])'),
    ).toEqual([
      [2, 'a', 1],
      [3, '', 2],
      [4, 'c', 3],
    ]);
  });
});

describe('what a person does to the tabs', () => {
  const FILL = `port.appendRows('resellers', [
    { reseller_id: 'R001', name: 'Cedar', sell_in: 300, reseller_revenue: 1000 },
    { reseller_id: 'R002', name: 'Alder', sell_in: 100, reseller_revenue: 1000 },
    { reseller_id: 'R003', name: 'Birch', sell_in: 200, reseller_revenue: 1000 }]);`;
  const SHARES = `const sheet = sheetOf('Resellers'); return sheet.getRange('B2:B4').getValues().map(([name], n) => [name, sheet.getRange('${letter.share}' + (n + 2)).getValue()]);`;

  test.each([
    [
      'by script',
      async (trial: Awaited<ReturnType<typeof trySetUpWorkbook>>) => {
        await trial.run(
          `sheetOf('Resellers').getRange('A2:${letter.source}1000').sort({ column: 2, ascending: true });`,
        );
      },
    ],
    [
      'by hand',
      async (trial: Awaited<ReturnType<typeof trySetUpWorkbook>>) => {
        const sheetId = trial.workbook.model.getters.getSheetIdByName('Resellers') ?? '';
        const zone = { left: 0, right: LEFT_BLOCK - 1, top: 1, bottom: 999 };
        trial.workbook.dispatch('SORT_CELLS', {
          sheetId,
          col: 1,
          row: 1,
          zone,
          sortDirection: 'asc',
          sortOptions: { sortHeaders: true },
        });
      },
    ],
  ])('sorting the left block %s moves no formula, and computed columns follow', async (_how, sort) => {
    const trial = await trySetUpWorkbook('a thousand rows');
    await trial.run(FILL);
    const before = await trial.run(
      `return sheetOf('Resellers').getRange('${letter.revenue}1:${letter.gap}1').getFormulas()`,
    );
    await sort(trial);
    expect(await trial.run(SHARES)).toEqual([
      ['Alder', 0.1],
      ['Birch', 0.2],
      ['Cedar', 0.3],
    ]);
    expect(
      await trial.run(
        `return sheetOf('Resellers').getRange('${letter.revenue}1:${letter.gap}1').getFormulas()`,
      ),
    ).toEqual(before);
    expect(await trial.run('return port.readRows("resellers").map((row) => row.reseller_id)')).toEqual([
      'R002',
      'R003',
      'R001',
    ]);
  });

  test('sorted settings still give the same thresholds', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`${FILL} sheetOf('Settings').getRange('A2:E25').sort({ column: 1, ascending: false });`);
    expect(
      await trial.run(
        `return sheetOf('Resellers').getRange('${letter.tier}2:${letter.tier}4').getValues().flat()`,
      ),
    ).toEqual(['Survival toolkit', 'Survival toolkit', 'Survival toolkit']);
  });

  test('renamed, moved, hidden and inserted columns and tabs are all found again', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(FILL);
    // The owner column goes to the end of the left block, two columns and a row are inserted, the tab is renamed.
    moveColumn(trial, 'Resellers', 3, 9);
    expect(await trial.run(`return sheetOf('Resellers').getRange('I1').getValue()`)).toBe('Owner');
    await trial.run(`const sheet = sheetOf('Resellers'); sheet.insertColumnsBefore(2, 2); sheet.insertRowsBefore(3, 1); sheet.hideColumns(1);
      sheet.getRange('A1').setValue('Number'); sheet.getRange('B2').setValue('mine'); sheet.setName('Partner list'); sheetOf('Settings').setName('Rules of ours');`);
    expect(await trial.run('return [port.missing(), setUp()]')).toEqual([[], []]);
    await trial.run(
      `port.changeRow('resellers', 4, { owner: 'Priya', name: 'Alder & Co' }); port.appendRows('resellers', [{ reseller_id: 'R004', name: 'Dogwood', sell_in: 5, reseller_revenue: 1000 }]);`,
    );
    expect(
      await trial.run(
        'return port.readRows("resellers").map((row) => [row.row, row.reseller_id, row.name, row.owner, row.sell_in])',
      ),
    ).toEqual([
      [2, 'R001', 'Cedar', '', 300],
      [4, 'R002', 'Alder & Co', 'Priya', 100],
      [5, 'R003', 'Birch', '', 200],
      [6, 'R004', 'Dogwood', '', 5],
    ]);
    expect(
      await trial.run(
        `const sheet = sheetOf('Partner list'); return [sheet.getRange('B2').getValue(), sheet.getRange('${letter.share}6:${letter.tier}6').offset(0, 2).getValues()[0]]`,
      ),
    ).toEqual(['mine', [0.005, 'Expendable']]);
    expect(await trial.run('port.activeTable(); return port.readRows("settings").length')).toBe(24);
  });
});

describe('beside the cells', () => {
  test('the end of the log and drafts of any length survive reopening, and a dropped draft is gone', async () => {
    const trial = await trySetUpWorkbook();
    const draft = `'${'ü'.repeat(9000)}' + '\\nend'`;
    await trial.run(
      `port.setLogHead('first'); port.setLogHead('second'); port.keepDraft('R001', ${draft}); port.keepDraft('R002', ''); port.keepDraft('R003', 'x');`,
    );
    const again = await trial.again();
    expect(
      await again.run(
        `return [port.logHead(), port.draft('R001') === ${draft}, port.draft('R002'), port.draft('R003'), port.draft('R004') === undefined]`,
      ),
    ).toEqual(['second', true, '', 'x', true]);
    await again.run(`port.keepDraft('R001', 'short'); port.dropDraft('R003');`);
    expect(
      await again.run(
        `return [port.draft('R001'), port.draft('R003') === undefined, PropertiesService.getUserProperties().getKeys().length]`,
      ),
    ).toEqual(['short', true, 2]);
  });

  test('the active row of the Resellers tab is told, and the active tab of anything else is given as it is', async () => {
    const trial = await trySetUpWorkbook();
    const active = `const table = port.activeTable();
      return [port.activeResellerRow() || null, table ? { ...table, formats: table.formats() } : null]`;
    await trial.run('sheetOf("Resellers").getRange("C7").activate()');
    expect(await trial.run(active)).toEqual([7, null]);
    await trial.run('sheetOf("Resellers").getRange("C1").activate()');
    expect(await trial.run(active)).toEqual([null, null]);
    await trial.run(
      'sheetOf("First").getRange("A1:B1").activate().setValues([["Partner", 5]]).setNumberFormats([["@", "$0.00"]])',
    );
    expect(await trial.run(active)).toEqual([
      null,
      {
        title: 'First',
        sheetId: expect.any(Number),
        cells: [['Partner', 5]],
        formats: [['@', '$0.00']],
      },
    ]);
  });

  test('the lock is given to one at a time, and is free after a fault', async () => {
    const trial = await trySetUpWorkbook();
    const take = 'return port.locked(() => port.locked(() => 7).result) || null';
    const free = trial.addOn.holdDocumentLock();
    expect(await trial.run(take)).toBeNull();
    free();
    expect(await trial.run(take)).toEqual({ result: 7 });
    await expect(trial.run('port.locked(() => { throw new Error("broken"); })')).rejects.toThrow('broken');
    expect(await trial.run(take)).toEqual({ result: 7 });
  });

  test('a write that Google refuses is a problem of kind view only', async () => {
    const trial = await trySetUpWorkbook();
    trial.addOn.beforeServiceCall = (member) => {
      if (member === 'Range.setValues') throw new Error('You are trying to edit a protected cell or object.');
    };
    const body =
      'try { port.appendRows("actions", [{ action: "x" }]); } catch (problem) { return problem.kind; }';
    expect(await trial.run(body)).toBe('view only');
  });

  test('a write that a data validation of the user’s own rejects says where, and how to let it pass', async () => {
    const trial = await trySetUpWorkbook();
    const body = `const sheet = sheetOf('Actions');
      const own = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
      sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).setDataValidation(own);
      try { port.appendRows('actions', [{ action: 'x' }]); } catch (problem) { return [problem.kind, problem.message]; }`;
    expect(await trial.run(body)).toEqual([
      'unexpected',
      expect.stringMatching(/^The cell [A-Z]+2 has a data validation that rejects .* show a warning instead/),
    ]);
  });

  test('today, now and marks have their forms', async () => {
    const trial = await trySetUpWorkbook();
    const [today, now, mark, other] = (await trial.run(
      'return [port.today(), port.now(), port.randomMark(), port.randomMark()]',
    )) as string[];
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(now).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    expect(mark).toMatch(/^[0-9a-f]{8}$/);
    expect(other).not.toBe(mark);
  });
});

describe('service calls', () => {
  test('one read and one write a tab, however many rows there are', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(
      `port.appendRows('reviews', Array.from({ length: 300 }, (_none, n) => ({ review_id: 'r' + n, sequence: n + 1 })));`,
    );
    trial.addOn.resetServiceCalls();
    await trial.run(`port.locked(() => { port.readColumn('reviews', 'review_id'); port.readRow('resellers', 2); port.readRows('settings');
      port.appendRows('reviews', [{ review_id: 'next', sequence: 301 }]); port.changeRow('resellers', 2, { standing: 'Rising', commitment: 5, risk: 'Low', seller: 'x', plan: 'none' }); });`);
    const { byMember } = trial.addOn.serviceCalls;
    // The header of a long log is read by itself.
    expect([byMember['Range.getValues'], byMember['Range.setValues']]).toEqual([4, 2]);
  });
});

describe('the last row of the log', () => {
  test('is told without reading the log, and right beside columns of a person’s own', async () => {
    const trial = await trySetUpWorkbook('a thousand rows');
    expect(await trial.run('return port.lastRow("reviews")')).toBe(1);
    await trial.run(
      `port.appendRows('reviews', Array.from({ length: 200 }, (_none, n) => ({ review_id: 'r' + n })));`,
    );
    trial.addOn.resetServiceCalls();
    expect(await trial.run('return port.lastRow("reviews")')).toBe(201);
    // Its header alone.
    expect(trial.addOn.serviceCalls.byMember['Range.getValues']).toBe(1);
    await trial.run(`sheetOf('Reviews').deleteRows(4, 198);`);
    // A formula of a person beside the log fills its column to the bottom.
    await trial.run(
      `const sheet = sheetOf('Reviews'); sheet.insertColumnsAfter(42, 1); sheet.getRange('AQ1').setFormula('=VSTACK("Mine", A2:A)');`,
    );
    expect(
      await trial.run('return [sheetOf("Reviews").getLastRow() > 700, port.lastRow("reviews")]'),
    ).toEqual([true, 3]);
    await trial.run(`port.appendRows('reviews', [{ review_id: 'c' }]);`);
    expect(await trial.run('return port.readRows("reviews").map((row) => [row.row, row.review_id])')).toEqual(
      [
        [2, 'r0'],
        [3, 'r1'],
        [4, 'c'],
      ],
    );
  });
});
