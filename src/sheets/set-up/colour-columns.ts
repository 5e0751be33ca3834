import { columnLetters } from '../../core/column-letters.ts';
import type { ColourRule } from '../../workbook/colours.ts';
import type { FoundTab } from '../found-tabs.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Adds the colour rules that are not there yet, after those that people have made, which all stay. */
export function colourColumns(
  { sheet, columns }: FoundTab,
  wanted: readonly ColourRule[],
  isInserted: boolean,
): void {
  if (wanted.length === 0) return;
  const rules = isInserted ? [] : sheet.getConditionalFormatRules();
  const there = new Set(rules.map(signatureOf));
  const cell = (column: string) => `$${columnLetters(columns.get(column) ?? 0)}2`;
  const added = wanted.flatMap(({ column, when, colour }): Rule[] => {
    const letters = columnLetters(columns.get(column) ?? 0);
    const range = sheet.getRange(`${letters}2:${letters}`);
    const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
    if ('word' in when) builder.whenTextEqualTo(when.word);
    else if ('part' in when) builder.whenTextContains(when.part);
    else builder.whenFormulaSatisfied(when.formula(cell));
    const rule = builder.setFontColor(colour.text).setBackground(colour.fill).build();
    return there.size > 0 && there.has(signatureOf(rule)) ? [] : [rule];
  });
  if (added.length > 0) sheet.setConditionalFormatRules([...rules, ...added]);
}

/** Where and when a rule colours: two rules that agree in it are the same to whoever looks. */
function signatureOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  // Without the last row: what was given as `K2:K` is given back as `K2:K1000`.
  const ranges = rule.getRanges().map((range) => range.getA1Notation().replace(/\d+$/, ''));
  if (!condition) return `gradient ${ranges.join(' ')}`;
  return JSON.stringify([ranges, String(condition.getCriteriaType()), condition.getCriteriaValues()]);
}
