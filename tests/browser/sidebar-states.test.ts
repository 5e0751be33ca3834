import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemKind } from '../../src/workbook/problem.ts';
import { cobalt, firstForm, form, latest, resellers } from '../pages/review/sample-forms.ts';
import { type Answers, Refused } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { answer, button, deferred, openSidebar, problemsOf, standing } from './open-sidebar.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

interface State {
  readonly answers?: Answers;
  readonly built?: string;
  /** Leads to the state; settles when it is there. */
  readonly reach: (page: Page) => Promise<void>;
}

const never = () => new Promise<never>(() => undefined);
const refused =
  (kind: ProblemKind, message = 'What the server says.', details: unknown = null) =>
  (): never => {
    throw new Refused(kind, message, details);
  };
const says = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const start = {
  resellers,
  blocked: [],
  activeId: null,
  today: '2026-07-15',
  faults: ['Resellers, row 12: there is no name.'],
};
const withFigures = (revenue: number) => ({
  openReview: () => ({ ...form, figures: { revenue, resellerRevenue: 1_333_000 } }),
});
const savedAs = (text: string | RegExp) => async (page: Page) => {
  await button(page, 'Save review').click();
  await says(text)(page);
};
const opened = (name: RegExp) => async (page: Page) => {
  await button(page, name).click();
};

const draft = {
  ...{ key: form.key, figures: { revenue: 1, resellerRevenue: 100 }, latestId: 'R7.3', corrects: null },
  content: {
    reviewer: 'Ines',
    day: '2026-07-15',
    answers: { seller: 'nobody' },
    signs: {},
    evidence: { seller: 'Left' },
  },
  notKnown: [],
  keptAt: '2026-07-14T09:12:00.000Z',
};

const twice = 'Resellers, rows 3 and 9: the ID “R9” stands there more than once; delete it in one of them.';

