import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/core/checklist.ts';
import { warningSigns } from '../../src/core/risk.ts';
import { answerRequest } from '../../src/requests/answer-request.ts';
import type { RequestName, Requests, RpcAnswer } from '../../src/requests/contract.ts';
import { Problem } from '../../src/workbook/problem.ts';
import { ask, filledWorkbook, open, refusal, review, saveOf, strong } from './ask.ts';
import type { MemoryWorkbook } from './memory-workbook.ts';

const key = 'R0001.20260715T093001.m001';
const figures = { revenue: 600_000, resellerRevenue: 5_000_000 };
const draft = { key, content: strong, figures, latestId: null, corrects: null, notKnown: [], keptAt: '' };
const action = { action: 'Visit them', owner: '', due: '' as const };
const initiative = {
  ...{ month: '2026-09', initiative: 'Webinar', kind: 'webinar' as const, owner: 'Ada' },
  ...{ budget: '', paidBy: '', expected: '50,000.00', note: '' },
};

/** An input of each request that its schema takes. */
const inputs: { readonly [Name in RequestName]: Requests[Name]['input'] } = {
  setUp: null,
  startSidebar: null,
  activeReseller: null,
  openReview: { resellerId: 'R0001', row: 2 },
  openLoggedReview: { resellerId: 'R0001', reviewId: key },
  saveReview: {
    key,
    resellerId: 'R0001',
    row: 2,
    latestId: null,
    figures,
    checklistVersion: 1,
    content: strong,
    lower: null,
    corrects: null,
  },
  keepDraft: { resellerId: 'R0001', draft },
  dropDraft: { resellerId: 'R0001' },
  addActions: { reviewId: key, resellerId: 'R0001', actions: [action] },
  setActionStatus: { resellerId: 'R0001', actionId: 'x', row: 2, action: 'Call', status: 'done' },
  checkLog: null,
  proposeImport: null,
  importTable: {
    sheetId: 0,
    headerRow: 1,
    headersMark: '0123456789abcdef',
    mapping: { name: 0 },
    sameNameIsSameReseller: false,
    mayMixCurrencies: false,
  },
  openPlan: { resellerId: 'R0001', row: 2 },
  addInitiatives: { resellerId: 'R0001', row: 2, key, initiatives: [initiative] },
  changeInitiative: {
    resellerId: 'R0001',
    row: 2,
    key,
    shown: { row: 2, initiativeId: '', mark: '0'.repeat(72) },
    change: { status: 'done' },
  },
  openMap: null,
  openTrail: { resellerId: 'R0001', row: 2 },
  prepareMeeting: { version: 'shared', resellerId: 'R0001', row: 2, shownActions: ['x'] },
};

const names = Object.keys(inputs) as RequestName[];

/** Asks with whatever a cell or the console may send. */
function askRaw(name: unknown, input: unknown, workbook = filledWorkbook()): RpcAnswer<RequestName> {
  const answer = answerRequest(workbook, name as string, input as string, () => ['Resellers']);
  return JSON.parse(answer) as RpcAnswer<RequestName>;
}

const invalid = {
  ok: false,
  problem: {
    kind: 'invalid',
    message: expect.stringMatching(
      /^What was sent cannot be used( \([\w.]+\))?\. Close this page and open it again; nothing was saved\.$/,
    ),
    details: null,
  },
};

function stateOf({ rows, head, drafts }: MemoryWorkbook): string {
  return JSON.stringify([rows, head, [...drafts]]);
}

