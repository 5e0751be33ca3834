/** Characters of a part: at most 3 bytes each, and a value of Google's properties has 9 kB. */
const PART = 2900;

/** Texts of the user for one spreadsheet, each in as many properties as it needs: `name.0` begins with their number. */
export class UserDrafts {
  private readonly spreadsheetId: string;

  constructor(spreadsheetId: string) {
    this.spreadsheetId = spreadsheetId;
  }

  read(key: string): string | undefined {
    const store = PropertiesService.getUserProperties();
    const { count, text } = firstPart(store.getProperty(this.name(key, 0)));
    if (count === 0) return undefined;
    const parts = [text];
    for (let part = 1; part < count; part++) {
      const next = store.getProperty(this.name(key, part));
      // Half a draft is none.
      if (next === null) return undefined;
      parts.push(next);
    }
    return parts.join('');
  }

  keep(key: string, text: string): void {
    const store = PropertiesService.getUserProperties();
    const before = firstPart(store.getProperty(this.name(key, 0))).count;
    const count = Math.max(1, Math.ceil(text.length / PART));
    const parts: Record<string, string> = {};
    for (let part = 0; part < count; part++) {
      const head = part === 0 ? `${count}\n` : '';
      parts[this.name(key, part)] = head + text.slice(part * PART, (part + 1) * PART);
    }
    // All parts with one call: a draft is never half old and half new.
    store.setProperties(parts);
    for (let part = count; part < before; part++) store.deleteProperty(this.name(key, part));
  }

  drop(key: string): void {
    const store = PropertiesService.getUserProperties();
    const { count } = firstPart(store.getProperty(this.name(key, 0)));
    // The first part last: it counts the others.
    for (let part = count - 1; part >= 0; part--) store.deleteProperty(this.name(key, part));
  }

  private name(key: string, part: number): string {
    return `draft ${this.spreadsheetId} ${key}.${part}`;
  }
}

function firstPart(property: string | null): { readonly count: number; readonly text: string } {
  const [, count = '0', text = ''] = /^(\d+)\n([\s\S]*)$/.exec(property ?? '') ?? [];
  return { count: Number(count), text };
}
