import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** What takes long: a browser, the real clasp, the compiler, a fault in every call, and a workbook for every example or with 10,000 rows. */
const SLOW =
  /launchBrowser|runPush|typescript\/bin\/tsc|beforeServiceCall = \(\) => \{|setUpTwice|asyncProperty|10_000\]\)/;

/** Files that break off at every call of the port. */
const FAULTS = /(?:faults|interrupted)\.test\.ts$/;

/** `npm run test:quick`: all tests but the slow ones, within a minute. */
const slow = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/${name.replace(/\\/g, '/')}`)
  .filter((file) => FAULTS.test(file) || SLOW.test(readFileSync(file, 'utf8')));

export default mergeConfig(config, defineConfig({ test: { exclude: slow } }));
