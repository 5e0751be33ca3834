import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { functions } from '../../src/functions/index.ts';
import { readDist } from '../read-dist.ts';
import { freeNames, nodesOf } from './syntax-tree.ts';

const code = readDist('Code.js');
const entryPoints = [
  'onInstall',
  'onOpen',
  'rpc',
  'setUpWorkbook',
  'showFunctionHelp',
  'showImport',
  'showLogCheck',
  'showSettings',
  'showMarketingPlan',
  'showMeeting',
  'showPortfolioMap',
  'showReview',
  'showReviewOf',
  'copyAsValues',
];

/** A global object on which every name is missing and every use of one is recorded. */
function loadedGlobals(): { readonly names: readonly string[]; readonly touched: readonly string[] } {
  const touched: string[] = [];
  const services = [
    'SpreadsheetApp',
    'HtmlService',
    'PropertiesService',
    'LockService',
    'Utilities',
    'Session',
    'ScriptApp',
  ];
  const traps = services.map((service) => [
    service,
    new Proxy(() => undefined, {
      get: (_, member) => {
        touched.push(`${service}.${String(member)}`);
        throw new Error(`${service} was touched while the file was loading.`);
      },
    }),
  ]);
  const context = vm.createContext(Object.fromEntries(traps));
  const before = new Set(Object.getOwnPropertyNames(context));
  vm.runInContext(code, context, { filename: 'Code.js' });
  return { names: Object.getOwnPropertyNames(context).filter((name) => !before.has(name)), touched };
}

describe('dist/Code.js', () => {
  it('loads without a service, and leaves only the functions and one private bundle', () => {
    const { names, touched } = loadedGlobals();
    expect(touched).toEqual([]);
    expect([...names].sort()).toEqual(['app_', ...entryPoints, ...functions.map(({ name }) => name)].sort());
  });

  it('keeps @OnlyCurrentDoc as its first words', () => {
    expect(code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });

  it.each(functions)('documents $name for the formula helper, with its real parameters', (declaration) => {
    const { name, summary, params } = declaration;
    const [, doc = '', names] =
      code.match(new RegExp(String.raw`\n/\*\*\n((?: \*.*\n)+) \*/\nfunction ${name}\(([^)]*)\) \{\n`)) ?? [];
    expect(names).toBe(params.map((param) => param.name).join(', '));
    expect(doc.split('\n')[0]).toBe(` * ${summary}`);
    expect(doc).toContain('@customfunction');
    const documented = [...doc.matchAll(/^ \* @param \{([^{}\n]+)\} (\w+) (.+)$/gm)];
    expect(documented.map(([, , param]) => param)).toEqual(params.map((param) => param.name));
    expect(documented.every(([, , , help], index) => help?.startsWith(params[index]?.help ?? '–'))).toBe(
      true,
    );
  });

  it.each(entryPoints)('documents %s, which is no function for cells', (name) => {
    const [, doc] = code.match(new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\nfunction ${name}\(`)) ?? [];
    expect(doc?.replace(/[\s*]/g, '')).not.toBe('');
    expect(doc).toBeDefined();
    expect(doc).not.toContain('@customfunction');
  });

  it('is no newer than ECMAScript 2019, so without class fields, private names and static blocks', () => {
    expect(() => nodesOf(code)).not.toThrow();
    for (const newer of [
      'class A { b = 1 }',
      'class A { #b() {} }',
      'class A { static {} }',
      'a?.b',
      'a ?? b',
    ]) {
      expect(() => nodesOf(newer)).toThrow(SyntaxError);
    }
  });

  it('expects nothing from its host but the language and six services', () => {
    const language = Object.getOwnPropertyNames(vm.runInNewContext('globalThis'));
    const unexpected = [...freeNames(code)].filter(
      (name) => !language.includes(name) && name !== 'arguments',
    );
    expect(unexpected.sort()).toEqual([
      'Charts',
      'HtmlService',
      'LockService',
      'PropertiesService',
      'SpreadsheetApp',
      'Utilities',
    ]);
    const missing = ['WebAssembly', 'Intl', 'SharedArrayBuffer', 'Atomics', 'console', 'eval', 'Function'];
    expect([...freeNames(code)].filter((name) => missing.includes(name))).toEqual([]);
  });

  it('uses no regular expression that is younger than ECMAScript 2019', () => {
    const flags = nodesOf(code).flatMap((node) =>
      node.type === 'Literal' && node.regex ? [node.regex.flags] : [],
    );
    expect(flags.filter((text) => /[dv]/.test(text))).toEqual([]);
  });

  it('answers in a bare context as a cell would ask', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(vm.runInContext('RESELLER_GAP(200000, 5000000)', context)).toBeCloseTo(333_333.33, 2);
  });
});

describe('freeNames', () => {
  it('finds what a script takes from its host, and not its own names, members and keys', () => {
    const script =
      'var { a, ...b } = window; function f(c, [d] = fetch(1)) { try { a.e({ URL: c, d }); } catch (g) { g; } } ';
    expect([...freeNames(script)].sort()).toEqual(['fetch', 'window']);
  });
});
