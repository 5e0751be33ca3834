import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { internalMeeting } from './internal-meeting.ts';
import { readMeeting } from './meeting-basis.ts';
import type { Meeting, MeetingInput } from './meeting-shapes.ts';
import { sharedMeeting } from './shared-meeting.ts';

/** One page for the meeting with a reseller, in the version that is asked for and no other. */
export function prepareMeeting(port: WorkbookPort, input: MeetingInput): Meeting {
  const basis = readMeeting(port, input.resellerId, input.row);
  return input.version === 'internal' ? internalMeeting(basis) : sharedMeeting(basis, input.shownActions);
}
