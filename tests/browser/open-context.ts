import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { getCurrentTest } from 'vitest/suite';
import { MOST_WAIT } from './launch.ts';

/** Where the pictures of failed tests go. */
const FAILED = 'reports/failed';

/** A context in which nothing waits for ever, and whose pages are shown as they were where the test fails. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  context.setDefaultTimeout(MOST_WAIT);
  // A page that is opened before the first test belongs to none.
  if (getCurrentTest()) onTestFailed(({ task }) => shoot(context, task.name));
  return context;
}

async function shoot(context: BrowserContext, name: string): Promise<void> {
  mkdirSync(FAILED, { recursive: true });
  const plain = name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80);
  for (const [index, page] of context.pages().entries()) {
    const path = `${FAILED}/${plain}-${index + 1}.png`;
    try {
      await page.screenshot({ path, timeout: 5_000 });
      console.error(`The page as it was: ${path}`);
    } catch (reason) {
      console.error(`No picture of the page could be taken: ${String(reason)}`);
    }
  }
}
