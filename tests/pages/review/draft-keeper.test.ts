import { describe, expect, it } from 'vitest';
import { createDraftKeeper, KEEP_AFTER } from '../../../src/pages/review/draft-keeper.ts';

/** A keeper whose clock and server the test turns by hand. */
function keeperByHand() {
  let waiting: (() => void) | undefined;
  const delays: number[] = [];
  const kept: string[] = [];
  const answers: ((isKept: boolean) => void)[] = [];
  const keeper = createDraftKeeper<string>(
    (draft) => {
      kept.push(draft);
      return new Promise((resolve) => answers.push(resolve));
    },
    {
      set: (act, delay) => {
        waiting = act;
        delays.push(delay);
        return delays.length;
      },
      clear: () => {
        waiting = undefined;
      },
    },
  );
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    keeper,
    kept,
    delays,
    rest: () => waiting?.(),
    answer: async (isKept = true) => {
      answers.shift()?.(isKept);
      await settled();
    },
  };
}

describe('the keeper of drafts', () => {
  it('keeps the newest draft once the keyboard rests', () => {
    const { keeper, kept, delays, rest } = keeperByHand();
    keeper.change('a');
    keeper.change('ab');
    expect(kept).toEqual([]);
    rest();
    expect(kept).toEqual(['ab']);
    expect(delays).toEqual([KEEP_AFTER, KEEP_AFTER]);
  });

  it('keeps at once when the page goes, and nothing when nothing waits', () => {
    const { keeper, kept } = keeperByHand();
    keeper.flush();
    keeper.change('a');
    keeper.flush();
    keeper.flush();
    expect(kept).toEqual(['a']);
  });

  it('sends one at a time, and the newest after it', async () => {
    const { keeper, kept, rest, answer } = keeperByHand();
    keeper.change('a');
    keeper.flush();
    keeper.change('ab');
    rest();
    keeper.change('abc');
    keeper.flush();
    expect(kept).toEqual(['a']);
    await answer();
    expect(kept).toEqual(['a', 'abc']);
  });

  it('keeps a draft that failed for the next time', async () => {
    const { keeper, kept, answer } = keeperByHand();
    keeper.change('a');
    keeper.flush();
    await answer(false);
    expect(kept).toEqual(['a']);
    keeper.flush();
    expect(kept).toEqual(['a', 'a']);
  });

  it('stops only when nothing is under way, and forgets what waits', async () => {
    const { keeper, kept, rest, answer } = keeperByHand();
    keeper.change('a');
    keeper.flush();
    keeper.change('ab');
    let hasStopped = false;
    const stopped = keeper.stop().then(() => {
      hasStopped = true;
    });
    await Promise.resolve();
    expect(hasStopped).toBe(false);
    await answer(false);
    await stopped;
    rest();
    keeper.flush();
    expect(kept).toEqual(['a']);
  });
});
