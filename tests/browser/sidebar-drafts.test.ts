import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Draft, ReviewForm } from '../../src/requests/contract.ts';
import { form, latest, saved } from '../pages/review/sample-forms.ts';
import type { FakeServer } from './fake-server.ts';
import { launchBrowser } from './launch.ts';
import { answer, button, deferred, keyboardOn, openSidebar, standing } from './open-sidebar.ts';

let browser: Browser;
let page: Page;
let server: FakeServer;
let draft: Draft | null;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

/** A server that keeps one draft, as the real one does. */
async function open(change: Partial<ReviewForm> = {}): Promise<void> {
  draft = null;
  ({ page, server } = await openSidebar(browser, {
    openReview: () => ({ ...form, ...change, draft: change.draft ?? draft }),
    keepDraft: (input) => {
      draft = input.draft;
      return null;
    },
    dropDraft: () => {
      draft = null;
      return null;
    },
  }));
}

const kept: Draft = {
  key: form.key,
  content: { reviewer: 'Ines', day: '2026-07-15', answers: { seller: 'nobody' }, signs: {}, evidence: {} },
  notKnown: ['independence'],
  figures: form.figures,
  latestId: latest.reviewId,
  corrects: null,
  keptAt: '2026-07-14T09:12:00.000Z',
};

describe('unsaved answers', () => {
  it('are kept when the keyboard rests, and are back after a reload', async () => {
    await open();
    await answer(page, 'Who sells our product there?', 'a designated person');
    await answer(page, 'Can that person sell it without us?', 'not known');
    await page.getByText(/^draft kept/).waitFor();
    await page.reload();
    await page.getByText(/^Your unsaved answers of \d\d:\d\d are back\.$/).waitFor();
    await page.getByText(/^draft kept \d\d:\d\d/).waitFor();
    expect(await page.getByText('2 of 15').count()).toBe(1);
    await button(page, /^People/).click();
    await expect.poll(() => page.getByRole('radio', { name: 'a designated person' }).isChecked()).toBe(true);
    expect(
      await page
        .getByRole('group', { name: /without us/ })
        .getByRole('radio', { name: 'not known' })
        .isChecked(),
    ).toBe(true);
  });

  it('are kept at once when another reseller is chosen', async () => {
    await open();
    await answer(page, 'Who sells our product there?', 'nobody');
    await page.getByRole('combobox').fill('birch');
    await page.keyboard.press('Enter');
    await server.asked('keepDraft');
    expect(server.inputs('keepDraft')[0]).toMatchObject({
      resellerId: 'R7',
      draft: { key: form.key, content: { answers: { seller: 'nobody' } }, latestId: latest.reviewId },
    });
  });

  it('are kept at once when the page goes away', async () => {
    await open();
    await answer(page, 'Who sells our product there?', 'nobody');
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await server.asked('keepDraft');
  });

  it('are discarded in one click, and that is undone in another', async () => {
    await open({ draft: kept });
    await button(page, 'Discard').click();
    await page.getByText('0 of 15').waitFor();
    await server.asked('dropDraft');
    await keyboardOn(page, /^Undo$/);
    await page.keyboard.press('Enter');
    await page.getByText('2 of 15').waitFor();
    await server.asked('keepDraft');
    expect(draft?.content.answers).toEqual({ seller: 'nobody' });
  });

  it('name the figures and the review that came in between', async () => {
    const theirs = { ...latest, reviewId: 'R7.5', reviewer: 'Tom Brandt', day: '2026-07-14' };
    await open({ draft: kept, figures: { revenue: 300_000, resellerRevenue: 2_000_000 }, latest: theirs });
    await page.getByText('The figures changed since; the verdict uses today’s.').waitFor();
    await page.getByText('180K of 1.33M, 13.5\u202f%').waitFor();
    await page.getByText('300K of 2M, 15\u202f%').waitFor();
    await page.getByText(/Tom Brandt saved a review of 2026-07-14 since/).waitFor();
  });

  it('of a correction go on as a correction', async () => {
    await open({ draft: { ...kept, corrects: latest.reviewId, figures: latest.figures } });
    await page
      .getByText(/Correcting the review of 2026-06-10/)
      .first()
      .waitFor();
    await button(page, 'Save correction').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(server.inputs('saveReview')[0]).toMatchObject({
      corrects: latest.reviewId,
      figures: latest.figures,
    });
  });

  it('that were saved after all do not come back', async () => {
    await open({ draft: kept, latest: { ...latest, reviewId: kept.key } });
    await standing(page).waitFor();
    expect(await page.getByText('are back').count()).toBe(0);
    await server.asked('dropDraft');
  });

  it('are never kept after the save that they belong to', async () => {
    await open();
    const keeping = deferred<null>();
    server.answers.keepDraft = () => keeping.promise;
    await answer(page, 'Who sells our product there?', 'nobody');
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await server.asked('keepDraft');
    await button(page, 'Save review').click();
    await button(page, 'Saving…').waitFor();
    expect(server.inputs('saveReview')).toHaveLength(0);
    keeping.resolve(null);
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    expect(server.calls.map(({ name }) => name).slice(-2)).toEqual(['keepDraft', 'saveReview']);
    expect(server.inputs('saveReview')[0]?.key).toBe(saved.review.reviewId);
  });

  it('stay when keeping them fails, and say that they are only here', async () => {
    await open();
    server.answers.keepDraft = () => {
      throw new Error('offline');
    };
    await answer(page, 'Who sells our product there?', 'nobody');
    await page.getByText('not kept yet').waitFor();
    await page.getByText(/^Your answers are only in this sidebar so far: /).waitFor();
    expect(await page.getByRole('radio', { name: 'nobody' }).isChecked()).toBe(true);
  });
});
