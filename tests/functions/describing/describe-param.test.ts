import { describe, expect, it } from 'vitest';
import type { Param } from '../../../src/functions/calling/define-function.ts';
import { acceptedBy, helpOf, isOptional } from '../../../src/functions/describing/describe-param.ts';

type Facts = Omit<Param, 'name' | 'help'>;

function param(facts: Facts): Param {
  return { name: 'sample', help: 'Help.', ...facts };
}

describe('isOptional', () => {
  it.each<[boolean, Facts]>([
    [false, { type: 'money' }],
    [true, { type: 'money', optional: true }],
    [true, { type: 'share', default: 0 }],
    [false, { type: 'money', default: 0, expected: true }],
    [true, { type: 'weights', defaults: () => [40, 30, 30] }],
  ])('is %s for %o', (expected, facts) => {
    expect(isOptional(param(facts))).toBe(expected);
  });
});

describe('helpOf', () => {
  it.each<[string, Facts]>([
    ['Help.', { type: 'money' }],
    ['Help. Optional.', { type: 'money', optional: true }],
    ['Help. Optional; 10% if left out.', { type: 'share', default: 0.1 }],
    ['Help. Optional; 7% if left out.', { type: 'fraction', default: 0.07 }],
    ['Help. Optional; 9 if left out.', { type: 'number', default: 9 }],
    ['Help. Optional; added if left out.', { type: 'option', options: ['added'], default: 'added' }],
    ['Help. A blank counts as 0.', { type: 'money', default: 0, expected: true }],
    ['Help. Optional; 40, 30 and 30 if left out.', { type: 'weights', defaults: () => [40, 30, 30] }],
    [
      'Help. Optional; 1%, 10%, 15% and 0.5 FTE if left out.',
      { type: 'thresholds', defaults: () => [0.01, 0.1, 0.15, 0.5] },
    ],
  ])('is “%s” for %o', (expected, facts) => {
    expect(helpOf(param(facts))).toBe(expected);
  });
});

describe('acceptedBy', () => {
  it.each<[string, Facts]>([
    ['Money, 0 or more', { type: 'money' }],
    ['A share, from 0% to 100%', { type: 'share' }],
    ['A share, above 0% and below 100%', { type: 'share', limits: { above: 0, below: 1 } }],
    ['A share, 0% or more and below 100%', { type: 'share', limits: { below: 1 } }],
    ['A fraction, above -100%', { type: 'fraction', limits: { above: -1 } }],
    ['A whole number, 1 or more', { type: 'integer', limits: { atLeast: 1 } }],
    ['added or replacing', { type: 'option', options: ['added', 'replacing'] }],
    ['no, expected or happening', { type: 'sign' }],
    ['A range; in each cell a fraction', { type: 'fraction', list: true }],
    ['A range; in each cell money, 0 or more', { type: 'money', list: true }],
  ])('says “%s” for %o', (expected, facts) => {
    expect(acceptedBy(param(facts))).toBe(expected);
  });

  it('lists the words of the checklist for the seller and the plan', () => {
    expect(acceptedBy(param({ type: 'seller' }))).toContain(
      'half of a full-time seller or a full-time seller or more',
    );
    expect(acceptedBy(param({ type: 'plan' }))).toContain(
      'none, promised, submitted or submitted and on schedule',
    );
  });
});
