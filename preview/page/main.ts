import './styles.css';
import {
  type AddOn,
  createIframeRealm,
  createWorkbook,
  installAddOn,
  readXlsx,
  type Workbook,
} from '../engine/index.ts';
import { startAutosave } from './autosave.ts';
import { provideChartLibrary } from './chart-library.ts';
import { downloadXlsx } from './download.ts';
import { fileCommands } from './file-commands.ts';
import { createHostUi } from './host-ui.ts';
import { improveAccess } from './improve-access.ts';
import { addAddOnMenus, addCommands, hideEntries } from './menus.ts';
import { mountSpreadsheet, painted } from './mount-spreadsheet.ts';
import { showNotice, showToast } from './notices.ts';
import { showSaveState } from './save-state.ts';
import { type AddOnFiles, fetchAddOn, fetchDocument, type OpenedDocument } from './server-client.ts';
import { typeOverPercent } from './type-over-percent.ts';

async function start(): Promise<void> {
  const key = new URLSearchParams(window.location.search).get('workbook');
  const [opened, files] = await Promise.all([fetchDocument(key), fetchAddOn()]);
  document.title = `${opened.name} - Reseller Standing`;
  setText('rs-name', opened.name);
  provideChartLibrary();
  const workbook = readWorkbook(opened);
  hideEntries();
  addAddOn(workbook, files);
  calculate(workbook, opened);
  const autosave = keepSaved(workbook, opened);
  addCommands('file', fileCommands({ workbook, name: opened.name, settle: autosave.settle }));

  const place = document.getElementById('rs-spreadsheet');
  if (!place) throw new Error('The page has no place for the spreadsheet.');
  await mountSpreadsheet(workbook.model, place);
  typeOverPercent(place);
  improveAccess(place);
  if (opened.notice) showNotice({ text: opened.notice });
  await painted();
  document.documentElement.dataset.ready = 'true';
}

function readWorkbook({ content, name }: OpenedDocument): Workbook {
  if (content.kind === 'workbook') return createWorkbook(content.workbook);
  try {
    const bytes = Uint8Array.from(atob(content.base64), (character) => character.charCodeAt(0));
    return createWorkbook(readXlsx(bytes));
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/** The engine reads the parts of an xlsx only when its model is made, which waits for the add-on's functions. */
function calculate(workbook: Workbook, { content, name }: OpenedDocument): void {
  try {
    workbook.model.getters.getSheetIds();
  } catch (cause) {
    throw content.kind === 'xlsx' ? unreadable(name, cause) : cause;
  }
}

function unreadable(name: string, cause: unknown): Error {
  return new Error(
    `“${name}” could not be read as a workbook. Open it in Excel or Google Sheets and save it as .xlsx again.`,
    { cause },
  );
}

function addAddOn(workbook: Workbook, { code, pages, standIns }: AddOnFiles): void {
  let addOn: AddOn | undefined;
  const host = {
    call: (functionName: string, args: readonly unknown[]) =>
      addOn
        ? addOn.runFunction(functionName, ...args)
        : Promise.reject(new Error('The add-on is not loaded.')),
    focusEditor,
  };
  try {
    addOn = installAddOn(workbook, {
      code,
      pages,
      standIns,
      createRealm: createIframeRealm,
      ui: createHostUi(host),
    });
    addOn.runOnOpen('LIMITED');
  } catch (error) {
    showNotice({
      kind: 'warning',
      text: `The add-on did not start: ${wordsOf(error)} Correct it, and reload this page.`,
    });
  }
  const run = (functionName: string) => {
    addOn
      ?.runMenu(functionName)
      .catch((error: unknown) => showToast(wordsOf(error), 'The menu item failed', 10));
  };
  addAddOnMenus(addOn?.menus ?? [], run);
}

function keepSaved(workbook: Workbook, { key, name, revision, content }: OpenedDocument) {
  const autosave = startAutosave({
    key,
    name,
    revision,
    read: () => workbook.save(),
    show: (state) => {
      showSaveState(state);
      if (state.kind !== 'changed elsewhere') return;
      showNotice({
        kind: 'warning',
        text: 'This workbook was changed in another tab; reload to see it. What you changed here is not saved.',
        actions: [
          { caption: 'Download mine', run: () => void downloadXlsx(workbook, name) },
          {
            caption: 'Reload',
            run: () => {
              autosave.forget();
              window.location.reload();
            },
          },
        ],
      });
    },
  });
  if (revision !== null) showSaveState({ kind: 'saved' });
  // The server keeps a file that was opened in the page only until it stops.
  if (revision === null && (content.kind === 'xlsx' || window.location.search)) autosave.changed();
  workbook.onChange(() => autosave.changed());
  return autosave;
}

function focusEditor(): void {
  document.querySelector<HTMLElement>('.o-grid-composer .o-composer')?.focus();
}

function setText(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

start().catch((error: unknown) => {
  setText('rs-spreadsheet', '');
  showNotice({
    kind: 'warning',
    text: wordsOf(error),
    actions: [{ caption: 'Open the start workbook', run: () => window.location.assign('/') }],
  });
  document.documentElement.dataset.failed = 'true';
});
