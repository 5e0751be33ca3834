import { expect, it } from 'vitest';
import { likelySeparator } from '../../../src/pages/function-help/separator-choice.ts';

it.each([
  ['en-US', ','],
  ['de-DE', ';'],
  ['fr-FR', ';'],
  ['en-US@posix', ','],
])('arguments stand apart for %s by %s', (locale, separator) => {
  expect(likelySeparator(locale)).toBe(separator);
});
