import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letter, moveColumn, trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

const FILL = `port.appendRows('resellers', [
  { reseller_id: 'R001', name: 'Cedar', owner: 'Ada', sell_in: 300, reseller_revenue: 1000 },
  { reseller_id: 'R002', name: 'Alder', owner: 'Ben', sell_in: 100, reseller_revenue: 2000 }]);`;

/** What a request reads by the layout, and what it reads where the layout is gone and the marks alone tell. */
const BOTH = `const read = () => {
    const fresh = new sheets_.SpreadsheetWorkbook(file);
    try { return fresh.readRows('resellers'); } catch (problem) { return problem.details || String(problem); }
  };
  const byLayout = read();
  const kept = file.getDeveloperMetadata().map((note) => [note.getKey(), note.getValue()]);
  for (const note of file.getDeveloperMetadata()) note.remove();
  const byMarks = read();
  for (const [key, value] of kept) file.addDeveloperMetadata(key, value);
  return [byLayout, byMarks];`;

/** What people do to a tab; `x` and `y` are columns. */
const ACCIDENTS = {
  rename: (x: number) => `sheet.getRange(1, ${x}).setValue('Name ${x}');`,
  blank: (x: number) => `sheet.getRange(1, ${x}).setValue('');`,
  'same title twice': (x: number, y: number) =>
    `sheet.getRange(1, ${x}).setValue('Same'); sheet.getRange(1, ${y}).setValue('Same');`,
  insert: (x: number) => `sheet.insertColumnsBefore(${x}, 1);`,
  'insert with a title of ours': (x: number, y: number) =>
    `sheet.insertColumnsBefore(${x}, 1); sheet.getRange(1, ${x}).setValue(sheet.getRange(1, ${y}).getValue());`,
  delete: (x: number) => `sheet.deleteColumn(${x});`,
  hide: (x: number) => `sheet.hideColumns(${x});`,
  'insert rows': () => 'sheet.insertRowsBefore(2, 2);',
  sort: () => `sheet.getRange('A2:V').sort({ column: 2, ascending: true });`,
  'rename the tab': (x: number) => `sheet.setName('Partners ${x}');`,
  'copy a header over another': (x: number, y: number) =>
    `sheet.getRange(1, ${y}).setValue(sheet.getRange(1, ${x}).getValue());`,
  write: () => `new sheets_.SpreadsheetWorkbook(file).locked(() => {});`,
  'write after reading': () =>
    `const fresh = new sheets_.SpreadsheetWorkbook(file); try { fresh.locked(() => fresh.readRows('resellers')); } catch {}`,
} as const;

const nameOf = (trial: WorkbookTrial) => {
  const { getters } = trial.workbook.model;
  return getters.getSheetName(getters.getSheetIds()[1] ?? '');
};

