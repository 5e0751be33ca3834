import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { goTo, openPage, openTab } from './open-page.ts';
import { startTestPreview, type TestPreview } from './start-test-preview.ts';

let browser: Browser;
let preview: TestPreview;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await startTestPreview();
  ({ page } = await openPage(browser, preview));
  await openTab(page, 'Thresholds');
});
afterAll(async () => {
  await browser.close();
  await preview.remove();
});

/** Settles in the second frame from now: what was changed before the first one is on the screen. */
const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** What the formula bar shows of a cell after that was typed into it, every key drawn before the next one. */
async function typed(cell: string, text: string): Promise<string> {
  await goTo(page, cell);
  for (const key of text) {
    await page.keyboard.type(key);
    await page.evaluate(drawn);
  }
  await page.keyboard.press('Enter');
  await goTo(page, cell);
  return page.locator('.o-topbar-composer .o-composer').innerText();
}

test.each([
  ['12%', '12%'],
  ['12.5%', '12.5%'],
  ['12', '12%'],
  ['=6%+6%', '=6%+6%'],
])('%s typed into a cell that shows percentages is %s', async (text, shown) => {
  expect(await typed('B5', text)).toBe(shown);
});

test('a % typed elsewhere stays', async () => {
  expect(await typed('E5', '12%')).toBe('12%');
  expect(await typed('E6', 'up 5%')).toBe('up 5%');
});
