import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { form, latest, resellers, saved } from '../pages/review/sample-forms.ts';
import { readDist } from '../read-dist.ts';
import { type Answers, FakeServer } from './fake-server.ts';
import { openContext } from './open-context.ts';

const ADDRESS = 'https://sidebar.test/';

/** A server on which everything goes well, with Cobalt Networks in the selected row. */
export const wellBehaved: Answers = {
  startSidebar: () => ({
    resellers,
    blocked: [],
    activeId: 'R7',
    today: '2026-07-15',
    faults: [],
  }),
  activeReseller: () => ({ id: null }),
  openReview: () => form,
  openLoggedReview: () => latest,
  keepDraft: () => null,
  dropDraft: () => null,
  saveReview: () => saved,
  addActions: ({ actions }) => ({ added: actions.length }),
  setActionStatus: () => null,
  checkLog: () => ({ rows: 124, faults: [] }),
  setUp: () => ({ made: ['Resellers'] }),
};

export interface Opened {
  readonly page: Page;
  readonly server: FakeServer;
}

/** The built review, or another page of the sidebar, in a window as wide as Google’s, over a fake server. */
export async function openSidebar(
  browser: Browser,
  answers: Answers = {},
  options: BrowserContextOptions & { readonly built?: string; readonly reseller?: string } = {},
): Promise<Opened> {
  const { built = 'review', reseller, ...rest } = options;
  const context = await openContext(browser, {
    viewport: { width: 300, height: 700 },
    ...rest,
  });
  const page = await context.newPage();
  const server = new FakeServer({ ...wellBehaved, ...answers });
  await server.serve(page);
  // As the map opens it.
  const opening = reseller === undefined ? '<body>' : `<body data-reseller="${reseller}">`;
  const body = readDist(`${built}.html`).replace('<body>', opening);
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, server };
}

/**
 * What axe finds in the light scheme and what changes in the dark one, the contrast of colours; and a page that is
 * wider than the sidebar, or than `most` pixels.
 */
export async function problemsOf(page: Page, most = 300): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const run = async (call: string) => {
    const { violations } = (await page.evaluate(call)) as axe.AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const light = await run('axe.run()');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(`axe.run({ runOnly: ['color-contrast'] })`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...light,
    ...dark.map((problem) => `dark: ${problem}`),
    ...(width > most ? [`the page is ${width} px wide`] : []),
  ];
}

/** A promise that a test settles when it wants. */
export function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return { promise, resolve, reject };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Settles when what has these words has the keyboard. */
export const keyboardOn = (page: Page, hasText: string | RegExp) =>
  page.locator(':focus', { hasText }).waitFor();

export const standing = (page: Page) =>
  page.getByRole('region', { name: 'Verdict so far' }).getByRole('heading');

export const answer = (page: Page, question: string, word: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: word }).check();
