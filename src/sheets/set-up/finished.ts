import { FINISHED_KEY } from '../../workbook/metadata.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Stands for what belongs to a tab as a whole. */
export const WHOLE_TAB = '*';

/**
 * The columns of a sheet whose looks were finished once. What a person changes afterwards, such as a width, is not
 * changed back; what an interrupted set-up left undone is done by the next.
 */
export function finishedOf(sheet: Sheet): ReadonlySet<string> {
  return new Set((metadataOf(sheet)?.getValue() ?? '').split(',').filter((id) => id !== ''));
}

export function setFinished(sheet: Sheet, ids: readonly string[]): void {
  const metadata = metadataOf(sheet);
  if (metadata) metadata.setValue(ids.join(','));
  else sheet.addDeveloperMetadata(FINISHED_KEY, ids.join(','));
}

export function forgetFinished(sheet: Sheet, ids: readonly string[]): void {
  const finished = finishedOf(sheet);
  const left = [...finished].filter((id) => !ids.includes(id));
  if (left.length < finished.size) setFinished(sheet, left);
}

function metadataOf(sheet: Sheet): Metadata | undefined {
  return sheet.createDeveloperMetadataFinder().withKey(FINISHED_KEY).find()[0];
}
