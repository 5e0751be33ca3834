import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readAddOn } from '../preview/server/read-add-on.ts';
import { startPreview } from '../preview/server/start-preview.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { median, milliseconds, type Result } from './measure.ts';

const ROUNDS = 7;

/** From opening the sample workbook to its grid drawn and calculated, against an empty page of the same browser. */
export async function benchPreviewReady(): Promise<Result> {
  const browser = await launchBrowser();
  const folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
  const preview = await startPreview({ port: 0, folder, readAddOn: () => readAddOn(path.resolve('dist')) });
  const times = { ours: [] as number[], empty: [] as number[] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const which of ['ours', 'empty'] as const) {
        const page = await browser.newPage();
        const start = performance.now();
        await page.goto(which === 'ours' ? preview.url : 'about:blank');
        if (which === 'ours') await page.waitForSelector('html[data-ready="true"]');
        times[which].push(performance.now() - start);
        await page.close();
      }
    }
  } finally {
    await preview.close();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return {
    what: 'Preview: from opening the page to data-ready, against an empty page in the same browser',
    ours: milliseconds(median(times.ours)),
    baseline: milliseconds(median(times.empty)),
    ratio: median(times.ours) / median(times.empty),
    goal: 'reported',
  };
}
