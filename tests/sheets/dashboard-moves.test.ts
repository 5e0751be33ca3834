import { expect, test } from 'vitest';
import { letter, trySetUpWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** A reseller at 6 % with a seller and a plan, whose standing in force is Portfolio. */
async function withReseller(): Promise<WorkbookTrial> {
  const trial = await trySetUpWorkbook();
  await trial.run(`const sheet = sheetOf('Resellers');
    const type = (column, value) => sheet.getRange(column + '2').setValue(value);
    type('${letter.reseller_id}', 'R1'); type('${letter.name}', 'Alder'); type('${letter.sell_in}', 300000);
    type('${letter.reseller_revenue}', 5000000); type('${letter.standing}', 'Portfolio');
    type('${letter.seller}', 'half of a full-time seller'); type('${letter.plan}', 'submitted');`);
  return trial;
}

const MOVE = `const page = sheetOf('Dashboard'); return ['B14', 'E14', 'G14'].map((a1) => page.getRange(a1).getValue());`;

test('the next best moves say that their standings are by today’s figures, and are', async () => {
  const trial = await withReseller();
  expect(await trial.run(MOVE)).toEqual(['Alder', 'Rising', expect.stringMatching(/^Rising: /)]);
  expect(
    await trial.run(
      `const page = sheetOf('Dashboard'); return [page.getRange('C12').getValue(), page.getRange('E13').getValue(), page.getRange('E13').getNote()];`,
    ),
  ).toEqual([
    'Standings as today’s figures give them; the standing in force stays until the next review.',
    'By today’s figures',
    'The standing that a review would find today, by the figures of now and the answers of the latest review. The one in force is on the Resellers tab, until the next review.',
  ]);
});

test('a plan of dropped initiatives alone has lapsed, and the sentence says so', async () => {
  const trial = await withReseller();
  await trial.run(
    `port.appendRows('marketing_plan', [{ reseller_id: 'R1', month: '2030-01', initiative: 'Webinar', status: 'dropped' }]);`,
  );
  expect(await trial.run(MOVE)).toEqual([
    'Alder',
    'Portfolio',
    'Portfolio: 6 % of their revenue, but there is no marketing plan that is submitted and live; next: agree on a marketing plan with monthly initiatives.'.replace(
      '6 %',
      '6\u202f%',
    ),
  ]);
});

test('a month that cannot be read takes nothing from the initiatives beside it', async () => {
  const trial = await withReseller();
  await trial.run(`const today = new Date();
    const month = today.getFullYear() + '-' + String(today.getMonth() + 1).padStart(2, '0');
    port.appendRows('marketing_plan', [month, 'July'].map((each) => ({ reseller_id: 'R1', month: each, initiative: 'Webinar', status: 'planned' })));`);
  expect(await trial.run(MOVE)).toEqual(['Alder', 'Rising', expect.stringMatching(/^Rising: /)]);
});
