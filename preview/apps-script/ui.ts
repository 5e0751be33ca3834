import { covered, enumeration, uncovered } from './covered.ts';
import { host } from './execution.ts';
import type { HostMenuEntry, HostPage } from './host.ts';
import { HtmlPage } from './html-service.ts';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;
type GButtonSet = GoogleAppsScript.Base.ButtonSet;
type GButton = GoogleAppsScript.Base.Button;

const buttonSets = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const buttons = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');

class MenuStandIn implements Pick<GMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly entries: HostMenuEntry[] = [];
  readonly caption: string;
  readonly isAddOnMenu: boolean;

  constructor(caption: string, isAddOnMenu: boolean) {
    this.caption = caption;
    this.isAddOnMenu = isAddOnMenu;
  }

  addItem(caption: string, functionName: string): GMenu {
    this.entries.push({ kind: 'item', caption, functionName });
    return this as unknown as GMenu;
  }

  addSeparator(): GMenu {
    this.entries.push({ kind: 'separator' });
    return this as unknown as GMenu;
  }

  addSubMenu(menu: GMenu): GMenu {
    const { caption, entries } = uncovered<MenuStandIn>(menu);
    this.entries.push({ kind: 'menu', menu: { caption, isAddOnMenu: false, entries } });
    return this as unknown as GMenu;
  }

  addToUi(): void {
    host().addMenu({ caption: this.caption, isAddOnMenu: this.isAddOnMenu, entries: this.entries });
  }
}

type CoveredUi =
  | 'Button'
  | 'ButtonSet'
  | 'createMenu'
  | 'createAddonMenu'
  | 'showSidebar'
  | 'showModalDialog'
  | 'showModelessDialog';

class UiStandIn implements Pick<GUi, CoveredUi> {
  readonly Button = buttons as unknown as GUi['Button'];
  readonly ButtonSet = buttonSets as unknown as GUi['ButtonSet'];

  createMenu(caption: string): GMenu {
    return covered('Menu', new MenuStandIn(caption, false));
  }

  createAddonMenu(): GMenu {
    return covered('Menu', new MenuStandIn(host().addOnName, true));
  }

  alert(...args: readonly unknown[]): GButton {
    const [title, message, set] = messageOf(args);
    const pressed = host().alert(title, message, set);
    return (buttons as unknown as Record<string, GButton>)[pressed] as GButton;
  }

  showSidebar(page: unknown): void {
    // A sidebar is 300 px wide whatever the script asks for.
    host().show('sidebar', { ...pageOf(page), width: 300 });
  }

  showModalDialog(page: unknown, title: string): void {
    host().show('modal', { ...pageOf(page), title });
  }

  showModelessDialog(page: unknown, title: string): void {
    host().show('modeless', { ...pageOf(page), title });
  }
}

/** The three ways of asking: (message), (message, buttons), (title, message, buttons). */
function messageOf(args: readonly unknown[]): [title: string, message: string, set: string] {
  if (args.length >= 3) return [String(args[0]), String(args[1]), nameOf(args[2])];
  return ['', String(args[0]), args.length === 2 ? nameOf(args[1]) : 'OK'];
}

function nameOf(set: unknown): string {
  return String(set as GButtonSet);
}

function pageOf(page: unknown): HostPage {
  const html = uncovered<HtmlPage>(page);
  if (!(html instanceof HtmlPage)) throw new Error('The parameters do not match the method signature.');
  return { title: html.title, content: html.content, width: html.width, height: html.height };
}

export function newUi(): GUi {
  return covered('Ui', new UiStandIn());
}
