import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { menu, openPage, openTab, reloadBy, saveBy, sheetRows } from './open-page.ts';
import { startTestPreview, type TestPreview } from './start-test-preview.ts';

let browser: Browser;
let preview: TestPreview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await startTestPreview();
});

afterAll(async () => {
  await browser.close();
  await preview.remove();
});

const addOnMenu = (page: Page, item: string) => menu(page, 'Extensions', 'Reseller Standing', item);

const sidebar = (page: Page): FrameLocator => page.frameLocator('#rs-sidebar iframe');

/** The rows of a tab that hold anything. */
async function filledRows(page: Page, tab: string): Promise<readonly string[]> {
  await openTab(page, tab);
  return (await sheetRows(page)).filter((row) => /[^,]/.test(row));
}

test('Copy as values puts both tabs beside their originals, for good', { timeout: 120_000 }, async () => {
  const { page, faults } = await openPage(browser, preview);
  await saveBy(page, () => addOnMenu(page, 'Set up this workbook'));
  await openTab(page, 'My resellers');
  await addOnMenu(page, 'Use my own table');
  await saveBy(page, () =>
    sidebar(page)
      .getByRole('button', { name: /^Copy \d+ rows$/ })
      .click(),
  );
  const rows = {
    Resellers: await filledRows(page, 'Resellers'),
    Dashboard: await filledRows(page, 'Dashboard'),
  };

  await saveBy(page, () => addOnMenu(page, 'Copy as values'));
  const toast = page.getByText(/^Copied as values: “Resellers \d{4}-\d{2}-\d{2}” and “Dashboard /);
  const [day = ''] = /\d{4}-\d{2}-\d{2}/.exec((await toast.textContent()) ?? '') ?? [];
  await reloadBy(page, () => page.reload());
  for (const tab of ['Resellers', 'Dashboard'] as const)
    expect(await filledRows(page, `${tab} ${day}`)).toEqual(rows[tab]);
  expect(faults).toEqual([]);
});
