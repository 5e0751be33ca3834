import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemKind } from '../../src/workbook/problem.ts';
import { actionRow, meetingWorkbook, planRow } from '../requests/meeting/meeting-workbook.ts';
import type { MemoryWorkbook } from '../requests/memory-workbook.ts';
import { type Answers, Refused } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { meetingProblems, openMeeting, pagesOf, sheetOf, withBergmann } from './open-meeting.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

interface State {
  readonly workbook?: () => MemoryWorkbook;
  readonly answers?: Answers;
  readonly reach: (page: Page) => Promise<unknown>;
}

const never = () => new Promise<never>(() => undefined);
const refused =
  (kind: ProblemKind, details: unknown = null) =>
  (): never => {
    throw new Refused(kind, 'What the server says.', details);
  };
const says = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const shows = (version: 'internal' | 'shared') => (page: Page) => sheetOf(page, version);

/** Of reseller number `index`, counted from 0, with what is changed in its row. */
const of =
  (index: number, figures: Record<string, unknown> = {}) =>
  () => {
    const workbook = meetingWorkbook();
    workbook.activeRow = index + 2;
    Object.assign(workbook.rows.resellers[index] ?? {}, figures);
    return workbook;
  };

const hostile = [
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
  '=HYPERLINK("https://evil.test","click")',
  'مرحبا \u202e reversed \u202c',
  '👩‍👩‍👧‍👦🇩🇪',
  'x'.repeat(50_000),
];

/** Hostile and endless text in every cell that a person types. */
function hostileWorkbook(): MemoryWorkbook {
  const workbook = withBergmann();
  Object.assign(workbook.rows.resellers[1] ?? {}, { name: hostile.join(' '), owner: hostile[4] });
  workbook.rows.actions = hostile.map((text) => actionRow(text, text, '2026-07-01', 'open'));
  workbook.rows.marketing_plan = hostile.map((text) => planRow('2026-08', text, text, text, text));
  for (const row of workbook.rows.reviews)
    Object.assign(row, {
      reviewer: hostile[4],
      evidence: JSON.stringify({ seller: hostile[0], plan: hostile[2] }),
    });
  return workbook;
}

const states: Readonly<Record<string, State>> = {
  loading: {
    answers: { startSidebar: never },
    reach: (page) => page.getByLabel('Preparing the page').waitFor(),
  },
  'preparing a page': {
    answers: { prepareMeeting: never },
    reach: (page) => page.getByLabel('Preparing the page').waitFor(),
  },
  'no reseller selected': { workbook: meetingWorkbook, reach: says('Whom do you meet?') },
  'the open picker': {
    reach: async (page) => {
      await sheetOf(page, 'internal');
      await page.getByRole('combobox').click();
      await page.getByRole('option').first().waitFor();
    },
  },
  'no resellers': {
    workbook: () => Object.assign(meetingWorkbook(), { rows: { ...meetingWorkbook().rows, resellers: [] } }),
    reach: says('No resellers yet'),
  },
  'no workbook': { answers: { startSidebar: refused('not set up') }, reach: says('Not set up yet.') },
  'no connection': {
    answers: {
      prepareMeeting: () => {
        throw new Error('NetworkError');
      },
    },
    reach: says('The spreadsheet could not be reached.'),
  },
  'a reseller that is gone': {
    answers: { prepareMeeting: refused('gone') },
    reach: says('This could not be opened.'),
  },
  'bad settings': {
    answers: { prepareMeeting: refused('bad settings') },
    reach: says('This could not be opened.'),
  },
  'the page for us': { reach: shows('internal') },
  'the page to show': { reach: shows('shared') },
  'a reseller without a review': { workbook: of(0), reach: shows('internal') },
  'a reseller without a review, to show': { workbook: of(0), reach: shows('shared') },
  'unknown revenue': { workbook: of(2), reach: shows('internal') },
  'unknown revenue, to show': { workbook: of(2), reach: shows('shared') },
  'figures that cannot be': { workbook: of(3), reach: shows('internal') },
  'figures that cannot be, to show': { workbook: of(3), reach: shows('shared') },
  Inactive: { workbook: of(1, { sell_in: 0, services: '', pull_through: '' }), reach: shows('internal') },
  Expendable: {
    workbook: of(1, { sell_in: 1000, services: '', pull_through: '' }),
    reach: shows('internal'),
  },
  Exposed: { workbook: of(1, { sell_in: 700_000 }), reach: shows('internal') },
  'Exposed, to show': { workbook: of(1, { sell_in: 700_000 }), reach: shows('shared') },
  'a figure that cannot be read': {
    reach: async (page) => {
      await sheetOf(page, 'internal');
      await page.getByLabel('Win rate').fill('often');
      await page.getByRole('alert').waitFor();
    },
  },
  'hostile text': { workbook: hostileWorkbook, reach: shows('internal') },
  'hostile text, to show': {
    workbook: hostileWorkbook,
    reach: async (page) => {
      await sheetOf(page, 'internal');
      await page.getByRole('button', { name: 'All' }).click();
      await sheetOf(page, 'shared');
    },
  },
};

