import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { menu, type OpenedPage, openPage, openTab, saveBy } from './open-page.ts';
import { startTestPreview, type TestPreview } from './start-test-preview.ts';

/** A preview and a browser for the tests of a file; `open` shows its page. */
export function usePreview(): { readonly open: () => Promise<OpenedPage> } {
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
  return { open: () => openPage(browser, preview) };
}

export const addOnMenu = (page: Page, item: string) => menu(page, 'Extensions', 'Reseller Standing', item);

export const sidebar = (page: Page): FrameLocator => page.frameLocator('#rs-sidebar iframe');

export const dialog = (page: Page): FrameLocator => page.frameLocator('.rs-page-dialog iframe');

/** Sets the workbook up and copies the sample’s own table into it. */
export async function takeOverSample(page: Page): Promise<void> {
  await saveBy(page, () => addOnMenu(page, 'Set up this workbook'));
  await openTab(page, 'My resellers');
  await addOnMenu(page, 'Use my own table');
  await saveBy(page, () =>
    sidebar(page)
      .getByRole('button', { name: /^Copy \d+ rows$/ })
      .click(),
  );
}
