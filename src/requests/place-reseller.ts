import type { RowOf } from '../workbook/define-tab.ts';
import type { Tabs } from '../workbook/index.ts';
import type { Placed, WorkbookPort } from '../workbook/workbook-port.ts';

export type ResellerRow = Placed<RowOf<Tabs['resellers']>>;

/**
 * The reseller’s row: at `hint`, where it was when the sidebar read the list, else wherever its id stands now.
 * Undefined where it is gone.
 */
export function placeReseller(port: WorkbookPort, id: string, hint: number): ResellerRow | undefined {
  const hinted = port.readRow('resellers', hint);
  return hinted.reseller_id === id ? hinted : searchReseller(port, id);
}

/** The reseller’s row, wherever its id stands. */
export function searchReseller(port: WorkbookPort, id: string): ResellerRow | undefined {
  const at = port.readColumn('resellers', 'reseller_id').indexOf(id);
  return at === -1 ? undefined : port.readRow('resellers', at + 2);
}
