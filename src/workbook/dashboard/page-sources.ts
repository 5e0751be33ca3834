import { columnLetters } from '../../core/column-letters.ts';
import { sheetInFormula } from '../a1.ts';
import { settingsRanges } from '../header-formula.ts';
import type { Tabs } from '../index.ts';
import type { Sources } from './define-dashboard.ts';
import { placeOf } from './page-content.ts';

/** A tab as formulas name it: its name, and where its columns stand, counted from 1. */
export interface SourceTab {
  readonly name: string;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where the page begins, counted from 1. */
export interface PageOrigin {
  readonly row: number;
  readonly column: number;
}

/** The formulas’ sources for a page that begins at `origin`. */
export function pageSources(tab: (id: keyof Tabs) => SourceTab, origin: PageOrigin): Sources {
  const of = (id: keyof Tabs) => {
    const { name, columns } = tab(id);
    return (column: string) => {
      const letters = `$${columnLetters(columns.get(column) ?? 0)}`;
      return `${sheetInFormula(name)}!${letters}$2:${letters}`;
    };
  };
  const settings = tab('settings');
  return {
    ...settingsRanges(settings.name, settings.columns),
    resellers: of('resellers'),
    reviews: of('reviews'),
    plan: of('marketing_plan'),
    actions: of('actions'),
    cell: (column, row) => `$${columnLetters(origin.column + placeOf(column))}$${origin.row + row - 1}`,
  };
}
