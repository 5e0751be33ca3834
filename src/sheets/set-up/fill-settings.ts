import { writtenCell } from '../../workbook/cell-codec.ts';
import { runsOf } from '../../workbook/column-runs.ts';
import { type NumberFormat, numberFormats } from '../../workbook/define-tab.ts';
import { tabs } from '../../workbook/index.ts';
import { setUpSentences } from '../../workbook/set-up-sentences.ts';
import { type Setting, settings } from '../../workbook/settings.ts';
import type { FoundTab } from '../found-tabs.ts';
import { TabCells } from '../tab-cells.ts';

/** A cell that a person may change. */
const VALUE_FILL = '#fef7e0';

/** Adds the settings that have no row, each with its usual value, and fills blanks in the others; gives what it added. */
export function fillSettings(tab: FoundTab): readonly string[] {
  const { sheet, columns } = tab;
  const cells = new TabCells({ sheet, columnsUnder: () => columns }, tabs.settings.columns, false);
  const all = settings();
  const rows = cells.rows().flatMap((row) => {
    // After the column of ids was lost, the name tells which setting it is.
    const setting = all.find(
      ({ id, title }) => row.setting_id === id || (row.setting_id === '' && row.setting === title),
    );
    return setting ? [{ row, setting }] : [];
  });
  for (const { id, type } of tabs.settings.columns) {
    const blanks = rows
      .filter(({ row }) => row[id] === '')
      .map(({ row, setting }) => ({ item: setting, at: row.row }));
    for (const { first, items } of runsOf(blanks)) {
      const values = items.map((setting) => [writtenCell({ type }, rowOf(setting)[id])]);
      tab.sheet.getRange(first, tab.columns.get(id) ?? 0, items.length, 1).setValues(values);
    }
  }
  const missing = all.filter(({ id }) => !rows.some(({ setting }) => setting.id === id));
  if (missing.length > 0) add(tab, cells, missing);
  return missing.map(({ title }) => setUpSentences.madeSetting(title));
}

/** The rows come last: they are what the next set-up looks for. */
function add(tab: FoundTab, cells: TabCells, missing: readonly Setting[]): void {
  const first = cells.lastRow() + 1;
  const column = tab.columns.get('value') ?? 0;
  cells.makeRoom(first + missing.length - 1);
  const places = missing.map(({ format }, index) => ({ item: format, at: first + index }));
  for (const run of runsOf<NumberFormat>(places, (one, other) => one === other)) {
    const format = run.items[0];
    const range = tab.sheet.getRange(run.first, column, run.items.length, 1);
    if (format) range.setNumberFormat(numberFormats[format]);
  }
  tab.sheet.getRange(first, column, missing.length, 1).setBackground(VALUE_FILL);
  cells.append(missing.map(rowOf));
}

function rowOf({ id, title, default: value, help, limits }: Setting): Readonly<Record<string, unknown>> {
  return { setting: title, value, help, limits, setting_id: id };
}
