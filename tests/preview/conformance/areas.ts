import { chartsFacts } from './charts-facts.ts';
import { coloursFacts } from './colours-facts.ts';
import type { Fact } from './fact.ts';
import { looksFacts } from './looks-facts.ts';
import { metadataFacts } from './metadata-facts.ts';
import { notesFacts } from './notes-facts.ts';
import { placesFacts } from './places-facts.ts';
import { servicesFacts } from './services-facts.ts';
import { sheetsFacts } from './sheets-facts.ts';
import { validationFacts } from './validation-facts.ts';
import { valuesFacts } from './values-facts.ts';

/** All facts, by what they are about. */
export const areas: Readonly<Record<string, readonly Fact[]>> = {
  'Cells and ranges': placesFacts,
  'Values, formulas and formats': valuesFacts,
  Looks: looksFacts,
  'Notes and merged cells': notesFacts,
  'Data validation': validationFacts,
  'Conditional formats': coloursFacts,
  'Developer metadata': metadataFacts,
  Charts: chartsFacts,
  'Sheets and protections': sheetsFacts,
  'Locks, properties, pages and utilities': servicesFacts,
};
