import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { Preview } from '../../preview/server/start-preview.ts';
import { openContext } from '../browser/open-context.ts';

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong in the page: thrown errors, error messages, and requests that leave this machine. */
  readonly faults: readonly string[];
}

/** Opens a preview in the browser and waits until its grid is drawn and calculated. */
export async function openPage(browser: Browser, preview: Preview, address = '/'): Promise<OpenedPage> {
  const context = await openContext(browser, {
    viewport: { width: 1280, height: 800 },
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

/** Loads the page anew by what a user does for it, and waits for the new one: the old one is ready all the time. */
export async function reloadBy(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
  await ready(page);
}

/** Chooses an entry of the top menus, and waits until the menus are gone: one that closes still takes the keyboard. */
export async function menu(page: Page, ...path: readonly string[]): Promise<void> {
  const [first = '', ...rest] = path;
  const items = page.locator('.o-menu-item');
  await page.locator('.o-topbar-menu', { hasText: first }).click();
  for (const [index, name] of rest.entries()) {
    const item = items.filter({ hasText: name }).last();
    if (index < rest.length - 1) await item.hover();
    else await item.click();
  }
  await items.first().waitFor({ state: 'detached' });
}

/** Goes to a tab as a user does; returns when it is in view and its grid has the keyboard, which comes later. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator('.o-sheet').getByText(name, { exact: true }).click();
  await page.locator('.o-sheet.active').getByText(name, { exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.o-grid-composer .o-composer'));
}

/** The sheet in view as the page's own CSV download gives it, row by row. */
export async function sheetRows(page: Page): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu(page, 'File', 'Download', '.csv'),
  ]);
  return (await readFile(await download.path(), 'utf8')).split('\r\n');
}

/** Goes to a cell as a user does, by the name box; returns when the cell is drawn as chosen and takes the keyboard. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator('.o-named-range-selector input');
  await box.fill(cell);
  await box.press('Enter');
  await chosen(page, cell, true);
}

/** Types a text, sees it in the cell's editor, and enters it; returns when the next cell is drawn as chosen. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.waitForFunction(
    (typed) => document.querySelector('.o-grid-composer .o-composer')?.textContent === typed,
    text,
  );
  await page.keyboard.press('Enter');
  await chosen(page, cell, false);
}

/** Waits until the grid has the keyboard, and the name box shows the cell, or another one. */
async function chosen(page: Page, cell: string, isThis: boolean): Promise<void> {
  await page.waitForFunction(
    ([name, isWanted]) => {
      const box = document.querySelector<HTMLInputElement>('.o-named-range-selector input');
      const hasKeyboard = document.activeElement?.matches('.o-grid-composer .o-composer');
      return hasKeyboard && (box?.value === name) === isWanted;
    },
    [cell, isThis] as const,
  );
}

/** Does something that changes the workbook, and waits until the server has it. */
export async function saveBy(page: Page, act: () => Promise<unknown>): Promise<void> {
  const [sent] = await Promise.all([page.waitForRequest((request) => request.method() === 'PUT'), act()]);
  await sent.response();
  // An earlier change may have been sent meanwhile; the page says “Saved” only when nothing is left to send.
  await saved(page);
}

export async function saved(page: Page): Promise<void> {
  await page.locator('#rs-save-state', { hasText: /^Saved in \.preview$/ }).waitFor();
}
