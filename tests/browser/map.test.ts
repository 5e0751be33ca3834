import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { samplePortfolio, sampleTrail, withOthers } from '../pages/map/sample-portfolio.ts';
import { type Answers, type FakeServer, Refused } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { openMap } from './open-map.ts';
import { button, problemsOf } from './open-sidebar.ts';

let browser: Browser;
let page: Page;
let server: FakeServer;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

async function open(answers: Answers = {}, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  ({ page, server } = await openMap(browser, answers, { colorScheme }));
}

const search = () => page.getByRole('combobox', { name: 'Search resellers' });
const options = () => page.getByRole('listbox').getByRole('option');
const chosen = () => page.getByRole('listbox').getByRole('option', { selected: true });
const opens = (entry: string) => page.locator(`body[data-opens="${entry}"]`).waitFor();
/** Settles when the one at that place of the list is chosen. */
const chosenAt = (place: number) =>
  chosen()
    .and(page.locator(`[aria-posinset="${place}"]`))
    .waitFor();
const names = () => options().locator('strong').allInnerTexts();
const canvas = () => page.locator('canvas').last();

/** What is drawn above the map, as text: another picture has another text. */
const overlay = () => canvas().evaluate((element: HTMLCanvasElement) => element.toDataURL());

/** Settles when the picture above the map is that one, or another one. */
const overlayIs = (picture: string, isThat = true) =>
  page.waitForFunction(
    ([text, isWanted]) => {
      const above = [...document.querySelectorAll('canvas')].at(-1);
      return (above?.toDataURL() === text) === isWanted;
    },
    [picture, isThat] as const,
  );

/** Moves the pointer over the map until it means a reseller; gives its name. */
async function pointAtSomething(): Promise<string> {
  const box = await canvas().boundingBox();
  if (!box) throw new Error('There is no map.');
  for (let y = 60; y < box.height - 50; y += 12) {
    for (let x = 60; x < box.width - 20; x += 12) {
      await page.mouse.move(box.x + x, box.y + y);
      if ((await page.locator('canvas.pointing').count()) > 0) return page.locator('.details h2').innerText();
    }
  }
  throw new Error('Nothing is on the map.');
}

