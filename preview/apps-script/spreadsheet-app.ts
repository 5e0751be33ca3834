import { booleanCriteria } from './boolean-condition.ts';
import { newConditionalFormatRule } from './conditional-formats.ts';
import { covered } from './covered.ts';
import { newDataValidation, validationCriteria } from './data-validation.ts';
import { locationTypes, visibilities } from './developer-metadata.ts';
import { host } from './execution.ts';
import { protectionTypes } from './protection.ts';
import { makeRange } from './range.ts';
import { makeSheet } from './sheet.ts';
import { newSheet, provideMakers } from './sheet-makers.ts';
import { newSpreadsheet } from './spreadsheet.ts';
import { newUi } from './ui.ts';

export function spreadsheetApp(): typeof SpreadsheetApp {
  provideMakers({ range: makeRange, sheet: makeSheet });
  const activeSheet = () => newSheet(host().activeSheetId());
  return covered('SpreadsheetApp', {
    BooleanCriteria: booleanCriteria,
    DataValidationCriteria: validationCriteria,
    DeveloperMetadataLocationType: locationTypes,
    DeveloperMetadataVisibility: visibilities,
    ProtectionType: protectionTypes,
    // Every write is calculated at once in the preview, so there is nothing to wait for.
    flush: () => undefined,
    getActive: newSpreadsheet,
    getActiveRange: () => activeSheet().getActiveRange(),
    getActiveSheet: activeSheet,
    getActiveSpreadsheet: newSpreadsheet,
    getUi: newUi,
    newConditionalFormatRule,
    newDataValidation,
  });
}
