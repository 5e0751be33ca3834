import { describe, expect, test } from 'vitest';
import { tabs } from '../../src/workbook/index.ts';
import { letter, trySetUpWorkbook, tryWorkbook } from './try-workbook.ts';

const ROW = `port.appendRows('resellers', [{ reseller_id: 'R001', name: 'Northgate', sell_in: 80000, services: 10000,
  pull_through: 5000, margin: 0.2, reseller_revenue: 1000000, revenue_before: 100000, reseller_revenue_before: 900000 }]);`;

describe('set-up', () => {
  test('makes all tabs, says so, and changes nothing the second time', async () => {
    const trial = await tryWorkbook();
    const made = [...Object.values(tabs).map(({ title }) => `tab ${title}`), 'tab Dashboard'];
    expect(await trial.run('return setUp()')).toEqual(made);
    const saved = JSON.stringify(trial.workbook.save());
    expect(await trial.run('return [setUp(), port.missing()]')).toEqual([[], []]);
    expect(JSON.stringify(trial.workbook.save())).toBe(saved);
  });

  test('leaves a tab of the user alone that has our name, and takes a number behind it', async () => {
    const data = { sheets: [{ id: 'own', name: 'resellers', cells: { A1: 'Mine' } }] };
    const trial = await tryWorkbook(data);
    await trial.run('setUp()');
    expect(await trial.run('return file.getSheets().map((sheet) => sheet.getName())')).toEqual([
      'resellers',
      'Resellers 2',
      'Reviews',
      'Marketing plan',
      'Actions',
      'Settings',
      'Dashboard',
    ]);
    expect(await trial.run('return sheetOf("resellers").getDataRange().getValues()')).toEqual([['Mine']]);
    await trial.run(ROW);
    expect(
      await trial.run(
        `return sheetOf('Resellers 2').getRange('${letter.revenue}2:${letter.tier}2').getValues()[0]`,
      ),
    ).toEqual([115000, 0.115, 'Survival toolkit']);
  });

  test('is refused with a sentence where the user may only read, and while somebody else saves', async () => {
    const trial = await tryWorkbook();
    trial.addOn.beforeServiceCall = (member) => {
      if (member === 'Spreadsheet.insertSheet')
        throw new Error('You do not have permission to call insertSheet');
    };
    const refused = 'try { setUp(); } catch (problem) { return [problem.kind, problem.message]; }';
    expect(await trial.run(refused)).toEqual(['view only', expect.stringContaining('You may not edit')]);
    trial.addOn.beforeServiceCall = undefined;
    const free = trial.addOn.holdDocumentLock();
    expect(await trial.run(refused)).toEqual(['busy', expect.stringContaining('Someone else is saving')]);
    await trial.addOn.runMenu('setUpWorkbook');
    expect(trial.shown).toMatchObject([{ kind: 'toast', text: expect.stringContaining('Someone else') }]);
    free();
    await trial.addOn.runMenu('setUpWorkbook');
    expect(trial.shown[1]).toMatchObject({
      text: 'Made: tab Resellers, tab Reviews, tab Marketing plan, tab Actions, tab Settings, tab Dashboard. Next: type your resellers on the tab Resellers, or open your own list and choose “Use my own table” in the same menu.',
    });
  });

  test('gives header notes, formats, drop-downs, hidden columns and frozen headers', async () => {
    const trial = await trySetUpWorkbook('a thousand rows');
    const looks = await trial.run(`const sheet = sheetOf('Resellers');
      const rule = (a1) => { const found = sheet.getRange(a1).getDataValidation(); return found && found.getAllowInvalid(); };
      return [sheet.getRange('B1').getNote(), sheet.getRange('D2').getNumberFormat(), sheet.getRange('${letter.share}900').getNumberFormat(),
        sheet.getRange('${letter.reviewed_on}2').getNumberFormat(), rule('${letter.standing}2'), rule('${letter.plan}500'), rule('B2'), sheet.isColumnHiddenByUser(20), sheet.isColumnHiddenByUser(19),
        sheet.getFrozenRows(), sheet.getFrozenColumns(), sheetOf('Settings').getRange('B2').getDataValidation().getAllowInvalid()];`);
    expect(looks).toEqual([
      'The partner company.',
      '#,##0',
      '0.00##%',
      'yyyy-mm-dd',
      true,
      true,
      null,
      true,
      false,
      1,
      2,
      false,
    ]);
  });

  test('protects the log, the headers and the computed columns with a warning, each once', async () => {
    const trial = await trySetUpWorkbook('a thousand rows');
    const protections = `const of = (name, type) => sheetOf(name).getProtections(SpreadsheetApp.ProtectionType[type])
        .map((one) => [one.getRange().getA1Notation(), one.isWarningOnly()]);
      return [of('Resellers', 'RANGE'), of('Reviews', 'SHEET'), of('Actions', 'RANGE')];`;
    expect(await trial.run(protections)).toEqual([
      [
        [`A1:${letter.source}1`, true],
        [`${letter.revenue}1:${letter.gap}1000`, true],
      ],
      // Google gives no notation for a whole sheet.
      [['', true]],
      [['A1:H1', true]],
    ]);
  });

  test('colours standing and risk by their words, and what is overdue', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`port.appendRows('resellers', [
        { name: 'One', standing: 'Strategic', risk: 'Critical', next_review: '2020-01-01' },
        { name: 'Two', standing: 'Expendable', risk: 'Low', next_review: '2999-01-01' }]);
      port.appendRows('actions', [{ action: 'Call', due: '2020-01-01', status: 'open' }, { action: 'Call', due: '2020-01-01', status: 'done' }]);`);
    const { getters } = trial.workbook.model;
    const fill = (name: string, col: number, row: number) => {
      const sheetId = getters.getSheetIdByName(name) ?? '';
      return getters.getCellComputedStyle({ sheetId, col, row }).fillColor?.toLowerCase();
    };
    expect([fill('Resellers', 12, 1), fill('Resellers', 12, 2)]).toEqual(['#d5efe0', '#fadbd8']);
    expect([fill('Resellers', 16, 1), fill('Resellers', 16, 2)]).toEqual(['#8c1d18', undefined]);
    expect([fill('Resellers', 18, 1), fill('Resellers', 18, 2), fill('Resellers', 18, 3)]).toEqual([
      '#fadbd8',
      undefined,
      undefined,
    ]);
    expect([fill('Actions', 4, 1), fill('Actions', 4, 2)]).toEqual(['#fadbd8', undefined]);
  });
});

