import type { CreateRealm } from './realm.ts';
import type { HostUi, MenuTree } from './user-interface.ts';

/** In which state of consent an execution runs, as Google names them. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export interface AddOnSetUp {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The text of each dist/*.html by its name without the ending. */
  readonly pages: Readonly<Record<string, string>>;
  /** The bundled stand-ins of Google's services, from `bundleStandIns()` of preview/headless. */
  readonly standIns: string;
  readonly createRealm: CreateRealm;
  readonly ui: HostUi;
  /** The add-on's name in the Extensions menu and the category of its functions; left out: Reseller Standing. */
  readonly name?: string;
}

/** How often the add-on called Google's services. */
export interface ServiceCalls {
  readonly total: number;
  /** By member, as `Range.getValues`. */
  readonly byMember: Readonly<Record<string, number>>;
}

export interface AddOn {
  /** The names of the custom functions, found by their JSDoc in the code. */
  readonly functionNames: readonly string[];
  /** The menus that onOpen made; empty before runOnOpen. */
  readonly menus: readonly MenuTree[];
  readonly serviceCalls: ServiceCalls;
  resetServiceCalls(): void;
  /** Called before each service call with its member, as `Range.setValues`; it may throw to stand for a fault. */
  beforeServiceCall: ((member: string) => void) | undefined;
  /** Runs onOpen in a mode and collects its menus. */
  runOnOpen(authMode: 'NONE' | 'LIMITED' | 'FULL'): void;
  /** Runs the function of a menu item, in FULL. Throws what the function throws, worded as Google words it. */
  runMenu(functionName: string): Promise<void>;
  /** What google.script.run does: copies the arguments in, runs the function in FULL, copies the answer out. */
  runFunction(functionName: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Takes the document lock as another user would; gives the function that frees it. */
  holdDocumentLock(): () => void;
}
