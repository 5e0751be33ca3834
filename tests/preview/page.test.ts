import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import {
  goTo,
  menu,
  openPage,
  openTab,
  ready,
  reloadBy,
  saveBy,
  saved,
  sheetRows,
  typeInto,
} from './open-page.ts';
import { startTestPreview, type TestPreview } from './start-test-preview.ts';

let browser: Browser;
/** For tests that change nothing: a page that is closed may still be saving. */
let preview: TestPreview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await startTestPreview();
});
afterAll(async () => {
  await browser.close();
  await preview.remove();
});

describe('the sample workbook in the browser', () => {
  test('is calculated by the built functions, and nothing fails or leaves this machine', async () => {
    const { page, faults } = await openPage(browser, preview);
    const rows = await sheetRows(page);
    expect(rows[1]).toContain('600,000,12.00%,Survival toolkit,Strategic'.replace('600,000', '"600,000"'));
    expect(rows[3]).toContain('9.9995%,Portfolio,Rising');
    expect(rows.join('\n')).not.toMatch(/#(NAME|ERROR|REF|VALUE|SPILL)/);
    for (const tab of ['Overview', 'Try it', 'Tables', 'Thresholds']) {
      await openTab(page, tab);
      expect((await sheetRows(page)).join('\n')).not.toMatch(/#(NAME|ERROR|REF|VALUE|SPILL)/);
    }
    expect(await page.title()).toBe('Sample resellers - Reseller Standing');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a typed formula spills, follows its input, and the work is there after a reload', async () => {
    const own = await startTestPreview();
    const { page, faults } = await openPage(browser, own);
    await typeInto(page, 'U2', '=RESELLER_TIER(J2:J4,K2:K4)');
    expect((await sheetRows(page)).slice(1, 4).map((row) => row.split(',').at(-1))).toEqual([
      'Survival toolkit',
      'Survival toolkit',
      'Portfolio',
    ]);
    await saveBy(page, () => typeInto(page, 'C4', '100000'));
    await reloadBy(page, () => page.reload());
    const rows = await sheetRows(page);
    expect(rows[3]).toContain('Tessera Point IT,"100,000",');
    expect(rows[3]?.split(',').at(-1)).toBe('Survival toolkit');
    expect(faults).toEqual([]);
    await page.context().close();
    await own.remove();
  });

  test('a suggestion taken with Tab leaves the cursor behind its bracket', async () => {
    const own = await startTestPreview();
    const { page } = await openPage(browser, own);
    const editor = page.locator('.o-grid-composer .o-composer');
    for (const cell of ['W2', 'W3', 'W4']) {
      await goTo(page, cell);
      await page.keyboard.type('=RESELLER_TI');
      await page.locator('.o-autocomplete-value').first().waitFor();
      await page.keyboard.press('Tab');
      await editor.getByText('RESELLER_TIER').waitFor();
      await page.keyboard.type('400000,0.8%)');
      await editor.getByText('=RESELLER_TIER(400000,0.8%)', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
    }
    const rows = await sheetRows(page);
    expect(rows.slice(1, 4).map((row) => row.split(',').at(-1))).toEqual([
      'Expendable',
      'Expendable',
      'Expendable',
    ]);
    await page.context().close();
    await own.remove();
  });

  test('hovering a failed formula shows its sentence', async () => {
    const own = await startTestPreview();
    const { page } = await openPage(browser, own);
    await typeInto(page, 'U8', '=RESELLER_GAP("1.234",5000000)');
    await goTo(page, 'U8');
    // Drawn together with the outline of the cell, whose corner is all that the grid's canvas does not draw alone.
    await page.locator('.o-topbar-composer .o-composer').getByText('=RESELLER_GAP("1.234"').waitFor();
    const corner = await page.locator('.o-autofill').boundingBox();
    if (!corner) throw new Error('U8 is not in view.');
    await page.mouse.move(corner.x - 20, corner.y - 8);
    const tip = page.locator('.o-error-tooltip');
    await tip.waitFor();
    expect(await tip.textContent()).toContain('1.234');
    await page.context().close();
    await own.remove();
  });
});

describe('dialogs and the sidebar', () => {
  test('Function help opens from Extensions as a dialog, closes with Esc, and gives the keyboard back', async () => {
    const own = await startTestPreview();
    const { page, faults } = await openPage(browser, own);
    await menu(page, 'Extensions', 'Reseller Standing', 'Function help');
    const dialog = page.getByRole('dialog', { name: 'Function help' });
    await dialog.waitFor();
    const frame = page.frameLocator('iframe.rs-frame');
    await frame.getByText('RESELLER_SHARE').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.o-grid-composer .o-composer:focus').waitFor({ state: 'attached' });
    await saveBy(page, async () => {
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
    });
    expect((await sheetRows(page))[0]).toMatch(/^7,Reseller,/);
    expect(faults).toEqual([]);
    await page.context().close();
    await own.remove();
  });

  test('google.script.run carries answers, failures, user objects and refusals between the frame and the add-on', async () => {
    const talking = await startTestPreview({ addOn: { code: CODE, pages: { side: SIDE } } });
    const { page } = await openPage(browser, talking);
    await menu(page, 'Extensions', 'Reseller Standing', 'Open side');
    const side = page.getByRole('complementary', { name: 'The side' });
    await side.waitFor();
    expect((await side.boundingBox())?.width).toBe(300);
    const frame = page.frameLocator('iframe.rs-frame');
    await frame.locator('#done').waitFor();
    expect(JSON.parse((await frame.locator('#log').textContent()) ?? '')).toEqual({
      answer: ['twice', 42, { keep: 1 }],
      failure: ['Error', 'It went wrong.'],
      missing: 'Script function not found: nothingLikeThis',
      hidden: 'Script function not found: hidden_',
      refused: true,
      origin: 'null',
      parent: 'SecurityError',
      network: 'refused',
    });
    await frame.getByRole('button').click();
    await side.waitFor({ state: 'hidden' });
    await page.context().close();
    await talking.remove();
  });
});

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open side', 'openSide').addToUi(); }
function openSide() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('The side')); }
function twice(number) { return 2 * number; }
function fail() { throw new Error('It went wrong.'); }
function hidden_() { return 1; }
`;

const SIDE = `<!doctype html><html lang="en"><body><pre id="log"></pre><button onclick="google.script.host.close()">Close</button><script>
const log = {};
const run = google.script.run;
const step = (name, call) => new Promise((done) => call((value) => { log[name] = value; done(); }));
(async () => {
  await step('answer', (done) => run.withUserObject({ keep: 1 }).withSuccessHandler((value, object) => done(['twice', value, object])).twice(21));
  await step('failure', (done) => run.withFailureHandler((error) => done([error.name, error.message])).fail());
  await step('missing', (done) => run.withFailureHandler((error) => done(error.message)).nothingLikeThis());
  await step('hidden', (done) => run.withFailureHandler((error) => done(error.message)).hidden_());
  try { run.twice(() => 1); } catch { log.refused = true; }
  log.origin = self.origin;
  try { parent.document.title; } catch (error) { log.parent = error.name; }
  log.network = await fetch('/workbook').then(() => 'reached', () => 'refused');
  document.getElementById('log').textContent = JSON.stringify(log);
  document.body.append(Object.assign(document.createElement('i'), { id: 'done', textContent: 'done' }));
})();
</script></body></html>`;

describe('the user’s own files in the page', () => {
  test('a CSV opened from disk has its own saved work, and comes back as xlsx', async () => {
    const { page, faults } = await openPage(browser, preview);
    const choosing = page.waitForEvent('filechooser');
    await menu(page, 'File', 'Open…');
    await (await choosing).setFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('id;name;revenue\n007;=1+1;1.234\n'),
    });
    await page.waitForURL(/workbook=mine-/);
    await ready(page);
    expect(await sheetRows(page)).toEqual(['id,name,revenue', '007,=1+1,1.234', '']);
    expect(await page.locator('.rs-notice').textContent()).toContain('1.234 in C2');
    await saved(page);

    const coming = page.waitForEvent('download');
    await menu(page, 'File', 'Download', 'Microsoft Excel');
    const download = await coming;
    expect(download.suggestedFilename()).toBe('mine.xlsx');
    const xlsx = await readFile(await download.path());
    const choosingAgain = page.waitForEvent('filechooser');
    await menu(page, 'File', 'Open…');
    await (await choosingAgain).setFiles({ name: 'again.xlsx', mimeType: 'application/zip', buffer: xlsx });
    await page.waitForURL(/workbook=again-/);
    await ready(page);
    expect(await sheetRows(page)).toEqual(['id,name,revenue', '007,=1+1,1.234', '']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a file that cannot be opened gives its sentence and leaves the work in place', async () => {
    const { page } = await openPage(browser, preview);
    const choosing = page.waitForEvent('filechooser');
    await menu(page, 'File', 'Open…');
    await (await choosing).setFiles({
      name: 'bad.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('no zip'),
    });
    const box = page.getByRole('dialog', { name: 'This file cannot be opened' });
    await box.waitFor();
    expect(await box.textContent()).toContain('“bad.xlsx” is not an xlsx workbook');
    await box.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => page.title()).toContain('Sample resellers');
    await page.context().close();
  });
});

describe('saving', () => {
  test('of two tabs the later save does not destroy the other’s work', async () => {
    const shared = await startTestPreview();
    const { page: first } = await openPage(browser, shared);
    const { page: second } = await openPage(browser, shared);
    await saveBy(first, () => typeInto(first, 'U2', 'from the first'));
    await typeInto(second, 'U2', 'from the second');
    const notice = second.getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toContain(
      'This workbook was changed in another tab; reload to see it.',
    );
    const coming = second.waitForEvent('download');
    await notice.getByRole('button', { name: 'Download mine' }).click();
    expect((await coming).suggestedFilename()).toBe('Sample resellers.xlsx');
    await reloadBy(second, () => notice.getByRole('button', { name: 'Reload' }).click());
    await expect.poll(() => second.locator('#rs-save-state').textContent()).toBe('Saved in .preview');
    expect((await sheetRows(second))[1]).toContain('from the first');
    await first.context().close();
    await second.context().close();
    await shared.remove();
  });

  test('a change just before the page goes away is not lost', async () => {
    const quick = await startTestPreview();
    const { page } = await openPage(browser, quick);
    await typeInto(page, 'U2', 'just in time');
    await reloadBy(page, () => page.reload());
    expect((await sheetRows(page))[1]).toContain('just in time');
    await page.context().close();
    await quick.remove();
  });

  test('without a server the title bar says that nothing is saved', async () => {
    const gone = await startTestPreview();
    const { page } = await openPage(browser, gone);
    await gone.close();
    await typeInto(page, 'U2', 'unsafe');
    await page.locator('#rs-save-state', { hasText: 'Not saved: the preview does not answer' }).waitFor();
    await page.context().close();
    await gone.remove();
  });
});

describe('for everyone', () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

  async function violations(page: Page | Frame): Promise<readonly string[]> {
    // The page's policy keeps script elements away; evaluated text is let through.
    await page.evaluate(await readFile(axe, 'utf8'));
    return page.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
      return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
    });
  }

  test('the page and its dialogs have no violation that axe finds', async () => {
    const { page } = await openPage(browser, preview);
    expect(await violations(page)).toEqual([]);
    await menu(page, 'Extensions', 'Reseller Standing', 'Function help');
    await page.frameLocator('iframe.rs-frame').getByText('RESELLER_SHARE').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const frame = page.frames().find((found) => found.url().endsWith('/frame'));
    expect(frame && (await violations(frame))).toEqual([]);
    await page.context().close();
  });
});

interface Axe {
  run(): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[] }>;
}
