import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { goTo, openPage, ready, sheetRows } from './open-page.ts';
import { startTestPreview, type TestPreview } from './start-test-preview.ts';

let browser: Browser;
let preview: TestPreview;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await startTestPreview();
  ({ page, faults } = await openPage(browser, preview));
  await page.addInitScript(letFramesBeHeld);
  await page.reload();
  await ready(page);
});
afterAll(async () => {
  await browser.close();
  await preview.remove();
});

interface Frames {
  /** Lets nothing more be drawn by a frame, as on a computer too slow for the typist. */
  holdFrames(): void;
  releaseFrames(): void;
}

function letFramesBeHeld(): void {
  const nextFrame = window.requestAnimationFrame.bind(window);
  let held: FrameRequestCallback[] | undefined;
  window.requestAnimationFrame = (draw) => (held ? held.push(draw) : nextFrame(draw));
  const frames: Frames = {
    holdFrames() {
      held = [];
    },
    releaseFrames() {
      held?.forEach(nextFrame);
      held = undefined;
    },
  };
  Object.assign(window, frames);
}

describe('keys that come faster than frames', () => {
  test.each([
    ['replace a number', 'C4', ['100000', 'Enter'], '100,000'],
    ['keep the percentage of a cell', 'D2', ['25', 'Enter'], '25.0%'],
    ['can be taken back', 'E2', ['19', 'Backspace', '5', 'Enter'], '15'],
    [
      'take a suggestion and go on behind it',
      'U2',
      ['=RESELLER_TI', 'Tab', '400000,0.8%)', 'Enter'],
      'Expendable',
    ],
    [
      'take a suggestion with Enter and go on behind it',
      'U3',
      ['=RESELLER_TI', 'Enter', '400000,0.8%)', 'Enter'],
      'Expendable',
    ],
  ] as const)('%s', async (_what, cell, keys, shown) => {
    await goTo(page, cell);
    await page.evaluate(() => (window as unknown as Frames).holdFrames());
    for (const key of keys) {
      if (/^[A-Z][a-z]+$/.test(key)) await page.keyboard.press(key);
      else await page.keyboard.type(key);
    }
    await page.evaluate(() => (window as unknown as Frames).releaseFrames());
    const { data } = Papa.parse<readonly string[]>((await sheetRows(page)).join('\n'));
    expect(data[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 'A'.charCodeAt(0)]).toBe(shown);
    expect(faults).toEqual([]);
  });
});
