import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { functionDocs } from '../../scripts/function-docs.ts';
import { functions } from '../../src/functions/index.ts';

it('docs/functions.md says what the declarations say, word for word', async () => {
  expect(functionDocs(functions)).toBe(await readFile('docs/functions.md', 'utf8'));
});
