import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemKind } from '../../src/workbook/problem.ts';
import type { MemoryWorkbook } from '../requests/memory-workbook.ts';
import { type Answers, Refused } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { openPlanPage, plannedWorkbook } from './open-plan.ts';
import { button, problemsOf } from './open-sidebar.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

interface State {
  readonly workbook?: () => MemoryWorkbook;
  readonly answers?: Answers;
  /** Leads to the state; settles when it is there. */
  readonly reach: (page: Page) => Promise<void>;
}

const never = () => new Promise<never>(() => undefined);
const refused =
  (kind: ProblemKind, details: unknown = null) =>
  (): never => {
    throw new Refused(kind, 'What the server says.', details);
  };
const says = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const clicked = (name: string | RegExp, text: string | RegExp) => async (page: Page) => {
  await button(page, name).first().click();
  await says(text)(page);
};
const notChosen = () => {
  const workbook = plannedWorkbook();
  workbook.activeRow = undefined;
  return workbook;
};

const states: Readonly<Record<string, State>> = {
  loading: {
    answers: { startSidebar: never },
    reach: (page) => page.getByLabel('Loading the plan').waitFor(),
  },
  'opening a plan': {
    answers: { openPlan: never },
    reach: (page) => page.getByLabel('Loading the plan').waitFor(),
  },
  'the list of resellers': { workbook: notChosen, reach: says('Whose plan?') },
  'no resellers': {
    answers: {
      startSidebar: () => ({
        resellers: [],
        blocked: [],
        activeId: null,
        today: '2026-07-15',
        faults: [],
      }),
    },
    reach: says('No resellers yet'),
  },
  'a plan': { reach: says('2 of 12') },
  'an empty plan': { workbook: () => plannedWorkbook([]), reach: says('No initiatives yet') },
  'the form of a new initiative': { reach: clicked('Add an initiative', 'New initiative, August 2026') },
  'the form of an initiative': {
    reach: async (page) => {
      await button(page, 'Change: Webinar on renewals').click();
      await page.getByRole('form', { name: 'Change Webinar on renewals' }).waitFor();
    },
  },
  'moving an initiative': { reach: clicked('Move: Webinar on renewals', 'Move to:') },
  'an initiative that is done': {
    reach: async (page) => {
      await button(page, 'Done: Webinar on renewals').click();
      await page.getByLabel('Pipeline created, if you know it').waitFor();
    },
  },
  'a year from a template': { reach: clicked('Year plan', 'A year of initiatives') },
  'an initiative that was dropped': {
    reach: clicked('Drop: Webinar on renewals', 'Undo'),
  },
  'what is over': {
    reach: async (page) => {
      await button(page, /^Done earlier/).click();
      await button(page, /^Dropped/).click();
      await says('Breakfast for customers')(page);
    },
  },
  'a workbook that is not set up': {
    answers: { startSidebar: refused('not set up', ['Marketing plan']) },
    reach: says('Not set up yet'),
  },
  'a reseller that is gone': { answers: { openPlan: refused('gone') }, reach: says('What the server says.') },
  ...Object.fromEntries(
    (['busy', 'gone', 'row changed', 'view only', 'bad figures', 'unexpected'] as const).map((kind) => [
      `a change that is refused: ${kind}`,
      {
        answers: { changeInitiative: refused(kind) },
        reach: async (page: Page) => {
          await button(page, 'Done: Webinar on renewals').click();
          await button(page, 'Mark as done').click();
          await says('What the server says.')(page);
        },
      },
    ]),
  ),
  'a server that cannot be reached': {
    answers: {
      openPlan: () => {
        throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    },
    reach: says('The spreadsheet could not be reached.'),
  },
};

describe('every state of the marketing plan', () => {
  it.each(Object.keys(states))(
    '%s: is clean for axe in light and dark, and not wider than the sidebar',
    async (name) => {
      const state = states[name];
      if (!state) throw new Error(`There is no state “${name}”.`);
      const { page } = await openPlanPage(browser, (state.workbook ?? plannedWorkbook)(), state.answers);
      await state.reach(page);
      expect(await problemsOf(page)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a problem', () => {
  it('of a workbook that is not set up is cured with one click', async () => {
    const workbook = plannedWorkbook();
    workbook.missingParts = ['Resellers: Target'];
    const { page } = await openPlanPage(browser, workbook, {
      setUp: () => {
        workbook.missingParts = [];
        return { made: [] };
      },
    });
    await says('A column is gone')(page);
    await button(page, 'Set up this workbook').click();
    await says('2 of 12')(page);
    await page.context().close();
  });

  it('of a reseller that is gone leads back to the list', async () => {
    const { page } = await openPlanPage(browser, plannedWorkbook(), { openPlan: refused('gone') });
    await button(page, 'Back to the list').click();
    await says('Whose plan?')(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('picker');
    await page.context().close();
  });
});