describe('a request', () => {
  it('answers with its value as JSON', () => {
    expect(askRaw('setUp', 'null')).toEqual({ ok: true, value: { made: ['Resellers'] } });
    expect(askRaw('dropDraft', '{"resellerId":"R0001"}')).toEqual({ ok: true, value: null });
  });

  it.each(names)('%s takes the input that the sidebar sends', (name) => {
    const answer = askRaw(name, JSON.stringify(inputs[name]));
    expect(answer.ok || answer.problem.kind).not.toBe('invalid');
  });

  it.each([
    '',
    'nothing',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'SETUP',
    'setUp ',
    1,
    null,
    ['setUp'],
  ])('named %j is refused', (name) => {
    expect(askRaw(name, 'null')).toEqual(invalid);
  });

  it.each(['', '{', 'undefined', 'NaN', "{'a':1}", undefined, null, 1, true, {}, [[1]]])(
    'with the input %j is refused',
    (input) => {
      for (const name of names) expect(askRaw(name, input)).toEqual(invalid);
    },
  );

  it.each(['[]', '{}', '1', '"text"', '[null]', 'true', 'null'])(
    'with %s is refused where that is no input',
    (input) => {
      for (const name of names.filter((each) => JSON.stringify(inputs[each]) !== input)) {
        expect(askRaw(name, input)).toEqual(invalid);
      }
    },
  );

  it.each(names.filter((name) => inputs[name] !== null))('%s refuses a key that it does not name', (name) => {
    const text = JSON.stringify(inputs[name]);
    for (const extra of ['extra', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(askRaw(name, text.replace('{', `{"${extra}":{"ok":true},`))).toEqual(invalid);
    }
    expect(Object.prototype).not.toHaveProperty('ok');
  });

  it('refuses a longer text than any review has', () => {
    expect(askRaw('startSidebar', `null${' '.repeat(99_996)}`).ok).toBe(true);
    expect(askRaw('startSidebar', `null${' '.repeat(99_997)}`)).toEqual(invalid);
  });

  it('names the place of what it refuses', () => {
    const input = { ...inputs.saveReview, content: { ...strong, evidence: { seller: 'x'.repeat(281) } } };
    expect(refusal(filledWorkbook(), 'saveReview', input).message).toBe(
      'What was sent cannot be used (content.evidence.seller). Close this page and open it again; nothing was saved.',
    );
    expect(askRaw('nothing', 'null')).toMatchObject({
      problem: {
        message: 'What was sent cannot be used. Close this page and open it again; nothing was saved.',
      },
    });
  });

  it('answers a problem with its kind, its sentence and its details', () => {
    const workbook = filledWorkbook();
    workbook.fail = () => {
      throw new Problem('view only', 'You may only look.', { at: 1 });
    };
    expect(refusal(workbook, 'startSidebar', null)).toEqual({
      kind: 'view only',
      message: 'You may only look.',
      details: { at: 1 },
    });
  });

  it.each([
    new Error('Exception: secret at line 7'),
    new TypeError('x is undefined'),
    'text',
    undefined,
    null,
    7,
  ])('says a plain sentence when %j is thrown', (thrown) => {
    const workbook = filledWorkbook();
    workbook.fail = () => {
      throw thrown;
    };
    for (const name of ['startSidebar', 'openReview', 'saveReview', 'checkLog'] as const) {
      expect(refusal(workbook, name, inputs[name])).toEqual({
        kind: 'unexpected',
        message:
          'Something went wrong, and nothing that was saved is lost. Try again; if it happens again, close this page and open it anew.',
        details: null,
      });
    }
  });

  it('never throws, never writes and never becomes a formula, whatever is sent', () => {
    const hostile = fc.oneof(fc.anything(), fc.json(), fc.constantFrom(...Object.values(inputs).map(String)));
    const name = fc.oneof(fc.anything(), fc.string());
    fc.assert(
      fc.property(name, hostile, (wrongName, input) => {
        const workbook = filledWorkbook();
        const before = stateOf(workbook);
        const answer = answerRequest(workbook, wrongName as string, input as string, () => []);
        expect(answer).toMatch(/^\{"ok":false,/);
        expect(stateOf(workbook)).toBe(before);
      }),
      { numRuns: 100 },
    );
    const writing = names.filter((each) => inputs[each] !== null);
    fc.assert(
      fc.property(fc.constantFrom(...writing), fc.json(), (wrongly, input) => {
        const workbook = filledWorkbook();
        const before = stateOf(workbook);
        expect(askRaw(wrongly, input, workbook)).toEqual(invalid);
        expect(stateOf(workbook)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

type Path = readonly (string | number)[];

/** The input with the value at the path replaced, undefined to remove it. */
function replaced(input: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(input) as Record<string | number, unknown>;
  const last = path[path.length - 1] ?? '';
  const parent = path.slice(0, -1).reduce((at, part) => at[part] as typeof copy, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** Asks with one changed value; true where the schema takes it. */
function takes(name: RequestName, path: Path, value: unknown): boolean {
  const answer = askRaw(name, JSON.stringify(replaced(inputs[name], path, value)));
  return answer.ok || answer.problem.kind !== 'invalid';
}

const long = (length: number) => 'x'.repeat(length);
const idOf = (length: number) => `${long(length)}.20260715T093001.m001`;

describe('an input', () => {
  it.each<[RequestName, Path, readonly unknown[], readonly unknown[]]>([
    ['openReview', ['row'], [2, 10_000_000], [1, 0, -1, 2.5, 10_000_001, '2', null, undefined]],
    ['openReview', ['resellerId'], ['x', long(100), '=1+1', 'a.b'], ['', long(101), 1, null, undefined, []]],
    ['openTrail', ['row'], [2, 10_000_000], [1, 0, -1, 2.5, 10_000_001, '2', null, undefined]],
    ['openTrail', ['resellerId'], ['x', long(100), '=1+1'], ['', long(101), 1, null, undefined, []]],
    ['openLoggedReview', ['reviewId'], [key, idOf(100)], ['', 'R0001', `${key}.`, idOf(130), 1, null]],
    ['saveReview', ['latestId'], [null, key], ['', 'x', 1, undefined]],
    ['saveReview', ['corrects'], [null, key], ['', 'x', idOf(1), undefined]],
    ['saveReview', ['key'], [key], ['', idOf(1), null, undefined]],
    ['saveReview', ['lower'], [null, 'confirmed', 'proposed'], ['', 'Confirmed', true, undefined]],
    ['saveReview', ['figures', 'revenue'], [600_000], [-1, '1', null, undefined, 'unknown']],
    ['saveReview', ['figures', 'resellerRevenue'], [5_000_000], [-1, true, undefined]],
    ['saveReview', ['checklistVersion'], [1], [0, 1.5, '1', 1001, undefined]],
    [
      'saveReview',
      ['content', 'day'],
      ['2026-07-15', '2024-02-29'],
      ['', '2026-02-30', '15.7.2026', 1, undefined],
    ],
    ['saveReview', ['content', 'reviewer'], ['x', long(120), '=1', '’\t😀‮'], [long(121), 1, null, undefined]],
    [
      'saveReview',
      ['content', 'answers', 'plan_months'],
      [0, 12, undefined],
      [-1, 13, 1.5, '9', null, 'Unknown'],
    ],
    [
      'saveReview',
      ['content', 'evidence', 'leads'],
      ['', long(280), '=1+1'],
      [long(281), 1, null, 'a\u0000'],
    ],
    ['saveReview', ['content', 'evidence', 'name'], [], ['x']],
    ['saveReview', ['content', 'answers', 'market'], [], ['no']],
    ['keepDraft', ['draft', 'content', 'day'], ['', '2026-07-15'], ['soon', null, undefined]],
    ['keepDraft', ['draft', 'content', 'reviewer'], ['', long(120)], [long(121), undefined]],
    ['keepDraft', ['draft', 'notKnown'], [[], ['seller', 'market']], [['sellers'], 'seller', [1], undefined]],
    ['keepDraft', ['draft', 'keptAt'], ['', long(40)], [long(41), 1, undefined]],
    ['keepDraft', ['draft', 'key'], [key], ['', 'x', null]],
    ['keepDraft', ['draft', 'latestId'], [key, null], ['', undefined]],
    ['keepDraft', ['draft', 'corrects'], [key, null], ['', undefined]],
    ['keepDraft', ['draft', 'figures', 'revenue'], [0, 'Unknown'], ['', undefined]],
    ['addActions', ['actions'], [[], Array(20).fill(action)], [Array(21).fill(action), {}, null, undefined]],
    ['addActions', ['actions', 0, 'action'], ['x', long(500), 'a\nb'], ['', ' \t', long(501), 1, undefined]],
    ['addActions', ['actions', 0, 'owner'], ['', long(120)], [long(121), 1, undefined]],
    ['addActions', ['actions', 0, 'due'], ['', '2026-07-15', '1999-01-01'], ['soon', null, undefined]],
    ['addActions', ['reviewId'], [key], ['', 'x', undefined]],
    ['setActionStatus', ['status'], ['open', 'done', 'dropped'], ['Open', '', null]],
    ['setActionStatus', ['actionId'], ['', 'x', long(200)], [long(201), 1, undefined]],
    ['setActionStatus', ['row'], [2, 10_000_000], [0, 1.5, '2', undefined]],
    ['setActionStatus', ['resellerId'], ['R0001'], ['', long(101), null]],
    ['setActionStatus', ['action'], ['', '=A1', long(50_000)], [long(50_001), 1, undefined]],
    ['importTable', ['headersMark'], ['', long(16)], [long(17), 1, undefined]],
    ['importTable', ['sheetId'], [0, 2_000_000_000], [0.5, '0', undefined]],
    ['importTable', ['headerRow'], [1, 10_000_000], [0, 10_000_001, undefined]],
    [
      'importTable',
      ['mapping'],
      [{ name: 0 }, { name: 18_277 }],
      [{}, { name: 18_278 }, { name: -1 }, { other: 1 }, null],
    ],
    ['importTable', ['sameNameIsSameReseller'], [true], [1, 'true', undefined]],
    ['importTable', ['mayMixCurrencies'], [true], [1, 'true', undefined]],
  ])('of %s takes at %j only what it can be', (name, path, good, bad) => {
    expect(good.filter((value) => !takes(name, path, value))).toEqual([]);
    expect(bad.filter((value) => takes(name, path, value))).toEqual([]);
  });

  it('takes no number that is not finite', () => {
    const text = JSON.stringify(inputs.saveReview).replace('"revenue":600000', '"revenue":1e999');
    expect(text).toContain('1e999');
    expect(askRaw('saveReview', text)).toEqual({
      ...invalid,
      problem: { ...invalid.problem, message: expect.stringContaining('(figures.revenue)') },
    });
  });

  it('takes each answer in the checklist’s very words only', () => {
    for (const question of questions) {
      const path = ['content', 'answers', question.id];
      const words = 'answers' in question ? question.answers.map(({ word }) => word) : [];
      for (const word of words) {
        expect(takes('saveReview', path, word)).toBe(true);
        expect(takes('saveReview', path, word.toUpperCase())).toBe(false);
        expect(takes('saveReview', path, `${word} `)).toBe(false);
      }
      for (const other of ['Unknown', '', 'designated', 'maybe', null, true]) {
        expect(takes('saveReview', path, other)).toBe(false);
      }
      expect(takes('saveReview', path, undefined)).toBe(true);
    }
    for (const { id } of warningSigns) {
      for (const sign of ['no', 'expected', 'happening', undefined])
        expect(takes('saveReview', ['content', 'signs', id], sign)).toBe(true);
      for (const other of ['yes', 'No', '', null])
        expect(takes('saveReview', ['content', 'signs', id], other)).toBe(false);
    }
  });

  it.each(['\u0000', '\u0008', '\u000b', '\r', '\u001f', '\u007f', '\ud83d', '\udc00', 'x\ud83dx'])(
    'takes no text with %j, which no cell gives back',
    (character) => {
      expect(takes('saveReview', ['content', 'reviewer'], `a${character}`)).toBe(false);
    },
  );

  it('that is text comes back exactly', () => {
    const texts = [
      '=HYPERLINK("https://example.com","x")',
      '+1',
      '-1',
      '@x',
      '’quoted',
      "'quoted",
      '\ttab',
      '‏right to left‎',
      '😀👩‍👩‍👧',
      '<b>bold</b>&amp;',
      '1e5',
      '001',
      '2026-07-15',
      'TRUE',
    ];
    for (const text of texts) {
      const workbook = filledWorkbook();
      const content = { ...strong, reviewer: text, evidence: { leads: text, market: text } };
      const saved = review(workbook, content);
      expect(saved.review).toMatchObject({ reviewer: text, evidence: { leads: text, market: text } });
      expect(open(workbook).latest).toEqual(saved.review);
      const actions = [{ action: text, owner: text, due: '' as const }];
      ask(workbook, 'addActions', { reviewId: saved.review.reviewId, resellerId: 'R0001', actions });
      expect(open(workbook).openActions).toMatchObject([{ action: text, owner: text }]);
    }
  });

  it('may name a reseller by an id with dots, spaces and line ends', () => {
    for (const id of ['a.b', 'R0001.20260715T093001.m001', ' x ', 'a\nb', '=1', '😀']) {
      const workbook = filledWorkbook();
      workbook.rows.resellers.push({ reseller_id: id, name: 'Own id', sell_in: 1, reseller_revenue: 5 });
      const form = open(workbook, id);
      const saved = ask(workbook, 'saveReview', saveOf(form));
      expect(open(workbook, id)).toMatchObject({ latest: saved.review, completed: null });
      expect(ask(workbook, 'saveReview', saveOf(form)).wasSaved).toBe(true);
    }
  });
});
