import type { WorkbookPort } from '../workbook/workbook-port.ts';
import type { Requests } from './contract.ts';

/** The reseller whose row the user has selected; null on any other tab, on the header and on a row without an id. */
export function activeReseller(port: WorkbookPort): Requests['activeReseller']['output'] {
  const row = port.activeResellerRow();
  return { id: (row !== undefined && port.readRow('resellers', row).reseller_id) || null };
}
