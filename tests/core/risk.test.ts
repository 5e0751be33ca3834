import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtRisk, type RiskLevel, riskOf, type Sign, signs, warningSigns } from '../../src/core/risk.ts';
import type { Standing } from '../../src/core/standing.ts';
import type { Unknown } from '../../src/core/unknown.ts';

const levels = ['Low', 'Watch', 'High', 'Critical'] as const;

/** The table of the rule book, section 5: none, expected, happening. */
const table = {
  Strategic: ['Low', 'Low', 'Watch'],
  Rising: ['Low', 'Watch', 'High'],
  Exposed: ['Watch', 'Watch', 'High'],
  Portfolio: ['Watch', 'High', 'High'],
  Expendable: ['High', 'Critical', 'Critical'],
} as const;

type Row = keyof typeof table;
const rows = Object.keys(table) as Row[];

describe('the warning signs', () => {
  it('are three, each answered no, expected or happening', () => {
    expect(warningSigns.map(({ id }) => id)).toEqual(['business_model', 'salesperson', 'market']);
    expect(signs).toEqual(['no', 'expected', 'happening']);
  });

  it('ask what may happen to them', () => {
    expect(warningSigns.map(({ text }) => text)).toEqual([
      expect.stringContaining('business model change'),
      expect.stringContaining('salesperson there leave'),
      expect.stringContaining('economy slow'),
    ]);
  });
});

describe('the risk', () => {
  it.each(
    rows.flatMap((standing) =>
      signs.map((sign, index) => [standing, sign, table[standing][index] ?? ''] as const),
    ),
  )('of %s with one sign “%s” is %s, whichever sign it is', (standing, sign, level) => {
    expect(riskOf(standing, [sign, 'no', 'no'])).toBe(level);
    expect(riskOf(standing, ['no', sign, 'no'])).toBe(level);
    expect(riskOf(standing, ['no', 'no', sign])).toBe(level);
  });

  it.each<[Standing, Sign[], RiskLevel]>([
    ['Strategic', ['expected', 'expected', 'no'], 'Watch'],
    ['Strategic', ['expected', 'no', 'expected'], 'Watch'],
    ['Strategic', ['expected', 'expected', 'expected'], 'Watch'],
    ['Strategic', ['happening', 'expected', 'no'], 'High'],
    ['Rising', ['no', 'happening', 'happening'], 'Critical'],
    ['Portfolio', ['expected', 'expected', 'expected'], 'Critical'],
    ['Expendable', ['happening', 'happening', 'happening'], 'Critical'],
    ['Exposed', ['no', 'expected', 'expected'], 'High'],
  ])('of %s with %j is one level higher: %s', (standing, answers, level) => {
    expect(riskOf(standing, answers)).toBe(level);
  });

  it.each<[Standing | Unknown, (Sign | Unknown)[], RiskLevel | Unknown]>([
    ['Inactive', ['happening', 'happening', 'happening'], 'None'],
    ['Inactive', ['Unknown', 'Unknown', 'Unknown'], 'None'],
    ['Unknown', ['no', 'no', 'no'], 'Unknown'],
    ['Unknown', ['happening', 'happening', 'happening'], 'Unknown'],
    ['Strategic', ['no', 'no', 'Unknown'], 'Unknown'],
    ['Expendable', ['expected', 'Unknown', 'Unknown'], 'Critical'],
    ['Expendable', ['no', 'no', 'Unknown'], 'Unknown'],
    ['Portfolio', ['happening', 'expected', 'Unknown'], 'Critical'],
    ['Strategic', ['happening', 'expected', 'Unknown'], 'High'],
    ['Strategic', ['Unknown', 'Unknown', 'Unknown'], 'Unknown'],
    ['Rising', ['Unknown', 'happening', 'happening'], 'Critical'],
  ])('of %s with %j is %s', (standing, answers, level) => {
    expect(riskOf(standing, answers)).toBe(level);
  });

  it('is given exactly where every answer to an open sign leads to it', () => {
    const naive = (standing: Row, answers: readonly Sign[]): RiskLevel => {
      const worst = answers.includes('happening') ? 2 : answers.includes('expected') ? 1 : 0;
      const present = answers.filter((sign) => sign !== 'no').length;
      const level = levels.indexOf(table[standing][worst]) + (present > 1 ? 1 : 0);
      return levels[level] ?? 'Critical';
    };
    const answer = fc.constantFrom<Sign | Unknown>('Unknown', ...signs);
    fc.assert(
      fc.property(fc.constantFrom(...rows), answer, answer, answer, (standing, one, two, three) => {
        const open = (sign: Sign | Unknown) => (sign === 'Unknown' ? signs : [sign]);
        const possible = new Set(
          open(one).flatMap((a) =>
            open(two).flatMap((b) => open(three).map((c) => naive(standing, [a, b, c]))),
          ),
        );
        expect([riskOf(standing, [one, two, three])]).toEqual(
          possible.size === 1 ? [...possible] : ['Unknown'],
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('revenue at risk', () => {
  it.each([
    ['High', true],
    ['Critical', true],
    ['Watch', false],
    ['Low', false],
    ['None', false],
    ['Unknown', false],
  ] as const)('counts revenue with risk %s: %s', (risk, counts) => {
    expect(isAtRisk(risk)).toBe(counts);
  });
});
