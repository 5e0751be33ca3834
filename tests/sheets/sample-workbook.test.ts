import { expect, test } from 'vitest';
import { sampleWorkbook } from '../../preview/sample/sample-workbook.ts';
import { monthOfText } from '../../src/core/month.ts';
import { planFindings } from '../../src/core/plan-findings.ts';
import { type PlanRow, readInitiative } from '../../src/requests/marketing-plan/read-plan.ts';
import { tryWorkbook } from './try-workbook.ts';

const JULY = monthOfText('2026-07') ?? 0;

test('the sample workbook is free of errors, and set-up puts its own Resellers and Settings beside it', async () => {
  const trial = await tryWorkbook(structuredClone(sampleWorkbook()));
  const shown = (await trial.run(
    'return file.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues().flat().filter((text) => /^#/.test(text))])',
  )) as [string, string[]][];
  expect(shown).toEqual(
    ['My resellers', 'Overview', 'Try it', 'Tables', 'Figures', 'Thresholds', 'Marketing plan'].map(
      (name) => [name, []],
    ),
  );
  expect(await trial.run('return port.activeTable().title')).toBe('My resellers');
  await trial.run('setUp()');
  const names = await trial.run('return file.getSheets().map((sheet) => sheet.getName()).slice(6)');
  expect(names).toEqual(['Marketing plan', 'Resellers', 'Reviews', 'Actions', 'Settings', 'Dashboard']);
  expect(await trial.run('return sheetOf("Overview").getRange("B4").getValue()')).toBeGreaterThan(0);
});

test('the sample plan is the add-on’s own tab: complete for set-up, with one late initiative and a lapsed plan', async () => {
  const trial = await tryWorkbook(structuredClone(sampleWorkbook(new Date(2026, 6, 20))));
  const made = (await trial.run('return setUp()')) as string[];
  expect(made.filter((sentence) => sentence.includes('Marketing plan'))).toEqual([]);
  const rows = (await trial.run('return port.readRows("marketing_plan")')) as Record<string, unknown>[];
  const known = new Map(
    ((await trial.run('return sheetOf("My resellers").getRange("A2:B41").getValues()')) as string[][]).map(
      ([id = '', name = '']) => [id, name],
    ),
  );
  expect(rows).toHaveLength(11);
  const read = rows.map((row) => {
    expect(known.get(String(row.reseller_id))).toBe(row.name);
    const { initiative, shown } = readInitiative(row as unknown as PlanRow, JULY);
    expect(shown.faults).toEqual([]);
    return { initiative, shown, id: row.reseller_id };
  });
  expect(read.filter(({ shown }) => shown.isLate).map(({ shown }) => shown.month)).toEqual(['2026-06']);
  const ofReseller = (id: string) => read.filter((each) => each.id === id).map((each) => each.initiative);
  expect(planFindings(ofReseller('R002'), JULY)?.hasComingInitiative).toBe(true);
  expect(planFindings(ofReseller('R010'), JULY)?.hasComingInitiative).toBe(false);
});
