import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export type WorkbookJson = Readonly<Record<string, unknown>>;

export interface SavedWorkbook {
  readonly name: string;
  /** The page gives every save another one, and names the one that the save builds on. */
  readonly revision: string;
  /** A mark of the file that the workbook was made from, to see when that file has changed. */
  readonly source?: string;
  readonly workbook: WorkbookJson;
}

export type Loaded =
  | { readonly kind: 'saved'; readonly saved: SavedWorkbook }
  | { readonly kind: 'none' }
  /** The file could not be read as a workbook and was moved to `aside`. */
  | { readonly kind: 'unreadable'; readonly aside: string };

export type SaveResult = 'saved' | 'changed elsewhere';

/** The workbooks under .preview, one file each, written whole or not at all. */
export class WorkbookStore {
  readonly #folder: string;
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was saved last; a save under way is waited for, so that a page that loads anew has its own last change. */
  load(key: string): Promise<Loaded> {
    return this.#inTurn(key, () => this.#read(key));
  }

  /** Saves over the revision that the work builds on; null for a workbook that was never saved. */
  save(key: string, basedOn: string | null, next: SavedWorkbook): Promise<SaveResult> {
    return this.#inTurn(key, async () => {
      const loaded = await this.#read(key);
      const current = loaded.kind === 'saved' ? loaded.saved : undefined;
      if ((current?.revision ?? null) !== basedOn) return 'changed elsewhere';
      const source = next.source ?? current?.source;
      await this.#write(key, JSON.stringify({ ...next, ...(source !== undefined && { source }) }));
      return 'saved';
    });
  }

  /** Keeps the saved work aside under another name; gives that name, or undefined when there was none. */
  async setAside(key: string): Promise<string | undefined> {
    try {
      return await this.#inTurn(key, () => this.#move(key, 'before'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #read(key: string): Promise<Loaded> {
    let text: string;
    try {
      text = await readFile(this.#file(key), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'none' };
      throw error;
    }
    const saved = readSaved(text);
    if (saved) return { kind: 'saved', saved };
    return { kind: 'unreadable', aside: await this.#move(key, 'unreadable') };
  }

  #file(key: string): string {
    return path.join(this.#folder, `${key}.json`);
  }

  async #move(key: string, why: string): Promise<string> {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const aside = path.join(this.#folder, `${key}.${why}-${stamp}.json`);
    await rename(this.#file(key), aside);
    return path.join(path.basename(this.#folder), path.basename(aside));
  }

  /** Beside the old file, down to the disk, then over it: a crash leaves the old one or the new one. */
  async #write(key: string, text: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const part = `${this.#file(key)}.${process.pid}.part`;
    try {
      const handle = await open(part, 'w', 0o600);
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(part, this.#file(key));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  #inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#turns.set(key, mine);
    return mine;
  }
}

function readSaved(text: string): SavedWorkbook | undefined {
  try {
    const saved = JSON.parse(text) as Partial<SavedWorkbook> | null;
    const isTakenWhole =
      typeof saved?.name === 'string' &&
      typeof saved.revision === 'string' &&
      typeof saved.workbook === 'object' &&
      Array.isArray(saved.workbook?.sheets);
    return isTakenWhole ? (saved as SavedWorkbook) : undefined;
  } catch {
    return undefined;
  }
}
