import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstForm, form, latest, resellers, saved, trail } from '../pages/review/sample-forms.ts';
import { readDist } from '../read-dist.ts';
import { type Answers, type FakeServer, Refused } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { answer, button, deferred, keyboardOn, openSidebar, standing } from './open-sidebar.ts';

let browser: Browser;
let page: Page;
let server: FakeServer;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

async function open(answers: Answers = {}): Promise<void> {
  ({ page, server } = await openSidebar(browser, answers));
}

const picker = () => page.getByRole('combobox', { name: 'Reseller' });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
/** The buttons of the one thing to do next. */
const primary = () => page.locator('button.primary').allInnerTexts();

describe('the review', () => {
  it('opens on the selected row, with last time’s answers marked but not taken', async () => {
    await open();
    await standing(page).getByText('Unknown').waitFor();
    expect(await picker().inputValue()).toBe('Cobalt Networks');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'half of a full-time seller, last time' }).count()).toBe(1);
    expect(server.calls.map(({ name }) => name)).toEqual(['startSidebar', 'openReview']);
    // The keyboard stays in the sheet until somebody comes.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('opens at the reseller that the map asks for, whatever row is selected', async () => {
    const other = resellers.find(({ id }) => id !== 'R7');
    ({ page, server } = await openSidebar(browser, {}, { reseller: other?.id ?? '' }));
    await standing(page).waitFor();
    expect(await picker().inputValue()).toBe(other?.name);
    expect(server.inputs('openReview')).toMatchObject([{ resellerId: other?.id }]);
  });

  it('says when the reseller of the map cannot be reviewed, and lists the others', async () => {
    ({ page, server } = await openSidebar(browser, {}, { reseller: 'R404' }));
    await page.getByText('This reseller cannot be reviewed as its row is now.').first().waitFor();
    expect(server.inputs('openReview')).toEqual([]);
    expect(await picker().inputValue()).toBe('');
  });

  it('moves score, gates, standing and reason with each answer, and says the standing aloud', async () => {
    await open();
    await answer(page, 'Who sells our product there?', 'nobody');
    await standing(page).getByText('Exposed', { exact: true }).waitFor();
    await page.getByText('0 (up to 65, 35% answered)').waitFor();
    await page.getByText('Standing: Exposed.').waitFor();
    const gates = await page.getByRole('list', { name: 'Gates' }).getByRole('listitem').allInnerTexts();
    expect(gates.map((gate) => gate.replace(/\s+/g, ' ').trim())).toEqual([
      'weight passed',
      'seller failed',
      'plan open',
    ]);
    await page.getByText('was: half', { exact: true }).waitFor();
    await page.getByText('Settled: nobody sells it there').waitFor();
  });

  it('is done with the keyboard alone, from the first question to the verdict', async () => {
    await open({ openReview: () => firstForm });
    await page.getByRole('radio', { name: 'nobody' }).focus();
    for (const key of ['3', '2', '4', '9', '2', '1', '0', 'n', '3', '2', '1', '2', '1', '2', '3']) {
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    }
    await keyboardOn(page, /^Save review$/);
    await page.getByText('15 of 15').waitFor();
    await standing(page).getByText('Strategic').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Your name').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Ines');
    await page.keyboard.press('Tab');
    while ((await focused()) !== 'Save review') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await keyboardOn(page, 'Exposed');
    expect(server.inputs('saveReview')[0]).toMatchObject({
      key: firstForm.key,
      resellerId: 'R7',
      latestId: null,
      figures: firstForm.figures,
      lower: null,
      content: {
        reviewer: 'Ines',
        day: '2026-07-15',
        answers: { seller: 'half of a full-time seller', plan: 'submitted and on schedule', plan_months: 9 },
        signs: { business_model: 'no', salesperson: 'expected', market: 'happening' },
      },
    });
    expect(server.inputs('saveReview')[0]?.content.answers).not.toHaveProperty('focus_support');
  });

  it('takes over last time’s answers in one click, and evidence in one line', async () => {
    await open();
    await button(page, /^Same as last time/).click();
    await page.getByText('14 of 15').waitFor();
    await button(page, /evidence for “Who sells/).click();
    await page.keyboard.type('=1+1, <b>Marta</b>');
    await button(page, 'Save review').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview')[0]?.content).toMatchObject({
      answers: latest.answers,
      signs: latest.signs,
      evidence: { seller: '=1+1, <b>Marta</b>' },
    });
  });

  it('ticks off an action at once, and undoes it', async () => {
    await open();
    await button(page, /^From last time/).click();
    await page.getByRole('checkbox', { name: /Train Marta/ }).check();
    await page.getByText('1 open').waitFor();
    await page.getByRole('checkbox', { name: /Train Marta/ }).uncheck();
    await page.getByText('2 open').waitFor();
    const marta = { resellerId: 'R7', actionId: 'a2', row: 7, action: 'Train Marta on renewals' };
    expect(server.inputs('setActionStatus')).toEqual([
      { ...marta, status: 'done' },
      { ...marta, status: 'open' },
    ]);
  });

  it('gives an action back when ticking it failed', async () => {
    await open({
      setActionStatus: () => {
        throw new Refused('busy', 'Someone else is saving right now.');
      },
    });
    await button(page, /^From last time/).click();
    await page.getByRole('checkbox', { name: /Train Marta/ }).click();
    await page.getByText('The action is as it was.').first().waitFor();
    expect(await page.getByRole('checkbox', { name: /Train Marta/ }).isChecked()).toBe(false);
  });
});

