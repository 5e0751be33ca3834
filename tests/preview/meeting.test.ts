import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { goTo, menu, openPage, openTab, saveBy, sheetRows, typeInto } from './open-page.ts';
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

const dialog = (page: Page): FrameLocator => page.frameLocator('.rs-page-dialog iframe');

test('from the sample workbook to a printed page for the reseller of the selected row', {
  timeout: 240_000,
}, async () => {
  const { page, faults } = await openPage(browser, preview);
  await saveBy(page, () => addOnMenu(page, 'Set up this workbook'));
  await openTab(page, 'My resellers');
  await addOnMenu(page, 'Use my own table');
  const sidebar = page.frameLocator('#rs-sidebar iframe');
  await saveBy(page, () => sidebar.getByRole('button', { name: /^Copy \d+ rows$/ }).click());
  await sidebar
    .getByText(/^39 resellers copied\./)
    .first()
    .waitFor();

  await openTab(page, 'Resellers');
  const id =
    (await sheetRows(page)).find((row) => row.includes('Cobalt Harbor Networks'))?.split(',')[0] ?? '';
  expect(id).toMatch(/^R\d+$/);
  await openTab(page, 'Actions');
  await typeInto(page, 'A2', 'Name a second seller');
  await typeInto(page, 'B2', id);
  await openTab(page, 'Resellers');
  await goTo(page, 'B2');
  await addOnMenu(page, 'Prepare the meeting');
  await dialog(page).getByRole('heading', { name: 'Cobalt Harbor Networks', level: 1 }).waitFor();
  await dialog(page).getByText('Internal: do not hand out').waitFor();
  await dialog(page)
    .getByRole('checkbox', { name: /Name a second seller/ })
    .check();

  await dialog(page).getByRole('radio', { name: 'For the reseller' }).check();
  await dialog(page).getByText('For Cobalt Harbor Networks', { exact: true }).waitFor();
  await dialog(page).getByText('Name a second seller', { exact: true }).waitFor();
  // The sandbox of the frame allows what Google’s allows; what the system would show is counted instead.
  const body = dialog(page).locator('body');
  await body.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = 'once';
    };
  });
  await dialog(page).getByRole('button', { name: 'Print' }).click();
  await dialog(page).locator('body[data-printed="once"]').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
