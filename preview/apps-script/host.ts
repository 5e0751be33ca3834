/** What the spreadsheet offers to the stand-ins inside a realm: plain values in and out, and nothing asynchronous. */

/** One calculated cell, as the spreadsheet engine holds it. */
export interface EngineCell {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
  readonly formattedValue?: string;
}

/** An argument of a custom function: left out, one value, or a matrix by column and then by row. */
export type EngineArgument = EngineCell | readonly (readonly (EngineCell | undefined)[])[] | null | undefined;

/** A custom function's answer for the engine: one cell, or a matrix by column and then by row. */
export type EngineResult = EngineCell | EngineCell[][];

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellWrite {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  /** What a user would type; '' clears. */
  readonly content?: string;
  /** A number format in the engine's own notation; '' takes it away. */
  readonly format?: string;
}

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isHidden: boolean;
}

/** Something kept beside the cells that moves with them: a note, a protection, a piece of metadata, a format, a chart. */
export interface AnchoredItem {
  readonly id: string;
  readonly kind: 'note' | 'protection' | 'metadata' | 'format' | 'chart';
  /** Left out for the whole spreadsheet. */
  readonly sheetId?: string;
  /** Left out for the whole sheet. */
  readonly zone?: Zone;
  /** Whether the zone is whole rows or whole columns. */
  readonly span?: 'ROW' | 'COLUMN';
  /** JSON text. */
  readonly value: string;
}

export interface HostPage {
  readonly title: string;
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

export type HostMenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: HostMenu };

export interface HostMenu {
  readonly caption: string;
  readonly isAddOnMenu: boolean;
  readonly entries: readonly HostMenuEntry[];
}

export interface HostLock {
  /** Takes the lock for this execution, unless another holds it. */
  take(): boolean;
  free(): void;
  isMine(): boolean;
}

export interface Host {
  /** Counts a service call; may throw when a test asks for a fault. */
  enter(member: string): void;
  readonly addOnName: string;
  readonly pages: Readonly<Record<string, string>>;
  show(kind: 'sidebar' | 'modal' | 'modeless', page: HostPage): void;
  addMenu(menu: HostMenu): void;
  alert(title: string, message: string, buttons: string): string;
  toast(message: string, title: string, seconds: number): void;
  log(text: string): void;

  sheets(): readonly SheetFacts[];
  activeSheetId(): string;
  activeZone(): Zone;
  cell(sheetId: string, col: number, row: number): EngineCell;
  /** What was typed into the cell: literal text with its leading quote, a formula with its `=`. */
  typed(sheetId: string, col: number, row: number): string;
  /** The last row and column that hold something, from 0; -1 when the sheet is empty. */
  extent(sheetId: string): { readonly row: number; readonly col: number };
  isDateFormat(format: string): boolean;
  /** Whether the engine can show numbers in this format. */
  isFormat(format: string): boolean;
  write(cells: readonly CellWrite[]): void;
  /** Sends one of the engine's own commands; throws when it is refused. */
  command(type: string, payload: object): void;
  /** A getter of the engine, for what is rarely asked; the answer is a copy. */
  ask(getter: string, ...args: readonly unknown[]): unknown;

  /** Selects a zone of the active sheet. */
  select(zone: Zone): void;
  /** Takes the validation rules off ranges, which are the engine’s own. */
  clearValidations(sheetId: string, ranges: readonly unknown[]): void;

  items(kind: AnchoredItem['kind']): readonly AnchoredItem[];
  putItem(item: AnchoredItem): void;
  removeItem(id: string): void;

  /** One store of properties, by its owner. */
  properties(store: 'document' | 'script' | 'user'): Map<string, string>;
  readonly documentLock: HostLock;
  readonly scriptLock: HostLock;
  uuid(): string;
}

export type Mode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** What the stand-ins leave on the realm for the engine, under `previewControl`, which is taken away at once. */
export interface Control {
  /** Binds the realm to a spreadsheet; until `loaded` every service refuses, as Google does while a file loads. */
  begin(host: Host, mode: Mode): void;
  loaded(): void;
  /** Whether the file has a top-level function of this name. */
  has(name: string): boolean;
  /** Calls it with arguments that `parse` made. */
  call(name: string, args: unknown): unknown;
  callCustomFunction(name: string, args: readonly EngineArgument[]): EngineResult;
  /** Makes values of the realm's own kind from JSON text. */
  parse(json: string): unknown;
}
