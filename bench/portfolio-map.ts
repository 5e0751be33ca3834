import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { openMap } from '../tests/browser/open-map.ts';
import { samplePortfolio } from '../tests/pages/map/sample-portfolio.ts';
import { median, milliseconds, type Result } from './measure.ts';

const SMALL = 40;
const LARGE = 5000;
const ROUNDS = 7;

interface Times {
  /** From opening the page, its data at hand, to the first picture. */
  readonly open: number[];
  /** From a letter typed into the search to the next picture. */
  readonly filter: number[];
  /** From a move of the pointer to the next picture. */
  readonly hover: number[];
}

/** The map with 5,000 resellers in a real browser, against the same map with 40. */
export async function benchPortfolioMap(): Promise<readonly Result[]> {
  const browser = await launchBrowser();
  const times = { [SMALL]: newTimes(), [LARGE]: newTimes() };
  const portfolios = { [SMALL]: samplePortfolio(SMALL), [LARGE]: samplePortfolio(LARGE) };
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const count of [SMALL, LARGE] as const) {
        const start = performance.now();
        const { page } = await openMap(browser, { openMap: () => portfolios[count] });
        await page.locator('.list [role="option"]').first().waitFor();
        await nextPicture(page);
        const open = performance.now() - start;
        const filter = await measureFilter(page);
        const hover = await measureHover(page);
        await page.context().close();
        if (round < 0) continue;
        times[count].open.push(open);
        times[count].filter.push(filter);
        times[count].hover.push(hover);
      }
    }
  } finally {
    await browser.close();
  }
  const result = (what: string, key: keyof Times, goal: string): Result => ({
    what: `Map of ${LARGE.toLocaleString('en-US')} resellers: ${what}, against ${SMALL}`,
    ours: milliseconds(median(times[LARGE][key])),
    baseline: milliseconds(median(times[SMALL][key])),
    ratio: median(times[LARGE][key]) / median(times[SMALL][key]),
    goal,
  });
  return [
    result('from opening the page to the picture', 'open', 'usable: below 2 s'),
    result('from a letter in the search to the picture', 'filter', 'fluent: below 200 ms'),
    result('from a move of the pointer to the picture', 'hover', 'about 1; below a frame or two'),
  ];
}

function newTimes(): Times {
  return { open: [], filter: [], hover: [] };
}

/** Settles when what was changed so far is on the screen: two frames, the second begins after the first is painted. */
function nextPicture(page: Page): Promise<unknown> {
  return page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** Measured within the page, so that talking to the browser costs nothing. Text, because the page is no Node. */
async function measureFilter(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const field = document.querySelector('input');
    const times = [];
    for (const text of ['s', 'st', 'sto', 'ston', 'stone', '']) {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[3];
  })()`);
}

async function measureHover(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const canvas = [...document.querySelectorAll('canvas')].pop();
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const times = [];
    for (let step = 1; step < 60; step += 1) {
      const start = performance.now();
      canvas.dispatchEvent(new PointerEvent('pointermove', {
        bubbles: true,
        clientX: left + (width * step) / 60,
        clientY: top + height * (0.2 + 0.6 * ((step * 0.37) % 1)),
      }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[30];
  })()`);
}