describe('repair', () => {
  test('names a deleted tab, makes it again and computes with it', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`${ROW} file.deleteSheet(sheetOf('Settings'));`);
    expect(await trial.run('return port.missing()')).toEqual(['Settings']);
    expect(
      await trial.run(
        'try { port.readRows("settings"); } catch (problem) { return [problem.kind, problem.details]; }',
      ),
    ).toEqual(['not set up', ['Settings']]);
    expect(await trial.run('return setUp()')).toEqual([
      'tab Settings',
      'formula Resellers: Tier',
      'formula Resellers: Money to survival toolkit',
      'formulas of Dashboard',
    ]);
    expect(await trial.run(`return sheetOf('Resellers').getRange('${letter.tier}2').getValue()`)).toBe(
      'Survival toolkit',
    );
  });

  test.each([
    ['a column that people fill', letter.margin, 'Margin'],
    ['the first column', letter.reseller_id, 'ID'],
    ['a computed column', letter.share, 'Share'],
    ['the last column', letter.gap, 'Money to survival toolkit'],
  ])('names %s that was deleted, and puts it back at its place', async (_what, column, title) => {
    const trial = await trySetUpWorkbook();
    await trial.run(
      `${ROW} const sheet = sheetOf('Resellers'); sheet.deleteColumn(sheet.getRange('${column}1').getColumn());`,
    );
    expect(await trial.run('return port.missing()')).toEqual([`Resellers: ${title}`]);
    const made = await trial.run('return setUp()');
    expect(made).toContain(`column Resellers: ${title}`);
    expect(
      await trial.run(
        `return [port.missing(), sheetOf('Resellers').getRange('${column}1').getDisplayValue()]`,
      ),
    ).toEqual([[], title]);
    expect(await trial.run('return setUp()')).toEqual([]);
    // Without the margin our revenue is 95,000.
    const [, , tier] = (await trial.run(
      `return sheetOf('Resellers').getRange('${letter.revenue}2:${letter.tier}2').getValues()[0]`,
    )) as unknown[];
    expect(tier).toBe(column === letter.margin ? 'Portfolio' : 'Survival toolkit');
    expect(
      await trial.run(
        'return sheetOf("Resellers").getProtections(SpreadsheetApp.ProtectionType.RANGE).length',
      ),
    ).toBeLessThan(4);
  });

  test('keeps the names, widths and formats that a person has given, and a formula of the person’s own', async () => {
    const trial = await trySetUpWorkbook();
    const change = `const sheet = sheetOf('Resellers'); sheet.getRange('B1').setValue('Partner'); sheet.setColumnWidth(2, 300);
      sheet.getRange('D2:D').setNumberFormat('0.00'); sheet.getRange('${letter.gap}1').setFormula('=VSTACK("Mine", D2:D)');
      sheet.getRange('${letter.share}1').setFormula('=VSTACK("Our share", RESELLER_SHARE(D2:D, F2:F, G2:G, H2:H, E2:E))');
      sheetOf('Settings').getRange('B3').setValue(0.12);`;
    await trial.run(change);
    // Whatever writes first takes note of the new header.
    await trial.run('port.locked(() => port.missing())');
    const saved = JSON.stringify(trial.workbook.save());
    expect(await trial.run('return setUp()')).toEqual([]);
    expect(JSON.stringify(trial.workbook.save())).toBe(saved);
  });

  test('puts a formula back that somebody typed over, under the name that was typed', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`${ROW} sheetOf('Resellers').getRange('${letter.share}1').setValue('Share of us');`);
    expect(await trial.run('return setUp()')).toEqual(['formula Resellers: Share']);
    expect(
      await trial.run(
        `return sheetOf('Resellers').getRange('${letter.share}1:${letter.share}2').getValues()`,
      ),
    ).toEqual([['Share of us'], [0.115]]);
  });

  test('adds settings whose row was deleted, and gives ids back that were lost', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`const sheet = sheetOf('Settings'); sheet.deleteRow(3); sheet.deleteColumn(5);`);
    expect(await trial.run('return setUp()')).toEqual([
      'column Settings: Setting ID',
      'setting Survival toolkit from',
      'formula Settings: In force',
      'formula Resellers: Tier',
      'formula Resellers: Money to survival toolkit',
      'formulas of Dashboard',
    ]);
    const rows = (await trial.run(
      'return port.readRows("settings").map((row) => row.setting_id)',
    )) as string[];
    expect(rows).toHaveLength(24);
    expect(new Set(rows).size).toBe(24);
    expect(rows[23]).toBe('toolkit');
  });

  test('adds no colour twice where a set-up broke off before it noted that it was done', async () => {
    const trial = await trySetUpWorkbook();
    const count = "return sheetOf('Resellers').getConditionalFormatRules().length";
    const before = await trial.run(count);
    await trial.run(`for (const note of file.getDeveloperMetadata()) note.remove(); setUp();`);
    expect(await trial.run(count)).toBe(before);
  });

  test('keeps the conditional colours of other people, in their order', async () => {
    const trial = await trySetUpWorkbook('a thousand rows');
    await trial.run(`const sheet = sheetOf('Resellers');
      const own = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#123456').setRanges([sheet.getRange('D2:D9')]).build();
      sheet.setConditionalFormatRules([own, ...sheet.getConditionalFormatRules()]); sheet.deleteColumn(13);`);
    expect(await trial.run('return setUp()')).toEqual([
      'column Resellers: Standing',
      'formulas of Dashboard',
    ]);
    const rules = await trial.run(`return sheetOf('Resellers').getConditionalFormatRules().map((rule) =>
      [String(rule.getBooleanCondition().getCriteriaType()), rule.getBooleanCondition().getCriteriaValues()[0], rule.getRanges()[0].getA1Notation()]);`);
    expect((rules as unknown[])[0]).toEqual(['NUMBER_GREATER_THAN', 5, 'D2:D9']);
    expect(rules).toContainEqual([
      'TEXT_EQUAL_TO',
      'Strategic',
      `${letter.standing}2:${letter.standing}1000`,
    ]);
    expect(rules).toHaveLength(1 + 7 + 4 + 1 + 5);
  });
});
