import type { Control, Host, HostMenu, Mode } from '../apps-script/host.ts';
import type { AddOn, AddOnSetUp } from './add-on-types.ts';
import { argumentsFromPage, copyForPage } from './client-copies.ts';
import { describedFunctions } from './custom-function-text.ts';
import { registerCustomFunction } from './custom-functions.ts';
import { hostGrid } from './host-grid.ts';
import { hostUi } from './host-ui.ts';
import { Lock } from './locks.ts';
import type { Realm } from './realm.ts';
import type { Workbook } from './workbook-types.ts';

interface Execution {
  readonly realm: Realm;
  readonly control: Control;
}

/**
 * Puts the built add-on into a workbook. Each menu item and each google.script.run call gets a realm of its own, as
 * Google gives it one; the custom functions of one recalculation share a realm.
 */
export function installAddOn(workbook: Workbook, setUp: AddOnSetUp): AddOn {
  const name = setUp.name ?? 'Reseller Standing';
  const functions = describedFunctions(setUp.code);
  for (const described of functions) registerCustomFunction(described, name);

  const documentLock = new Lock();
  const scriptLock = new Lock();
  const calls = new Map<string, number>();
  let menus: HostMenu[] = [];
  let cells: Execution | undefined;
  let running = 0;

  const addOn: AddOn = {
    functionNames: functions.map((described) => described.name),
    get menus() {
      return menus;
    },
    get serviceCalls() {
      let total = 0;
      for (const count of calls.values()) total += count;
      return { total, byMember: Object.fromEntries(calls) };
    },
    resetServiceCalls: () => calls.clear(),
    beforeServiceCall: undefined,
    runOnOpen(authMode) {
      menus = [];
      runNow(authMode, (control) => {
        if (control.has('onOpen')) control.call('onOpen', control.parse(JSON.stringify([{ authMode }])));
      });
    },
    async runMenu(functionName) {
      await run(functionName, '[]');
    },
    async runFunction(functionName, ...args) {
      return copyForPage(await run(functionName, argumentsFromPage(args)));
    },
    holdDocumentLock: () => documentLock.hold(),
  };

  function start(mode: Mode): Execution {
    const realm = setUp.createRealm();
    realm.evaluate(setUp.standIns, 'stand-ins.js');
    const control = realm.evaluate(TAKE_CONTROL, 'control.js') as Control;
    const execution = { realm, control };
    control.begin(hostFor(execution), mode);
    realm.evaluate(setUp.code, 'Code.js');
    control.loaded();
    return execution;
  }

  function hostFor(execution: object): Host {
    return {
      enter(member) {
        calls.set(member, (calls.get(member) ?? 0) + 1);
        addOn.beforeServiceCall?.(member);
      },
      addOnName: name,
      pages: setUp.pages,
      addMenu: (menu) => {
        menus.push(JSON.parse(JSON.stringify(menu)) as HostMenu);
      },
      ...hostUi(setUp.ui),
      ...hostGrid(workbook),
      properties: (store) => workbook.properties(store),
      documentLock: documentLock.forExecution(execution),
      scriptLock: scriptLock.forExecution(execution),
      uuid: () => crypto.randomUUID(),
    };
  }

  function finish(execution: Execution): void {
    running--;
    try {
      workbook.settle();
    } finally {
      documentLock.free(execution);
      scriptLock.free(execution);
      execution.realm.dispose();
      if (running === 0) dropCells();
    }
  }

  function begin(mode: Mode): Execution {
    running++;
    try {
      return start(mode);
    } catch (error) {
      running--;
      throw worded(error);
    }
  }

  function runNow(mode: Mode, act: (control: Control) => unknown): void {
    const execution = begin(mode);
    try {
      act(execution.control);
    } catch (error) {
      throw worded(error);
    } finally {
      finish(execution);
    }
  }

  async function run(functionName: string, args: string): Promise<unknown> {
    const execution = begin('FULL');
    const { control } = execution;
    try {
      if (!control.has(functionName) || functionName.endsWith('_')) {
        throw new Error(`Script function not found: ${functionName}`);
      }
      return await control.call(functionName, control.parse(args));
    } catch (error) {
      throw worded(error);
    } finally {
      finish(execution);
    }
  }

  function dropCells(): void {
    cells?.realm.dispose();
    cells = undefined;
  }

  workbook.answerCells((functionName, args) => {
    cells ??= start('CUSTOM_FUNCTION');
    return cells.control.callCustomFunction(functionName, args);
  });
  workbook.onModel((model) => {
    // The first calculation came before this.
    dropCells();
    // A recalculation ends with the command that asked for it; a script's many writes share one realm all the same.
    model.on('update', addOn, () => {
      if (running === 0) dropCells();
    });
  });
  return addOn;
}

const TAKE_CONTROL =
  '(() => { const control = previewControl; delete globalThis.previewControl; return control; })()';

/** An error of a realm as one of ours, in the words that a user of Google Sheets would read. */
function worded(error: unknown): Error {
  const thrown = error as { name?: unknown; message?: unknown } | null | undefined;
  const wordedError = new Error(String(thrown?.message ?? error));
  if (typeof thrown?.name === 'string') wordedError.name = thrown.name;
  wordedError.cause = error;
  return wordedError;
}
