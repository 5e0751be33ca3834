import './polyfill.ts';
import { registries } from '@odoo/o-spreadsheet';
import { registerAnchoredItems } from './anchored-items.ts';
import { registerBulkWrite } from './bulk-write.ts';
import { registerChangeWatcher } from './change-watcher.ts';
import { useGoogleErrorTexts } from './error-texts.ts';
import { registerLogAxes } from './log-axes.ts';
import { registerSheetsFunctions, widenFunctions } from './sheets-functions.ts';
import { registerSpillWatcher } from './spill-watcher.ts';
import { registerTogether } from './together.ts';

let isLoaded = false;

/** Teaches o-spreadsheet what Google Sheets does and it does not. Plugins count only for workbooks made afterwards. */
export function loadEngine(): typeof registries {
  if (!isLoaded) {
    isLoaded = true;
    useGoogleErrorTexts();
    registerBulkWrite();
    registerTogether();
    registerAnchoredItems();
    registerChangeWatcher();
    registerSpillWatcher();
    registerLogAxes();
    registerSheetsFunctions();
    widenFunctions();
  }
  return registries;
}
