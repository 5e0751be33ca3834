import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewPlan } from '../../src/requests/contract.ts';
import { firstForm, form, latest } from '../pages/review/sample-forms.ts';
import type { Answers, FakeServer } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { answer, button, openSidebar, problemsOf, standing } from './open-sidebar.ts';

let browser: Browser;
let page: Page;
let server: FakeServer;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

const kept: ReviewPlan = {
  months: 9,
  hasComingInitiative: true,
  suggested: 'submitted and on schedule',
  faults: [],
};
const lapsed: ReviewPlan = {
  months: 1,
  hasComingInitiative: false,
  suggested: 'submitted',
  faults: [
    'Marketing plan, row 7: month is “soon”; enter a date, or a month as text such as 2026-07. Until then the row does not count.',
  ],
};

async function openWith(plan: ReviewPlan, answers: Answers = {}): Promise<void> {
  ({ page, server } = await openSidebar(browser, {
    openReview: () => ({ ...firstForm, plan }),
    ...answers,
  }));
  await standing(page).waitFor();
}

const months = () => page.getByRole('group', { name: 'In how many of the next 12 months' });

async function openPlanSection(): Promise<void> {
  await page.locator('#marketing-plan-title').click();
}

describe('the questions about the plan', () => {
  it('take the months from the Marketing plan tab, and say so', async () => {
    await openWith(kept);
    await page.getByText('1 of 15').waitFor();
    await openPlanSection();
    await months().getByText('Read from the Marketing plan tab').waitFor();
    const nine = months().getByRole('radio', { name: '9 of 12 months' });
    expect([await nine.isChecked(), await nine.isDisabled()]).toEqual([true, true]);
  });

  it('suggest the answer to the other one, which stays a person’s to give', async () => {
    await openWith(kept);
    await openPlanSection();
    const plan = page.getByRole('group', { name: 'Is there a marketing plan?' });
    expect(await plan.getByRole('radio', { checked: true }).count()).toBe(0);
    await plan.getByText('The Marketing plan tab suggests:').waitFor();
    await plan.getByRole('button', { name: 'submitted and on schedule' }).click();
    await expect
      .poll(() => plan.getByRole('radio', { name: 'submitted and on schedule' }).isChecked())
      .toBe(true);
    await page.getByText('2 of 15').waitFor();
  });

  it('say that a plan has lapsed, and fail its gate', async () => {
    await openWith(lapsed);
    await openPlanSection();
    await page.getByText('the plan has lapsed, and its gate fails').waitFor();
    await page.getByText('Marketing plan, row 7: month is “soon”').waitFor();
    await answer(page, 'Is there a marketing plan?', 'on schedule');
    await standing(page).getByText('Exposed').waitFor();
    await page.getByRole('list', { name: 'Gates' }).getByText('failed').waitFor();
    expect(await problemsOf(page)).toEqual([]);
  });

  it('are skipped by the keyboard where they are read', async () => {
    await openWith(kept);
    await openPlanSection();
    await page.getByRole('radio', { name: 'none', exact: true }).focus();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id.startsWith('focus_sales-'));
  });

  it('send the months of the tab with the review', async () => {
    await openWith(kept, { openReview: () => ({ ...firstForm, plan: kept, latest: { ...latest } }) });
    await openPlanSection();
    await answer(page, 'Is there a marketing plan?', 'on schedule');
    await button(page, 'Save review').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview')[0]?.content.answers).toEqual({
      plan: 'submitted and on schedule',
      plan_months: 9,
    });
  });

  it('are free in a correction, which keeps that the plan had lapsed', async () => {
    const wasLapsed = {
      ...latest,
      answers: { ...latest.answers, plan: 'submitted', plan_months: 4 },
      isPlanLapsed: true,
    };
    await openWith(kept, {
      openReview: () => ({ ...form, plan: kept, latest: wasLapsed }),
      openLoggedReview: () => wasLapsed,
    });
    await button(page, /^History/).click();
    await button(page, /commitment/)
      .first()
      .click();
    await button(page, 'Correct this review').click();
    await page.getByRole('list', { name: 'Gates' }).getByText('failed').first().waitFor();
    if ((await months().count()) === 0) await openPlanSection();
    const four = months().getByRole('radio', { name: '4 of 12 months' });
    expect([await four.isChecked(), await four.isDisabled()]).toEqual([true, false]);
  });
});
