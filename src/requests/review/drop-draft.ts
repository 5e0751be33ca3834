import * as v from 'valibot';
import { defineRequest } from '../define-request.ts';
import { resellerId } from '../input-schemas.ts';

/** Forgets this user’s unsaved review of the reseller. */
export const dropDraft = defineRequest({
  input: () => v.strictObject({ resellerId: resellerId() }),
  run(port, { resellerId }): null {
    port.dropDraft(resellerId);
    return null;
  },
});
