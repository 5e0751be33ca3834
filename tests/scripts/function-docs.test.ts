import { describe, expect, it } from 'vitest';
import { functionDocs, withFunctionTable } from '../../scripts/function-docs.ts';
import { readNumber } from '../../src/core/read-number.ts';
import type { FunctionDeclaration } from '../../src/functions/calling/define-function.ts';
import { functions } from '../../src/functions/index.ts';

const declaration: FunctionDeclaration = {
  name: 'RESELLER_TEST',
  summary: 'A | bar.',
  params: [{ name: 'mode', type: 'option', options: ['a', 'b'], help: 'Which | way.', default: 'a' }],
  returns: 'Text.',
  rule: 'a or b.',
  examples: [
    {
      args: ['a|b'],
      result: [
        ['x', 1],
        ['', 2],
      ],
      note: 'two_rows',
    },
    { args: ['c'], result: '⚠ mode: “c” is not known.' },
  ],
  run: () => '',
};

describe('functionDocs', () => {
  const docs = functionDocs([declaration]);

  it('says truly which numbers are read as text and which are refused', () => {
    const [read = '', refused = ''] = docs.split('**Numbers as text**')[1]?.split('refused') ?? [];
    const kinds = (part: string) =>
      [...part.matchAll(/`([^`]+)`/g)].map(([, text = '']) => readNumber(text).kind);
    expect(kinds(read)).toEqual(Array(5).fill('number'));
    expect(kinds(refused)).toEqual(Array(3).fill('ambiguous'));
  });

  it('has for each function its syntax, arguments, answer, rule and examples with results', () => {
    expect(docs).toContain('- [RESELLER_TEST](#reseller_test): A | bar.\n');
    expect(docs).toContain('```text\n=RESELLER_TEST([mode])\n```');
    expect(docs).toContain('| `mode` | Which \\| way. Optional; a if left out. | a or b |');
    expect(docs).toContain('**Rule:** a or b.');
    expect(docs).toContain('| `=RESELLER_TEST("a\\|b")` | x · 1<br>(blank) · 2<br>*two\\_rows* |');
    expect(docs).toContain('| `=RESELLER_TEST("c")` | error: mode: “c” is not known. |');
  });

  it('names every function of the index once in its contents and once as a heading', () => {
    const all = functionDocs(functions);
    expect(all.match(/^## /gm)).toHaveLength(functions.length);
    expect(all.match(/^- \[/gm)).toHaveLength(functions.length);
  });
});

describe('withFunctionTable', () => {
  const row = '| `=RESELLER_TEST("a\\|b")` | x · 1<br>(blank) · 2<br>*two\\_rows* |';

  it('replaces what lies between the markers, and nothing else', () => {
    const readme = 'Before\n<!-- functions:start -->\nold\n<!-- functions:end -->\nAfter\n';
    const table = `| you type | you get |\n| --- | --- |\n${row}`;
    const filled = `Before\n<!-- functions:start -->\n${table}\n<!-- functions:end -->\nAfter\n`;
    expect(withFunctionTable(readme, [declaration])).toBe(filled);
    expect(withFunctionTable(filled, [declaration])).toBe(filled);
  });

  it.each(['', '<!-- functions:start -->', '<!-- functions:end --><!-- functions:start -->'])(
    'asks for the markers in “%s”',
    (readme) => {
      expect(() => withFunctionTable(readme, [declaration])).toThrow(/^README\.md needs the lines/);
    },
  );
});
