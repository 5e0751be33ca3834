import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { form, resellers } from '../tests/pages/review/sample-forms.ts';
import { median, milliseconds, type Result } from './measure.ts';

const ROUNDS = 9;
const SLOWDOWN = 4;
const ADDRESS = 'https://sidebar.test/';

/** Answers at once, in the page: what is measured is the page and not a server. */
const server = `<script>
  const answers = ${JSON.stringify({
    startSidebar: { resellers, blocked: [], activeId: 'R7', today: form.today, faults: [] },
    openReview: form,
  }).replace(/</g, '\\u003c')};
  const runner = (success) => ({
    withSuccessHandler: (handler) => runner(handler),
    withFailureHandler: () => runner(success),
    rpc: (name) => queueMicrotask(() => success(JSON.stringify({ ok: true, value: answers[name] ?? null }))),
  });
  globalThis.google = { script: { run: runner(() => undefined), host: {} } };
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('input[type=radio]')) return;
    observer.disconnect();
    globalThis.usableAfter = performance.now();
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** What a page of the same form costs a browser at least: its radio buttons alone. */
const bare = `<!doctype html><html><head>${server}</head><body><input type="radio"></body></html>`;

/** From the first byte of the page to a form that can be filled in, with the processor slowed down. */
export async function benchSidebarReady(): Promise<Result> {
  const built = await readFile('dist/review.html', 'utf8');
  const pages = {
    ours: built
      .replace('<head>', () => `<head>${server}`)
      .replace('<body>', () => `<body data-reseller="${form.reseller.id}">`),
    bare,
  };
  const times = { ours: [] as number[], bare: [] as number[] };
  const browser = await launchBrowser();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const which of ['ours', 'bare'] as const) {
        times[which].push(await usableAfter(browser, pages[which]));
      }
    }
  } finally {
    await browser.close();
  }
  return {
    what: `Sidebar: from its HTML to a form that can be filled in, with the processor slowed ${SLOWDOWN} times, against a page with one radio button`,
    ours: milliseconds(median(times.ours)),
    baseline: milliseconds(median(times.bare)),
    ratio: median(times.ours) / median(times.bare),
    goal: 'usable: at most 300 ms',
  };
}

async function usableAfter(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: 'en-US' });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(ADDRESS);
  await page.waitForFunction('globalThis.usableAfter !== undefined');
  // Before the first byte there is no page whose work could be measured.
  const time = await page.evaluate<number>(
    `usableAfter - performance.getEntriesByType('navigation')[0].responseStart`,
  );
  await page.close();
  return time;
}
