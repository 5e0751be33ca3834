import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SharingSummary } from '../../src/requests/contract.ts';
import { readDist } from '../read-dist.ts';
import { type Answers, FakeServer, Refused } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { openContext } from './open-context.ts';
import { deferred, problemsOf } from './open-sidebar.ts';

const ADDRESS = 'https://sharing.test/';
let browser: Browser;
let page: Page;
let server: FakeServer;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

const one = (tab: string, cells: string, what: string) => ({ tab, cells, what });

const plan: SharingSummary = {
  formulas: [one('My resellers', 'K2', 'RESELLER_SHARE'), one('Try it', 'C5:C24', 'RESELLER_TIER')],
  values: Array.from({ length: 12 }, (_cell, index) => one('Try it', `E${index}`, 'RESELLER_WHY')),
  rows: [one('<b>My</b> resellers', 'K24', 'RESELLER_SHARE')],
  left: [one('Try it', 'F1', 'stays, because it shows no answer now')],
};

const wellBehaved: Answers = {
  previewSharing: () => ({ plan, shared: 0 }),
  shareFormulas: () => plan,
  takeBackFormulas: () => ({ restored: plan.formulas, changed: [], gone: [] }),
};

/** The built page in a dialog of the size that the add-on asks for; `closed` on the window tells that it was closed. */
async function open(
  way: 'share' | 'take back',
  answers: Answers = {},
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await openContext(browser, { viewport: { width: 560, height: 480 }, ...options });
  page = await context.newPage();
  server = new FakeServer({ ...wellBehaved, ...answers });
  await server.serve(page);
  await page.addInitScript({
    content: 'google.script.host = { close() { document.title = "closed"; } };',
  });
  const body = readDist('sharing.html').replace('<body>', `<body data-way="${way}">`);
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  await page.goto(ADDRESS);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (text: string | RegExp) => page.getByText(text).first().waitFor();
const AGAIN = 'Use the add-on’s formulas again';

/** Violations in light and dark; problemsOf holds against 300 px, which a dialog is wider than. */
async function problems(): Promise<readonly string[]> {
  return (await problemsOf(page)).filter((problem) => problem !== 'the page is 560 px wide');
}

describe('sharing', () => {
  it('says what becomes what before anything is changed, shares, and says what became what', async () => {
    await open('share');
    await says('Become plain formulas');
    expect(await page.getByText('Try it, C5–C24').isVisible()).toBe(true);
    expect(await page.getByText('<b>My</b> resellers, K24').isVisible()).toBe(true);
    expect(await page.getByText('Try it, E3').isVisible()).toBe(false);
    await page.getByText('Become values', { exact: true }).click();
    await expect.poll(() => page.getByText('Try it, E3').isVisible()).toBe(true);
    expect(server.calls.map(({ name }) => name)).toEqual(['previewSharing']);
    await button('Share').click();
    await says('Shared, except the formulas that stay.');
    expect(server.calls.map(({ name }) => name)).toEqual(['previewSharing', 'shareFormulas']);
    expect(
      await page.getByRole('heading', { level: 1 }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await button('Close').click();
    await expect.poll(() => page.title()).toBe('closed');
  });

  it('shows the first places of a long list, and all of them when asked', async () => {
    const values = Array.from({ length: 450 }, (_cell, index) => one('Try it', `E${index}`, 'RESELLER_WHY'));
    await open('share', {
      previewSharing: () => ({ plan: { ...plan, formulas: [], rows: [], left: [], values }, shared: 0 }),
    });
    await page.locator('summary').click();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(200);
    await button('Show all 450').click();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(450);
  });

  it('shares once, however often one clicks', async () => {
    const answer = deferred<SharingSummary>();
    await open('share', { shareFormulas: () => answer.promise });
    await button('Share').dblclick();
    await button('Sharing…').press('Enter');
    answer.resolve({ ...plan, left: [] });
    await says('Shared: everyone sees every answer, with or without the add-on.');
    expect(server.inputs('shareFormulas')).toHaveLength(1);
  });

  it('says what kept it from sharing, and tries again', async () => {
    await open('share', {
      shareFormulas: () => {
        throw new Refused('busy', 'Someone else is saving right now. Nothing was changed.');
      },
    });
    await button('Share').click();
    await says('Not everything is shared yet.');
    server.answers = wellBehaved;
    await button('Try again').click();
    await says(/^Shared/);
  });

  it('leads back where everything is shared already, and says where nothing can be', async () => {
    const nothing = { formulas: [], values: [], rows: [], left: [] };
    await open('share', { previewSharing: () => ({ plan: nothing, shared: 30 }) });
    await says(/^Everything is shared already/);
    await button(AGAIN).click();
    await says('30 cells were shared.');
    await page.context().close();
    await open('share', { previewSharing: () => ({ plan: nothing, shared: 0 }) });
    await says(/^There is nothing to share/);
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Close']);
  });
});

describe('taking back', () => {
  it('names cells that were changed or deleted, with the formulas that were there', async () => {
    const changed = [one('My resellers', 'K2', '=RESELLER_SHARE(C2:C41)')];
    await open('take back', {
      previewSharing: () => ({ plan, shared: 1 }),
      takeBackFormulas: () => ({ restored: [], changed, gone: [one('', '', '=RESELLER_STRESS(3)')] }),
    });
    await says('1 cell was shared.');
    await button(AGAIN).click();
    await says('The formulas of the add-on are back, except those below.');
    await says('=RESELLER_SHARE(C2:C41)');
    await says('=RESELLER_STRESS(3)');
  });

  it('says where nothing was shared', async () => {
    await open('take back');
    await says(/^Nothing was shared/);
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Close']);
  });
});

const screens: Readonly<
  Record<string, readonly [way: 'share' | 'take back', answers: Answers, reach: () => Promise<void>]>
> = {
  loading: ['share', { previewSharing: () => new Promise(() => undefined) }, () => says('Looking through')],
  plan: ['share', {}, () => says('Become values')],
  shared: [
    'share',
    {},
    () =>
      button('Share')
        .click()
        .then(() => says('Became values')),
  ],
  'a problem': [
    'share',
    { previewSharing: () => Promise.reject(new Error('PERMISSION_DENIED')) },
    () => says('The formulas could not be read.'),
  ],
  'what was shared': [
    'take back',
    { previewSharing: () => ({ plan, shared: 3 }) },
    () => says('3 cells were shared.'),
  ],
  'taken back': [
    'take back',
    { previewSharing: () => ({ plan, shared: 3 }) },
    () =>
      button(AGAIN)
        .click()
        .then(() => says('The formulas of the add-on are back, as they were.')),
  ],
};

it.each(Object.entries(screens))(
  '%s is free of axe violations in light and dark',
  async (_name, [way, answers, reach]) => {
    await open(way, answers, { reducedMotion: 'reduce' });
    await reach();
    expect(await problems()).toEqual([]);
  },
);
