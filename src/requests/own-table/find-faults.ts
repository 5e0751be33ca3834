import { RuleError } from '../../core/rule-error.ts';
import * as sentences from '../../core/sentences.ts';
import { callFunction } from '../../functions/calling/call-function.ts';
import type { Param } from '../../functions/calling/define-function.ts';
import { type Row, readCell } from '../../functions/calling/read-cell.ts';
import resellerDrift from '../../functions/reseller-drift.ts';
import resellerPipelineCoverage from '../../functions/reseller-pipeline-coverage.ts';
import resellerShare from '../../functions/reseller-share.ts';
import { importSentences as say } from '../../workbook/import-sentences.ts';
import { resellersTab } from '../../workbook/resellers-tab.ts';
import type { Cell, Change } from '../../workbook/workbook-port.ts';
import { isDate, kindOf, textOf } from './cells.ts';
import type { SourceRow } from './read-rows.ts';
import type { ImportField } from './table-shapes.ts';

/** A reseller as it stands on the Resellers tab, and where it came from. */
export interface CopiedRow {
  readonly row: number;
  readonly values: Change<'resellers'>;
  readonly from: SourceRow;
  /** The cell that its name was copied from. */
  readonly name: Cell;
  /** The place of the row in the table. */
  readonly source: string;
}

/** The figures in the order in which their currencies are compared. */
const figures = [
  'sell_in',
  'services',
  'pull_through',
  'reseller_revenue',
  'margin',
  'revenue_before',
  'reseller_revenue_before',
  'target',
  'booked',
] as const satisfies readonly ImportField[];

/** What a figure is to the functions; there its name is the same. */
function paramOf(figure: (typeof figures)[number]): Param {
  const param = [...resellerShare.params, ...resellerDrift.params, ...resellerPipelineCoverage.params].find(
    ({ name }) => name === figure,
  );
  if (param === undefined) throw new Error(`No function takes ${figure}.`);
  return param;
}

/**
 * The cells of a copied reseller that the functions refuse, each in a sentence with its place on the Resellers tab,
 * which is where it is corrected; where every cell can be read, what is wrong with them together.
 */
export function findFaults(copied: CopiedRow): readonly string[] {
  const { row, values, source } = copied;
  const faults: string[] = [];
  const atCell = (field: ImportField, why: string) => faults.push(say.cell(row, titleOf(field), source, why));
  const name = faultOfText('name', copied.name);
  if (name !== undefined && values.name === textOf(copied.name)) atCell('name', name);
  const owner = faultOfText('owner', values.owner ?? '');
  if (owner !== undefined) atCell('owner', owner);
  const currency: Row = { currency: undefined };
  for (const figure of figures) {
    const why = faultOf(() => readCell(paramOf(figure), values[figure] ?? '', currency));
    if (why !== undefined) atCell(figure, why);
  }
  if (faults.length > 0) return faults;
  const args = resellerShare.params.map(({ name: param }) => figureOf(values, param));
  const why = faultOf(() => callFunction(resellerShare, args));
  return why === undefined ? [] : [say.row(row, source, why)];
}

function figureOf(values: Change<'resellers'>, name: string): Cell {
  const figure = figures.find((each) => each === name);
  return figure === undefined ? '' : (values[figure] ?? '');
}

function faultOfText(label: string, cell: Cell): string | undefined {
  if (kindOf(cell) !== 'other' && !isDate(cell)) return undefined;
  if (typeof cell === 'string') return sentences.isErrorValue(label, cell.trim());
  return sentences.isNotName(label, isDate(cell) ? 'a date' : textOf(cell));
}

function faultOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
}

function titleOf(field: ImportField): string {
  return resellersTab.columns.find(({ id }) => id === field)?.title ?? field;
}
