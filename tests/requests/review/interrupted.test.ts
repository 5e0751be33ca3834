import { describe, expect, it } from 'vitest';
import type { SaveReviewInput } from '../../../src/requests/contract.ts';
import {
  ask,
  callsOf,
  filledWorkbook,
  open,
  refusal,
  resellerRow,
  review,
  saveOf,
  strong,
  weak,
} from '../ask.ts';
import type { MemoryWorkbook } from '../memory-workbook.ts';

/** Makes exactly the call number `place` (from 0) fail from now on, once. */
function failAt(workbook: MemoryWorkbook, place: number): void {
  let count = 0;
  workbook.fail = () => {
    count += 1;
    if (count === place + 1) throw new Error('Service Spreadsheets timed out');
  };
}

function heal(workbook: MemoryWorkbook): void {
  workbook.fail = () => undefined;
}

interface Case {
  readonly workbook: MemoryWorkbook;
  readonly input: SaveReviewInput;
}

const cases: Readonly<Record<string, () => Case>> = {
  'a first review': () => {
    const workbook = filledWorkbook();
    return { workbook, input: saveOf(open(workbook)) };
  },
  'a later review': () => {
    const workbook = filledWorkbook();
    review(workbook);
    return { workbook, input: saveOf(open(workbook), weak, { lower: 'confirmed' }) };
  },
  'a correction of the latest review': () => {
    const workbook = filledWorkbook();
    const { reviewId } = review(workbook).review;
    return { workbook, input: saveOf(open(workbook), weak, { corrects: reviewId }) };
  },
  'a correction of an older review': () => {
    const workbook = filledWorkbook();
    const { reviewId } = review(workbook).review;
    review(workbook);
    return { workbook, input: saveOf(open(workbook), weak, { corrects: reviewId }) };
  },
  'a review in a sorted log': () => {
    const workbook = filledWorkbook();
    review(workbook);
    review(workbook);
    review(workbook, strong, {}, 'R0002');
    workbook.rows.reviews.reverse();
    return { workbook, input: saveOf(open(workbook), weak, { lower: 'proposed' }) };
  },
};

/** What users do after an interruption, before the same form is saved again. */
const between: Readonly<Record<string, (workbook: MemoryWorkbook) => void>> = {
  'saved again': () => undefined,
  'opened, then saved again': (workbook) => open(workbook),
  'followed by the start of another sidebar, then saved again': (workbook) => {
    ask(workbook, 'startSidebar', null);
  },
  'followed by a review of another reseller, then saved again': (workbook) => {
    review(workbook, strong, {}, 'R0003');
  },
};

/** The parts of the workbook that do not depend on when and in which order rows were written. */
function stateOf({ rows, head, drafts }: MemoryWorkbook, except: string) {
  const timeless = ({ saved_at: _, check: __, sequence: ___, ...rest }: Record<string, unknown>) => rest;
  const reviews = rows.reviews.filter(({ reseller_id }) => reseller_id !== except).map(timeless);
  const resellers = rows.resellers.filter(({ reseller_id }) => reseller_id !== except);
  return {
    reviews,
    resellers: resellers.map(({ log_entry: _, ...rest }) => rest),
    end: { ...(JSON.parse(head) as object), check: '', reviewId: '', row: 0, sequence: 0 },
    drafts: [...drafts.keys()],
  };
}

function expectWhole(workbook: MemoryWorkbook): void {
  expect(ask(workbook, 'checkLog', null).faults).toEqual([]);
  const head = JSON.parse(workbook.head) as { row: number; sequence: number; check: string };
  const last = workbook.rows.reviews.find(({ sequence }) => sequence === head.sequence);
  expect(head).toMatchObject({ row: workbook.rows.reviews.length + 1, check: last?.check });
  expect(Math.max(...workbook.rows.reviews.map(({ sequence }) => Number(sequence)))).toBe(head.sequence);
}

