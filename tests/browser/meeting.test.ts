import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '../../src/workbook/define-tab.ts';
import { type TabId, tabs } from '../../src/workbook/index.ts';
import { internal, meetingWorkbook, planRow } from '../requests/meeting/meeting-workbook.ts';
import { launchBrowser } from './launch.ts';
import { openMeeting, sheetOf, withBergmann } from './open-meeting.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const version = (page: Page, name: string) => page.getByRole('radio', { name });

const worth = (page: Page) => page.getByRole('region', { name: /^What it is worth/ });

/** Runs in a page of its own. */
async function on(opened: ReturnType<typeof openMeeting>, act: (page: Page) => Promise<void>): Promise<void> {
  const { page } = await opened;
  try {
    await act(page);
  } finally {
    await page.context().close();
  }
}

describe('opening', () => {
  it('begins with the reseller of the selected row', async () => {
    const { page, server } = await openMeeting(browser, withBergmann());
    const sheet = await sheetOf(page, 'internal');
    await sheet.getByRole('heading', { name: 'Bergmann', level: 1 }).waitFor();
    expect(server.inputs('prepareMeeting')).toEqual([{ version: 'internal', resellerId: 'R0002', row: 3 }]);
    expect(await page.title()).toBe('Meeting with Bergmann');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sheet-title');
    await page.context().close();
  });

  it('asks whom one meets where no reseller is selected, with those due first', () =>
    on(openMeeting(browser), async (page) => {
      await page.getByRole('heading', { name: 'Whom do you meet?' }).waitFor();
      expect(await version(page, 'Internal').isDisabled()).toBe(true);
      const print = page.getByRole('button', { name: 'Print' });
      expect(await print.getAttribute('aria-disabled')).toBe('true');
      await print.click({ force: true });
      expect(await page.evaluate('window.prints')).toBe(0);
      await page.getByRole('button', { name: /^Bergmann/ }).click();
      const sheet = await sheetOf(page, 'internal');
      await sheet.getByRole('heading', { name: 'Bergmann', level: 1 }).waitFor();
    }));

  it('finds a reseller by name, with the keyboard alone', () =>
    on(openMeeting(browser, withBergmann()), async (page) => {
      await sheetOf(page, 'internal');
      const picker = page.getByRole('combobox', { name: 'Reseller' });
      await picker.fill('nord');
      await page.getByRole('option', { name: /Nordwind/ }).waitFor();
      await picker.press('Enter');
      await page.getByRole('heading', { name: 'Nordwind', level: 1 }).waitFor();
      await page.getByText('not reviewed yet', { exact: false }).first().waitFor();
      // The same one again changes nothing, and it still can be printed.
      await picker.fill('nord');
      await picker.press('Enter');
      await page.getByRole('button', { name: 'Print' }).click();
      await expect.poll(() => page.evaluate('window.prints')).toBe(1);
    }));
});

describe('the page for us', () => {
  it('says all that a meeting needs', () =>
    on(openMeeting(browser, withBergmann()), async (page) => {
      const text = (await (await sheetOf(page, 'internal')).innerText()).replace(/[\u202f\s]+/g, ' ');
      for (const part of [
        'Internal: do not hand out',
        'Portfolio 7.6 % of their revenue, but nobody there has 0.5 FTE or more for our product. Next: Agree on a seller',
        'Commitment 35 (up to 40, 95% answered)',
        'Risk High',
        'Weight gate: failed',
        'Plan gate: passed',
        'late Name a second seller for renewals Marta, until 1 Jul 2026',
        'done Agree on a marketing plan',
        'Have a second person there learn our product',
        'Empty (6 of 12): Aug and Dec 2026; Mar, Apr, May and Jun 2027.',
        'It must bring 215 000 of pipeline, without the 10 000 of what is done.',
        'Done: 2 of 2 that were due, and 42 000 of pipeline came of it.',
        'salesperson leaves 3.8 % Portfolio expected',
        'pays from this revenue on, at a gross margin of 166 667',
        'pays such a seller 2.2 times',
        'Marta is looking for another job',
        'Agreed today',
      ])
        expect(text).toContain(part);
      const chart = page.getByRole('img', { name: /^Share: / });
      expect((await chart.getAttribute('aria-label'))?.replace(/\u202f/g, ' ')).toBe(
        'Share: 1.2 % on 20 Jan 2025, 7.6 % on 15 Jul 2026',
      );
    }));

  it('computes what a seller is worth to them while one types, and says what cannot be', () =>
    on(openMeeting(browser, withBergmann()), async (page) => {
      await sheetOf(page, 'internal');
      await page.getByLabel('Yearly cost of a full-time seller').fill('150k');
      await worth(page).getByText('250\u202f000', { exact: true }).waitFor();
      await page.getByLabel('Gross margin').fill('0.5');
      await worth(page).getByText('150\u202f000', { exact: true }).waitFor();
      await page.getByLabel('Seller time in FTE').fill('4');
      await worth(page).getByText('1\u202f200\u202f000', { exact: true }).waitFor();
      await worth(page).getByText('820\u202f000 more, and such a seller pays').waitFor();
      await page.getByLabel('Gross margin').fill('lots');
      await page.getByRole('alert').filter({ hasText: 'Enter a percentage above 0, such as 30%.' }).waitFor();
      expect(await page.getByLabel('Gross margin').getAttribute('aria-invalid')).toBe('true');
      await page.getByLabel('Win rate').fill('50');
      await page.getByText('81\u202f%', { exact: true }).waitFor();
    }));
});

