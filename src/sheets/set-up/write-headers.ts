import { writtenText } from '../../workbook/cell-codec.ts';
import { type Placed, runsOf } from '../../workbook/column-runs.ts';
import type { Column, SettingsRanges } from '../../workbook/define-tab.ts';
import { headerFormula, titleIn } from '../../workbook/header-formula.ts';
import type { Cell } from '../../workbook/workbook-port.ts';
import type { FoundTab } from '../found-tabs.ts';

export interface WrittenHeaders {
  /** The columns whose header was written. */
  readonly written: readonly Column[];
  /** The header row as it reads now. */
  readonly header: readonly Cell[];
}

/**
 * Writes headers that are blank, and formulas that are missing or name a column that is gone. What stands in place of a
 * formula while the workbook is shared without the add-on stays.
 */
export function writeHeaders(
  { sheet, columns: places, header: present }: FoundTab,
  columns: readonly Placed<Column>[],
  settings: SettingsRanges,
  isShared: boolean,
): WrittenHeaders {
  const hasFormulas = columns.some(({ item }) => item.type === 'formula');
  const isBlank = present.every((cell) => cell === '');
  const [formulas = []] = hasFormulas && !isBlank ? sheet.getRange('1:1').getFormulas() : [];
  const written = columns.flatMap(({ item, at }): Placed<{ column: Column; content: string }>[] => {
    const text = String(present[at - 1] ?? '');
    const there = { formula: formulas[at - 1] ?? '', text };
    const content =
      item.type === 'formula' && !(isShared && text !== '')
        ? headerFormula(item, there, places, settings)
        : text === ''
          ? writtenText(item.title)
          : undefined;
    return content === undefined ? [] : [{ item: { column: item, content }, at }];
  });
  const header = [...present];
  for (const { first, items } of runsOf(written)) {
    sheet.getRange(1, first, 1, items.length).setValues([items.map(({ content }) => content)]);
    for (const [index, { column, content }] of items.entries())
      header[first - 1 + index] = titleIn(content) ?? column.title;
  }
  return {
    written: written.map(({ item }) => item.column),
    header: Array.from(header, (cell) => cell ?? ''),
  };
}
