import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { menu, openPage, reloadBy, saveBy, sheetRows } from './open-page.ts';
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

test('a workbook is shared from the menu, shows the same after a reload, and gets its formulas back', {
  timeout: 240_000,
}, async () => {
  const { page, faults } = await openPage(browser, preview);
  const dialog = page.frameLocator('iframe.rs-frame');
  const before = await sheetRows(page);

  await addOnMenu(page, 'Share without the add-on');
  await dialog.getByText('Become plain formulas').waitFor();
  await saveBy(page, async () => {
    await dialog.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog.getByText('Shared: everyone sees every answer, with or without the add-on.').waitFor();
  });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await sheetRows(page)).toEqual(before);

  await reloadBy(page, () => page.reload());
  expect(await sheetRows(page)).toEqual(before);
  await addOnMenu(page, 'Use the add-on’s formulas again');
  await dialog.getByText(/^\d+ cells were shared\./).waitFor();
  await saveBy(page, async () => {
    await dialog.getByRole('button', { name: 'Use the add-on’s formulas again' }).click();
    await dialog.getByText('The formulas of the add-on are back, as they were.').waitFor();
  });
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await sheetRows(page)).toEqual(before);
  expect(faults).toEqual([]);
  await page.context().close();
});
