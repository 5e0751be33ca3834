import { CellErrorType, registries } from '@odoo/o-spreadsheet';

/**
 * Names errors as Google Sheets does. The text of a lost reference stays as it is here, because formulas are stored
 * with it; it is translated where a cell is read.
 */
export function useGoogleErrorTexts(): void {
  const texts: Record<string, string> = CellErrorType;
  texts.SpilledBlocked = '#REF!';
  texts.GenericError = '#ERROR!';
  texts.BadExpression = '#ERROR!';
  texts.CircularDependency = '#REF!';
  for (const text of ['#REF!', '#ERROR!', '#VALUE!']) registries.errorTypes.add(text);
}
