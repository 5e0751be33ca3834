import { resultOf, valueOfArgument } from './cell-values.ts';
import { chartTypes } from './charts.ts';
import { covered } from './covered.ts';
import { beginExecution, endLoading, host } from './execution.ts';
import type { Control, EngineArgument } from './host.ts';
import { htmlService } from './html-service.ts';
import { lockService } from './lock-service.ts';
import { propertiesService } from './properties-service.ts';
import { logger, printTo, scriptApp, session } from './script-services.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { utilities } from './utilities.ts';

const realm = globalThis as unknown as Record<string, unknown>;

/** What a browser or Node has and Apps Script lacks: code that leans on it must fail here too. */
const ABSENT = [
  ...[
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'clearInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
  ],
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'Blob', 'File', 'FormData', 'atob', 'btoa'],
  ...[
    'crypto',
    'performance',
    'structuredClone',
    'process',
    'localStorage',
    'sessionStorage',
    'XMLHttpRequest',
  ],
];

for (const name of ABSENT) {
  if (name in realm) Object.defineProperty(realm, name, { value: undefined, configurable: true });
}

Object.assign(realm, {
  SpreadsheetApp: spreadsheetApp(),
  Charts: covered('Charts', { ChartType: chartTypes }),
  HtmlService: htmlService(),
  LockService: lockService(),
  PropertiesService: propertiesService(),
  Utilities: utilities(),
  Session: session(),
  ScriptApp: scriptApp(),
  Logger: logger(),
});
Object.defineProperty(realm, 'console', { value: printTo((text) => host().log(text)), configurable: true });

function functionNamed(name: string): (...args: unknown[]) => unknown {
  const found = realm[name];
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

/** Names in cells are case-insensitive; the engine asks in upper case. */
const cellFunctions = new Map<string, (...args: unknown[]) => unknown>();

function cellFunctionNamed(name: string): (...args: unknown[]) => unknown {
  let found = cellFunctions.get(name);
  if (!found) {
    const spelled = name in realm ? name : Object.keys(realm).find((key) => key.toUpperCase() === name);
    found = functionNamed(spelled ?? name);
    cellFunctions.set(name, found);
  }
  return found;
}

const control: Control = {
  begin: beginExecution,
  loaded: endLoading,
  has: (name) => typeof realm[name] === 'function',
  call: (name, args) => functionNamed(name)(...(args as unknown[])),
  callCustomFunction: (name, args: readonly EngineArgument[]) =>
    resultOf(cellFunctionNamed(name)(...args.map(valueOfArgument))),
  parse: (json) => JSON.parse(json) as unknown,
};
realm.previewControl = control;