const states: Readonly<Record<string, State>> = {
  loading: {
    answers: { startSidebar: never },
    reach: (page) => page.getByLabel('Loading the review').waitFor(),
  },
  'opening a review': {
    answers: { openReview: never },
    reach: (page) => page.getByLabel('Loading the review').waitFor(),
  },
  'the list': {
    answers: { startSidebar: () => start },
    reach: async (page) => page.getByText('Rows that cannot be reviewed').click(),
  },
  'an empty list': {
    answers: { startSidebar: () => ({ ...start, resellers: [] }) },
    reach: says('No resellers yet'),
  },
  'the open picker': {
    reach: async (page) => {
      await standing(page).waitFor();
      await page.getByRole('combobox').click();
      await page.getByRole('option').first().waitFor();
    },
  },
  'a search that finds nothing': {
    reach: async (page) => {
      await standing(page).waitFor();
      await page.getByRole('combobox').fill('zebra');
      await says('Nothing matches “zebra”.')(page);
    },
  },
  'a search that finds an id that is there twice': {
    answers: {
      startSidebar: () => ({ ...start, blocked: [{ ...cobalt, id: 'R9', name: 'Twin', why: twice }] }),
    },
    reach: async (page) => {
      await page.getByRole('combobox').fill('twin');
      await says(twice)(page);
      await page.getByText('Nothing matches').waitFor({ state: 'detached' });
    },
  },
  'an untouched review': { reach: (page) => standing(page).waitFor() },
  'a first review': { answers: { openReview: () => firstForm }, reach: says('first review') },
  'an answered review': {
    reach: async (page) => {
      for (const name of [
        /^From last time/,
        /^Marketing plan/,
        /^Focus/,
        /^How they sell/,
        /^Warning signs/,
        /^Reviewer/,
        /^History/,
      ])
        await button(page, name).first().click();
      await answer(page, 'Who sells our product there?', 'nobody');
      await answer(page, 'Is there a marketing plan?', 'submitted and on schedule');
      await answer(page, 'Who brings the leads?', 'not known');
      await button(page, /evidence for “Who sells/).click();
      await page.keyboard.type('Left in May');
    },
  },
  Inactive: { answers: withFigures(0), reach: says('Nothing was sold in the period.') },
  Expendable: { answers: withFigures(5000), reach: says('Expendable') },
  Portfolio: {
    answers: withFigures(50_000),
    reach: (page) => answer(page, 'Who sells our product there?', 'nobody'),
  },
  Strategic: {
    reach: async (page) => {
      await button(page, /^Marketing plan/)
        .first()
        .click();
      await answer(page, 'Who sells our product there?', 'a full-time seller or more');
      await answer(page, 'Is there a marketing plan?', 'submitted and on schedule');
      await says('Strategic')(page);
    },
  },
  Rising: {
    answers: withFigures(50_000),
    reach: async (page) => {
      await button(page, /^Marketing plan/)
        .first()
        .click();
      await answer(page, 'Who sells our product there?', 'a full-time seller or more');
      await answer(page, 'Is there a marketing plan?', 'submitted and on schedule');
      await says('Rising')(page);
    },
  },
  'figures that cannot be': { answers: withFigures(2_000_000), reach: says(/cannot be above 100%/) },
  'figures that cannot be read': {
    answers: {
      openReview: () => ({
        ...firstForm,
        figures: { revenue: 'Unknown', resellerRevenue: 'Unknown' },
        figuresProblem: 'Resellers, row 8: sell-in is the text “1.234”.',
      }),
    },
    reach: says(/Correct it. Resellers, row 8: sell-in is the text “1.234”/),
  },
  'a completed save': {
    answers: { openReview: () => ({ ...form, completed: 'A save was completed.' }) },
    reach: says('A save was completed.'),
  },
  'a restored draft': {
    answers: { openReview: () => ({ ...form, draft }) },
    reach: says('The figures changed since'),
  },
  'a discarded draft': {
    answers: { openReview: () => ({ ...form, draft }) },
    reach: async (page) => {
      await button(page, 'Discard').click();
      await button(page, 'Undo').waitFor();
    },
  },
  'no name': { answers: { openReview: () => firstForm }, reach: savedAs('Who reviews?') },
  saving: { answers: { saveReview: never }, reach: savedAs('Saving…') },
  'a lower standing': {
    answers: { saveReview: refused('confirm lower', '', { from: 'Exposed', to: 'Portfolio' }) },
    reach: savedAs('Lower Exposed to Portfolio?'),
  },
  'changed figures': {
    answers: { saveReview: refused('figures changed', '', { shown: form.figures, now: latest.figures }) },
    reach: savedAs('Their figures changed meanwhile'),
  },
  'a review meanwhile': {
    answers: { saveReview: refused('reviewed meanwhile', '', latest) },
    reach: savedAs('reviewed it meanwhile'),
  },
  'a busy server': { answers: { saveReview: refused('busy') }, reach: savedAs('Not saved yet.') },
  'a view-only spreadsheet': {
    answers: { saveReview: refused('view only') },
    reach: savedAs('Not saved yet.'),
  },
  'a reseller that is gone': { answers: { saveReview: refused('gone') }, reach: savedAs('Back to the list') },
  'no connection': {
    answers: {
      startSidebar: () => {
        throw new Error('NetworkError');
      },
    },
    reach: says('The spreadsheet could not be reached.'),
  },
  'several accounts': {
    answers: {
      startSidebar: () => {
        throw new Error('PERMISSION_DENIED');
      },
    },
    reach: says(/^Several Google accounts/),
  },
  'no workbook': { answers: { startSidebar: refused('not set up') }, reach: says('Not set up yet.') },
  'bad settings': {
    answers: { openReview: refused('bad settings') },
    reach: async (page) => {
      await says('This could not be opened.')(page);
      await button(page, 'Open the settings').click();
      await page.locator('body[data-opens="showSettings"]').waitFor();
      await button(page, 'Set up this workbook').waitFor({ state: 'detached' });
    },
  },
  saved: { reach: savedAs('What to agree on') },
  'actions added': {
    reach: async (page) => {
      await button(page, 'Save review').click();
      await button(page, 'Add 3 actions').click();
      await says('3 actions added to the Actions tab.')(page);
    },
  },
  'a logged review': {
    reach: async (page) => {
      await opened(/^History/)(page);
      await opened(/^2026-06-10/)(page);
      await says('Correct this review')(page);
    },
  },
  'a logged review that is gone': {
    answers: { openLoggedReview: refused('gone') },
    reach: async (page) => {
      await opened(/^History/)(page);
      await opened(/^2026-06-10/)(page);
      await says('This could not be opened.')(page);
    },
  },
  'a correction': {
    reach: async (page) => {
      await opened(/^History/)(page);
      await opened(/^2026-06-10/)(page);
      await opened(/^Correct this review/)(page);
      await says(/^Correcting the review/)(page);
    },
  },
  'checking the log': {
    built: 'log-check',
    answers: { checkLog: never },
    reach: says('Checking every row of the log…'),
  },
  'a sound log': { built: 'log-check', reach: says('All 124 reviews are as written.') },
  'a changed log': {
    built: 'log-check',
    answers: { checkLog: () => ({ rows: 3, faults: ['Reviews, row 3: it was changed by hand.'] }) },
    reach: says('1 row is not as it was written.'),
  },
  'a log that cannot be checked': {
    built: 'log-check',
    answers: { checkLog: refused('unexpected') },
    reach: says('The log could not be checked.'),
  },
};