describe('the map', () => {
  it('asks once, and has every reseller on the map or beside it', async () => {
    await open();
    await button(page, 'On the map 40').waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['openMap']);
    await button(page, 'Not on the map 4').click();
    await expect
      .poll(() => names())
      .toEqual([
        'Not reviewed yet GmbH',
        'Revenue not known & Sons',
        'Bad figures <b>Ltd</b>',
        'Nothing answered',
      ]);
    await page.getByText('No review yet, so no commitment.').waitFor();
  });

  it('is drawn: all standings have their colours on it', async () => {
    await open({ openMap: () => samplePortfolio(701) });
    await button(page, 'On the map 701').waitFor();
    await page.waitForFunction(
      (colours) => {
        const painted = document.querySelector('canvas');
        const data = painted?.getContext('2d')?.getImageData(0, 0, painted.width, painted.height).data ?? [];
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 4) {
          const rgb = [data[at], data[at + 1], data[at + 2]];
          seen.add(`#${rgb.map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`);
        }
        return colours.every((colour) => seen.has(colour));
      },
      ['#d5efe0', '#d6e8fb', '#fde6c8', '#e8eaed', '#fadbd8', '#b3261e'],
    );
  });

  it('shows the details of what is pointed at, marks it in the list, and opens its review by a click', async () => {
    await open();
    await button(page, 'On the map 40').waitFor();
    const before = await overlay();
    const name = await pointAtSomething();
    expect(await page.locator('.list .hovered strong').innerText()).toBe(name);
    expect(await overlay()).not.toBe(before);
    await page.mouse.down();
    await page.mouse.up();
    const [row] = samplePortfolio(40).rows.filter((each) => each[2] === name);
    await opens(`showReviewOf ${row?.[0]}`);
    await page.getByText(`${name} is open in the sidebar.`).first().waitFor();
  });

  it('is used with the keyboard alone: arrow keys choose, Enter opens', async () => {
    await open();
    await search().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    const [first, second] = await names();
    expect(await chosen().locator('strong').innerText()).toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen().locator('strong').innerText()).toBe(second);
    expect(await search().getAttribute('aria-activedescendant')).toBe(await chosen().getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await chosenAt(40);
    await page.keyboard.press('PageUp');
    await chosenAt(34);
    const name = await chosen().locator('strong').innerText();
    const [row] = samplePortfolio(40).rows.filter((each) => each[2] === name);
    await page.keyboard.press('Enter');
    await opens(`showReviewOf ${row?.[0]}`);
  });

  it('draws the trail of the chosen reseller, asked for once', async () => {
    await open();
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Trail of 4 reviews').waitFor();
    const withTrail = await overlay();
    await page.keyboard.press('ArrowDown');
    await server.asked('openTrail', 2);
    await page.keyboard.press('ArrowUp');
    await page.getByText('Trail of 4 reviews').waitFor();
    await overlayIs(withTrail);
    expect(server.inputs('openTrail')).toHaveLength(2);
  });

  it('asks for no trail of what is passed over, or stands beside the map', async () => {
    await open({ openTrail: () => ({ trail: sampleTrail }) });
    await options().first().waitFor();
    for (let count = 0; count < 8; count += 1) await page.keyboard.press('ArrowDown');
    await page.getByText('Trail of 4 reviews').waitFor();
    expect(server.inputs('openTrail')).toHaveLength(1);
    await button(page, 'Not on the map 4').click();
    await search().press('ArrowDown');
    await page.locator('.details .reason').waitFor();
    expect(server.inputs('openTrail')).toHaveLength(1);
  });

  it('is whole without a trail that cannot be had', async () => {
    await open({
      openTrail: () => {
        throw new Refused('gone', 'Gone.');
      },
    });
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await server.asked('openTrail');
    expect(await chosen().count()).toBe(1);
  });

  it('says when a review could not be opened', async () => {
    await open();
    await options().first().waitFor();
    await page.evaluate(() => Object.assign(globalThis, { cannotOpen: 'No permission' }));
    await options().first().click();
    await page.getByText('The review could not be opened. No permission').first().waitFor();
  });
});

describe('the filter', () => {
  it('by search, owner and standing narrows map, list and counts alike, and is taken back', async () => {
    await open({ openMap: () => withOthers(samplePortfolio(701)) });
    await search().fill('CÖBALT');
    await button(page, 'On the map 64').waitFor();
    await page.getByLabel('Owner', { exact: true }).selectOption({ label: 'Mara' });
    await button(page, /^On the map \d{2}$/).waitFor();
    await button(page, /^Rising/).click();
    const rising = await button(page, /^Rising/)
      .locator('small')
      .innerText();
    await button(page, `On the map ${rising}`).waitFor();
    const labels = await options().allInnerTexts();
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toMatch(/^Rising\s+Cobalt .* · Mara/s);
    await button(page, /^Rising/).click();
    await search().press('Escape');
    await page.getByLabel('Owner', { exact: true }).selectOption({ label: 'All owners' });
    await button(page, 'On the map 701').waitFor();
  });

  it('that leaves nothing says so, and offers to show all', async () => {
    await open();
    await search().fill('zebra');
    await page.getByText('Nothing here matches.').waitFor();
    await button(page, 'Show all').click();
    await button(page, 'On the map 40').waitFor();
    expect(await search().inputValue()).toBe('');
  });

  it('is heard: how many are left is said aloud', async () => {
    await open();
    await search().fill('Nothing answered');
    await page.getByText('0 resellers on the map, 1 beside it').waitFor({ state: 'attached' });
  });

  it('keeps the list of 5,000 to what is in view', async () => {
    await open({ openMap: () => samplePortfolio(5000) });
    await button(page, 'On the map 5,000').waitFor();
    expect(await options().count()).toBeLessThan(40);
    await page.keyboard.press('ArrowUp');
    await chosenAt(5000);
    expect(await options().count()).toBeLessThan(40);
  });
});

