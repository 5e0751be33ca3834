import { Problem } from './problem.ts';

export interface Arguments {
  /** The user's own file, as typed. */
  readonly file?: string;
  readonly isFresh: boolean;
  readonly wantsHelp: boolean;
}

export const USAGE = `npm start                        the sample workbook
npm start -- my-resellers.csv    your own file: .csv, .tsv, .txt or .xlsx (it is never written)
npm start -- --fresh             begin anew; the work so far is kept aside in .preview
PORT=8788 npm start              another port`;

/** Reads what follows \`npm start --\`. Throws a Problem for what it does not know. */
export function readArguments(argv: readonly string[]): Arguments {
  const files: string[] = [];
  let isFresh = false;
  let wantsHelp = false;
  for (const word of argv) {
    if (word === '--fresh') isFresh = true;
    else if (word === '--help' || word === '-h') wantsHelp = true;
    else if (word.startsWith('-'))
      throw new Problem(`There is no option ${word}. What there is:\n\n${USAGE}`);
    else files.push(word);
  }
  if (files.length > 1) {
    throw new Problem(
      `One file at a time, please: ${files.map((file) => `“${file}”`).join(', ')} were given. Put quotes around a name with spaces.`,
    );
  }
  return { ...(files[0] !== undefined && { file: files[0] }), isFresh, wantsHelp };
}

const USUAL_PORT = 8787;

/** The port from the environment, 8787 when none is given. */
export function readPort(given: string | undefined): number {
  if (given === undefined || given.trim() === '') return USUAL_PORT;
  const port = Number(given);
  if (!/^\d+$/.test(given.trim()) || port < 1 || port > 65_535) {
    throw new Problem(
      `PORT is “${given}”; a port is a whole number from 1 to 65535, for example PORT=8788 npm start.`,
    );
  }
  return port;
}
