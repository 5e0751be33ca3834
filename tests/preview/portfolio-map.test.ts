import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab, saveBy } from './open-page.ts';
import { addOnMenu, dialog, sidebar, usePreview } from './use-preview.ts';

const { open } = usePreview();

const map = dialog;
const sidebarButton = (page: Page, name: string | RegExp) => sidebar(page).getByRole('button', { name });

test('from the menu to the map, a click on a mark, the review in the sidebar, and the map as files', {
  timeout: 240_000,
}, async () => {
  const { page, faults } = await open();

  // Before the workbook is set up, the map says so and does it.
  await addOnMenu(page, 'Map of the portfolio');
  await saveBy(page, () => map(page).getByRole('button', { name: 'Set up this workbook' }).click());
  await map(page).getByText('No resellers yet').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await openTab(page, 'My resellers');
  await addOnMenu(page, 'Use my own table');
  await saveBy(page, () => sidebarButton(page, /^Copy \d+ rows$/).click());
  await sidebar(page)
    .getByText(/^39 resellers copied\./)
    .first()
    .waitFor();

  // All are listed beside the map, with the reason; a click opens the review.
  await addOnMenu(page, 'Map of the portfolio');
  await map(page).getByText('No reseller is on the map yet.').waitFor();
  expect(await map(page).getByText('No review yet, so no commitment.').count()).toBeGreaterThan(5);
  await map(page)
    .getByRole('option', { name: /Larkmoor Systems/ })
    .click();
  await sidebar(page)
    .getByRole('heading', { name: 'Review of Larkmoor Systems', includeHidden: true })
    .waitFor();
  await sidebar(page).getByRole('radio', { name: 'half of a full-time seller' }).check();
  await sidebarButton(page, 'Save review').click();
  await sidebar(page).getByLabel('Your name').fill('Ines');
  await saveBy(page, () => sidebarButton(page, 'Save review').click());
  await sidebar(page).getByText('Saved.', { exact: true }).waitFor();

  // Now it has its place: the mark is found by pointing, and opens the same review.
  await map(page).getByRole('button', { name: 'Look again' }).click();
  await map(page).getByRole('button', { name: 'On the map 1', exact: true }).waitFor();
  await map(page).getByRole('button', { name: 'On the map 1', exact: true }).click();
  await map(page)
    .getByRole('option', { name: /^Unknown Larkmoor Systems 10 %/ })
    .waitFor();
  await page.getByRole('button', { name: 'Close sidebar' }).click();
  const canvas = map(page).locator('canvas').last();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The map has no canvas.');
  // Ten percent stands two thirds along the three powers of ten.
  const isPointing = () =>
    canvas.evaluate(async (drawn) => {
      // A move of the pointer shows with the next picture.
      for (const _picture of [1, 2]) await new Promise(requestAnimationFrame);
      return drawn.classList.contains('pointing');
    });
  for (let y = box.height; y > 40; y -= 6) {
    await page.mouse.move(box.x + 98 + ((box.width - 120) * 2) / 3, box.y + y);
    if (await isPointing()) break;
  }
  expect(await isPointing()).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  await sidebar(page)
    .getByRole('heading', { name: 'Review of Larkmoor Systems', includeHidden: true })
    .waitFor();

  for (const kind of ['PNG', 'SVG']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      map(page).getByRole('button', { name: kind }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^portfolio-map-\\d{4}-\\d\\d-\\d\\d\\.${kind.toLowerCase()}$`),
    );
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
