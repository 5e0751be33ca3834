const given = /^R(\d{1,9})$/i;

/** Whether an id looks like those that the add-on gives: R1, R2 and so on. */
export function isGivenId(id: string): boolean {
  return given.test(id.trim());
}

/** The number behind the highest of the ids that the add-on gives, 0 where there is none. */
export function lastGivenNumber(ids: Iterable<string>): number {
  let last = 0;
  for (const id of ids) last = Math.max(last, Number(given.exec(id.trim())?.[1] ?? 0));
  return last;
}