it.each(Object.entries(states))(
  '%s is free of axe violations in light and dark, and fits into 300 px',
  async (_name, { answers, built = 'review', reach }) => {
    const { page } = await openSidebar(browser, answers, { built, reducedMotion: 'reduce' });
    try {
      await reach(page);
      expect(await problemsOf(page)).toEqual([]);
    } finally {
      await page.context().close();
    }
  },
);

describe('the form', () => {
  it('does not jump when answers come and go', async () => {
    const { page } = await openSidebar(browser);
    await standing(page).waitFor();
    const question = page.getByRole('group', { name: 'Who sells our product there?' });
    const top = async () => (await question.boundingBox())?.y;
    const before = await top();
    for (const word of ['nobody', 'a full-time seller or more', 'not known']) {
      await question.getByRole('radio', { name: word }).check();
      expect(await top()).toBe(before);
    }
    await page.context().close();
  });

  it('stands where its skeleton stood', async () => {
    const answered = deferred<typeof firstForm>();
    const { page } = await openSidebar(browser, { openReview: () => answered.promise });
    const row = page.locator('.skeleton .row').first();
    await row.waitFor();
    const skeleton = (await row.boundingBox())?.y ?? 0;
    answered.resolve(firstForm);
    const section = (await button(page, /^People/).boundingBox())?.y ?? 0;
    expect(Math.abs(section - skeleton)).toBeLessThanOrEqual(8);
    await page.context().close();
  });

  it('keeps standing, gates and saving in view while one scrolls', async () => {
    const { page } = await openSidebar(browser);
    await button(page, /^Focus/)
      .first()
      .click();
    await button(page, /^How they sell/)
      .first()
      .click();
    await page.getByRole('radio', { name: 'they wait' }).scrollIntoViewIfNeeded();
    await page.getByRole('radio', { name: 'they wait' }).focus();
    for (const part of [
      page.getByRole('combobox'),
      standing(page),
      page.getByRole('list', { name: 'Gates' }),
      button(page, 'Save review'),
    ]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
    }
    await page.context().close();
  });

  it('keeps still for those who ask for reduced motion', async () => {
    const { page } = await openSidebar(browser, {}, { reducedMotion: 'reduce' });
    await standing(page).waitFor();
    const durations = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).transitionDuration),
    );
    expect(new Set(durations)).toEqual(new Set(['0s']));
    await page.context().close();
  });
});
