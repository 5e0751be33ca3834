import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab, reloadBy, saveBy, sheetRows } from './open-page.ts';
import { addOnMenu, sidebar, takeOverSample, usePreview } from './use-preview.ts';

const { open } = usePreview();

const NAME = 'Cobalt Harbor Networks';

const button = (page: Page, name: string | RegExp) =>
  sidebar(page).getByRole('button', { name, exact: true });

async function choose(page: Page): Promise<void> {
  const picker = sidebar(page).getByRole('combobox', { name: 'Reseller' });
  await picker.fill(NAME);
  await sidebar(page).getByRole('option', { name: NAME }).first().waitFor();
  await picker.press('Enter');
}

/** The reseller’s rows of the Marketing plan tab, as the page’s own CSV has them; the sample has some of others. */
async function planRows(page: Page): Promise<readonly string[]> {
  await openTab(page, 'Marketing plan');
  const [, ...rows] = await sheetRows(page);
  return rows.filter((row) => row.includes(NAME));
}

test('a quarter plan, one initiative moved and one dropped, and the review that reads it', {
  timeout: 240_000,
}, async () => {
  const { page, faults } = await open();
  await takeOverSample(page);

  await addOnMenu(page, 'Plan marketing with a reseller');
  await choose(page);
  await button(page, 'Start from a quarter plan').click();
  await saveBy(page, () => button(page, 'Add 3 initiatives').click());
  await sidebar(page).getByText('3 of 12', { exact: true }).waitFor();

  const calls = 'Calls to everybody who attended the webinar';
  await button(page, `Move: ${calls}`).click();
  const months = sidebar(page)
    .getByRole('group', { name: `Move ${calls} to` })
    .getByRole('button');
  await saveBy(page, () => months.last().click());
  await saveBy(page, () =>
    button(page, 'Drop: Visits to the five most promising customers together').click(),
  );
  await sidebar(page).getByText('2 of 12', { exact: true }).waitFor();

  const rows = await planRows(page);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(new RegExp(`^[^,]+,${NAME},\\d{4}-\\d{2},Webinar for their customers`));
  expect(rows[2]).toContain(',dropped,');

  await reloadBy(page, () => page.reload());
  expect(await planRows(page)).toEqual(rows);

  await addOnMenu(page, 'Review a reseller');
  await choose(page);
  await sidebar(page).locator('#marketing-plan-title').click();
  const question = sidebar(page).getByRole('group', { name: 'In how many of the next 12 months' });
  await question.getByText('Read from the Marketing plan tab').waitFor();
  expect(await question.getByRole('radio', { name: '2 of 12 months', exact: true }).isChecked()).toBe(true);
  await sidebar(page)
    .getByRole('group', { name: 'Is there a marketing plan?' })
    .getByRole('button', { name: 'submitted', exact: true })
    .click();
  await sidebar(page).getByRole('list', { name: 'Gates' }).getByText('passed').first().waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
