/** The letters of a column, counted from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A tab’s name as formulas name it: quoted unless it is one plain word. */
export function sheetInFormula(name: string): string {
  return /^[A-Za-z_]+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
