/** How long the keyboard rests before a draft is kept. */
export const KEEP_AFTER = 1000;

export interface DraftKeeper<Draft> {
  /** Takes a new draft; it is kept when the keyboard rests. */
  change(draft: Draft): void;
  /** Keeps what is waiting right now: the page goes away, or another reseller comes. */
  flush(): void;
  /** Forgets what is waiting and settles when nothing is under way any more, so that no draft outlives a save. */
  stop(): Promise<void>;
}

interface Timers {
  readonly set: (act: () => void, delay: number) => number;
  readonly clear: (timer: number) => void;
}

/** Keeps the newest draft, one request at a time. `keep` reports its own failures; a draft that failed waits. */
export function createDraftKeeper<Draft>(
  keep: (draft: Draft) => Promise<boolean>,
  timers: Timers = {
    set: (act, delay) => window.setTimeout(act, delay),
    clear: (timer) => window.clearTimeout(timer),
  },
): DraftKeeper<Draft> {
  let waiting: { readonly draft: Draft } | undefined;
  let timer: number | undefined;
  let underWay: Promise<void> | undefined;

  const rest = () => {
    if (timer !== undefined) timers.clear(timer);
    timer = undefined;
  };
  const flush = () => {
    rest();
    if (waiting === undefined || underWay !== undefined) return;
    const taken = waiting;
    waiting = undefined;
    underWay = keep(taken.draft).then((isKept) => {
      underWay = undefined;
      const isNewer = waiting !== undefined;
      if (!isKept) waiting ??= taken;
      if (isNewer && timer === undefined) flush();
    });
  };
  return {
    change(draft) {
      waiting = { draft };
      rest();
      timer = timers.set(flush, KEEP_AFTER);
    },
    flush,
    async stop() {
      rest();
      waiting = undefined;
      await underWay;
      waiting = undefined;
      rest();
    },
  };
}
