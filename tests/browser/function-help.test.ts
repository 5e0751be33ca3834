import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { functions } from '../../src/functions/index.ts';
import { readDist } from '../read-dist.ts';
import { launchBrowser } from './launch.ts';
import { openContext } from './open-context.ts';

const ADDRESS = 'https://function-help.test/';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

/** The built page, in a dialog of the size that the add-on asks for. */
async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await openContext(browser, {
    viewport: { width: 720, height: 560 },
    ...options,
  });
  page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html', body: readDist('function-help.html') })
      : route.abort(),
  );
  await page.goto(ADDRESS);
}

const search = () => page.getByRole('combobox', { name: 'Search functions' });
const options = () => page.getByRole('option');
const chosen = () => page.getByRole('option', { selected: true }).locator('strong').innerText();
const heading = () => page.getByRole('heading', { level: 1 }).innerText();
const status = () => page.getByRole('status');

async function problems(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the function help', () => {
  it('opens with the keyboard in the search field, all functions listed and the first one shown', async () => {
    await open();
    expect(await search().evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await options().count()).toBe(functions.length);
    expect(await chosen()).toBe(functions[0]?.name);
    expect(await heading()).toBe(functions[0]?.name);
  });

  it('narrows the list while one types, and says how many are left', async () => {
    await open();
    await search().fill('GAP');
    await expect.poll(() => chosen()).toBe('RESELLER_GAP');
    expect(await heading()).toBe('RESELLER_GAP');
    expect(await status().innerText()).toBe(
      `${await options().count()} functions`.replace(/^1 functions$/, '1 function'),
    );
  });

  it('shows syntax, arguments, examples with results and the rule', async () => {
    await open();
    await search().fill('RESELLER_GAP');
    const detail = page.getByRole('main');
    const text = await detail.innerText();
    expect(text).toContain('=RESELLER_GAP(revenue, reseller_revenue, [target], [mode])');
    expect(text).toContain('=RESELLER_GAP(200000, 5000000)');
    expect(text).toContain('Share to reach. Optional; 10% if left out.');
    expect(text).toContain('The rule');
    expect(await detail.getByRole('cell').first().innerText()).toBe('333333.33');
  });

  it('moves along the list with the arrow keys, which end at its ends', async () => {
    await open();
    await search().press('ArrowUp');
    await expect.poll(() => heading()).toBe(functions[0]?.name);
    await search().press('ArrowDown');
    await expect.poll(() => heading()).toBe(functions[1]?.name);
    for (const _ of functions) await search().press('ArrowDown');
    await expect.poll(() => heading()).toBe(functions.at(-1)?.name);
    const active = await search().getAttribute('aria-activedescendant');
    expect(active).toBe(`option-${functions.at(-1)?.name}`);
    const [list, option] = await Promise.all([
      page.getByRole('listbox').boundingBox(),
      page.locator(`#${active}`).boundingBox(),
    ]);
    expect((option?.y ?? 0) + (option?.height ?? 0)).toBeLessThanOrEqual(
      (list?.y ?? 0) + (list?.height ?? 0) + 1,
    );
  });

  it('is reached by Tab alone: search, separator, detail, copy', async () => {
    await open();
    const stops: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect(stops).toEqual(['INPUT', 'MAIN', 'BUTTON']);
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    );
    expect(outline).toBe('solid');
  });

  it('copies an example, and says so', async () => {
    await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await search().fill('RESELLER_GAP');
    await page.getByRole('button', { name: 'Copy =RESELLER_GAP(200000, 5000000)', exact: true }).click();
    await status().getByText('Copied. Paste it into a cell.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=RESELLER_GAP(200000, 5000000)');
  });

  it('says that nothing was found and leads back to all functions', async () => {
    await open();
    await search().fill('zebra <b>');
    await expect.poll(() => options().count()).toBe(0);
    expect(await page.getByRole('main').innerText()).toContain('Nothing matches “zebra <b>”.');
    expect(await problems()).toEqual([]);
    await page.getByRole('button', { name: 'Show all functions' }).click();
    await expect.poll(() => options().count()).toBe(functions.length);
    expect(await search().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it.each([
    ['en-US', '=RESELLER_GAP(200000, 5000000, 0.1, "replacing")'],
    ['de-DE', '=RESELLER_GAP(200000; 5000000; 0,1; "replacing")'],
  ])('writes formulas as the reader in %s does', async (locale, formula) => {
    await open({ locale });
    await search().fill('RESELLER_GAP');
    await expect.poll(() => page.getByRole('main').innerText()).toContain(formula);
  });

  it('changes the formulas when the reader chooses the other way to write decimals', async () => {
    await open();
    await search().fill('RESELLER_GAP');
    await page.getByRole('radio', { name: '0,5 and ;' }).check();
    await expect.poll(() => page.getByRole('main').innerText()).toContain('=RESELLER_GAP(200000; 5000000)');
  });

  it.each(['light', 'dark'] as const)(
    'is free of axe violations in the %s scheme, with painted text',
    async (colorScheme) => {
      await open({ colorScheme });
      expect(await problems()).toEqual([]);
      const width = await page.getByRole('heading', { level: 1 }).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().width;
      });
      expect(width).toBeGreaterThan(80);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    },
  );

  it('keeps still for those who ask for reduced motion', async () => {
    await open({ reducedMotion: 'reduce' });
    expect(await status().evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s');
  });
});