describe('whatever people do to the columns of a tab', () => {
  const column = fc.integer({ min: 1, max: 20 });
  const accident = fc.tuple(fc.constantFrom('move', ...Object.keys(ACCIDENTS)), column, column);

  test('the layout and the marks of the columns say the same', { timeout: 300_000 }, async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(FILL);
    const start = trial.workbook.save();
    await fc.assert(
      fc.asyncProperty(fc.array(accident, { minLength: 1, maxLength: 5 }), async (accidents) => {
        const attempt = await tryWorkbook(structuredClone(start));
        for (const [what, x, y] of accidents) {
          if (what === 'move') moveColumn(attempt, nameOf(attempt), x, y);
          else {
            const act = ACCIDENTS[what as keyof typeof ACCIDENTS];
            // What the spreadsheet refuses, as sorting across a formula, has not happened.
            await attempt
              .run(`const sheet = file.getSheets()[1]; ${act(x, y)}`)
              .catch((refused: unknown) => expect(String(refused)).toContain('The spreadsheet refused'));
          }
        }
        const [byLayout, byMarks] = (await attempt.run(BOTH)) as [unknown, unknown];
        expect(byLayout).toEqual(byMarks);
      }),
      { numRuns: 40 },
    );
  });

  test('two columns that change places under titles that change places too are told by their marks', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(FILL);
    await trial.run(`const sheet = sheetOf('Resellers'); sheet.getRange('B1:C1').setValues([['Partner', 'Partner']]);
      port.locked(() => port.readRows('resellers'));`);
    moveColumn(trial, 'Resellers', 2, 3);
    const [byLayout, byMarks] = (await trial.run(BOTH)) as [readonly unknown[], unknown];
    expect(byLayout).toEqual(byMarks);
    expect(byLayout[0]).toMatchObject({ name: 'Cedar', owner: 'Ada' });
  });

  test('the next write takes note of a new header, and then no mark is asked', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(FILL);
    moveColumn(trial, 'Resellers', 3, 9);
    await trial.run(`sheetOf('Resellers').getRange('A1').setValue('Number');`);
    const finds = async (body: string) => {
      trial.addOn.resetServiceCalls();
      await trial.run(body);
      return trial.addOn.serviceCalls.byMember['DeveloperMetadataFinder.find'] ?? 0;
    };
    expect(await finds(`port.readRows('resellers')`)).toBe(1);
    expect(await finds(`port.readRows('resellers')`)).toBe(1);
    expect(await finds(`port.locked(() => port.changeRow('resellers', 2, { owner: 'Cy' }))`)).toBe(1);
    expect(await finds(`port.readRows('resellers')`)).toBe(0);
    expect(await trial.run(`return port.readRows('resellers').map(({ owner }) => owner)`)).toEqual([
      'Cy',
      'Ben',
    ]);
    expect(await trial.run(`return sheetOf('Resellers').getRange('${letter.owner}2').getValue()`)).not.toBe(
      'Cy',
    );
  });

  test('a new header is noted as well on a sheet that is wider than its tab', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`sheetOf('Settings').getRange('A1').setValue('Rule');`);
    const finds = async (body: string) => {
      trial.addOn.resetServiceCalls();
      await trial.run(body);
      return trial.addOn.serviceCalls.byMember['DeveloperMetadataFinder.find'] ?? 0;
    };
    expect(await finds(`port.locked(() => port.readRows('settings'))`)).toBe(1);
    expect(await finds(`port.readRows('settings')`)).toBe(0);
  });

  test('a column that the layout does not know is found by its mark', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`${FILL}
      for (const note of file.getDeveloperMetadata()) note.setValue(note.getValue().replace(/(\\\\*")owner\\1/, '$1$1'));`);
    const again = await trial.again();
    expect(await again.run(`return port.readRows('resellers').map(({ owner }) => owner)`)).toEqual([
      'Ada',
      'Ben',
    ]);
    expect(await again.run(`return setUp()`)).toEqual([]);
  });

  test('a column that was inserted between reading and writing is not written over', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(FILL);
    expect(
      await trial.run(`port.readRow('resellers', 2);
        sheetOf('Resellers').insertColumnsBefore(2, 1);
        port.locked(() => port.changeRow('resellers', 2, { sell_in: 777 }));
        return [port.readRow('resellers', 2), new sheets_.SpreadsheetWorkbook(file).readRow('resellers', 2)]
          .map(({ owner, sell_in }) => [owner, sell_in]);`),
    ).toEqual([
      ['Ada', 777],
      ['Ada', 777],
    ]);
  });

  test('a column that moved under a title that stands twice is not written over', async () => {
    const trial = await trySetUpWorkbook();
    expect(
      await trial.run(`${FILL}
        const sheet = sheetOf('Resellers');
        sheet.getRange('B1:C1').setValues([['Partner', 'Partner']]);
        const fresh = new sheets_.SpreadsheetWorkbook(file);
        fresh.readRow('resellers', 2);
        sheet.moveColumns(sheet.getRange('B:B'), 4);
        fresh.locked(() => fresh.changeRow('resellers', 2, { owner: 'Cy' }));
        return sheet.getRange('B2:C2').getValues()[0];`),
    ).toEqual(['Cy', 'Cedar']);
  });

  test.each([
    ['swaps two columns', `layout.resellers.columns.splice(2, 2, 'sell_in', 'owner');`],
    ['names a column twice', `layout.resellers.columns[2] = 'sell_in';`],
    ['lacks a column', `layout.resellers.columns[2] = '';`],
    ['takes another sheet for a tab', 'layout.resellers.sheet = layout.actions.sheet;'],
    ['takes the sheet of another tab', 'layout.resellers = layout.actions;'],
  ])('a layout that %s is not believed: the marks decide', async (_what, damage) => {
    const trial = await trySetUpWorkbook();
    await trial.run(FILL);
    const damaged = await trial.run(`const [note] = file.getDeveloperMetadata();
      const [sign, ...rest] = note.getValue().split(' ');
      const texts = JSON.parse(rest.join(' '));
      const [name] = Object.keys(texts).filter((name) => texts[name].includes('"resellers"'));
      const layout = JSON.parse(texts[name]);
      ${damage}
      texts[name] = JSON.stringify(layout);
      note.setValue(sign + ' ' + JSON.stringify(texts));
      return [name, sheetOf('Actions').getMaxColumns()];`);
    const again = await trial.again();
    expect(
      await again.run(`return port.readRows('resellers').map(({ owner, sell_in }) => [owner, sell_in])`),
    ).toEqual([
      ['Ada', 300],
      ['Ben', 100],
    ]);
    expect(await again.run(`return setUp()`)).toEqual([]);
    expect(await again.run(`return sheetOf('Actions').getMaxColumns()`)).toBe((damaged as unknown[])[1]);
  });

  test('rows that stand below a gap are not written over', async () => {
    const trial = await trySetUpWorkbook();
    expect(
      await trial.run(`const sheet = sheetOf('Reviews');
        sheet.insertRowsAfter(sheet.getMaxRows(), 100);
        sheet.getRange('A70').setValue('mine');
        port.endsAt('reviews', 1);
        port.appendRows('reviews', Array.from({ length: 70 }, (_none, at) => ({ review_id: 'V' + at })));
        return sheet.getRange('A70:A71').getValues();`),
    ).toEqual([['mine'], ['V0']]);
  });

  test('a column that took the place and the header of a deleted one is marked again by set-up', async () => {
    const trial = await trySetUpWorkbook();
    const at = `${letter.owner}1`;
    await trial.run(`${FILL}
      const sheet = sheetOf('Resellers');
      const column = sheet.getRange('${at}').getColumn();
      sheet.deleteColumn(column);
      sheet.insertColumnsBefore(column, 1);
      sheet.getRange('${letter.owner}1:${letter.owner}3').setValues([['Owner'], ['Eve'], ['Fay']]);`);
    const owners = `return new sheets_.SpreadsheetWorkbook(file).readRows('resellers').map(({ owner }) => owner)`;
    expect(await trial.run(owners)).toEqual(['Eve', 'Fay']);
    await trial.run('setUp()');
    await trial.run(`sheetOf('Resellers').getRange('B1').setValue('Partner');`);
    expect(await trial.run(owners)).toEqual(['Eve', 'Fay']);
    expect(await trial.run('return setUp()')).toEqual([]);
  });

  test('a tab that was made anew after its sheet was deleted is not taken for the old one', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`${FILL} port.setLogHead('old'); file.deleteSheet(sheetOf('Reviews'));`);
    expect(
      await trial.run(`try { port.readRows('reviews'); } catch (problem) { return problem.details; }`),
    ).toEqual(['Reviews']);
    await trial.run('setUp()');
    expect(await trial.run(`return [port.readRows('reviews'), port.logHead()]`)).toEqual([[], '']);
  });
});
