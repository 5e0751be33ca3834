import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functions } from '../src/functions/index.ts';
import { dashboard } from '../src/workbook/dashboard/dashboard.ts';
import type { Column, Tab } from '../src/workbook/define-tab.ts';
import { headerFormula, settingsRanges } from '../src/workbook/header-formula.ts';
import { tabs } from '../src/workbook/index.ts';
import { settings } from '../src/workbook/settings.ts';
import { root } from './build.ts';
import { functionDocs, withFunctionTable } from './function-docs.ts';
import { checks } from './live-check/checks.ts';
import type { LiveChecks } from './live-check/run-checks.ts';
import { liveCheckDocs } from './live-check-docs.ts';
import { namedFunctionDocs } from './named-function-docs.ts';
import { workbookDocs } from './workbook-docs.ts';

/** `npm run docs` writes what is derived from the declarations; `npm run docs -- --check` fails where it differs. */
const stale = [...wanted()].filter(([file, text]) => textOf(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} differs from the declarations: run “npm run docs”.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
  console.log(
    stale.length > 0 ? `Wrote ${stale.map(([file]) => file).join(', ')}` : 'The docs are up to date.',
  );
}

function wanted(): ReadonlyMap<string, string> {
  // The five by which one sees what the add-on is about.
  const names = ['RESELLER_SHARE', 'RESELLER_TIER', 'RESELLER_STANDING', 'RESELLER_GAP', 'RESELLER_WHY'];
  const shown = names.flatMap((name) => functions.filter((declaration) => declaration.name === name));
  return new Map([
    ['docs/functions.md', functionDocs(functions)],
    ['docs/live-checks.md', liveCheckDocs(checks, seen())],
    ['docs/named-functions.md', namedFunctionDocs(functions)],
    ['docs/workbook.md', workbookDocs(Object.values(tabs), settings(), formulaAsMade, dashboard())],
    ['README.md', withFunctionTable(textOf('README.md') ?? '', shown)],
  ]);
}

/** The formula that set-up writes where the columns stand as they are declared. */
function formulaAsMade(tab: Tab, column: Column): string | undefined {
  const ranges = settingsRanges(tabs.settings.title, placesOf(tabs.settings));
  return headerFormula(column, { formula: '', text: '' }, placesOf(tab), ranges);
}

function placesOf({ columns }: Tab): ReadonlyMap<string, number> {
  return new Map(columns.map(({ id }, index) => [id, index + 1]));
}

/** The result of the last run in a live sheet, as it was pasted; none before the first. */
function seen(): LiveChecks | undefined {
  const text = textOf('scripts/live-check/seen.json');
  return text === undefined ? undefined : (JSON.parse(text) as LiveChecks);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
