import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { Requests } from '../contract.ts';

/** Forgets this user’s unsaved review of the reseller. */
export function dropDraft(port: WorkbookPort, { resellerId }: Requests['dropDraft']['input']): null {
  port.dropDraft(resellerId);
  return null;
}
