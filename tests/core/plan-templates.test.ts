import { describe, expect, it } from 'vitest';
import { initiativeKinds } from '../../src/core/initiative.ts';
import { monthOfText } from '../../src/core/month.ts';
import { initiativesOfTemplate, planTemplates } from '../../src/core/plan-templates.ts';

const NOVEMBER = monthOfText('2026-11') ?? 0;

describe('a template plan', () => {
  it.each([
    ['quarter', 3],
    ['year', 12],
  ] as const)('for a %s has an initiative in each of %i months, from the first on', (id, count) => {
    const initiatives = initiativesOfTemplate(id, NOVEMBER);
    expect(initiatives.map(({ month }) => monthOfText(month))).toEqual(
      Array.from({ length: count }, (_none, index) => NOVEMBER + index),
    );
    expect(initiatives.slice(0, 3).map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it.each(planTemplates.map(({ id }) => id))('%s varies its kinds from month to month', (id) => {
    const kinds = initiativesOfTemplate(id, NOVEMBER).map(({ kind }) => kind);
    for (const [index, kind] of kinds.entries()) {
      expect(initiativeKinds).toContain(kind);
      expect(kind).not.toBe(kinds[index + 1]);
    }
    const names = initiativesOfTemplate(id, NOVEMBER).map(({ initiative }) => initiative);
    expect(new Set(names).size).toBe(names.length);
  });
});
