import { helpers } from '@odoo/o-spreadsheet';
import type { AnchoredItem, Host, SheetFacts } from '../apps-script/host.ts';
import { PUT_ITEM, REMOVE_ITEM } from './anchored-items.ts';
import { BULK_WRITE } from './bulk-write.ts';
import type { Dispatched, Workbook } from './workbook-types.ts';

type Grid = Pick<
  Host,
  | 'sheets'
  | 'activeSheetId'
  | 'activeZone'
  | 'cell'
  | 'typed'
  | 'extent'
  | 'isDateFormat'
  | 'isFormat'
  | 'write'
  | 'command'
  | 'ask'
  | 'select'
  | 'clearValidations'
  | 'items'
  | 'putItem'
  | 'removeItem'
>;

/** Commands that may wait: what a script can ask for without settling them does not depend on them. */
const MAY_WAIT = new Set([
  'SET_FORMATTING',
  'CLEAR_FORMATTING',
  'RESIZE_COLUMNS_ROWS',
  'ADD_CONDITIONAL_FORMAT',
  'ADD_MERGE',
]);

/**
 * The spreadsheet as the stand-ins see it. What crosses from a realm is copied: the engine refuses foreign objects.
 * Looks and items wait, as Google's own writes do, until something is read that may depend on them: the engine looks at
 * every cell after each command.
 */
export function hostGrid(workbook: Workbook): Grid {
  // Asked for late: cells call the add-on while the model is still being made.
  const getters = new Proxy({} as Workbook['model']['getters'], {
    get: (_none, name) => Reflect.get(workbook.modelAsItIs.getters, name),
  });
  const command = (type: string, payload: object) => [type, payload] as unknown as Dispatched;
  const send = (type: string, payload: object) => workbook.dispatch(...command(type, payload));
  const later = (type: string, payload: object) => workbook.dispatchLater(command(type, payload));
  const ask = getters as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;

  const facts = (id: string): SheetFacts => {
    const panes = getters.getPaneDivisions(id);
    return {
      id,
      name: getters.getSheetName(id),
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      frozenRows: panes.ySplit,
      frozenColumns: panes.xSplit,
      isHidden: !getters.isSheetVisible(id),
    };
  };

  return {
    sheets: () => getters.getSheetIds().map(facts),
    activeSheetId: () => getters.getActiveSheetId(),
    activeZone: () => ({ ...getters.getSelectedZone() }),
    cell(sheetId, col, row) {
      workbook.settle();
      return workbook.modelAsItIs.getters.getEvaluatedCell({ sheetId, col, row });
    },
    typed(sheetId, col, row) {
      workbook.settle();
      const cell = getters.getCell({ sheetId, col, row });
      if (!cell) return '';
      return cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
    },
    extent(sheetId) {
      workbook.settle();
      const { getNumberRows, getNumberCols, getEvaluatedCell } = workbook.modelAsItIs.getters;
      const [rows, cols] = [getNumberRows(sheetId), getNumberCols(sheetId)];
      const isEmpty = (row: number, col: number) => getEvaluatedCell({ sheetId, col, row }).type === 'empty';
      // From the end, so that a long sheet costs no more than a short one.
      const last = { row: rows - 1, col: cols - 1 };
      for (let col = 0; last.row >= 0 && isEmpty(last.row, col); ) {
        if (++col < cols) continue;
        last.row--;
        col = 0;
      }
      for (let row = 0; last.col >= 0 && isEmpty(row, last.col); ) {
        if (++row <= last.row) continue;
        last.col--;
        row = 0;
      }
      return last;
    },
    isDateFormat: (format) => helpers.isDateTimeFormat(format),
    isFormat(format) {
      try {
        helpers.formatValue(1, { format, locale: getters.getLocale() });
        return true;
      } catch {
        return false;
      }
    },
    write: (cells) => send(BULK_WRITE, { cells: copy(cells) }),
    command: (type, payload) => (MAY_WAIT.has(type) ? later : send)(type, copy(payload)),
    ask(getter, ...args) {
      if (getter !== 'getRangeDataFromZone') workbook.settle();
      const answer = ask[getter]?.(...copy(args));
      return answer === undefined ? undefined : copy(answer);
    },
    select(zone) {
      workbook.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } });
    },
    clearValidations(sheetId, ranges) {
      // The engine removes whole rules only; a rule laid over the ranges cuts them out of the others, and then goes.
      const id = crypto.randomUUID();
      const rule = { id, criterion: { type: 'containsText', values: ['-'] }, isBlocking: false };
      workbook.dispatchTogether([
        command('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: copy(ranges), rule }),
        command('REMOVE_DATA_VALIDATION_RULE', { sheetId, id }),
      ]);
    },
    items(kind) {
      workbook.settle();
      return anchored(getters, kind);
    },
    putItem: (item) => later(PUT_ITEM, { item: copy(item) }),
    removeItem: (id) => later(REMOVE_ITEM, { id }),
  };
}

function anchored(getters: unknown, kind: AnchoredItem['kind']): readonly AnchoredItem[] {
  const asked = getters as { getAnchoredItems(kind: AnchoredItem['kind']): readonly AnchoredItem[] };
  return asked.getAnchoredItems(kind);
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
