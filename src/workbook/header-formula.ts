import { columnLetters } from '../core/column-letters.ts';
import { sheetInFormula } from './a1.ts';
import type { Column, SettingsRanges } from './define-tab.ts';
import type { Setting } from './settings.ts';

type Places = ReadonlyMap<string, number>;

/** The thresholds in the order in which the functions take them. */
const THRESHOLDS: readonly Setting['id'][] = ['expendable', 'toolkit', 'dependence', 'seller_gate'];

/**
 * The Settings tab in formulas: each value in force is looked up by its id, so that the rows may be sorted. A value
 * that may not be is a sentence there, with which no formula computes.
 */
export function settingsRanges(sheetName: string, columns: Places): SettingsRanges {
  const column = (id: string) => {
    const letters = `$${columnLetters(columns.get(id) ?? 0)}`;
    return `${sheetInFormula(sheetName)}!${letters}$2:${letters}`;
  };
  const value = (id: string) => `XLOOKUP("${id}", ${column('setting_id')}, ${column('in_force')})`;
  return {
    thresholds: `VSTACK(${THRESHOLDS.map(value).join(', ')})`,
    expendable: value('expendable'),
    toolkit: value('toolkit'),
    sellerGate: value('seller_gate'),
    inForce: column('in_force'),
  };
}

/**
 * What the header of a formula column must hold instead of what it holds; undefined where that is right as it is. A
 * person’s title stays, and so does a formula of a person’s own, which does not call our function.
 */
export function headerFormula(
  column: Column,
  present: { readonly formula: string; readonly text: string },
  columns: Places,
  settings: SettingsRanges,
): string | undefined {
  const of = (id: string) => `${columnLetters(columns.get(id) ?? 0)}2:${columnLetters(columns.get(id) ?? 0)}`;
  const body = column.formula?.(of, settings);
  if (body === undefined) return undefined;
  const { formula, text } = present;
  if (formula !== '' && !formula.toUpperCase().includes(body.slice(0, body.indexOf('(')))) return undefined;
  const kept = titleIn(formula) ?? (formula === '' && text !== '' ? text : column.title);
  const wanted = `=VSTACK("${kept.replace(/"/g, '""')}", ${body})`;
  return sameFormula(wanted, formula) ? undefined : wanted;
}

/** The title that a header’s formula shows in its own cell; undefined for a formula of another form. */
export function titleIn(formula: string): string | undefined {
  return /^=VSTACK\("((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replace(/""/g, '"');
}

/**
 * Whether two formulas are the same: Sheets may give one back with other spaces, quotes and the separators of another
 * language.
 */
export function sameFormula(one: string, other: string): boolean {
  return withoutDetails(one) === withoutDetails(other);
}

/** A formula without what does not matter. */
function withoutDetails(formula: string): string {
  return formula.replace(/[\s']/g, '').replace(/;/g, ',').toUpperCase();
}
