import { activeReseller } from './active-reseller.ts';
import { openMap } from './map/open-map.ts';
import { openTrail } from './map/open-trail.ts';
import { addInitiatives } from './marketing-plan/add-initiatives.ts';
import { changeInitiative } from './marketing-plan/change-initiative.ts';
import { openPlan } from './marketing-plan/open-plan.ts';
import { prepareMeeting } from './meeting/prepare-meeting.ts';
import { importTable } from './own-table/import-table.ts';
import { proposeImport } from './own-table/propose-import.ts';
import { addActions } from './review/add-actions.ts';
import { checkLog } from './review/check-log.ts';
import { dropDraft } from './review/drop-draft.ts';
import { keepDraft } from './review/keep-draft.ts';
import { openLoggedReview } from './review/open-logged-review.ts';
import { openReview } from './review/open-review.ts';
import { saveReview } from './review/save-review.ts';
import { setActionStatus } from './review/set-action-status.ts';
import { setUp } from './set-up.ts';
import { startSidebar } from './start-sidebar.ts';

/** Every request of the pages, by the name under which they ask. */
export const requests = {
  setUp,
  startSidebar,
  activeReseller,
  openReview,
  openLoggedReview,
  saveReview,
  keepDraft,
  dropDraft,
  addActions,
  setActionStatus,
  checkLog,
  proposeImport,
  importTable,
  openPlan,
  addInitiatives,
  changeInitiative,
  openMap,
  openTrail,
  prepareMeeting,
} as const;