describe('the total of the plan', () => {
  it('says what of the list is not in it', () => {
    const workbook = withBergmann();
    workbook.rows.marketing_plan.push(planRow('2025-05', 'Old promise', 'event', 'planned', 30_000));
    return on(openMeeting(browser, workbook), async (page) => {
      const sheet = await sheetOf(page, 'internal');
      const text = (await sheet.innerText()).replace(/[\u202f\s]+/g, ' ');
      expect(text).toContain('May 2025 Old promise late');
      expect(text).toContain(
        'It must bring 215 000 of pipeline, without the 40 000 of what is late or done.',
      );
    });
  });

  it('names the rows that are missing for their month', () => {
    const workbook = withBergmann();
    workbook.rows.marketing_plan.push(planRow('by and by', 'Some day', 'event', 'planned', 30_000));
    return on(openMeeting(browser, workbook), async (page) => {
      await sheetOf(page, 'internal');
      await page
        .getByText(/^Marketing plan, row 11: without a month that can be read, so missing here/)
        .waitFor();
    });
  });
});

describe('the need of the plan', () => {
  const withTarget = (target: number, booked: number) => {
    const workbook = withBergmann();
    Object.assign(workbook.rows.resellers[1] ?? {}, { target, booked });
    return workbook;
  };
  const planText = async (page: Page) => {
    await sheetOf(page, 'internal');
    return (await page.getByRole('region', { name: /^Marketing plan/ }).innerText()).replace(
      /[\u202f\s]+/g,
      ' ',
    );
  };

  it('is that of the year’s target, at the win rate of the settings', () =>
    on(openMeeting(browser, withTarget(300_000, 100_000)), async (page) => {
      expect(await planText(page)).toMatch(
        /The year’s target of 300 000, with 100 000 booked, at a win rate of needs 800 000 of pipeline: the plan covers 27 %/,
      );
      expect(await page.getByLabel('Win rate').inputValue()).toBe('25%');
    }));

  it('is none where the target is reached', () =>
    on(openMeeting(browser, withTarget(100_000, 100_000)), async (page) => {
      expect(await planText(page)).toContain('The year’s target, 100 000, is reached.');
      expect(await page.getByLabel('Win rate').count()).toBe(0);
    }));
});

