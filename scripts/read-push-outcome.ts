import { PushError } from './push-error.ts';

export interface Outcome {
  readonly exitCode: number | null;
  /** What clasp wrote to both of its outputs. */
  readonly output: string;
}

/**
 * What clasp said of a push that arrived; throws a PushError that says what to do where it did not. Exit code 0 is no
 * proof: clasp also ends with it when it says “Skipping push.”
 */
export function readPushOutcome({ exitCode, output }: Outcome): string {
  if (exitCode === 0 && /\bPushed (one file|\d+ files)\b/.test(output)) return output;
  if (exitCode === 0 && /already up to date/.test(output)) return output;
  if (/No credentials found/.test(output)) {
    throw new PushError('You are not signed in to Google. Run “npx clasp login”, then this command again.');
  }
  if (
    /invalid_grant|invalid authentication|unauthenticated|invalid credentials|no access, refresh token/i.test(
      output,
    )
  ) {
    throw new PushError(
      `Google did not accept your sign-in (${output}). Run “npx clasp login”, then this command again.`,
    );
  }
  throw new PushError(
    `Nothing was pushed. clasp said: “${output || `exit code ${exitCode}`}”. Check the script id, that your account may edit that script, and that the Apps Script API is on at https://script.google.com/home/usersettings.`,
  );
}
