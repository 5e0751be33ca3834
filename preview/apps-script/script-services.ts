import { covered } from './covered.ts';
import { host } from './execution.ts';

/** The spreadsheet's and the script's time zone: in the preview both are the machine's. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function session(): typeof Session {
  const nobody = { getEmail: () => '' };
  return covered('Session', {
    getActiveUserLocale: () => 'en',
    getScriptTimeZone: timeZone,
    getTemporaryActiveUserKey: () => 'preview-user',
    // Without the e-mail scope Google gives an empty address.
    getActiveUser: () => covered('User', nobody),
    getEffectiveUser: () => covered('User', nobody),
  });
}

export function scriptApp(): typeof ScriptApp {
  return covered('ScriptApp', {
    AuthMode: authModes,
    requireScopes: () => undefined,
    requireAllScopes: () => undefined,
    getScriptId: () => 'preview',
  });
}

/** AuthMode values are compared with the event's by ===, so they are the plain names here. */
const authModes = Object.freeze({
  NONE: 'NONE',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  LIMITED: 'LIMITED',
  FULL: 'FULL',
});

export function logger(): typeof Logger {
  const log = { log: (...values: readonly unknown[]) => host().log(textOf(values)) };
  return covered('Logger', log);
}

export function printTo(print: (text: string) => void): Record<string, (...values: unknown[]) => void> {
  const line = (...values: unknown[]): void => print(textOf(values));
  return { log: line, info: line, warn: line, error: line, time: () => undefined, timeEnd: () => undefined };
}

function textOf(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(' ');
}
