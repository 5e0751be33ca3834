import type { Workbook } from '../engine/index.ts';
import { downloadCsv, downloadXlsx } from './download.ts';
import type { MenuCommand } from './menus.ts';
import { showMessageBox } from './message-box.ts';
import { createDocument, sendFile } from './server-client.ts';

export interface FileCommandsSetUp {
  readonly workbook: Workbook;
  readonly name: string;
  /** Resolves when the work so far is saved. */
  readonly settle: () => Promise<void>;
}

/** The File menu's own entries: a new workbook, one from disk, the start workbook, and downloads. */
export function fileCommands({ workbook, name, settle }: FileCommandsSetUp): readonly MenuCommand[] {
  const goTo = async (address: string) => {
    await settle();
    window.location.assign(address);
  };
  const attempt = (title: string, work: () => Promise<void>) => () => {
    work().catch((error: unknown) => showMessageBox({ title, text: sentenceOf(error), buttons: ['OK'] }));
  };
  const openNew = attempt('No new workbook', async () => goTo(`/?workbook=${await createDocument()}`));
  const openFile = () => {
    chooseFile((file) =>
      attempt('This file cannot be opened', async () => goTo(`/?workbook=${await sendFile(file)}`))(),
    );
  };
  return [
    { id: 'file_new', name: 'New', run: openNew },
    { id: 'file_open', name: 'Open…', run: openFile },
    { id: 'file_start', name: 'Back to the start workbook', run: () => void goTo('/'), hasLineAfter: true },
    {
      id: 'file_download',
      name: 'Download',
      hasLineAfter: true,
      children: [
        {
          id: 'file_download_xlsx',
          name: 'Microsoft Excel (.xlsx)',
          run: attempt('The download failed', () => downloadXlsx(workbook, name)),
        },
        {
          id: 'file_download_csv',
          name: 'Comma-separated values (.csv, this sheet)',
          run: () => downloadCsv(workbook, name),
        },
      ],
    },
  ];
}

function chooseFile(use: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.tsv,.txt,.xlsx';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) use(file);
  });
  input.click();
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
