import { functions } from '../src/functions/index.ts';
import { bundleScript } from './bundle-script.ts';
import { customFunctionText } from './custom-function-text.ts';

/**
 * The text of dist/Code.js: the script of src/sheets/main.ts, then a documented top-level function for each declaration
 * in src/functions.
 */
export async function buildCode(root: string): Promise<string> {
  return [await bundleScript(root, 'src/sheets/main.ts'), ...functions.map(customFunctionText)].join('\n');
}
