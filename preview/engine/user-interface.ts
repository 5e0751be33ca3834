/** A page that the add-on wants to show. The host runs it in a sandboxed frame, with google.script on top. */
export interface ShownPage {
  readonly title: string;
  /** The whole HTML document. */
  readonly content: string;
  /** CSS pixels; a sidebar is always 300 wide. */
  readonly width: number;
  readonly height: number;
}

export type AlertButtons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export type PressedButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What the host shows for the add-on. `alert` holds the script up, as it does in Google Sheets. */
export interface HostUi {
  showSidebar(page: ShownPage): void;
  showModalDialog(page: ShownPage): void;
  showModelessDialog(page: ShownPage): void;
  alert(title: string, message: string, buttons: AlertButtons): PressedButton;
  toast(message: string, title: string, seconds: number): void;
}

/** One entry of a menu, in the order in which it was added. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuTree };

export interface MenuTree {
  /** The caption; for an add-on menu the name of the add-on, under Extensions. */
  readonly caption: string;
  /** Whether it was made by createAddonMenu, and so stands under Extensions. */
  readonly isAddOnMenu: boolean;
  readonly entries: readonly MenuEntry[];
}
