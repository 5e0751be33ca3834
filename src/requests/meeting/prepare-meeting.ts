import * as v from 'valibot';
import { defineRequest } from '../define-request.ts';
import { chosenReseller } from '../input-schemas.ts';
import { LONGEST_ID } from '../reseller-ids.ts';
import { internalMeeting } from './internal-meeting.ts';
import { readMeeting } from './meeting-basis.ts';
import type { Meeting } from './meeting-shapes.ts';
import { sharedMeeting } from './shared-meeting.ts';

/** Each version is asked for by itself, so that the page which the reseller sees never holds what is ours. */
function meetingInput() {
  const key = v.pipe(v.string(), v.maxLength(LONGEST_ID));
  return v.variant('version', [
    v.strictObject({ version: v.literal('internal'), ...chosenReseller() }),
    v.strictObject({
      version: v.literal('shared'),
      ...chosenReseller(),
      /** The keys of the actions that the reseller may see: a person chose them, and no other is shown. */
      shownActions: v.pipe(v.array(key), v.maxLength(500), v.readonly()),
    }),
  ]);
}

/** One page for the meeting with a reseller, in the version that is asked for and no other. */
export const prepareMeeting = defineRequest({
  input: meetingInput,
  run(port, input): Meeting {
    const basis = readMeeting(port, input.resellerId, input.row);
    return input.version === 'internal' ? internalMeeting(basis) : sharedMeeting(basis, input.shownActions);
  },
});
