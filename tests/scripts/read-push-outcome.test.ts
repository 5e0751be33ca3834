import { describe, expect, it } from 'vitest';
import { readPushOutcome } from '../../scripts/read-push-outcome.ts';

describe('readPushOutcome', () => {
  it.each([
    'Pushed 3 files at 10:00:00.\n└─ Code.js',
    'Pushed one file at 10:00:00.',
    'Script is already up to date.',
  ])('takes “%s” as done', (output) => {
    expect(readPushOutcome({ exitCode: 0, output })).toBe(output);
  });

  it.each([
    [0, 'Skipping push.'],
    [0, 'Pushed no files at 10:00:00.'],
    [0, ''],
    [1, 'Pushed 3 files at 10:00:00.'],
    [null, ''],
  ])('takes exit code %s with “%s” as nothing pushed', (exitCode, output) => {
    expect(() => readPushOutcome({ exitCode, output })).toThrow(/^Nothing was pushed\./);
  });

  it.each(['No credentials found.', 'invalid_grant', 'Invalid Credentials'])(
    'asks for a sign-in after “%s”',
    (output) => {
      expect(() => readPushOutcome({ exitCode: 1, output })).toThrow('npx clasp login');
    },
  );
});
