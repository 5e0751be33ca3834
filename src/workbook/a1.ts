/** A tab’s name as formulas name it: quoted unless it is one plain word. */
export function sheetInFormula(name: string): string {
  return /^[A-Za-z_]+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
