import { expect, it } from 'vitest';
import { verdictAdditions } from '../../src/core/verdict.ts';

const dependent = 'They cannot yet sell it without us.';

it.each([
  ['passed', 'no', [dependent]],
  ['passed', 'partly', []],
  ['passed', 'Unknown', []],
  ['failed', 'no', []],
  ['Unknown', 'no', []],
] as const)('with the seller gate %s and independence %s adds %j', (seller, independence, additions) => {
  expect(verdictAdditions({ standing: 'Rising', inForce: 'Rising', seller, independence })).toEqual(
    additions,
  );
});

it('leaves the standing in force where the new one is unknown', () => {
  expect(
    verdictAdditions({ standing: 'Unknown', inForce: 'Exposed', seller: 'passed', independence: 'no' }),
  ).toEqual(['Exposed stays in force, now unknown.', dependent]);
  expect(verdictAdditions({ standing: 'Unknown', seller: 'Unknown', independence: 'yes' })).toEqual([]);
});
