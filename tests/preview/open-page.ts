import type { Browser, Page } from 'playwright-core';
import type { Preview } from '../../preview/server/start-preview.ts';

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong in the page: thrown errors, error messages, and requests that leave this machine. */
  readonly faults: readonly string[];
}

/** Opens a preview in the browser and waits until its grid is drawn and calculated. */
export async function openPage(browser: Browser, preview: Preview, address = '/'): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(preview.url) || /^(data|blob|about):/.test(request.url());
    if (!isOwn) faults.push(`a request left: ${request.url()}`);
  });
  await page.goto(preview.url + address);
  await ready(page);
  return { page, faults };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]');
}

/** Goes to a cell as a user does, by the name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator('.o-named-range-selector input');
  await box.fill(cell);
  await box.press('Enter');
}

export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
