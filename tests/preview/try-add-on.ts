import type { AddOn, HostUi, ShownPage, Workbook, WorkbookJson } from '../../preview/engine/index.ts';
import { createWorkbook, installAddOn } from '../../preview/engine/index.ts';
import { bundleStandIns, createNodeRealm } from '../../preview/headless/index.ts';

let standIns: Promise<string> | undefined;

export interface Trial {
  readonly workbook: Workbook;
  readonly addOn: AddOn;
  /** What the add-on showed: pages, alerts and toasts, in order. */
  readonly shown: { readonly kind: string; readonly page?: ShownPage; readonly text?: string }[];
  /** Runs the body of a function in the add-on, as a menu item would, and gives its answer as JSON allows. */
  run(body: string): Promise<unknown>;
  /** The value of a cell as the engine holds it. */
  cell(a1: string): string | number | boolean | null;
  /** The text on hover over an error. */
  hover(a1: string): string | undefined;
  type(a1: string, content: string): void;
}

/** A fresh workbook of one sheet with an add-on made of that code. */
export async function tryAddOn(
  code: string,
  cells: Readonly<Record<string, string>> = {},
  data: WorkbookJson = { sheets: [{ id: 'first', name: 'First', cells, colNumber: 26, rowNumber: 100 }] },
  pages: Readonly<Record<string, string>> = { help: '<p>Help</p>' },
): Promise<Trial> {
  standIns ??= bundleStandIns();
  console.debug = () => undefined;
  console.info = () => undefined;
  const shown: { kind: string; page?: ShownPage; text?: string }[] = [];
  const ui: HostUi = {
    showSidebar: (page) => shown.push({ kind: 'sidebar', page }),
    showModalDialog: (page) => shown.push({ kind: 'modal', page }),
    showModelessDialog: (page) => shown.push({ kind: 'modeless', page }),
    alert(title, message, buttons) {
      shown.push({ kind: 'alert', text: [title, message, buttons].join('|') });
      return 'YES';
    },
    toast: (message) => shown.push({ kind: 'toast', text: message }),
  };
  const workbook = createWorkbook(data);
  const runner = 'function runBody(body) { return new Function(body)(); }';
  const addOn = installAddOn(workbook, {
    code: `${code}\n${runner}`,
    pages,
    standIns: await standIns,
    createRealm: createNodeRealm,
    ui,
  });
  const read = (a1: string) => {
    const { col, row } = placeOf(a1);
    return workbook.model.getters.getEvaluatedCell({ sheetId: 'first', col, row });
  };
  return {
    workbook,
    addOn,
    shown,
    run: (body) => addOn.runFunction('runBody', body),
    cell: (a1) => read(a1).value,
    hover(a1) {
      const { message } = read(a1) as { message?: { toString(): string } };
      return message?.toString();
    },
    type(a1, content) {
      workbook.dispatch('UPDATE_CELL', { sheetId: 'first', ...placeOf(a1), content });
    },
  };
}

function placeOf(a1: string): { col: number; row: number } {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return { col: letter.charCodeAt(0) - 65, row: Number(row) - 1 };
}
