import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readDist } from '../read-dist.ts';
import { ask, Refused as RefusedRequest } from '../requests/ask.ts';
import { meetingWorkbook } from '../requests/meeting/meeting-workbook.ts';
import type { MemoryWorkbook } from '../requests/memory-workbook.ts';
import { type Answers, FakeServer, Refused } from './fake-server.ts';
import { openContext } from './open-context.ts';

const ADDRESS = 'https://meeting.test/';

export interface OpenedMeeting {
  readonly page: Page;
  readonly server: FakeServer;
}

/** The built page in a window as large as its dialog, over the requests themselves and a workbook in memory. */
export async function openMeeting(
  browser: Browser,
  workbook: MemoryWorkbook = meetingWorkbook(),
  answers: Answers = {},
  options: BrowserContextOptions = {},
): Promise<OpenedMeeting> {
  const context = await openContext(browser, {
    viewport: { width: 860, height: 640 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const server = new FakeServer({
    startSidebar: () => asked(() => ask(workbook, 'startSidebar', null)),
    prepareMeeting: (input) => asked(() => ask(workbook, 'prepareMeeting', input)),
    setUp: () => ({ made: ['Resellers'] }),
    ...answers,
  });
  await server.serve(page);
  // What would print is counted instead: a dialog of the system cannot be seen.
  await page.addInitScript('window.prints = 0; window.print = () => { window.prints += 1; };');
  const body = readDist('meeting.html');
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, server };
}

function asked<Value>(act: () => Value): Value {
  try {
    return act();
  } catch (caught) {
    if (!(caught instanceof RefusedRequest)) throw caught;
    const { kind, message, details } = caught.problem;
    throw new Refused(kind, message, details);
  }
}

/** A workbook in which the row of Bergmann is selected. */
export function withBergmann(workbook: MemoryWorkbook = meetingWorkbook()): MemoryWorkbook {
  workbook.activeRow = 3;
  return workbook;
}

/** Leads to one version of the sheet. */
export async function sheetOf(page: Page, version: 'internal' | 'shared') {
  if (version === 'shared') {
    await page.locator('.sheet[data-version="internal"]').waitFor();
    await page.getByRole('radio', { name: 'For the reseller' }).check();
  }
  const sheet = page.locator(`.sheet[data-version="${version}"]`);
  await sheet.waitFor();
  return sheet;
}

/** What axe finds in the light scheme, and the contrast of colours in the dark one; and a page that is too wide. */
export async function meetingProblems(page: Page): Promise<readonly string[]> {
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
    ...(width > 860 ? [`the page is ${width} px wide`] : []),
  ];
}

/** How many pages the sheet takes on paper. */
export async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
