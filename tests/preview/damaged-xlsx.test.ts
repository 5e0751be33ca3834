import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { ready } from './open-page.ts';
import { startTestPreview } from './start-test-preview.ts';

test('an xlsx that is damaged within gives its sentence and a way back, and is not saved', async () => {
  const browser = await launchBrowser();
  const preview = await startTestPreview();
  const page = await browser.newPage();
  await page.goto(preview.url);
  await ready(page);
  await page.locator('.o-topbar-menu', { hasText: 'File' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.locator('.o-menu-item', { hasText: 'Open…' }).click();
  const parts = { '[Content_Types].xml': strToU8('<Types'), 'xl/workbook.xml': strToU8('<workbook') };
  await (await choosing).setFiles({
    name: 'damaged.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(parts)),
  });
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.locator('.rs-notice-text').textContent()).toBe(
    '“damaged.xlsx” could not be read as a workbook. Open it in Excel or Google Sheets and save it as .xlsx again.',
  );
  expect(await page.locator('#rs-save-state').textContent()).toBe('');
  await notice.getByRole('button', { name: 'Open the start workbook' }).click();
  await ready(page);
  expect(await page.title()).toContain('Sample resellers');
  await browser.close();
  await preview.remove();
});