describe('the details', () => {
  const shownName = () => page.locator('.details h2').innerText();

  it('are of no reseller that the filter leaves out', async () => {
    await open();
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Trail of 4 reviews').waitFor();
    await search().fill('zebra');
    await page.getByText('Nothing here matches.').waitFor();
    expect(await page.locator('.details h2').count()).toBe(0);
    const empty = await overlay();
    await search().fill('');
    await chosen().waitFor();
    await overlayIs(empty, false);
  });

  it('follow the keyboard although the pointer rests on another, until it moves', async () => {
    await open();
    const third = options().nth(2);
    await third.hover();
    const name = await third.locator('strong').innerText();
    expect(await shownName()).toBe(name);
    for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowDown');
    await chosenAt(12);
    // A frame or two, in which the list scrolls under the pointer.
    await page.getByText('Trail of 4 reviews').waitFor();
    expect(await shownName()).toBe(await chosen().locator('strong').innerText());
    const box = await page.locator('.list').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 50);
    const under = await page.locator('.list .hovered strong').innerText();
    await page.locator('.details').getByRole('heading', { name: under, exact: true }).waitFor();
  });

  it.each([
    ['comes to what is no reseller', () => search().dispatchEvent('pointerover')],
    ['goes to another window', () => page.evaluate(() => window.dispatchEvent(new Event('blur')))],
  ])('are gone when the pointer %s, even where nobody told that it left', async (_how, goAway) => {
    await open();
    await options().nth(2).hover();
    await page.locator('.list .hovered').waitFor();
    await goAway();
    await page.locator('.list .hovered').waitFor({ state: 'detached' });
    expect(await page.locator('canvas.pointing').count()).toBe(0);
    expect(await page.locator('.details h2').count()).toBe(0);
  });

  it('keep name and button in view beside long texts', async () => {
    const portfolio = samplePortfolio(3);
    const [first] = portfolio.rows;
    if (!first) throw new Error('The sample has no reseller.');
    const [id, row, , ...rest] = first;
    const name = 'A very long name '.repeat(40).trim();
    await open({ openMap: () => ({ ...portfolio, rows: [[id, row, name, ...rest]] }) });
    await page.evaluate(() => Object.assign(globalThis, { cannotOpen: 'No permission, '.repeat(60) }));
    await options().first().click();
    await page
      .getByText(/^The review could not be opened/)
      .first()
      .waitFor();
    const details = await page.locator('.details').boundingBox();
    for (const part of ['h2', '.standing', 'dl', 'button']) {
      const box = await page.locator(`.details ${part}`).boundingBox();
      if (!box || !details) throw new Error(`There is no ${part}.`);
      expect(box.height, part).toBeGreaterThan(12);
      expect(box.y, part).toBeGreaterThanOrEqual(details.y);
      expect(box.y + box.height, part).toBeLessThanOrEqual(details.y + details.height);
    }
  });
});

describe('saving the map', () => {
  const save = async (kind: 'PNG' | 'SVG') => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, kind).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  it('gives a PNG for print, named for the day', async () => {
    await open();
    const { name, bytes } = await save('PNG');
    expect(name).toBe('portfolio-map-2026-07-15.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3540, 2460]);
    await page.getByText('Saved as PNG.').first().waitFor();
  });

  it('gives an SVG that stands alone, on white in a dark browser, with hostile names as text', async () => {
    const portfolio = samplePortfolio(12);
    const [first, ...others] = portfolio.rows;
    if (!first) throw new Error('The sample has no reseller.');
    const [id, row, , ...rest] = first;
    const hostile = '</text><script>alert(1)</script>&"\u0007';
    await open({ openMap: () => ({ ...portfolio, rows: [[id, row, hostile, ...rest], ...others] }) }, 'dark');
    const { name, bytes } = await save('SVG');
    expect(name).toBe('portfolio-map-2026-07-15.svg');
    const text = bytes.toString();
    const read = await page.evaluate((source) => {
      const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        tag: root.tagName,
        scripts: root.querySelectorAll('script, parsererror, image, use, style, [href]').length,
        background: root.querySelector('rect')?.getAttribute('fill'),
        texts: [...root.querySelectorAll('text')].map((each) => each.textContent),
      };
    }, text);
    expect(read).toMatchObject({ tag: 'svg', scripts: 0, background: '#ffffff' });
    expect(read.texts).toContain('2026-07-15 · 12 resellers');
    expect(read.texts).toContain('</text><script>alert(1)</…');
    for (const word of [
      'Expendable',
      'Portfolio',
      'Survival toolkit',
      'Rising',
      'Exposed',
      'Strategic',
      'Inactive',
    ])
      expect(read.texts).toContain(word);
  });

  it('saves what the filter shows, and says so on the picture', async () => {
    await open();
    await page.getByLabel('Owner', { exact: true }).selectOption({ label: 'Mara' });
    await button(page, /^Rising/).click();
    const { bytes } = await save('SVG');
    expect(bytes.toString()).toMatch(/\d+ of 40 resellers .*owner: Mara · standing: Rising/);
  });
});

