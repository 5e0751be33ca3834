import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkXlsx } from './check-xlsx.ts';
import { decodeText } from './decode-text.ts';
import { parseTable } from './parse-table.ts';
import { Problem } from './problem.ts';
import { workbookFromTable } from './workbook-from-table.ts';
import type { WorkbookJson } from './workbook-store.ts';

/** What a file holds: a workbook ready to show, or an xlsx file that the page's engine reads. */
export type FileContent =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookJson; readonly notice?: string }
  | { readonly kind: 'xlsx'; readonly bytes: Uint8Array };

export const MOST_BYTES = 20 * 1024 * 1024;
const TABLES = ['.csv', '.tsv', '.txt'];

/** Reads a file from disk, never writing it. Throws a Problem that says what is wrong and what to do. */
export async function readUserFile(file: string): Promise<Uint8Array> {
  const name = path.basename(file);
  try {
    const found = await stat(file);
    if (found.isDirectory())
      throw new Problem(
        `“${file}” is a folder. Give the file in it: npm start -- ${path.join(file, 'my-resellers.csv')}`,
      );
    if (!found.isFile()) throw new Problem(`“${file}” is not an ordinary file. Give a .csv or .xlsx file.`);
    if (found.size > MOST_BYTES) throw tooLarge(name);
    return await readFile(file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Problem(`There is no file “${file}”. Check the name and the folder.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw new Problem(`“${file}” may not be read. Give yourself the right to read it, or copy it.`);
    throw new Problem(
      `“${file}” could not be read (${code ?? 'unknown reason'}). Copy it to this disk and try again.`,
    );
  }
}

/** Turns the bytes of a file into what the page shows, by the ending of its name. */
export function readFileContent(bytes: Uint8Array, fileName: string): FileContent {
  const ending = path.extname(fileName).toLowerCase();
  if (bytes.length > MOST_BYTES) throw tooLarge(fileName);
  if (ending === '.xlsx') {
    checkXlsx(bytes, fileName);
    return { kind: 'xlsx', bytes };
  }
  if (!TABLES.includes(ending)) {
    throw new Problem(
      `“${fileName}” is ${ending ? `a ${ending} file` : 'a file without an ending'}; the preview opens .csv, .tsv, .txt and .xlsx. Save it as one of these.`,
    );
  }
  const { text, encoding } = decodeText(bytes, fileName);
  const { workbook, ambiguous } = workbookFromTable(
    parseTable(text, fileName),
    path.basename(fileName, path.extname(fileName)),
  );
  const notices = [
    ...(encoding === 'Windows-1252'
      ? ['It is not UTF-8 and was read as Windows-1252; if letters look wrong, save it as UTF-8.']
      : []),
    ...(ambiguous ? [ambiguous] : []),
  ];
  return { kind: 'workbook', workbook, ...(notices.length > 0 && { notice: notices.join(' ') }) };
}

function tooLarge(name: string): Problem {
  return new Problem(
    `“${name}” is larger than ${MOST_BYTES / 1024 / 1024} MB. Keep the part that you want to look at and open it again.`,
  );
}