describe.each(Object.entries(cases))('%s that is interrupted at any call', (_case, begin) => {
  /** The same without an interruption, and its calls. */
  function calm() {
    const plain = begin();
    return { plain, calls: callsOf(plain.workbook, () => ask(plain.workbook, 'saveReview', plain.input)) };
  }

  it.each(Object.entries(between))('and %s, is there once and whole', (_name, act) => {
    const { plain, calls } = calm();
    for (const place of calls.keys()) {
      const { workbook, input } = begin();
      const logged = workbook.rows.reviews.length;
      failAt(workbook, place);
      expect(refusal(workbook, 'saveReview', input)).toEqual({
        kind: 'unexpected',
        message: expect.stringContaining('nothing that was saved is lost'),
        details: null,
      });
      heal(workbook);
      const isCommitted = place > calls.indexOf('appendRows reviews');
      expect(workbook.rows.reviews).toHaveLength(logged + (isCommitted ? 1 : 0));
      act(workbook);
      expect(ask(workbook, 'saveReview', input).wasSaved).toBe(isCommitted);
      expect(stateOf(workbook, 'R0003')).toEqual(stateOf(plain.workbook, 'R0003'));
      expectWhole(workbook);
    }
  });

  it('is completed by the next opening, which says so', () => {
    const { plain, calls } = calm();
    const isBehind = (place: number) =>
      place > calls.indexOf('appendRows reviews') && place <= calls.indexOf('changeRow resellers');
    for (const place of [...calls.keys()].filter(isBehind)) {
      const { workbook, input } = begin();
      failAt(workbook, place);
      refusal(workbook, 'saveReview', input);
      heal(workbook);
      expect(open(workbook, 'R0002').completed).toBe(
        'The last save (Nordwind) had been interrupted; it was completed from the log.',
      );
      expect(resellerRow(workbook)).toEqual(resellerRow(plain.workbook));
      expect(open(workbook).completed).toBeNull();
      expectWhole(workbook);
    }
  });

  it('and whose completion is interrupted as well, is there once and whole', () => {
    const { plain, calls } = calm();
    const writes = ['flush', 'changeRow resellers', 'setLogHead'];
    for (const place of writes.map((call) => calls.indexOf(call))) {
      for (let other = 0; other < 12; other += 1) {
        const { workbook, input } = begin();
        failAt(workbook, place);
        refusal(workbook, 'saveReview', input);
        failAt(workbook, other);
        try {
          open(workbook, 'R0002');
        } catch {
          // Some calls come only where there is more to complete.
        }
        heal(workbook);
        expect(ask(workbook, 'saveReview', input).wasSaved).toBe(true);
        expect(stateOf(workbook, 'R0003')).toEqual(stateOf(plain.workbook, 'R0003'));
        expectWhole(workbook);
      }
    }
  });
});

