import { Model } from '@odoo/o-spreadsheet';
import { unzipSync, zipSync } from 'fflate';
import { loadEngine } from './load-engine.ts';
import { SpillRoom } from './spill-room.ts';
import { type Refusal, sendTogether } from './together.ts';
import type { WorkbookSignals } from './workbook-signals.ts';
import type { Dispatched, Workbook, WorkbookJson } from './workbook-types.ts';

/** A workbook from what `save` gave, from a plain o-spreadsheet object, or an empty one. */
export function createWorkbook(data?: WorkbookJson): Workbook {
  loadEngine();
  const listeners = new Set<() => void>();
  const modelListeners = new Set<(made: Model) => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const stores = new Map(
    Object.entries(storedProperties(data)).map(([store, pairs]) => [store, new WatchedPairs(pairs, changed)]),
  );
  const room = new SpillRoom();
  let isUndoing = false;
  let model: Model | undefined;

  const signals: WorkbookSignals = {
    answerCell: undefined,
    changed(isUndo) {
      isUndoing = isUndo;
      changed();
    },
    spilledPastEnd(position, rows, columns) {
      const { sheetId, col, row } = position;
      room.wish(`${sheetId} ${col} ${row}`, { sheetId, rows, columns });
    },
  };

  function theModel(): Model {
    if (!model) {
      model = new Model(data ? structuredClone(data) : undefined, { custom: { signals } as never });
      const made = model;
      for (const listener of modelListeners) listener(made);
      made.on('update', signals, () => (isUndoing ? room.forget() : room.grow(made)));
      room.grow(made);
    }
    return model;
  }

  let waiting: Dispatched[] = [];
  const send = (commands: readonly Dispatched[]) => {
    for (const refusal of sendTogether(theModel(), commands)) throwRefusal(refusal);
  };
  const settle = () => {
    // Sending nothing would make the model, which a damaged file has none of.
    if (waiting.length === 0) return;
    const commands = waiting;
    waiting = [];
    send(commands);
  };
  const sendNow = (commands: readonly Dispatched[]) => {
    // A step of its own for undo.
    settle();
    send(commands);
  };

  return {
    get model() {
      settle();
      return theModel();
    },
    get modelAsItIs() {
      return theModel();
    },
    dispatch: (...command) => sendNow([command]),
    dispatchTogether: sendNow,
    dispatchLater(command) {
      throwRefusal({ type: command[0], reasons: theModel().canDispatch(...command).reasons });
      waiting.push(command);
    },
    settle,
    save() {
      settle();
      const saved = JSON.parse(JSON.stringify(theModel().exportData())) as WorkbookJson;
      const kept = [...stores].filter(([, pairs]) => pairs.size > 0);
      if (kept.length > 0)
        saved.previewProperties = Object.fromEntries(kept.map(([name, pairs]) => [name, [...pairs]]));
      return saved;
    },
    answerCells(answer) {
      signals.answerCell = answer;
    },
    onModel(listener) {
      modelListeners.add(listener);
      if (model) listener(model);
    },
    properties(store) {
      const pairs = stores.get(store) ?? new WatchedPairs([], changed);
      stores.set(store, pairs);
      return pairs;
    },
    async exportXlsx() {
      settle();
      const { files } = await theModel().exportXLSX();
      return zipXlsx(files as readonly XlsxFile[]);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function throwRefusal({ type, reasons }: Refusal): void {
  const meant = reasons.filter((reason) => reason !== 'NoChanges');
  if (meant.length > 0) throw new Error(`The spreadsheet refused ${type}: ${meant.join(', ')}`);
}

/** Properties count as content: what a script keeps in them is saved like what it writes into cells. */
class WatchedPairs extends Map<string, string> {
  readonly #changed: () => void;

  constructor(pairs: readonly (readonly [string, string])[], changed: () => void) {
    super();
    for (const [key, value] of pairs) super.set(key, value);
    this.#changed = changed;
  }

  override set(key: string, value: string): this {
    super.set(key, value);
    this.#changed();
    return this;
  }

  override delete(key: string): boolean {
    const had = super.delete(key);
    if (had) this.#changed();
    return had;
  }

  override clear(): void {
    super.clear();
    this.#changed();
  }
}

function storedProperties(data: WorkbookJson | undefined): Record<string, [string, string][]> {
  return (data?.previewProperties ?? {}) as Record<string, [string, string][]>;
}

interface XlsxFile {
  readonly path: string;
  readonly content?: string;
  readonly imageSrc?: string;
}

function zipXlsx(files: readonly XlsxFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Record<string, Uint8Array> = {};
  for (const { path, content } of files) {
    if (content !== undefined) parts[path] = encoder.encode(content);
  }
  return zipSync(parts);
}

/** The parts of an xlsx file as `createWorkbook` takes them. Needs DOMParser, which Node lacks (preview/headless). */
export function readXlsx(bytes: Uint8Array): WorkbookJson {
  const decoder = new TextDecoder();
  const parts: Record<string, string> = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (/\.(xml|rels|vml)$/.test(path)) parts[path] = decoder.decode(part);
  }
  if (!parts['[Content_Types].xml'] || !parts['xl/workbook.xml']) {
    throw new Error('This file is not an xlsx workbook.');
  }
  return parts;
}