it('works in a frame without an origin, where nothing can be stored', async () => {
  await open();
  const body = readDist('review.html');
  await page.evaluate((srcdoc) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals');
    Object.assign(frame, { srcdoc, title: 'framed' });
    frame.style.cssText = 'position: fixed; inset: 0; width: 300px; height: 700px; z-index: 9';
    document.body.append(frame);
  }, body);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('radio', { name: 'nobody' }).check();
  await frame.getByText(/^draft kept/).waitFor();
  await frame.getByRole('button', { name: 'Save review' }).click();
  await frame.getByText('Saved.', { exact: true }).waitFor();
});

describe('saving', () => {
  it('sends a double click once', async () => {
    const answered = deferred<typeof saved>();
    await open({ saveReview: () => answered.promise });
    await button(page, 'Save review').dblclick();
    await button(page, 'Saving…').click({ force: true });
    await page.locator('.form[inert]').waitFor();
    answered.resolve(saved);
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview')).toHaveLength(1);
  });

  it('asks before it lowers a standing, and takes either answer', async () => {
    await open();
    const lowered = { ...form, figures: { revenue: 80_000, resellerRevenue: 1_333_000 } };
    server.answers.openReview = () => lowered;
    await page.reload();
    await answer(page, 'Who sells our product there?', 'nobody');
    await button(page, 'Save review').click();
    await page.getByText('Lower Exposed to Portfolio?').waitFor();
    expect(server.inputs('saveReview')).toHaveLength(0);
    await button(page, 'Keep Exposed for now').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview').map(({ lower }) => lower)).toEqual(['proposed']);
  });

  it('asks when only the server knows that it is lower', async () => {
    let asked = 0;
    await open({
      saveReview: () => {
        asked += 1;
        if (asked === 1) throw new Refused('confirm lower', 'Lower?', { from: 'Rising', to: 'Portfolio' });
        return saved;
      },
    });
    await button(page, 'Save review').click();
    await button(page, 'Lower it').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview').map(({ lower }) => lower)).toEqual([null, 'confirmed']);
  });

  it('shows both figures when they changed, and goes on with today’s', async () => {
    const now = { revenue: 40_000, resellerRevenue: 1_000_000 };
    await open({
      saveReview: ({ figures }) => {
        if (figures.revenue !== now.revenue)
          throw new Refused('figures changed', 'Changed.', { shown: form.figures, now });
        return saved;
      },
    });
    await answer(page, 'Who sells our product there?', 'half of a full-time seller');
    await button(page, 'Save review').click();
    await page.getByText('180K of 1.33M, 13.5\u202f%').waitFor();
    await button(page, 'Use today’s figures').click();
    await page.getByText('4\u202f%', { exact: true }).waitFor();
    await button(page, 'Save review').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview')[1]).toMatchObject({ key: form.key, figures: now });
  });

  it('tells of a review saved meanwhile, and goes on after it with the answers kept', async () => {
    const theirs = { ...latest, reviewId: 'R7.5', reviewer: 'Tom Brandt', found: 'Portfolio' as const };
    const next = { ...form, key: 'R7.6', latest: theirs };
    let opened = 0;
    await open({
      openReview: () => (opened++ === 0 ? form : next),
      saveReview: ({ latestId }) => {
        if (latestId !== 'R7.5') throw new Refused('reviewed meanwhile', 'Reviewed.', theirs);
        return saved;
      },
    });
    await answer(page, 'Who sells our product there?', 'a designated person');
    await button(page, 'Save review').click();
    await page.getByText('Tom Brandt reviewed it meanwhile').waitFor();
    await button(page, 'Open again with my answers').click();
    await page.getByText('Opened again with your answers.').waitFor();
    await button(page, 'Save review').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview')[1]).toMatchObject({
      key: 'R7.6',
      latestId: 'R7.5',
      content: { answers: { seller: 'a designated person' } },
    });
  });

  it.each([
    [new Refused('busy', 'Someone else is saving right now.'), 'Someone else is saving right now.'],
    [new Error('NetworkError'), 'The spreadsheet could not be reached.'],
    [new Refused('unexpected', 'Something went wrong.'), 'Something went wrong.'],
  ])('keeps the form when it fails, and tries again under the same key (%s)', async (failure, words) => {
    let tries = 0;
    await open({
      saveReview: () => {
        tries += 1;
        if (tries === 1) throw failure;
        return saved;
      },
    });
    await answer(page, 'Who sells our product there?', 'nobody');
    await button(page, 'Save review').click();
    await page.getByText(words).waitFor();
    await keyboardOn(page, 'Not saved yet');
    expect(await page.getByRole('radio', { name: 'nobody' }).isChecked()).toBe(true);
    await button(page, 'Try again').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    const [first, second] = server.inputs('saveReview');
    expect(second).toEqual(first);
  });

  it('sets up a workbook that is not, and goes on', async () => {
    let isSetUp = false;
    await open({
      startSidebar: () => {
        if (!isSetUp) throw new Refused('not set up', 'This spreadsheet has no Resellers yet.');
        return { resellers: [], blocked: [], activeId: null, today: '2026-07-15', faults: [] };
      },
      setUp: () => {
        isSetUp = true;
        return { made: ['Resellers'] };
      },
    });
    await button(page, 'Set up this workbook').click();
    await page.getByText('No resellers yet').waitFor();
  });
});

