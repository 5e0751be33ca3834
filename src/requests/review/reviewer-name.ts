import type { WorkbookPort } from '../../workbook/workbook-port.ts';

/** Kept beside the unsaved reviews, under what is no reseller’s id. */
const KEY = '';

/** The name under which this user saved last; '' for none. */
export function reviewerName(port: WorkbookPort): string {
  return port.draft(KEY) ?? '';
}

export function rememberReviewer(port: WorkbookPort, name: string): void {
  port.keepDraft(KEY, name);
}
