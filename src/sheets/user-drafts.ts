/** Characters of a part: at most 3 bytes each, and a value of Google's properties has 9 kB. */
const PART = 2900;

/** Texts of the user for one spreadsheet, each in as many properties as it needs: `name.0` begins with their number. */
export class UserDrafts {
  private readonly spreadsheetId: string;
  private userProperties: GoogleAppsScript.Properties.Properties | undefined;
  private properties: Readonly<Record<string, string>> | undefined;

  constructor(spreadsheetId: string) {
    this.spreadsheetId = spreadsheetId;
  }

  read(key: string): string | undefined {
    const { count, text } = firstPart(this.stored()[this.name(key, 0)]);
    if (count === 0) return undefined;
    const parts = [text];
    for (let part = 1; part < count; part++) {
      const next = this.stored()[this.name(key, part)];
      // Half a draft is none.
      if (next === undefined) return undefined;
      parts.push(next);
    }
    return parts.join('');
  }

  keep(key: string, text: string): void {
    if (this.read(key) === text) return;
    const before = firstPart(this.stored()[this.name(key, 0)]).count;
    const count = Math.max(1, Math.ceil(text.length / PART));
    const parts: Record<string, string> = {};
    for (let part = 0; part < count; part++) {
      const head = part === 0 ? `${count}\n` : '';
      parts[this.name(key, part)] = head + text.slice(part * PART, (part + 1) * PART);
    }
    // All parts with one call: a draft is never half old and half new.
    this.store().setProperties(parts);
    for (let part = count; part < before; part++) this.store().deleteProperty(this.name(key, part));
    this.properties = undefined;
  }

  drop(key: string): void {
    const { count } = firstPart(this.stored()[this.name(key, 0)]);
    // The first part last: it counts the others.
    for (let part = count - 1; part >= 0; part--) this.store().deleteProperty(this.name(key, part));
    if (count > 0) this.properties = undefined;
  }

  /** All of the user's properties, asked for once: several drafts with one call. */
  private stored(): Readonly<Record<string, string>> {
    this.properties ??= this.store().getProperties();
    return this.properties;
  }

  private store(): GoogleAppsScript.Properties.Properties {
    this.userProperties ??= PropertiesService.getUserProperties();
    return this.userProperties;
  }

  private name(key: string, part: number): string {
    return `draft ${this.spreadsheetId} ${key}.${part}`;
  }
}

function firstPart(property: string | undefined): { readonly count: number; readonly text: string } {
  const [, count = '0', text = ''] = /^(\d+)\n([\s\S]*)$/.exec(property ?? '') ?? [];
  return { count: Number(count), text };
}