describe('after saving', () => {
  it('adds the ticked actions as edited, once, also after a failure', async () => {
    let tries = 0;
    await open({
      addActions: ({ actions }) => {
        tries += 1;
        if (tries === 1) throw new Error('offline');
        return { added: actions.length };
      },
    });
    await button(page, 'Save review').click();
    await page.getByRole('checkbox').nth(1).uncheck();
    await page.getByRole('textbox', { name: 'Action' }).first().fill('Agree on a plan');
    await page.getByRole('textbox', { name: /Owner of: Train/ }).fill('Tom');
    await expect.poll(() => primary()).toEqual(['Add 2 actions']);
    await button(page, 'Add 2 actions').click();
    await button(page, 'Try again').click();
    await page.getByText('2 actions added to the Actions tab.').waitFor();
    expect(await primary()).toEqual([expect.stringMatching(/^Next reseller due/)]);
    expect(server.inputs('addActions')[1]).toEqual({
      reviewId: saved.review.reviewId,
      resellerId: 'R7',
      actions: [
        { action: 'Agree on a plan', owner: 'Ines', due: '2026-08-14' },
        { action: 'Train the seller to sell without us', owner: 'Tom', due: '2026-08-14' },
      ],
    });
  });

  it('leads to the next reseller due, and remembers who reviews', async () => {
    await open();
    await button(page, 'Save review').click();
    server.answers.openReview = () => ({
      ...firstForm,
      reseller: { ...form.reseller, id: 'R2', name: 'Birch & Sons' },
    });
    await button(page, /^Next reseller due/).click();
    await button(page, 'Save review').waitFor();
    expect(server.inputs('openReview').at(-1)).toEqual({ resellerId: 'R2', row: 3 });
    await page.getByText('Ines Falk · 2026-07-15').waitFor();
  });

  it('leads back to the list, where the reseller is due no longer', async () => {
    await open();
    await button(page, 'Save review').click();
    await button(page, 'Back to the list').click();
    await page.getByText('2 due for review').waitFor();
    expect(await picker().evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe('the history', () => {
  it.each([
    ['reduce', true],
    ['no-preference', false],
  ] as const)('is seen as soon as it is opened, with motion: %s', async (reducedMotion, isAtOnce) => {
    ({ page, server } = await openSidebar(browser, {}, { reducedMotion }));
    const heading = button(page, /^History/);
    await heading.focus();
    const isInView = () => {
      const body = document.getElementById('history-body')?.getBoundingClientRect();
      const bar = document.querySelector('.save-bar')?.getBoundingClientRect();
      return body !== undefined && bar !== undefined && body.bottom <= bar.top + 1;
    };
    const seen = await heading.evaluate((title) => {
      if (title instanceof HTMLElement) title.click();
      return new Promise<number>((resolve) => {
        const from = window.scrollY;
        requestAnimationFrame(() => resolve(window.scrollY - from));
      });
    });
    if (isAtOnce) {
      expect(seen).toBeGreaterThan(0);
      expect(await page.evaluate(isInView)).toBe(true);
    }
    await page.waitForFunction(isInView);
    expect(await focused()).toMatch(/^History/);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toContain('2026-06-10');
  });

  it('opens a review for reading, and corrects it on its own figures and day', async () => {
    await open();
    await button(page, /^History/).click();
    await button(page, /^2026-06-10/).click();
    await page.getByRole('heading', { name: 'Review of 2026-06-10' }).waitFor();
    await page.getByText('Marta, half of her time since March').waitFor();
    await button(page, 'Correct this review').click();
    await answer(page, 'Who sells our product there?', 'a full-time seller or more');
    await button(page, 'Save correction').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview')[0]).toMatchObject({
      corrects: latest.reviewId,
      figures: latest.figures,
      latestId: latest.reviewId,
      content: { day: latest.day, answers: { ...latest.answers, seller: 'a full-time seller or more' } },
    });
  });

  it('says that a newer review decides where an older one is corrected', async () => {
    const older = { ...latest, reviewId: 'R7.3', day: '2026-01-19' };
    const review = { ...saved.review, corrects: 'R7.3', found: 'Portfolio', inForce: 'Exposed' } as const;
    const corrected = trail.map((each) =>
      each.reviewId === 'R7.3' ? { ...each, reviewId: form.key } : each,
    );
    const { page } = await openSidebar(browser, {
      openLoggedReview: () => older,
      saveReview: () => ({ ...saved, review, trail: corrected }),
    });
    await button(page, /^History/).click();
    await button(page, /2026-01-19/).click();
    await button(page, 'Correct this review').click();
    await page
      .getByText('The review of 2026-06-10 is newer and still decides the standing in force.')
      .waitFor();
    await button(page, 'Save correction').click();
    const verdict = page.locator('.saved');
    await verdict.waitFor();
    expect(await verdict.innerText()).toContain(
      'The review of 2026-06-10 is newer and still decides the standing in force: Exposed.',
    );
    expect(await verdict.innerText()).not.toContain('was: ');
    await page.context().close();
  });

  it('does not let a correction take the place of unsaved answers', async () => {
    await open();
    await answer(page, 'Who sells our product there?', 'nobody');
    await button(page, /^History/).click();
    await button(page, /^2026-06-10/).click();
    await button(page, 'Correct this review').click({ force: true });
    await page.getByText('You have unsaved answers.').waitFor();
    await button(page, 'Back to the review').click();
    await expect.poll(() => page.getByRole('radio', { name: 'nobody' }).isChecked()).toBe(true);
    await keyboardOn(page, '2026-06-10');
  });
});

describe('the picker', () => {
  it('searches ten thousand resellers, tells namesakes apart and opens one with Enter', async () => {
    const many = Array.from({ length: 10_000 }, (_none, index) => ({
      ...resellers[2],
      id: `R${index}`,
      row: index + 2,
      name: index % 2 === 0 ? `Reseller ${index}` : 'Namesake',
    }));
    await open({
      startSidebar: () => ({
        resellers: many as never,
        blocked: [],
        activeId: null,
        today: '2026-07-15',
        faults: [],
      }),
    });
    await picker().click();
    await page.getByText('50 of 10000 resellers; type more to narrow them.').waitFor();
    expect(await page.getByRole('option').count()).toBe(50);
    await page.keyboard.type('namesake R9999');
    await page.getByText('1 reseller', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await button(page, 'Save review').waitFor();
    expect(server.inputs('openReview')).toEqual([{ resellerId: 'R9999', row: 10_001 }]);
  });

  it('moves with the arrow keys, which the active option follows, and closes with Escape', async () => {
    await open();
    await standing(page).waitFor();
    await picker().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => picker().getAttribute('aria-activedescendant')).toBe('reseller-R2');
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('Birch & Sons');
    await page.keyboard.press('Escape');
    await expect.poll(() => picker().getAttribute('aria-expanded')).toBe('false');
    expect(await picker().inputValue()).toBe('Cobalt Networks');
  });

  it('takes the selected row, or says what to select', async () => {
    await open();
    await standing(page).waitFor();
    await button(page, 'Use the selected row').click();
    await page.getByText('Click the row of a reseller on the Resellers tab first.').first().waitFor();
    server.answers.activeReseller = () => ({ id: 'R2' });
    await button(page, 'Use the selected row').click();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === name,
      'Birch & Sons',
    );
  });
});
