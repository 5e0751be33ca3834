import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab, reloadBy, saveBy, sheetRows } from './open-page.ts';
import { addOnMenu, takeOverSample, usePreview } from './use-preview.ts';

const { open } = usePreview();

/** The rows of a tab that hold anything. */
async function filledRows(page: Page, tab: string): Promise<readonly string[]> {
  await openTab(page, tab);
  return (await sheetRows(page)).filter((row) => /[^,]/.test(row));
}

test('Copy as values puts both tabs beside their originals, for good', { timeout: 120_000 }, async () => {
  const { page, faults } = await open();
  await takeOverSample(page);
  const rows = {
    Resellers: await filledRows(page, 'Resellers'),
    Dashboard: await filledRows(page, 'Dashboard'),
  };

  await saveBy(page, () => addOnMenu(page, 'Copy as values'));
  const toast = page.getByText(/^Copied as values: “Resellers \d{4}-\d{2}-\d{2}” and “Dashboard /);
  const [day = ''] = /\d{4}-\d{2}-\d{2}/.exec((await toast.textContent()) ?? '') ?? [];
  await reloadBy(page, () => page.reload());
  for (const tab of ['Resellers', 'Dashboard'] as const)
    expect(await filledRows(page, `${tab} ${day}`)).toEqual(rows[tab]);
  expect(faults).toEqual([]);
});
