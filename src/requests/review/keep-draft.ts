import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { Requests } from '../contract.ts';

/** Keeps an unsaved review of this user, in place of the one before. */
export function keepDraft(port: WorkbookPort, { resellerId, draft }: Requests['keepDraft']['input']): null {
  port.keepDraft(resellerId, JSON.stringify(draft));
  return null;
}
