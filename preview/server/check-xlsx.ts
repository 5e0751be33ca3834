import { unzipSync } from 'fflate';
import { Problem } from './problem.ts';

const MOST_PARTS = 5_000;
const MOST_UNPACKED = 200 * 1024 * 1024;

/** Throws a Problem unless the bytes are an xlsx workbook that can be unpacked in reasonable memory. */
export function checkXlsx(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0)
    throw new Problem(`“${fileName}” is empty. Save the workbook again and open it anew.`);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new Problem(
      `“${fileName}” is protected with a password, or is an old .xls file. Save it as .xlsx without a password and open it again.`,
    );
  }
  const names = new Set<string>();
  let unpacked = 0;
  try {
    // The filter sees each part's name and size before anything is unpacked; giving false unpacks nothing.
    unzipSync(bytes, {
      filter: (part) => {
        names.add(part.name);
        unpacked += part.originalSize;
        return false;
      },
    });
  } catch {
    throw damaged(fileName);
  }
  if (names.size > MOST_PARTS || unpacked > MOST_UNPACKED) {
    throw new Problem(
      `“${fileName}” unpacks to more than the preview takes (${MOST_UNPACKED / 1024 / 1024} MB). Keep the sheets that you want to look at and open it again.`,
    );
  }
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) throw damaged(fileName);
  try {
    // fflate never writes past the size that the filter saw, so a lying header cannot fill the memory.
    unzipSync(bytes, { filter: (part) => part.name === 'xl/workbook.xml' });
  } catch {
    throw damaged(fileName);
  }
}

function damaged(fileName: string): Problem {
  return new Problem(
    `“${fileName}” is not an xlsx workbook, or it is damaged. Open it in Excel or Google Sheets and save it as .xlsx again.`,
  );
}
