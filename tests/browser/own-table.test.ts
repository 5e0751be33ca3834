import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ImportInput, ImportResult, TableColumn, TableProposal } from '../../src/requests/contract.ts';
import { readDist } from '../read-dist.ts';
import { scriptRun } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { openContext } from './open-context.ts';

const ADDRESS = 'https://import-view.test/';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

/** What the server says: a value, a problem as “kind: sentence”, or nothing, where it cannot be reached or waits. */
type Answer =
  | { readonly value: unknown }
  | { readonly kind: string; readonly message: string }
  | { readonly unreachable: string }
  | 'never';

interface Asked {
  readonly name: string;
  readonly input: unknown;
}

const asked: Asked[] = [];
const answers: Answer[] = [];

async function open(first: readonly Answer[], options: BrowserContextOptions = {}): Promise<void> {
  asked.length = 0;
  answers.splice(0, answers.length, ...first);
  const context = await openContext(browser, { viewport: { width: 300, height: 640 }, ...options });
  page = await context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: readDist('own-table.html') }),
  );
  await page.exposeFunction('askServer', (name: string, input: string) => {
    asked.push({ name, input: JSON.parse(input) });
    const answer = answers.shift() ?? 'never';
    if (answer === 'never') return new Promise(() => undefined);
    if ('unreachable' in answer) throw new Error(answer.unreachable);
    return JSON.stringify(
      'value' in answer
        ? { ok: true, value: answer.value }
        : { ok: false, problem: { kind: answer.kind, message: answer.message, details: null } },
    );
  });
  await page.addInitScript({ content: scriptRun });
  await page.goto(ADDRESS);
}

function column(
  index: number,
  header: string,
  proposed: TableColumn['proposed'],
  ...samples: string[]
): TableColumn {
  return { index, letter: 'ABCDEFGH'[index] ?? '', header, samples, proposed };
}

const proposal: TableProposal = {
  title: 'Partners <b>2025</b>',
  sheetId: 4711,
  headerRow: 3,
  headersMark: '0123456789abcdef',
  rows: 701,
  columns: [
    column(0, 'Reseller', 'name', 'Cobalt Networks', 'Larch & Partner Systemhaus GmbH', 'Acme'),
    column(1, 'Account manager', 'owner', 'Ann'),
    column(2, 'Sell-in 2025', 'sell_in', '375000', '$1,234.50'),
    column(3, 'Revenue', null, '5000000'),
    column(5, '', null, 'x'),
  ],
};

const result: ImportResult = {
  copied: 698,
  rows: 701,
  skipped: [
    'Partners, row 12: the headers again.',
    'Partners, row 40: “Acme” was copied before (Resellers, row 5).',
    'Partners, row 704: “Total” is a row of totals. If it is a reseller, add it to Resellers by hand.',
  ],
  faults: [
    'Resellers, row 12, Services (Partners, row 15): services is “soon”, which is not a number; enter an amount of money, 0 or more.',
  ],
};

const field = (name: string) => page.getByRole('combobox', { name });
const button = (name: string) => page.getByRole('button', { name });
/** The entry point of the add-on that was asked for another page. */
const opened = () => page.evaluate(() => document.body.dataset.opens);
/** What is said aloud follows what is shown. */
const hears = (words: string) =>
  page.locator('#announcer', { hasText: words }).waitFor({ state: 'attached' });

async function problems(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Nothing reaches beyond the 300 pixels. */
async function expectFits(): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
}

