import { type PageName, pages } from './pages.ts';

/** An item of the menu: its caption, and the entry point that it calls. */
type Item = readonly [caption: string, entry: string];

/** Adds the add-on's menu. Nothing but the menu may be touched here: AuthMode NONE permits no more. */
export function addMenu(): void {
  const groups: readonly (readonly Item[])[] = [
    [item('review'), item('marketing-plan'), item('meeting'), item('map')],
    [['Set up this workbook', 'setUpWorkbook'], item('own-table'), item('log-check')],
    [['Copy as values', 'copyAsValues']],
    [item('function-help')],
  ];
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [index, items] of groups.entries()) {
    if (index > 0) menu.addSeparator();
    for (const [caption, entry] of items) menu.addItem(caption, entry);
  }
  menu.addToUi();
}

function item(name: PageName): Item {
  const page: { readonly title: string; readonly item?: string; readonly entry: string } = pages[name];
  return [page.item ?? page.title, page.entry];
}
