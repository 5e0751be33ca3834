import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initiativesOfTemplate } from '../../../src/core/plan-templates.ts';
import { ask, callsOf, refusal } from '../ask.ts';
import { addOf, openPlan, planRow, webinar, workbookWith } from './plan-fixtures.ts';

const calls = { ...webinar, month: '2026-10', initiative: 'Calls', kind: 'calls' as const };

describe('adding initiatives', () => {
  it('writes a row each, amounts as numbers and months as days, and gives the plan as it is then', () => {
    const workbook = workbookWith(planRow('2026-07', 'There before'));
    const input = addOf(openPlan(workbook), webinar, { ...calls, expected: '', budget: 'TBD' });
    const plan = ask(workbook, 'addInitiatives', input);
    expect(workbook.rows.marketing_plan.slice(1)).toEqual([
      {
        reseller_id: 'R0001',
        name: 'Nordwind',
        month: '2026-09-01',
        initiative: 'Webinar on renewals',
        kind: 'webinar',
        owner: 'Ada',
        budget: 2_000,
        paid_by: 'both',
        pipeline_expected: 120_000,
        status: 'planned',
        pipeline_created: '',
        note: '',
        initiative_id: expect.stringMatching(/^R0001\.\d{8}T\d{6}\.m\d+\/1\.[0-9a-f]{8}$/),
      },
      expect.objectContaining({ initiative: 'Calls', budget: 'Unknown', pipeline_expected: '' }),
    ]);
    const opened = openPlan(workbook);
    expect({ ...plan, key: '' }).toEqual({ ...opened, key: '' });
    expect(plan.key).not.toBe(input.key);
    expect(plan.summary).toMatchObject({ monthsCovered: 3, expected: 120_000 });
  });

  it('takes a template plan', () => {
    const workbook = workbookWith();
    const year = initiativesOfTemplate('year', 2026 * 12 + 6).map((each) => ({ ...webinar, ...each }));
    const { summary } = ask(workbook, 'addInitiatives', addOf(openPlan(workbook), ...year));
    expect(summary).toMatchObject({ monthsCovered: 12, emptyMonths: [], hasComingInitiative: true });
  });

  it('adds nothing twice, also after a person has edited and moved the rows', () => {
    const workbook = workbookWith(planRow('2026-07', 'There before'));
    const input = addOf(openPlan(workbook), webinar, calls);
    ask(workbook, 'addInitiatives', input);
    Object.assign(workbook.rows.marketing_plan[1] ?? {}, { initiative: 'Edited', status: 'done' });
    workbook.rows.marketing_plan.reverse();
    expect(ask(workbook, 'addInitiatives', input).initiatives).toHaveLength(3);
    expect(workbook.rows.marketing_plan).toHaveLength(3);
  });

  it('adds the same words twice where they are planned twice, and others under the same key', () => {
    const workbook = workbookWith();
    const opened = openPlan(workbook);
    ask(workbook, 'addInitiatives', addOf(opened, webinar, webinar));
    ask(workbook, 'addInitiatives', addOf(opened, { ...webinar, expected: '130k' }));
    expect(workbook.rows.marketing_plan.map(({ pipeline_expected }) => pipeline_expected)).toEqual([
      120_000, 120_000, 130_000,
    ]);
  });

  it.each([
    ['1,234', 'Expected pipeline is the text “1,234”'],
    ['much', 'Expected pipeline is “much”, which is not a number'],
    ['12%', 'Expected pipeline is “12%”, a percentage'],
    ['-5', 'Expected pipeline is -5, below 0'],
  ])('refuses the amount %j in the functions’ words and writes nothing', (expected, sentence) => {
    const workbook = workbookWith();
    const input = addOf(openPlan(workbook), webinar, { ...calls, expected });
    const made = callsOf(workbook, () => {
      expect(refusal(workbook, 'addInitiatives', input)).toMatchObject({
        kind: 'bad figures',
        message: expect.stringContaining(sentence),
      });
    });
    expect(made).toEqual([]);
  });

  it.each([
    { month: '2026-13' },
    { month: '2026-9' },
    { month: '' },
    { month: '=2026' },
    { initiative: '  ' },
    { initiative: 'x'.repeat(501) },
    { initiative: 'a\u0000b' },
    { kind: 'seminar' },
    { note: 'x'.repeat(1001) },
    { status: 'done' },
  ])('is refused for %j', (wrong) => {
    const workbook = workbookWith();
    const input = addOf(openPlan(workbook), { ...webinar, ...wrong } as typeof webinar);
    expect(refusal(workbook, 'addInitiatives', input).kind).toBe('invalid');
    expect(workbook.rows.marketing_plan).toEqual([]);
  });

  it('is refused under the key of another reseller, for too many, and for a reseller that is gone', () => {
    const workbook = workbookWith();
    const input = addOf(openPlan(workbook), webinar);
    const many = Array.from({ length: 25 }, () => webinar);
    expect(refusal(workbook, 'addInitiatives', { ...input, resellerId: 'R0002' }).kind).toBe('invalid');
    expect(refusal(workbook, 'addInitiatives', { ...input, initiatives: many }).kind).toBe('invalid');
    workbook.rows.resellers = [];
    expect(refusal(workbook, 'addInitiatives', input).kind).toBe('gone');
  });

  it('is refused while somebody else is saving', () => {
    const workbook = workbookWith();
    const input = addOf(openPlan(workbook), webinar);
    workbook.isHeldByOther = true;
    expect(refusal(workbook, 'addInitiatives', input).kind).toBe('busy');
  });

  it('keeps whatever text it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (words) => {
        const workbook = workbookWith();
        const text = `=${words.replace(/\p{Cc}|\p{Surrogate}/gu, '')}x`;
        const said = { ...webinar, initiative: text, owner: text, paidBy: text, note: text };
        const plan = ask(workbook, 'addInitiatives', addOf(openPlan(workbook), said));
        expect(plan.initiatives[0]).toMatchObject({
          initiative: text,
          owner: text,
          paidBy: text,
          note: text,
        });
      }),
    );
  });

  it('reads and writes each tab once, however many there are', () => {
    for (const count of [1, 24]) {
      const workbook = workbookWith(...Array.from({ length: 300 }, () => planRow('2026-08', 'x')));
      const input = addOf(openPlan(workbook), ...Array.from({ length: count }, () => webinar));
      expect(callsOf(workbook, () => ask(workbook, 'addInitiatives', input))).toEqual([
        'locked',
        'readRow resellers',
        'readRows marketing_plan',
        'lastRow marketing_plan',
        'appendRows marketing_plan',
        'readRows settings',
      ]);
    }
  });

  it('that is interrupted at any call adds all or nothing, and all when it is repeated', () => {
    const made = (fail: number) => {
      const workbook = workbookWith(planRow('2026-07', 'There before'));
      const input = addOf(openPlan(workbook), webinar, calls);
      let count = 0;
      workbook.fail = () => {
        if (count++ === fail) throw new Error('timed out');
      };
      return { workbook, input };
    };
    const quiet = made(-1);
    const all = callsOf(quiet.workbook, () => ask(quiet.workbook, 'addInitiatives', quiet.input));
    for (const place of all.keys()) {
      const { workbook, input } = made(place);
      expect(refusal(workbook, 'addInitiatives', input).kind).toBe('unexpected');
      expect([1, 3]).toContain(workbook.rows.marketing_plan.length);
      ask(workbook, 'addInitiatives', input);
      expect(ask(workbook, 'addInitiatives', input).initiatives).toHaveLength(3);
      expect(workbook.rows.marketing_plan).toEqual(quiet.workbook.rows.marketing_plan);
    }
  });
});