describe('“Use my own table”', () => {
  it('says that it looks', async () => {
    await open(['never']);
    expect(await page.getByRole('main').innerText()).toContain('Looking at the open tab…');
    await hears('Looking at the open tab…');
    expect(asked).toEqual([{ name: 'proposeImport', input: null }]);
  });

  it('says what to do where the tab has no list, and looks again', async () => {
    const message = 'Open the tab that has your list of resellers, then choose “Look again”.';
    await open([{ kind: 'no table', message }, { value: proposal }]);
    await page.getByText(message).first().waitFor();
    await hears(message);
    expect(await problems()).toEqual([]);
    await button('Look again').click();
    await field('A Reseller').waitFor();
  });

  it('shows where the headers are and what each column seems to be, as text', async () => {
    await open([{ value: proposal }]);
    await field('A Reseller').waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Partners <b>2025</b>: headers in row 3, 701 rows below.');
    expect(text).toContain('375000 · $1,234.50');
    expect(await field('A Reseller').inputValue()).toBe('name');
    expect(await field('C Sell-in 2025').inputValue()).toBe('sell_in');
    expect(await field('D Revenue').inputValue()).toBe('');
    expect(await field('F No header').inputValue()).toBe('');
    expect(await field('D Revenue').locator('option').allInnerTexts()).toEqual([
      'Not copied',
      'ID',
      'Reseller',
      'Owner',
      'Sell-in',
      'Margin',
      'Services',
      'Pull-through',
      'Reseller revenue',
      'Our revenue a year before',
      'Reseller revenue a year before',
      'Target',
      'Booked',
    ]);
    await page.getByText('Without Reseller revenue the shares stay unknown.').waitFor();
    await page.getByText('Not chosen, so counted as none: Margin, Services, Pull-through.').waitFor();
    await hears('701 rows');
    await expectFits();
    await field('D Revenue').selectOption('reseller_revenue');
    await page.getByText('Without Reseller revenue').waitFor({ state: 'detached' });
  });

  it('copies what was chosen and shows what became of it, with the keyboard alone', async () => {
    await open([{ value: proposal }, { value: result }]);
    await field('D Revenue').focus();
    await page.keyboard.type('Reseller rev');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('698 resellers copied. 3 rows not copied. 1 entry to correct.').first().waitFor();
    expect(asked[1]).toEqual({
      name: 'importTable',
      input: {
        sheetId: 4711,
        headerRow: 3,
        headersMark: '0123456789abcdef',
        mapping: { name: 0, owner: 1, sell_in: 2, reseller_revenue: 3 },
        sameNameIsSameReseller: true,
        mayMixCurrencies: false,
      },
    });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('698 resellers copied.');
    await hears('698 resellers copied.');
    await page.getByText('Not copied: 3').click();
    const text = await page.getByRole('main').innerText();
    for (const sentence of [...result.skipped, ...result.faults]) expect(text).toContain(sentence);
    await expectFits();
    await button('Review a reseller').click();
    await expect.poll(() => opened()).toBe('showReview');
  });

  it('refuses two columns for one field at once, names both, and goes to the first', async () => {
    await open([{ value: proposal }]);
    await field('D Revenue').selectOption('Sell-in');
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Column C is Sell-in too. Choose one of the two.');
    expect(text).toContain('Column D is Sell-in too. Choose one of the two.');
    expect(await problems()).toEqual([]);
    await button('Copy 701 rows').click();
    await hears('Two columns are the same thing. Choose one of the two.');
    expect(await field('C Sell-in 2025').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    expect(asked).toHaveLength(1);
    await field('C Sell-in 2025').selectOption('Not copied');
    await expect.poll(() => page.getByRole('main').innerText()).not.toContain('Choose one of the two.');
  });

  it('wants the names', async () => {
    await open([{ value: proposal }]);
    await field('A Reseller').selectOption('Not copied');
    await button('Copy 701 rows').click();
    await expect
      .poll(() => page.getByRole('main').innerText())
      .toContain('Choose “Reseller” for the column that has the names.');
    expect(asked).toHaveLength(1);
  });

  it('says that it copies, copies once, and does not jump', async () => {
    await open([{ value: proposal }, 'never']);
    const copyButton = page.locator('button.primary');
    await copyButton.waitFor();
    const before = await copyButton.boundingBox();
    await copyButton.click();
    await page.getByText('Copying…').waitFor();
    // What is disabled for assistive technology can still be clicked.
    await copyButton.click({ force: true });
    await button('Look again').click({ force: true });
    await hears('Copying 701 rows. This can take a minute.');
    expect(asked).toHaveLength(2);
    const after = await copyButton.boundingBox();
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
    expect(await problems()).toEqual([]);
  });

  it.each<[string, Answer, string]>([
    [
      'was interrupted',
      {
        kind: 'unexpected',
        message:
          'Copying stopped: at least 500 of 701 resellers are copied. Choose “Copy” again to go on; no reseller is copied twice.',
      },
      'at least 500 of 701 resellers are copied',
    ],
    ['is offline', { unreachable: 'NetworkError' }, 'No reseller is copied twice.'],
    ['has another account', { unreachable: 'PERMISSION_DENIED' }, 'Several Google accounts'],
  ])('keeps what was chosen where copying %s, and goes on', async (_what, answer, words) => {
    await open([{ value: proposal }, answer, { value: result }]);
    await field('D Revenue').selectOption('Services');
    await button('Copy 701 rows').click();
    await button('Try again').waitFor();
    expect(await page.getByRole('main').innerText()).toContain(words);
    expect(await field('D Revenue').inputValue()).toBe('services');
    expect(await problems()).toEqual([]);
    await expectFits();
    await button('Try again').click();
    await page.getByText('698 resellers copied.').first().waitFor();
    expect(asked[2]).toEqual(asked[1]);
  });

  it('keeps what was chosen where the table is looked at again, even after a tab without a list', async () => {
    const columns = proposal.columns.map((each) => (each.index === 1 ? column(1, 'City', null) : each));
    await open([
      { value: proposal },
      { kind: 'no table', message: 'Open the tab that has your list of resellers.' },
      { value: { ...proposal, columns } },
    ]);
    await field('B Account manager').selectOption('Not copied');
    await field('D Revenue').selectOption('Reseller revenue');
    await page.getByRole('checkbox').check();
    await button('Look again').click();
    await page.getByText('Open the tab that has your list').first().waitFor();
    await button('Look again').click();
    await expect.poll(() => field('D Revenue').inputValue()).toBe('reseller_revenue');
    expect(await field('B City').inputValue()).toBe('');
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
  });

  it('asks before it mixes currencies, and remembers the answer until another column is chosen', async () => {
    const message = 'Different currencies would be added: $ in row 4; € in row 9.';
    const mixed = { kind: 'mixed currencies', message };
    await open([{ value: proposal }, mixed, { unreachable: 'NetworkError' }, mixed, { value: result }]);
    await button('Copy 701 rows').click();
    await page.getByText(message).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('More than one currency');
    expect(await problems()).toEqual([]);
    await expectFits();
    await button('Copy them as they are').click();
    await button('Try again').click();
    await page.getByText(message).waitFor();
    await field('D Revenue').selectOption('Services');
    await button('Copy 701 rows').click();
    await page.getByText('698 resellers copied.').first().waitFor();
    const mayMix = asked.slice(1).map(({ input }) => (input as ImportInput).mayMixCurrencies);
    expect(mayMix).toEqual([false, true, true, false]);
  });

  it('says that the spreadsheet could not be reached, and tries again', async () => {
    await open([{ unreachable: 'NetworkError' }, { value: proposal }]);
    await page.getByText('The spreadsheet could not be reached.').waitFor();
    await button('Try again').click();
    await field('A Reseller').waitFor();
  });

  it('sets the workbook up where copying needs it', async () => {
    await open([
      { value: proposal },
      { kind: 'not set up', message: 'This spreadsheet has no Resellers yet.' },
      { value: { made: ['Resellers'] } },
      { value: result },
    ]);
    await button('Copy 701 rows').click();
    await button('Set up this workbook').click();
    await page.getByText('698 resellers copied.').first().waitFor();
    expect(asked.map(({ name }) => name)).toEqual(['proposeImport', 'importTable', 'setUp', 'importTable']);
  });

  it('goes back without copying', async () => {
    await open([{ value: proposal }]);
    await button('Back to reviews').click();
    await expect.poll(() => opened()).toBe('showReview');
  });

  it('says why the reviews could not be opened, and opens them then', async () => {
    await open([{ value: proposal }]);
    await field('A Reseller').waitFor();
    await page.evaluate(() => Object.assign(globalThis, { cannotOpen: 'NetworkError.' }));
    await button('Back to reviews').click();
    await page.getByText('The page could not be opened: NetworkError. Try again').first().waitFor();
    await hears('The page could not be opened');
    expect(await problems()).toEqual([]);
    await expectFits();
    await page.evaluate(() => Object.assign(globalThis, { cannotOpen: '' }));
    await button('Back to reviews').click();
    await expect.poll(() => opened()).toBe('showReview');
  });

  it('shows a hundred sentences of many, and all of them when asked', async () => {
    const skipped = Array.from(
      { length: 130 },
      (_none, index) => `Partners, row ${index}: the headers again.`,
    );
    await open([{ value: proposal }, { value: { copied: 0, rows: 130, skipped, faults: [] } }]);
    await button('Copy 701 rows').click();
    await page.getByText('No reseller was copied. 130 rows not copied.').first().waitFor();
    await page.getByText('Not copied: 130').click();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(100);
    await button('Show all 130').click();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(130);
  });

  it.each(['light', 'dark'] as const)('is free of axe violations in the %s scheme', async (colorScheme) => {
    await open([{ value: proposal }, { value: result }], { colorScheme });
    await field('A Reseller').waitFor();
    expect(await problems()).toEqual([]);
    await button('Copy 701 rows').click();
    await button('Review a reseller').waitFor();
    expect(await problems()).toEqual([]);
  });

  it('shows where the keyboard is', async () => {
    await open([{ value: proposal }]);
    await field('A Reseller').waitFor();
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement as Element).outlineStyle,
      );
      expect(outline).toBe('solid');
    }
  });
});