describe('the page to show', () => {
  it('is asked for alone, with the actions that were ticked and no others', async () => {
    const { page, server } = await openMeeting(browser, withBergmann());
    await sheetOf(page, 'internal');
    await page.getByRole('checkbox', { name: /Name a second seller/ }).check();
    const shown = await sheetOf(page, 'shared');
    const [, asked] = server.inputs('prepareMeeting');
    expect(asked).toEqual({
      version: 'shared',
      resellerId: 'R0002',
      row: 3,
      shownActions: [internal(meetingWorkbook()).agreed.actions[0]?.key],
    });
    expect(server.calls.map(({ name }) => name)).toEqual([
      'startSidebar',
      'prepareMeeting',
      'prepareMeeting',
    ]);
    await shown.getByText('For Bergmann').waitFor();
    await shown.getByText('Name a second seller for renewals').waitFor();
    expect(await shown.getByText('autumn event to').count()).toBe(0);
    expect(await version(page, 'For the reseller').isChecked()).toBe(true);
    expect(
      await version(page, 'For the reseller').evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await page.context().close();
  });

  it('leads to the ticks where nothing is chosen, and keeps what was typed', () =>
    on(openMeeting(browser, withBergmann()), async (page) => {
      await sheetOf(page, 'internal');
      await page.getByLabel('Gross margin').fill('40%');
      await sheetOf(page, 'shared');
      expect(await page.getByLabel('Gross margin').inputValue()).toBe('40%');
      await page.getByRole('button', { name: 'Choose them' }).click();
      await sheetOf(page, 'internal');
      await page.waitForFunction(() => document.activeElement?.matches('.agreed input'));
      await page.getByRole('button', { name: 'All' }).click();
      const shown = await sheetOf(page, 'shared');
      expect(await shown.locator('.agreed li').count()).toBe(4);
      expect(await shown.getByRole('checkbox').count()).toBe(0);
    }));

  it('forgets the ticks when another reseller is chosen', () =>
    on(openMeeting(browser, withBergmann()), async (page) => {
      await sheetOf(page, 'internal');
      await page.getByRole('button', { name: 'All' }).click();
      const picker = page.getByRole('combobox', { name: 'Reseller' });
      for (const name of ['Nordwind', 'Bergmann']) {
        await picker.fill(name);
        await page.getByRole('option', { name: new RegExp(name) }).waitFor();
        await picker.press('Enter');
        await page.getByRole('heading', { name, level: 1 }).waitFor();
      }
      expect(await page.locator('.agreed input:checked').count()).toBe(0);
    }));

  it('holds nothing of ours and of no other reseller: not in its document, not on paper', async () => {
    const workbook = withBergmann();
    const isMeant = (place: string) =>
      ['resellers.name#1', 'marketing_plan.initiative', 'actions.action', 'actions.owner'].some((each) =>
        place.startsWith(each),
      );
    for (const tab of Object.keys(tabs) as TabId[]) {
      const columns: readonly Column[] = tabs[tab].columns;
      for (const [index, row] of workbook.rows[tab].entries())
        for (const { id, type } of columns) {
          const isKey = ['reseller_id', 'review_id', 'month', 'setting_id', 'due', 'trail'].includes(id);
          if (isKey || ['figure', 'number', 'amount', 'formula'].includes(type)) continue;
          row[id] = `«${tab}.${id}#${index}»`;
        }
    }
    const { page } = await openMeeting(browser, workbook);
    await sheetOf(page, 'internal');
    expect(await page.content()).toContain('«reviews.reviewer#3»');
    await page.getByRole('button', { name: 'All' }).click();
    await sheetOf(page, 'shared');
    await page.getByText('«resellers.name#1»').first().waitFor();
    const leaks = async () => {
      const text = `${await page.content()} ${await page.evaluate('document.body.innerText')}`;
      return [...text.matchAll(/«([^»]*)»/g)]
        .map(([, place = '']) => place)
        .filter((place) => !isMeant(place));
    };
    expect(await leaks()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await leaks()).toEqual([]);
    // The scripts and styles of the page are the same for all: only what is shown is searched for words.
    const shown: string = await page.evaluate('document.body.innerText');
    for (const word of [
      'Portfolio',
      'Exposed',
      'commitment',
      'Commitment',
      'Risk',
      'gate',
      'Internal',
      'shock',
    ])
      expect(shown).not.toContain(word);
    await page.context().close();
  });

  it('shows the plan without what it must bring, and calls nothing late', () => {
    const workbook = withBergmann();
    workbook.rows.marketing_plan.push(planRow('2026-05', 'Old promise', 'event', 'planned', 30_000));
    return on(openMeeting(browser, workbook), async (page) => {
      await sheetOf(page, 'internal');
      await page.getByRole('button', { name: 'All' }).click();
      const sheet = await sheetOf(page, 'shared');
      const text = (await sheet.innerText()).replace(/[\u202f\s]+/g, ' ');
      expect(text).toContain('May 2026 Old promise');
      expect(text).toContain('open Name a second seller for renewals Marta, until 1 Jul 2026');
      for (const word of [/\blate\b/, /must bring/, /30 000/, /25 000/, /pipeline/, /win rate/i])
        expect(text).not.toMatch(word);
    });
  });

  it('has no list of resellers to open', () =>
    on(openMeeting(browser, withBergmann()), async (page) => {
      await sheetOf(page, 'shared');
      expect(await page.getByRole('combobox').count()).toBe(0);
      await version(page, 'Internal').check();
      await page.getByRole('combobox', { name: 'Reseller' }).waitFor();
      await sheetOf(page, 'internal');
    }));

  it('is reached and left with the arrow keys', () =>
    on(openMeeting(browser, withBergmann()), async (page) => {
      await sheetOf(page, 'internal');
      await version(page, 'Internal').focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.sheet[data-version="shared"]').waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.locator('.sheet[data-version="internal"]').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('window.prints')).toBe(1);
    }));
});
