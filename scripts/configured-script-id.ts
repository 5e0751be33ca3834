import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The script id that .clasp.json of the checkout names, the add-on’s; empty where it names none. */
export function configuredScriptId(root: string): string {
  try {
    const { scriptId } = JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8')) as {
      scriptId?: string;
    };
    return scriptId?.trim() ?? '';
  } catch {
    return '';
  }
}
