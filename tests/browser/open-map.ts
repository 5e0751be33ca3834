import type { Browser, BrowserContextOptions } from 'playwright-core';
import { samplePortfolio, sampleTrail, withOthers } from '../pages/map/sample-portfolio.ts';
import { readDist } from '../read-dist.ts';
import { type Answers, FakeServer } from './fake-server.ts';
import { openContext } from './open-context.ts';
import type { Opened } from './open-sidebar.ts';

const ADDRESS = 'https://map.test/';

/** The built map in a dialog as large as Google’s, over a fake server with 40 resellers and 4 beside the map. */
export async function openMap(
  browser: Browser,
  answers: Answers = {},
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await openContext(browser, {
    viewport: { width: 900, height: 640 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const server = new FakeServer({
    openMap: () => withOthers(samplePortfolio(40)),
    openTrail: () => ({ trail: sampleTrail }),
    setUp: () => ({ made: ['Resellers'] }),
    ...answers,
  });
  await server.serve(page);
  const body = readDist('map.html');
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, server };
}
