import * as v from 'valibot';
import { defineRequest } from './define-request.ts';

/** The reseller whose row the user has selected; null on any other tab, on the header and on a row without an id. */
export const activeReseller = defineRequest({
  input: () => v.null(),
  run(port): { readonly id: string | null } {
    const row = port.activeResellerRow();
    return { id: (row !== undefined && port.readRow('resellers', row).reseller_id) || null };
  },
});
