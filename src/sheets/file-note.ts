import { NOTE_KEY } from '../workbook/metadata.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Begins the text of the note: other add-ons may keep metadata with the same spreadsheet. */
const SIGN = `${NOTE_KEY} `;

type Texts = Readonly<Record<string, string>>;

/** Short texts that the add-on keeps with the spreadsheet itself, by name: all of them are read with one call. */
export class FileNote {
  private readonly file: Spreadsheet;
  private present: { readonly metadata: Metadata | undefined; readonly texts: Texts } | undefined;

  constructor(file: Spreadsheet) {
    this.file = file;
  }

  read(name: string): string {
    return this.note().texts[name] ?? '';
  }

  /** All texts together have at most 30,000 characters: Google’s limit for the metadata of a spreadsheet. */
  write(name: string, text: string): void {
    const { metadata, texts } = this.note();
    if (texts[name] === text) return;
    const written = { ...texts, [name]: text };
    const value = SIGN + JSON.stringify(written, Object.keys(written).sort());
    this.present = undefined;
    if (metadata) {
      metadata.setValue(value);
      this.present = { metadata, texts: written };
    } else {
      this.file.addDeveloperMetadata(NOTE_KEY, value);
    }
  }

  /** Forgets what was read: somebody else may have written. */
  forget(): void {
    this.present = undefined;
  }

  private note() {
    this.present ??= findNote(this.file);
    return this.present;
  }
}

function findNote(file: Spreadsheet): { readonly metadata: Metadata | undefined; readonly texts: Texts } {
  for (const metadata of file.getDeveloperMetadata()) {
    const value = metadata.getValue() ?? '';
    if (value.startsWith(SIGN)) return { metadata, texts: textsIn(value.slice(SIGN.length)) };
  }
  return { metadata: undefined, texts: {} };
}

function textsIn(json: string): Texts {
  try {
    const parsed: unknown = JSON.parse(json);
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return Object.fromEntries(entries.filter(([, text]) => typeof text === 'string'));
  } catch {
    // Somebody else has written there: what is noted is looked for again, and noted anew.
    return {};
  }
}
