import * as v from 'valibot';
import { defineRequest } from '../define-request.ts';
import { resellerId } from '../input-schemas.ts';
import { draftSchema } from './draft.ts';

/** Keeps an unsaved review of this user, in place of the one before. */
export const keepDraft = defineRequest({
  input: () => v.strictObject({ resellerId: resellerId(), draft: draftSchema() }),
  run(port, { resellerId, draft }): null {
    port.keepDraft(resellerId, JSON.stringify(draft));
    return null;
  },
});
