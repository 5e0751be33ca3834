import { type Agreed, agreedActions, stateOfAction } from '../../core/agreed-actions.ts';
import { type Assessment, assessReview, type ReviewRules } from '../../core/assess-review.ts';
import { checkValue } from '../../core/check-value.ts';
import { clipText } from '../../core/clip-text.ts';
import { type Day, isDay } from '../../core/day.ts';
import { Problem } from '../../workbook/problem.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { RowsOf, WorkbookPort } from '../../workbook/workbook-port.ts';
import { placeReseller, type ResellerRow } from '../place-reseller.ts';
import { type ReadFigures, readFigures } from '../reseller-figures.ts';
import { latestReview } from '../review/open-review.ts';
import { logByIds, type ResellerLog } from '../review/reseller-log.ts';
import type { LoggedReview } from '../review/review-shapes.ts';
import { type ReadPlan, readPlan } from './meeting-plan.ts';
import type { MeetingAction } from './meeting-shapes.ts';

/** All that is read for a meeting, before a version of it is made. */
export interface MeetingBasis {
  readonly reseller: ResellerRow;
  readonly today: Day;
  readonly rules: ReviewRules;
  readonly read: ReadFigures;
  readonly log: ResellerLog;
  readonly latest: LoggedReview | null;
  readonly assessment: Assessment;
  readonly agreed: Agreed<MeetingAction>;
  readonly planned: ReadPlan;
}

/** Done and dropped actions that are worth a line. */
const MOST_SETTLED = 6;

/**
 * Reads each tab once, of the log one narrow column and one row (two after the correction of an older review), and
 * writes nothing. The assessment is that of today: the latest answers with the figures and the plan of now.
 */
export function readMeeting(port: WorkbookPort, resellerId: string, row: number): MeetingBasis {
  const settings = port.readRows('settings');
  const { rules } = readSettings(settings);
  const reseller = placeReseller(port, resellerId, row);
  if (reseller === undefined) throw new Problem('gone', reviewSentences.resellerGone());
  const ids = port.readColumn('reviews', 'review_id');
  const log = logByIds(port, reseller, ids);
  const latest = latestReview(port, log, ids);
  const today = port.today();
  const isTheirs = (each: { readonly reseller_id: string }) => each.reseller_id === resellerId;
  const agreed = agreedActions(
    port
      .readRows('actions')
      .filter(isTheirs)
      .filter(({ action }) => action.trim() !== '')
      .map((each) => actionOf(each, today)),
    MOST_SETTLED,
  );
  const planned = readPlan(reseller, port.readRows('marketing_plan'), settings, today);
  const read = readFigures(reseller, rules);
  const assessment = assessReview(
    {
      figures: read.figures,
      answers: latest?.answers ?? {},
      signs: latest?.signs ?? {},
      inForce: log.inForce ?? undefined,
      hasComingInitiative: planned.hasComingInitiative,
      figuresFault: read.problem,
    },
    rules,
  );
  return { reseller, today, rules, read, log, latest, assessment, agreed, planned };
}

function actionOf(row: RowsOf<'actions'>[number], today: Day): MeetingAction {
  const { action_id: id, action, owner, due, status } = row;
  return {
    key: checkValue([id, action, owner], ''),
    action: clipText(action, 240),
    owner: clipText(owner, 60),
    due: isDay(due) ? due : '',
    state: stateOfAction(status, due, today),
  };
}
