/** Marks that nobody sees: zero-width characters and those of writing direction. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What two names are compared by: case, spaces and the ways to encode a letter make no difference. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
