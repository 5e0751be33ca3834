import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlined } from '../../scripts/build-pages.ts';
import { customFunctionText } from '../../scripts/custom-function-text.ts';
import { entryPointText } from '../../scripts/entry-point-text.ts';
import type { FunctionDeclaration } from '../../src/functions/calling/define-function.ts';

const declaration: FunctionDeclaration = {
  name: 'RESELLER_TEST',
  summary: 'Ends */ early\nand breaks.',
  params: [
    { name: 'mode', type: 'option', options: ['a'], help: 'One of } these */.' },
    { name: 'share', type: 'share', help: 'Share to reach.', default: 0.1 },
  ],
  returns: 'Text */.',
  rule: '',
  examples: [{ args: ['}*/'], result: 1 }],
  run: () => 1,
};

describe('customFunctionText', () => {
  it('is one comment and one function, whatever the declaration says', () => {
    const text = customFunctionText(declaration);
    expect(text.match(/\*\//g)).toHaveLength(1);
    expect(text.split('\n').slice(0, 3)).toEqual(['/**', ' * Ends * / early and breaks.', ' *']);
    const asked: unknown[] = [];
    const app_ = {
      callCustomFunction_: (name: string, args: ArrayLike<unknown>) => asked.push(name, ...Array.from(args)),
    };
    vm.runInNewContext(`${text};RESELLER_TEST('a', 0.2)`, { app_ });
    expect(asked).toEqual(['RESELLER_TEST', 'a', 0.2]);
  });

  it('names each parameter with a sample, and says in words that it is optional', () => {
    const text = customFunctionText(declaration);
    expect(text).toContain(' * @param {"* /"} mode One of } these * /.\n');
    expect(text).toContain(' * @param {0.1} share Share to reach. Optional; 10% if left out.\n');
    expect(text).toContain('function RESELLER_TEST(mode, share) {');
  });
});

describe('entryPointText', () => {
  it('takes the documentation and the parameters from right above the export', () => {
    const source =
      '/** Other. */\nconst a = 1;\n/**\n * Saves.\n * @param {{a: string}} input What.\n */\nexport function save(input: A): B {}';
    expect(entryPointText('save', source, 'main.ts')).toBe(
      '/**\n * Saves.\n * @param {{a: string}} input What.\n */\nfunction save(input) {\n  return app_.save(input);\n}\n',
    );
  });

  it('refuses an entry point without documentation', () => {
    expect(() => entryPointText('save', 'export function save() {}', 'main.ts')).toThrow(
      /^save: declare it in main\.ts/,
    );
  });
});

describe('inlined', () => {
  it('lets neither script nor style end its element, nor read as a pattern', () => {
    const page = inlined(
      '<!-- build:css --><!-- build:js -->',
      'a{content:"</style>"}',
      'b("</script>$&<!--")',
    );
    expect(page.match(/<\/(?:script|style)/g)).toEqual(['</style', '</script']);
    expect(page).toContain('b("\\x3C/script>$&\\x3C!--")');
  });
});