it.each(Object.entries(states))(
  '%s is free of axe violations in light and dark, and as wide as the dialog',
  async (_name, { workbook = withBergmann, answers = {}, reach }) => {
    const { page } = await openMeeting(browser, workbook(), answers);
    try {
      await reach(page);
      expect(await meetingProblems(page)).toEqual([]);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
    } finally {
      await page.context().close();
    }
  },
);

describe('a problem', () => {
  it('of a workbook that is not set up is cured in the page', async () => {
    const workbook = withBergmann();
    workbook.missingParts = ['Marketing plan'];
    const setUp = () => {
      workbook.missingParts = [];
      return { made: ['Marketing plan'] };
    };
    const { page } = await openMeeting(browser, workbook, { setUp });
    await page.getByRole('button', { name: 'Set up this workbook' }).click();
    await sheetOf(page, 'internal');
    await page.context().close();
  });

  it('of a reseller that is gone leads back to the list', async () => {
    const { page } = await openMeeting(browser, withBergmann(), { prepareMeeting: refused('gone') });
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('heading', { name: 'Whom do you meet?' }).waitFor();
    await page.context().close();
  });

  it('of the connection is tried again', async () => {
    let isDown = true;
    const workbook = meetingWorkbook();
    const { page, server } = await openMeeting(browser, workbook, {
      startSidebar: () => {
        if (isDown) throw new Error('NetworkError');
        return { resellers: [], blocked: [], activeId: null, today: '2026-07-15', faults: [] };
      },
    });
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    isDown = false;
    await again.click();
    await page.getByText('No resellers yet').waitFor();
    await page.getByRole('button', { name: 'I typed some, look again' }).click();
    await page.getByText('No resellers yet').waitFor();
    expect(server.calls).toHaveLength(3);
    await page.context().close();
  });
});

describe('on paper', () => {
  const formats = ['A4', 'Letter'] as const;

  it.each(['internal', 'shared'] as const)(
    'the %s page is one page of A4, and one of Letter',
    async (version) => {
      const { page } = await openMeeting(browser, withBergmann());
      await sheetOf(page, 'internal');
      await page.getByRole('button', { name: 'All' }).click();
      await sheetOf(page, version);
      for (const format of formats) expect(await pagesOf(page, format), format).toBe(1);
      await page.context().close();
    },
  );

  it('long data goes on to further pages, and no line of it is cut', async () => {
    const workbook = withBergmann();
    for (let count = 0; count < 60; count += 1) {
      workbook.rows.actions.push(actionRow(`Action ${count}, which has a few words more`, 'Tom', '', 'open'));
      workbook.rows.marketing_plan.push(planRow('2026-08', `Initiative ${count}`, 'event', 'planned', 1));
    }
    const { page } = await openMeeting(browser, workbook);
    await sheetOf(page, 'internal');
    for (const format of formats) {
      expect(await pagesOf(page, format), format).toBeGreaterThan(1);
      expect(await pagesOf(page, format), format).toBeLessThan(5);
    }
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('.sheet li, .sheet tr, .today')].filter(
          (each) => getComputedStyle(each).breakInside !== 'avoid',
        ).length,
    );
    expect(cut).toBe(0);
    await page.context().close();
  });

  it.each([
    ['internal', 'Internal: do not hand out'],
    ['shared', 'counter(page)'],
  ] as const)('every sheet of the %s page says what it is: %s', async (version, words) => {
    const { page } = await openMeeting(browser, withBergmann());
    const sheet = await sheetOf(page, version);
    await page.emulateMedia({ media: 'print' });
    const kind = await sheet.evaluate((each) => getComputedStyle(each).getPropertyValue('page'));
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText),
    );
    const rule = rules.find((text) => text.startsWith(`@page ${kind} `)) ?? '';
    expect(kind).toBe(version);
    expect(rule).toContain(words);
    if (version === 'shared') expect(rule).not.toContain('Internal');
    await page.context().close();
  });

  it('what was typed is printed whole', async () => {
    const { page } = await openMeeting(browser, withBergmann());
    await sheetOf(page, 'internal');
    await page.getByLabel('Yearly cost of a full-time seller').fill('$1,234,567,890.50');
    await page.emulateMedia({ media: 'print' });
    const fields = page.locator('.figure input');
    expect(await fields.count()).toBe(4);
    for (const field of await fields.all()) {
      expect(await field.isVisible()).toBe(true);
      expect(await field.inputValue()).not.toBe('');
      expect(await field.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(1);
    }
    await page.context().close();
  });

  it('is dark on white in a dark browser too, without what is for the screen', async () => {
    const { page } = await openMeeting(browser, withBergmann(), {}, { colorScheme: 'dark' });
    const sheet = await sheetOf(page, 'internal');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await sheet.evaluate((each) => {
      const { color, backgroundColor } = getComputedStyle(each);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(32, 33, 36)', 'rgb(255, 255, 255)']);
    for (const part of ['.toolbar', '.agreed input', '.hint'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(
      await sheet.getByLabel('Gross margin').evaluate((field) => getComputedStyle(field).borderTopWidth),
    ).toBe('0px');
    await page.context().close();
  });
});
