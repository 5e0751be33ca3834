import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { planRow } from '../requests/marketing-plan/plan-fixtures.ts';
import type { MemoryWorkbook } from '../requests/memory-workbook.ts';
import { launchBrowser } from './launch.ts';
import { answered, openPlanPage, plannedWorkbook } from './open-plan.ts';
import { button, type Opened } from './open-sidebar.ts';

let browser: Browser;
let opened: Opened | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await opened?.page.context().close();
  opened = undefined;
});

afterAll(() => browser.close());

async function openPlan(
  workbook: MemoryWorkbook,
  answers: Parameters<typeof openPlanPage>[2] = {},
): Promise<Opened> {
  opened = await openPlanPage(browser, workbook, answers);
  await strip(opened.page).waitFor();
  return opened;
}

const strip = (page: Page) => page.getByRole('group', { name: 'The next 12 months' });

const item = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

const said = (page: Page, text: string | RegExp) => page.locator('#announcer', { hasText: text }).waitFor();

/** What has the keyboard: its id or its name. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('aria-label'));

const cells = (workbook: MemoryWorkbook, initiative: string) =>
  workbook.rows.marketing_plan.find((row) => row.initiative === initiative) ?? {};

describe('the plan of the selected reseller', () => {
  it('shows at a glance which of the next 12 months have an initiative, and names the others', async () => {
    const { page } = await openPlan(plannedWorkbook());
    const names = await strip(page).getByRole('button').allInnerTexts();
    expect(names.map((name) => name.split('\n')[0]?.trim())).toEqual([
      'July 2026: 1 initiative, 1 running. Go to it',
      'August 2026: no initiative. Add one',
      'September 2026: 2 initiatives. Go to it',
      'October 2026: no initiative. Add one',
      'November 2026: no initiative. Add one',
      'December 2026: no initiative. Add one',
      'January 2027: no initiative. Add one',
      'February 2027: no initiative. Add one',
      'March 2027: no initiative. Add one',
      'April 2027: no initiative. Add one',
      'May 2027: no initiative. Add one',
      'June 2027: no initiative. Add one',
    ]);
    await page.getByText('Empty: Aug, Oct, Nov, Dec 2026, Jan, Feb, Mar, Apr, May, Jun 2027.').waitFor();
  });

  it('shows the pipeline against what is needed, done against due, and what is late', async () => {
    const { page } = await openPlan(plannedWorkbook());
    const figures = page.getByRole('region', { name: 'Pipeline and progress' });
    const text = (await figures.innerText()).replace(/[\s\u202f]+/g, ' ');
    expect(text).toContain('Planned pipeline 270K 1 initiative names none');
    expect(text).toContain('24 % of the 1.12M needed: 400K target, 120K booked, 25 % win rate.');
    expect(text).toContain('1 of 2 1 late');
    expect(text).toContain('Pipeline created 85K');
    await item(page, 'Calls to those who came').getByText('late, planned').waitFor();
  });

  it('shows rows that were typed by hand, also those that cannot be read, with the cure', async () => {
    const { page } = await openPlan(plannedWorkbook());
    const training = item(page, 'Training of two sellers');
    await training.getByText('Marketing plan, row 8: month is “in spring”; enter a date').waitFor();
    await training.getByText('which can mean 1.234 or 1234').waitFor();
    await button(page, 'Move: Training of two sellers').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'August 2026' }).waitFor();
    expect(await training.getByText('in spring').count()).toBe(0);
  });

  it('says where to enter the target, that it is reached, and that a plan has lapsed', async () => {
    const workbook = plannedWorkbook([planRow('2027-03', 'Far off') as Record<string, string>]);
    Object.assign(workbook.rows.resellers[0] ?? {}, { target: '' });
    const { page } = await openPlan(workbook);
    await page.getByText('To see what is needed, enter Target on the Resellers tab, row 2.').waitFor();
    await page.getByText('the plan gate fails at the next review').waitFor();
    Object.assign(workbook.rows.resellers[0] ?? {}, { target: 100_000 });
    await button(page, 'Use the selected row').click();
    await page.getByText('The target of 100K is reached.').waitFor();
  });

  it('shows whatever text the cells hold as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> =1+1';
    const cell = { owner: hostile, kind: hostile, note: hostile, status: hostile, pipeline_created: hostile };
    const workbook = plannedWorkbook([planRow('2026-08', hostile, cell) as Record<string, string>]);
    const { page } = await openPlan(workbook);
    await item(page, hostile).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Marketing plan');
  });
});

describe('an initiative', () => {
  it('is added with a click on the month and one on Add', async () => {
    const workbook = plannedWorkbook();
    const { page, server } = await openPlan(workbook);
    await strip(page)
      .getByRole('button', { name: /^August 2026/ })
      .click();
    await page.getByRole('textbox', { name: 'Initiative' }).fill('=Lunch & learn');
    await page.getByLabel('Expected pipeline').fill('$30,000');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await said(page, 'Added. 3 of 12 months have an initiative.');
    expect(cells(workbook, '=Lunch & learn')).toMatchObject({
      month: '2026-08-01',
      pipeline_expected: 30_000,
      owner: 'Ada',
      status: 'planned',
    });
    await page.waitForFunction(() => document.activeElement?.id === 'initiative-10');
    await strip(page).getByRole('button', { name: 'August 2026: 1 initiative. Go to it' }).waitFor();
    expect(server.inputs('addInitiatives')).toHaveLength(1);
  });

  it('needs a name, and Escape leaves the form as if nothing had been', async () => {
    const { page, server } = await openPlan(plannedWorkbook());
    await button(page, 'Add an initiative').click();
    await page.keyboard.press('Enter');
    await page.getByText('Say in a few words what is done.').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'begin-add');
    expect(server.inputs('addInitiatives')).toEqual([]);
  });

  it('is moved by the keyboard alone', async () => {
    const workbook = plannedWorkbook();
    const { page } = await openPlan(workbook);
    await button(page, 'Move: Webinar on renewals').press('Enter');
    const months = page.getByRole('group', { name: 'Move Webinar on renewals to' });
    await months.getByRole('button', { name: /^July 2026/ }).waitFor();
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Enter');
    await said(page, 'Moved: Webinar on renewals. 2 of 12 months have an initiative.');
    expect(cells(workbook, 'Webinar on renewals').month).toBe('2027-01-01');
    await page.waitForFunction(() => document.activeElement?.id === 'initiative-4');
  });

  it('stays where it is on Escape', async () => {
    const { page, server } = await openPlan(plannedWorkbook());
    await button(page, 'Move: Webinar on renewals').press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'initiative-4-move');
    expect(server.inputs('changeInitiative')).toEqual([]);
  });

  it('is dropped with one click, and comes back with another', async () => {
    const workbook = plannedWorkbook();
    const { page } = await openPlan(workbook);
    await button(page, 'Drop: Webinar on renewals').click();
    await said(page, 'Dropped: Webinar on renewals. 1 of 12 months have an initiative.');
    expect(cells(workbook, 'Webinar on renewals').status).toBe('dropped');
    await page.waitForFunction(() => document.activeElement?.id === 'initiative-4-undo');
    await page.keyboard.press('Enter');
    await item(page, 'Webinar on renewals').getByText('running').waitFor();
    expect(cells(workbook, 'Webinar on renewals').status).toBe('running');
    await button(page, /^Dropped/).click();
    await button(page, 'Plan it again: Year-end e-mails').click();
    await page.getByRole('region', { name: 'December 2026' }).waitFor();
    expect(cells(workbook, 'Year-end e-mails').status).toBe('planned');
  });

  it('is marked as done, with what came out of it', async () => {
    const workbook = plannedWorkbook();
    const { page } = await openPlan(workbook);
    await button(page, 'Done: Calls to those who came').click();
    await page.keyboard.type('60k');
    await page.keyboard.press('Enter');
    await said(page, 'Done: Calls to those who came.');
    expect(cells(workbook, 'Calls to those who came')).toMatchObject({
      status: 'done',
      pipeline_created: 60_000,
      pipeline_expected: 40_000,
    });
    await page.getByText('2 of 2').waitFor();
  });

  it('opens with the keyboard in its field before the next frame, so that no key is lost', async () => {
    const { page } = await openPlan(plannedWorkbook());
    const field = await button(page, 'Done: Calls to those who came').evaluate((opener: HTMLElement) => {
      opener.click();
      // Preact draws in a microtask; frames come later than this.
      return new Promise((resolve) => setTimeout(() => resolve(document.activeElement?.tagName)));
    });
    expect(field).toBe('INPUT');
  });

  it('is changed where it stands; an amount that can mean two things is refused, and nothing typed is lost', async () => {
    const workbook = plannedWorkbook();
    const { page, server } = await openPlan(workbook);
    await button(page, 'Change: Joint visits').click();
    const form = page.getByRole('form', { name: 'Change Joint visits' });
    await form.getByLabel('Who pays').fill('the reseller');
    await form.getByLabel('Budget').fill('1.234');
    await button(page, 'Save').click();
    await form.getByText('Budget is the text “1.234”, which can mean').waitFor();
    expect(await form.getByLabel('Who pays').inputValue()).toBe('the reseller');
    await form.getByLabel('Budget').fill('1234');
    await button(page, 'Save').click();
    await said(page, 'Changed: Joint visits.');
    expect(cells(workbook, 'Joint visits')).toMatchObject({
      ...{ month: '2026-09', budget: 1_234, paid_by: 'the reseller', pipeline_expected: '$150,000' },
    });
    expect(server.inputs('changeInitiative').at(-1)?.change).toEqual({
      budget: '1234',
      paidBy: 'the reseller',
    });
    expect(await focused(page)).toBe('initiative-5');
  });
});

describe('a template plan', () => {
  it('is added with two clicks, without what is planned already', async () => {
    const workbook = plannedWorkbook();
    const { page } = await openPlan(workbook);
    await button(page, 'Year plan').click();
    await button(page, 'Add 10 initiatives').click();
    await said(page, 'Added. 12 of 12 months have an initiative.');
    expect(workbook.rows.marketing_plan).toHaveLength(18);
  });

  it('begins in the month that one chooses, with the initiatives that one ticks', async () => {
    const workbook = plannedWorkbook([]);
    const { page } = await openPlan(workbook);
    await button(page, 'Start from a quarter plan').click();
    await page.getByLabel('First month').selectOption({ label: 'October 2026' });
    await page.getByRole('checkbox', { name: /Calls to everybody/ }).uncheck();
    await button(page, 'Add 2 initiatives').click();
    await said(page, 'Added. 2 of 12 months have an initiative.');
    expect(workbook.rows.marketing_plan.map(({ month, kind }) => [month, kind])).toEqual([
      ['2026-10-01', 'webinar'],
      ['2026-12-01', 'joint customer visit'],
    ]);
  });
});

describe('when something goes wrong', () => {
  it('an answer that is lost is asked for again, and nothing is added twice', async () => {
    const workbook = plannedWorkbook();
    let isLost = true;
    const { page } = await openPlan(workbook, {
      addInitiatives: (input) => {
        const answer = answered(workbook, 'addInitiatives', input);
        if (isLost) {
          isLost = false;
          throw new Error('NetworkError: Connection failure');
        }
        return answer;
      },
    });
    await button(page, 'Add an initiative').click();
    await page.getByRole('textbox', { name: 'Initiative' }).fill('Lunch');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The plan is as it was.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Initiative' }).inputValue()).toBe('Lunch');
    await button(page, 'Try again').click();
    await said(page, 'Added.');
    expect(workbook.rows.marketing_plan.filter(({ initiative }) => initiative === 'Lunch')).toHaveLength(1);
  });

  it('a row that somebody else changed is shown as it is now', async () => {
    const workbook = plannedWorkbook();
    const { page } = await openPlan(workbook);
    Object.assign(cells(workbook, 'Webinar on renewals'), { owner: 'Somebody' });
    await button(page, 'Drop: Webinar on renewals').click();
    await page.getByText('Someone changed this initiative meanwhile.').waitFor();
    expect(cells(workbook, 'Webinar on renewals').status).toBe('running');
    await button(page, 'Try again').click();
    await item(page, 'Webinar on renewals').getByText('Somebody').waitFor();
  });

  it('a second click while something is sent sends nothing more', async () => {
    const workbook = plannedWorkbook();
    let send: () => void = () => undefined;
    const { page, server } = await openPlan(workbook, {
      changeInitiative: (input) =>
        new Promise((resolve) => {
          send = () => resolve(answered(workbook, 'changeInitiative', input));
        }),
    });
    await button(page, 'Drop: Webinar on renewals').click();
    await button(page, 'Drop: Joint visits').click();
    await button(page, 'Add an initiative').click();
    send();
    await said(page, 'Dropped: Webinar on renewals.');
    expect(server.inputs('changeInitiative')).toHaveLength(1);
    expect(cells(workbook, 'Joint visits').status).toBe('planned');
  });
});