describe('a state of the map', () => {
  const never = () => new Promise<never>(() => undefined);
  const says = (text: string) => () => page.getByText(text).first().waitFor();
  const refused = (kind: 'not set up' | 'bad settings', message: string) => () => {
    throw new Refused(kind, message);
  };

  it.each<[string, Answers, () => Promise<unknown>]>([
    ['loading', { openMap: never }, () => page.getByLabel('Loading the map').waitFor()],
    ['empty', { openMap: () => samplePortfolio(0) }, says('No resellers yet')],
    [
      'without a review',
      { openMap: () => withOthers(samplePortfolio(0)) },
      says('No reseller is on the map yet.'),
    ],
    ['one reseller', { openMap: () => samplePortfolio(1) }, says('On the map')],
    ['40 resellers', {}, says('On the map')],
    ['not set up', { openMap: refused('not set up', 'No Resellers.') }, says('Set up this workbook')],
    [
      'without access',
      {
        openMap: () => {
          throw new Error('PERMISSION_DENIED');
        },
      },
      says('Google does not let this window use the spreadsheet.'),
    ],
    [
      'bad settings',
      { openMap: refused('bad settings', 'Settings, row 2: bad.') },
      says('Settings, row 2: bad.'),
    ],
    [
      'chosen, with its trail',
      {},
      async () => {
        await options().first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.getByText('Trail of 4 reviews').waitFor();
      },
    ],
    [
      'filtered to nothing',
      {},
      async () => {
        await search().fill('zebra');
        await page.getByText('Nothing here matches.').waitFor();
      },
    ],
    [
      'beside the map',
      {},
      async () => {
        await button(page, 'Not on the map 4').click();
        await search().press('ArrowDown');
        await button(page, /^Exposed/).click();
      },
    ],
  ])('“%s” is readable for everyone, in light and dark', async (_name, answers, reach) => {
    await open(answers);
    await reach();
    expect(await problemsOf(page, 900)).toEqual([]);
  });

  it('fits narrow and wide windows', async () => {
    await open();
    await button(page, 'On the map 40').waitFor();
    for (const size of [
      { width: 420, height: 700 },
      { width: 1400, height: 900 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForFunction(() => {
        const drawn = [...document.querySelectorAll('canvas')].at(-1);
        return drawn !== undefined && drawn.width === drawn.clientWidth;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  });

  it('looks again when one comes back from a review that was opened from it', async () => {
    await open();
    await button(page, 'On the map 40').waitFor();
    const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await comeBack();
    await options().first().click();
    await page
      .getByText(/ is open in the sidebar\./)
      .first()
      .waitFor();
    expect(server.inputs('openMap')).toHaveLength(1);
    server.answers = { ...server.answers, openMap: () => samplePortfolio(12) };
    await comeBack();
    await button(page, 'On the map 12').waitFor();
    expect(server.inputs('openMap')).toHaveLength(2);
  });

  it('loads anew when it is asked to', async () => {
    await open();
    await button(page, 'On the map 40').waitFor();
    server.answers = { ...server.answers, openMap: () => samplePortfolio(12) };
    await search().fill('R0001');
    await button(page, 'On the map 1').waitFor();
    await page.keyboard.press('Enter');
    await chosen().waitFor();
    await button(page, 'Look again').click();
    await server.asked('openMap', 2);
    // The filter and what is chosen stay.
    await button(page, 'On the map 1').waitFor();
    expect(await chosen().locator('strong').innerText()).toBe('Cobalt Harbor Networks');
    await search().fill('');
    await button(page, 'On the map 12').waitFor();
    expect(await chosen().count()).toBe(1);
  });
});
