import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { sampleWorkbook } from '../sample/sample-workbook.ts';
import { type FileContent, readFileContent, readUserFile } from './read-user-file.ts';
import type { SavedWorkbook, SaveResult, WorkbookJson, WorkbookStore } from './workbook-store.ts';

/** A workbook as the page gets it. An xlsx comes as base64, and the page's engine reads it. */
export interface OpenedDocument {
  readonly key: string;
  readonly name: string;
  /** null while it was never saved. */
  readonly revision: string | null;
  /** A sentence for the user about how it was opened. */
  readonly notice?: string;
  readonly content:
    | { readonly kind: 'workbook'; readonly workbook: WorkbookJson }
    | { readonly kind: 'xlsx'; readonly base64: string };
}

interface Origin {
  readonly name: string;
  /** Reads the workbook in its first state. */
  readonly read: () => Promise<{ readonly content: FileContent; readonly source?: string }>;
}

const SAMPLE_KEY = 'sample';
export const KEY_FORM = /^[a-z0-9-]{1,80}$/;

/** The workbooks of one run: the one it was started with, those opened in the page, and the sample. */
export class Documents {
  readonly #store: WorkbookStore;
  readonly #origins = new Map<string, Origin>();
  #startKey = SAMPLE_KEY;

  constructor(store: WorkbookStore) {
    this.#store = store;
    this.#origins.set(SAMPLE_KEY, {
      name: 'Sample resellers',
      read: async () => ({ content: { kind: 'workbook', workbook: sampleWorkbook() } }),
    });
  }

  get startKey(): string {
    return this.#startKey;
  }

  /** Starts with the user's own file; reads it once now, so that a fault is told before anything opens. */
  async startWith(file: string): Promise<void> {
    const name = path.basename(file);
    const read = async () => {
      const bytes = await readUserFile(file);
      return { content: readFileContent(bytes, name), source: mark(bytes) };
    };
    await read();
    this.#startKey = keyFor(name, mark(path.resolve(file)));
    this.#origins.set(this.#startKey, { name, read });
  }

  /** Puts the saved work of the start workbook aside; gives its new name, or undefined when there was none. */
  setStartAside(): Promise<string | undefined> {
    return this.#store.setAside(this.#startKey);
  }

  /** Takes a file opened in the page; gives the key under which it can be asked for. */
  addFile(bytes: Uint8Array, name: string): string {
    const content = readFileContent(bytes, name);
    const source = mark(bytes);
    const key = keyFor(name, mark(`${name}\n${source}`));
    this.#origins.set(key, { name, read: async () => ({ content, source }) });
    return key;
  }

  addEmpty(): string {
    const key = keyFor('untitled', randomUUID());
    this.#origins.set(key, {
      name: 'Untitled spreadsheet',
      read: async () => ({ content: { kind: 'workbook', workbook: {} } }),
    });
    return key;
  }

  /** The workbook with its saved work; undefined for a key that is not known. */
  async open(key: string): Promise<OpenedDocument | undefined> {
    const loaded = await this.#store.load(key);
    const origin = this.#origins.get(key);
    if (loaded.kind === 'saved') {
      const { name, revision, source, workbook } = loaded.saved;
      const notice = origin && (await this.#noticeOfChange(origin, source));
      return { key, name, revision, ...(notice && { notice }), content: { kind: 'workbook', workbook } };
    }
    if (!origin) return undefined;
    const { content } = await origin.read();
    const notices = [
      ...(loaded.kind === 'unreadable'
        ? [
            `The saved work could not be read. It was kept as ${loaded.aside}, and “${origin.name}” begins anew.`,
          ]
        : []),
      ...(content.kind === 'workbook' && content.notice ? [content.notice] : []),
    ];
    return {
      key,
      name: origin.name,
      revision: null,
      ...(notices.length > 0 && { notice: notices.join(' ') }),
      content:
        content.kind === 'xlsx'
          ? { kind: 'xlsx', base64: Buffer.from(content.bytes).toString('base64') }
          : { kind: 'workbook', workbook: content.workbook },
    };
  }

  async save(key: string, basedOn: string | null, next: SavedWorkbook): Promise<SaveResult> {
    const origin = basedOn === null ? this.#origins.get(key) : undefined;
    const source = origin && (await origin.read()).source;
    return this.#store.save(key, basedOn, { ...next, ...(source !== undefined && { source }) });
  }

  async #noticeOfChange(origin: Origin, source: string | undefined): Promise<string | undefined> {
    if (source === undefined) return undefined;
    try {
      if ((await origin.read()).source === source) return undefined;
    } catch {
      return undefined; // The saved work is whole without the file.
    }
    return `“${origin.name}” has changed on disk since this work began; this is the saved work. npm start -- ${origin.name} --fresh reads the file anew.`;
  }
}

function mark(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function keyFor(name: string, hash: string): string {
  const words = path
    .basename(name, path.extname(name))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${words.slice(0, 40).replace(/-$/, '') || 'file'}-${hash.slice(0, 8)}`;
}
