import { writtenText } from '../../workbook/cell-codec.ts';
import { type Placed, runsOf } from '../../workbook/column-runs.ts';
import type { Column, SettingsRanges } from '../../workbook/define-tab.ts';
import { headerFormula } from '../../workbook/header-formula.ts';
import type { FoundTab } from '../found-tabs.ts';

/**
 * Writes headers that are blank, and formulas that are missing or name a column that is gone; gives the columns whose
 * formula was written. What stands in place of a formula while the workbook is shared without the add-on stays.
 */
export function writeHeaders(
  { sheet, columns: places }: FoundTab,
  columns: readonly Placed<Column>[],
  settings: SettingsRanges,
  isShared: boolean,
): readonly Column[] {
  const header = sheet.getRange(1, 1, 1, Math.max(...columns.map(({ at }) => at)));
  const [texts = []] = header.getDisplayValues();
  const hasFormulas = columns.some(({ item }) => item.type === 'formula');
  const [formulas = []] = hasFormulas ? header.getFormulas() : [];
  const written = columns.flatMap(({ item, at }): Placed<{ column: Column; content: string }>[] => {
    const text = texts[at - 1] ?? '';
    const present = { formula: formulas[at - 1] ?? '', text };
    const content =
      item.type === 'formula' && !(isShared && text !== '')
        ? headerFormula(item, present, places, settings)
        : text === ''
          ? writtenText(item.title)
          : undefined;
    return content === undefined ? [] : [{ item: { column: item, content }, at }];
  });
  for (const { first, items } of runsOf(written)) {
    sheet.getRange(1, first, 1, items.length).setValues([items.map(({ content }) => content)]);
  }
  return written.map(({ item }) => item.column).filter(({ type }) => type === 'formula');
}
