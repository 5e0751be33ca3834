import { describe, expect, test } from 'vitest';
import { letter, trySetUpWorkbook, type WorkbookTrial } from './try-workbook.ts';

let opened: Promise<WorkbookTrial> | undefined;

/** What the sheet shows for a figure that is typed into a cell. */
async function shown(sheet: string, a1: string, value: number): Promise<unknown> {
  opened ??= trySetUpWorkbook();
  return (await opened).run(
    `const cell = sheetOf('${sheet}').getRange('${a1}'); cell.setValue(${value}); return cell.getDisplayValue();`,
  );
}

describe('what is shown does not contradict what was found', () => {
  test.each([
    [0.099995, '9.9995%'],
    [0.1, '10.00%'],
    [0.009999, '0.9999%'],
    [0.1234567, '12.3457%'],
  ])('a share of %d in the log is %s', async (share, text) => {
    expect(await shown('Reviews', 'K2', share)).toBe(text);
  });

  test.each([
    [0.125, '12.5%'],
    [0.2, '20.0%'],
    [0.0875, '8.75%'],
  ])('a margin of %d is %s', async (margin, text) => {
    expect(await shown('Resellers', `${letter.margin}2`, margin)).toBe(text);
  });

  test('a share just below the survival toolkit reads so beside Portfolio', async () => {
    const trial = await trySetUpWorkbook();
    expect(
      await trial.run(`const sheet = sheetOf('Resellers'); sheet.getRange('B2').setValue('Alder');
        sheet.getRange('D2').setValue(99995); sheet.getRange('H2').setValue(1000000); sheet.getRange('I2:J2').setValues([[99999, 1000000]]);
        return ['${letter.share}2', '${letter.tier}2', '${letter.drift}2'].map((a1) => sheet.getRange(a1).getDisplayValue());`),
    ).toEqual(['9.9995%', 'Portfolio', '-0.0004%']);
  });
});