describe('an interrupted save', () => {
  /** A save whose row is logged and nothing else. */
  function interrupted() {
    const workbook = filledWorkbook();
    review(workbook, strong, {}, 'R0002');
    const input = saveOf(open(workbook));
    workbook.fail = (call) => {
      if (call === 'flush') throw new Error('timed out');
    };
    refusal(workbook, 'saveReview', input);
    heal(workbook);
    return { workbook, input };
  }

  it('is completed wherever the rows of both tabs were sorted to', () => {
    const { workbook, input } = interrupted();
    workbook.rows.resellers.reverse();
    workbook.rows.reviews.reverse();
    expect(open(workbook, 'R0003').completed).toContain('Nordwind');
    expect(resellerRow(workbook)).toMatchObject({ latest_review: input.key, log_entry: `2 ${input.key}` });
    expectWhole(workbook);
  });

  it('of a reseller that was deleted since keeps its row of the log, and nobody else’s row changes', () => {
    const { workbook } = interrupted();
    workbook.rows.resellers.shift();
    const others = structuredClone(workbook.rows.resellers);
    expect(open(workbook, 'R0002').completed).toBeNull();
    expect(workbook.rows.resellers).toEqual(others);
    expectWhole(workbook);
  });

  it('keeps a form from opening while somebody else is saving', () => {
    const { workbook } = interrupted();
    workbook.isHeldByOther = true;
    expect(refusal(workbook, 'openReview', { resellerId: 'R0002', row: 3 }).kind).toBe('busy');
  });

  it('does not keep the sidebar from starting while somebody else is saving', () => {
    const { workbook } = interrupted();
    workbook.isHeldByOther = true;
    expect(ask(workbook, 'startSidebar', null).resellers).toHaveLength(4);
    workbook.isHeldByOther = false;
    expect(ask(workbook, 'startSidebar', null).resellers[0]?.standing).toBe('Strategic');
    expectWhole(workbook);
  });

  it('is completed without a head, which was deleted', () => {
    const { workbook, input } = interrupted();
    workbook.head = '';
    expect(open(workbook, 'R0003').completed).toContain('Nordwind');
    expect(resellerRow(workbook)).toMatchObject({ latest_review: input.key });
    expectWhole(workbook);
  });

  it('without a name says so', () => {
    const { workbook } = interrupted();
    Object.assign(workbook.rows.reviews[1] ?? {}, { name: ' ' });
    expect(open(workbook).completed).toContain('(a reseller without a name)');
  });
});

describe('a log that ends elsewhere than its head says', () => {
  it.each([
    '',
    'nonsense',
    '{}',
    '{"sequence":"1"}',
    'null',
    '{"sequence":1.5,"reviewId":"","check":"","row":2}',
  ])('with the head %j goes on from its newest row, and completes nothing that is complete', (head) => {
    const workbook = filledWorkbook();
    review(workbook);
    review(workbook, weak, {}, 'R0002');
    workbook.rows.reviews.reverse();
    workbook.head = head;
    const rows = structuredClone(workbook.rows.resellers);
    expect(open(workbook).completed).toBeNull();
    expect(workbook.rows.resellers).toEqual(rows);
    review(workbook);
    expect(workbook.rows.reviews[2]?.sequence).toBe(3);
    expectWhole(workbook);
  });

  it('because rows were deleted goes on counting, so that the gap shows', () => {
    const workbook = filledWorkbook();
    review(workbook);
    review(workbook);
    review(workbook);
    workbook.rows.reviews.splice(1, 1);
    review(workbook);
    expect(workbook.rows.reviews.map(({ sequence }) => sequence)).toEqual([1, 3, 4]);
    expect(ask(workbook, 'checkLog', null).faults).toEqual([expect.stringContaining('number 2 is missing')]);
  });

  it('because rows were deleted and a save was interrupted completes that save', () => {
    const workbook = filledWorkbook();
    for (let count = 0; count < 4; count += 1) review(workbook, strong, {}, 'R0002');
    const input = saveOf(open(workbook));
    workbook.fail = (call) => {
      if (call === 'flush') throw new Error('timed out');
    };
    refusal(workbook, 'saveReview', input);
    heal(workbook);
    workbook.rows.reviews.splice(0, 2);
    expect(ask(workbook, 'saveReview', input).wasSaved).toBe(true);
    expect(resellerRow(workbook)).toMatchObject({ latest_review: input.key });
    expect(workbook.rows.reviews).toHaveLength(3);
  });

  it('because somebody wrote below it takes nothing from there', () => {
    const workbook = filledWorkbook();
    review(workbook);
    workbook.rows.reviews.push({ reviewer: 'a note' }, { ...workbook.rows.reviews[0], sequence: 7 });
    const rows = structuredClone(workbook.rows.resellers);
    expect(open(workbook).completed).toBeNull();
    expect(workbook.rows.resellers).toEqual(rows);
    review(workbook);
    expect(workbook.rows.reviews[3]?.sequence).toBe(2);
    expect(JSON.parse(workbook.head)).toMatchObject({ row: 5, sequence: 2 });
  });
});
