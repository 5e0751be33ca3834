import { expect, it } from 'vitest';
import { RuleError } from '../../src/core/rule-error.ts';

it('a fault of the input is told apart from a fault of the program, and its message is the whole sentence', () => {
  const fault = new RuleError('reseller revenue is 0.');
  expect(fault).toBeInstanceOf(Error);
  expect(fault).toBeInstanceOf(RuleError);
  expect(new TypeError('x')).not.toBeInstanceOf(RuleError);
  expect(fault.message).toBe('reseller revenue is 0.');
});
