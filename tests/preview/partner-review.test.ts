import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab, reloadBy, saveBy, sheetRows } from './open-page.ts';
import { addOnMenu, sidebar, usePreview } from './use-preview.ts';

const { open } = usePreview();

const button = (page: Page, name: string | RegExp) => sidebar(page).getByRole('button', { name });

/** The rows of a tab as the page's own CSV has them. */
async function rowsOf(page: Page, tab: string): Promise<readonly string[]> {
  await openTab(page, tab);
  return sheetRows(page);
}

/** Answers the question that has the keyboard, and goes on to the next one. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
}

async function openReviewOf(page: Page, name: string): Promise<void> {
  await addOnMenu(page, 'Review a reseller');
  const picker = sidebar(page).getByRole('combobox', { name: 'Reseller' });
  await picker.fill(name);
  await sidebar(page).getByRole('option', { name }).first().waitFor();
  await picker.press('Enter');
  await sidebar(page).getByRole('region', { name: 'Verdict so far' }).getByRole('heading').waitFor();
}

test('from an own table to a review, its correction and a checked log, all of it there after a reload', {
  timeout: 240_000,
}, async () => {
  const { page, faults } = await open();

  await saveBy(page, () => addOnMenu(page, 'Set up this workbook'));
  await page.locator('.o-sheet').getByText('Reviews', { exact: true }).waitFor();

  await openTab(page, 'My resellers');
  await addOnMenu(page, 'Use my own table');
  await saveBy(page, () => button(page, /^Copy \d+ rows$/).click());
  await sidebar(page)
    .getByText(/^39 resellers copied\./)
    .first()
    .waitFor();

  await openReviewOf(page, 'Cobalt Harbor Networks');
  await sidebar(page).getByRole('radio', { name: 'nobody' }).focus();
  // A full-time seller who needs no help, a plan that is kept for 9 months, and no warning sign.
  await press(page, '4', '3', '4', '9', '2', '2', '2', '3', '3', '2', '2', '3', '1', '1', '1');
  await sidebar(page).getByText('15 of 15').waitFor();

  // Nothing is lost: the unsaved answers are there after a reload.
  await saveBy(page, () =>
    sidebar(page)
      .getByText(/^draft kept/)
      .waitFor(),
  );
  await reloadBy(page, () => page.reload());
  await openReviewOf(page, 'Cobalt Harbor Networks');
  await sidebar(page)
    .getByText(/^Your unsaved answers of .* are back\.$/)
    .first()
    .waitFor();
  await sidebar(page).getByText('15 of 15').waitFor();

  await button(page, 'Save review').click();
  await sidebar(page).getByLabel('Your name').fill('Ines');
  await saveBy(page, () => button(page, 'Save review').click());
  await sidebar(page).getByText('Saved.', { exact: true }).waitFor();

  const [heading = '', first = '', ...others] = await rowsOf(page, 'Reviews');
  expect(others.filter((row) => /[^,]/.test(row))).toEqual([]);
  expect(heading).toContain('Standing found');
  expect(first).toContain('Ines');
  expect(first).toContain('Strategic,,Strategic');
  const resellers = await rowsOf(page, 'Resellers');
  expect(resellers.find((row) => row.includes('Cobalt Harbor Networks'))).toMatch(
    /,Strategic,\d+,a full-time seller or more,submitted and on schedule,Low,.*"600,000",12\.00%,Survival toolkit,/,
  );

  await openReviewOf(page, 'Cobalt Harbor Networks');
  await button(page, /^History/).click();
  await sidebar(page)
    .getByRole('button', { name: /commitment/ })
    .first()
    .click();
  await button(page, 'Correct this review').click();
  await sidebar(page)
    .getByRole('group', { name: 'Who sells our product there?' })
    .getByRole('radio', { name: 'nobody' })
    .check();
  await sidebar(page).getByRole('region', { name: 'Verdict so far' }).getByText('Exposed').first().waitFor();
  await saveBy(page, async () => {
    await button(page, /^Save/).click();
    await sidebar(page).getByText('Saved.', { exact: true }).waitFor();
  });

  await addOnMenu(page, 'Check the log');
  await sidebar(page).getByText('All 2 reviews are as written.').first().waitFor();

  await reloadBy(page, () => page.reload());
  const log = (await rowsOf(page, 'Reviews')).filter((row) => /[^,]/.test(row));
  expect(log).toHaveLength(3);
  expect(log[1]).toBe(first);
  const kept = (await rowsOf(page, 'Resellers')).find((row) => row.includes('Cobalt Harbor Networks'));
  expect(kept).toContain(',Exposed,');
  expect(faults).toEqual([]);
  await page.context().close();
});
