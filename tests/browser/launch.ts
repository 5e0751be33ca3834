import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

/** Milliseconds to wait for what a browser should do; only for what hangs, which is told within a minute. */
export const MOST_WAIT = 50_000;

/**
 * Starts a browser without a window: the one that CHROME_PATH names, else an installed Chrome, Edge or Chromium,
 * else the packaged one (Linux x64). Throws a sentence that says what to install where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return launchChosen(chosen);
  const failures: unknown[] = [];
  for (const options of browsersToTry()) {
    try {
      const found = options();
      if (found) return await chromium.launch({ timeout: MOST_WAIT, ...found });
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new Error(
    'No browser for the browser tests. Install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to one, and run the tests again.',
    { cause: new AggregateError(failures) },
  );
}

async function launchChosen(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({ timeout: MOST_WAIT, executablePath });
  } catch (cause) {
    throw new Error(
      `CHROME_PATH is “${executablePath}”, and no browser starts there. Set it to a Chrome, Edge or Chromium, or unset it.`,
      { cause },
    );
  }
}

function browsersToTry(): readonly (() => LaunchOptions | undefined)[] {
  return [
    () => ({ channel: 'chrome' }),
    () => ({ channel: 'msedge' }),
    () => ({}),
    ...onPath(['chromium', 'chromium-browser', 'google-chrome']).map((executablePath) => () => ({
      executablePath,
    })),
    packagedChromium,
  ];
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .filter((file) => existsSync(file));
}
