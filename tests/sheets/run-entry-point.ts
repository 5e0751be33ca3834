import type { Control, Host, HostMenu, HostPage, Mode } from '../../preview/apps-script/host.ts';
import { bundleStandIns, createNodeRealm } from '../../preview/headless/index.ts';
import { builtPages, readDist } from '../read-dist.ts';

interface Execution {
  readonly menus: readonly HostMenu[];
  readonly dialogs: readonly (HostPage & { readonly kind: string })[];
  /** Every call of a Google service, as `Ui.createAddonMenu`. */
  readonly calls: readonly string[];
  /** What the function threw, as text. */
  readonly error: string | undefined;
}

const standIns = await bundleStandIns();

/** Runs one function of the built file as Google does: loaded anew, with only what the mode permits. */
export function runEntryPoint(name: string, mode: Mode, args?: readonly unknown[]): Execution {
  const menus: HostMenu[] = [];
  const dialogs: (HostPage & { kind: string })[] = [];
  const calls: string[] = [];
  const host: Partial<Host> = {
    addOnName: 'Reseller Standing',
    pages: builtPages(),
    enter: (member) => calls.push(member),
    addMenu: (menu) => menus.push(menu),
    show: (kind, page) => dialogs.push({ kind, ...page }),
  };
  const realm = createNodeRealm();
  realm.evaluate(standIns, 'stand-ins.js');
  const control = realm.evaluate('previewControl', 'control.js') as Control;
  control.begin(host as Host, mode);
  realm.evaluate(readDist('Code.js'), 'Code.js');
  control.loaded();
  let error: string | undefined;
  try {
    control.call(name, control.parse(JSON.stringify(args ?? [{ authMode: mode }])));
  } catch (problem) {
    error = String(problem);
  }
  return { menus, dialogs, calls, error };
}
