import { gzipSync, strToU8 } from 'fflate';
import { ServerRefusal, sendSave } from './server-client.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Another tab has saved the same workbook since; nothing is saved any more, so that its work stays. */
  | { readonly kind: 'changed elsewhere' };

export interface AutosaveSetUp {
  readonly key: string;
  readonly name: string;
  readonly revision: string | null;
  /** The workbook as it is now. */
  readonly read: () => Record<string, unknown>;
  readonly show: (state: SaveState) => void;
}

const PAUSE = 700;
const RETRY = 4_000;
/** What a browser goes on sending for a page that has gone, of all its requests; the limit is 64 KiB with headers. */
const MOST_OUTLIVING_BYTES = 60_000;

/** Saves the workbook a moment after each change, and when the page goes away. */
export function startAutosave({ key, name, revision, read, show }: AutosaveSetUp) {
  let lastSent = revision;
  let isDirty = false;
  let isStopped = false;
  let sending: Promise<void> | undefined;
  /** Bytes of the save under way, which must arrive even when the page goes away meanwhile. */
  let bytesUnderWay = 0;
  let timer: number | undefined;

  const pack = (next: string) =>
    gzipSync(
      strToU8(JSON.stringify({ basedOn: lastSent, revision: next, name, workbook: read() })),
    ) as Uint8Array<ArrayBuffer>;

  async function send(packed?: { next: string; body: Uint8Array<ArrayBuffer> }): Promise<void> {
    const next = packed?.next ?? crypto.randomUUID();
    const before = lastSent;
    let size = 0;
    isDirty = false;
    try {
      const body = packed?.body ?? pack(next);
      lastSent = next;
      size = body.length;
      bytesUnderWay += size;
      await sendSave(key, { body, outlivesPage: size <= MOST_OUTLIVING_BYTES });
      if (!isDirty) show({ kind: 'saved' });
    } catch (error) {
      isDirty = true;
      if (lastSent === next) lastSent = before;
      if (error instanceof ServerRefusal && error.status === 409) {
        isStopped = true;
        show({ kind: 'changed elsewhere' });
      } else {
        show({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
        plan(RETRY);
      }
    } finally {
      bytesUnderWay -= size;
    }
  }

  function plan(pause: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, pause);
  }

  function run(): void {
    window.clearTimeout(timer);
    if (!isDirty || isStopped) return;
    if (sending) {
      plan(PAUSE);
      return;
    }
    sending = send().finally(() => {
      sending = undefined;
    });
  }

  window.addEventListener('beforeunload', (event) => {
    const next = crypto.randomUUID();
    const body = isDirty && !isStopped ? pack(next) : undefined;
    // Too large to outlive the page: let the user stay until it is saved.
    const isTooLarge = bytesUnderWay + (body?.length ?? 0) > MOST_OUTLIVING_BYTES;
    if (isTooLarge || (isDirty && isStopped)) {
      event.preventDefault();
      run();
    } else if (body) void send({ next, body });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') run();
  });

  return {
    /** Tells that the workbook has changed. */
    changed(): void {
      if (isStopped) return;
      isDirty = true;
      show({ kind: 'saving' });
      plan(PAUSE);
    },
    /** Lets the page go without asking, when the user chose to see the other tab's work. */
    forget(): void {
      isDirty = false;
      isStopped = true;
    },
    /** Resolves when all work so far has been sent. */
    async settle(): Promise<void> {
      await sending;
      if (isDirty && !isStopped) await send();
    },
  };
}
