import { expect, test } from 'vitest';
import { goTo, openTab, sheetRows, typeInto } from './open-page.ts';
import { addOnMenu, dialog, sidebar, takeOverSample, usePreview } from './use-preview.ts';

const { open } = usePreview();

test('from the sample workbook to a printed page for the reseller of the selected row', {
  timeout: 240_000,
}, async () => {
  const { page, faults } = await open();
  await takeOverSample(page);
  await sidebar(page)
    .getByText(/^39 resellers copied\./)
    .first()
    .waitFor();

  await openTab(page, 'Resellers');
  const id =
    (await sheetRows(page)).find((row) => row.includes('Cobalt Harbor Networks'))?.split(',')[0] ?? '';
  expect(id).toMatch(/^R\d+$/);
  await openTab(page, 'Actions');
  await typeInto(page, 'A2', 'Name a second seller');
  await typeInto(page, 'B2', id);
  await openTab(page, 'Resellers');
  await goTo(page, 'B2');
  await addOnMenu(page, 'Prepare the meeting');
  await dialog(page).getByRole('heading', { name: 'Cobalt Harbor Networks', level: 1 }).waitFor();
  await dialog(page).getByText('Internal: do not hand out').waitFor();
  await dialog(page)
    .getByRole('checkbox', { name: /Name a second seller/ })
    .check();

  await dialog(page).getByRole('radio', { name: 'For the reseller' }).check();
  await dialog(page).getByText('For Cobalt Harbor Networks', { exact: true }).waitFor();
  await dialog(page).getByText('Name a second seller', { exact: true }).waitFor();
  // The sandbox of the frame allows what Google’s allows; what the system would show is counted instead.
  const body = dialog(page).locator('body');
  await body.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = 'once';
    };
  });
  await dialog(page).getByRole('button', { name: 'Print' }).click();
  await dialog(page).locator('body[data-printed="once"]').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
