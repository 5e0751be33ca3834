/** What goes into a cell: text is kept as text, `=…` is a formula, null leaves it blank. */
export type Cell = string | number | boolean | null;

export interface SheetPlan {
  readonly name: string;
  /** The rows from the first one on. */
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** Heights of rows, counted from 0, that hold more than a line. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly styles: Readonly<Record<string, StyleName>>;
  readonly formats: Readonly<Record<string, FormatName>>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly hasGridLines?: boolean;
  readonly conditionalFormats?: readonly object[];
  readonly figures?: readonly object[];
}

export const STYLES = {
  input: { bold: true, fillColor: '#E8EAED', verticalAlign: 'middle', wrapping: 'wrap' },
  result: { bold: true, fillColor: '#D3E3FD', verticalAlign: 'middle', wrapping: 'wrap' },
  title: { bold: true, fontSize: 16 },
  heading: { bold: true, fillColor: '#E8EAED' },
  quiet: { textColor: '#5F6368' },
  code: { textColor: '#174EA6', verticalAlign: 'middle' },
  answer: { bold: true, align: 'left' },
  longAnswer: { bold: true, align: 'left', wrapping: 'wrap', verticalAlign: 'middle' },
  middle: { verticalAlign: 'middle' },
  setting: { fillColor: '#FEF7E0' },
} as const;

export const FORMATS = {
  money: '#,##0',
  share: '0.0%',
  exactShare: '0.00%',
  finestShare: '0.0000%',
  years: '0.00',
  fte: '0.0',
  day: 'yyyy-mm-dd',
  month: 'yyyy-mm',
} as const;

export type StyleName = keyof typeof STYLES;
export type FormatName = keyof typeof FORMATS;

export const SPARE_ROWS = 60;
const LEAST_COLUMNS = 26;

/** A sheet in o-spreadsheet's own JSON. */
export function sheetFrom(plan: SheetPlan): object {
  const cells: Record<string, string> = {};
  plan.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== null && cell !== '') cells[`${letters(column)}${index + 1}`] = contentOf(cell);
    });
  });
  const styleIds = Object.keys(STYLES);
  const formatIds = Object.keys(FORMATS);
  const { rows = 0, columns = 0 } = plan.frozen ?? {};
  return {
    id: plan.name.toLowerCase().replace(/\W+/g, '-'),
    name: plan.name,
    colNumber: Math.max(plan.widths.length + 4, LEAST_COLUMNS),
    rowNumber: plan.rows.length + SPARE_ROWS,
    cells,
    styles: mapValues(plan.styles, (style) => styleIds.indexOf(style) + 1),
    formats: mapValues(plan.formats, (format) => formatIds.indexOf(format) + 1),
    cols: Object.fromEntries(plan.widths.map((size, column) => [column, { size }])),
    rows: mapValues(plan.heights ?? {}, (size) => ({ size })),
    panes: { xSplit: columns, ySplit: rows },
    areGridLinesVisible: plan.hasGridLines ?? true,
    conditionalFormats: plan.conditionalFormats ?? [],
    figures: plan.figures ?? [],
    isVisible: true,
  };
}

/** STYLES or FORMATS, numbered as the sheets name them. */
export function numbered<Value>(named: Readonly<Record<string, Value>>): Record<number, Value> {
  return Object.fromEntries(Object.values(named).map((value, index) => [index + 1, value]));
}

function contentOf(cell: Exclude<Cell, null>): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // Text that would be read as a number, a date or a formula is shown as it stands.
  return /^[\d.,+-]/.test(cell) ? `'${cell}` : cell;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

function mapValues<Value, Result>(
  named: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value)]));
}
