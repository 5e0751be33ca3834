import type { ReviewContent } from '../../../src/requests/contract.ts';
import type {
  InternalMeeting,
  Meeting,
  SharedMeeting,
} from '../../../src/requests/meeting/meeting-shapes.ts';
import { ask, filledWorkbook, review } from '../ask.ts';
import type { MemoryWorkbook } from '../memory-workbook.ts';

const content: ReviewContent = {
  reviewer: 'Ines Falk',
  day: '2026-06-10',
  answers: {
    seller: 'a designated person',
    independence: 'no',
    plan: 'submitted',
    plan_months: 7,
    focus_sales: 'partly',
    focus_marketing: 'no',
    focus_support: 'partly',
    initiative: 'they wait',
    leads: 'we do',
    sales_cycles: 'sometimes',
    support_load: 'as expected',
  },
  signs: { business_model: 'no', salesperson: 'expected', market: 'no' },
  evidence: {
    seller: 'Marta gives us a day a week since March, says her manager',
    plan: 'Sent on 2 June, agreed with their marketing',
    salesperson: 'Marta is looking for another job',
  },
};

/** Four reviews of Bergmann (R0002) that grow, a plan with empty months, and actions in every state. */
export function meetingWorkbook(): MemoryWorkbook {
  const workbook = filledWorkbook();
  const sell = (figures: Record<string, unknown>) => Object.assign(workbook.rows.resellers[1] ?? {}, figures);
  const history = [
    ['2025-01-20', 60_000, 'nobody', 'none'],
    ['2025-07-14', 110_000, 'a designated person', 'promised'],
    ['2026-01-19', 160_000, 'a designated person', 'submitted'],
  ] as const;
  for (const [day, sellIn, seller, plan] of history) {
    sell({ sell_in: sellIn });
    workbook.day = day;
    review(workbook, { ...content, day, answers: { ...content.answers, seller, plan } }, {}, 'R0002');
  }
  sell({ sell_in: 240_000, margin: 0.2, services: 60_000, pull_through: 20_000 });
  workbook.day = '2026-06-10';
  review(workbook, content, {}, 'R0002');
  workbook.day = '2026-07-15';
  workbook.rows.actions = [
    actionRow('Agree on a marketing plan with monthly initiatives', 'Ines', '2026-06-30', 'done'),
    actionRow('Name a second seller for renewals', 'Marta', '2026-07-01', 'open'),
    actionRow('Invite their five largest customers to the autumn event', 'Tom', '2026-08-15', 'open'),
    actionRow('Move support tickets to their own desk', 'Marta', '2026-03-01', 'dropped'),
    { ...actionRow('Nothing of theirs', 'Ada', '2026-07-01', 'open'), reseller_id: 'R0001' },
  ];
  workbook.rows.marketing_plan = [
    planRow('2026-05', 'Breakfast for IT managers', 'event', 'done', 30_000, 42_000),
    planRow('2026-07', 'Renewal calls, the top 40', 'calls', 'running', 25_000),
    planRow('2026-07', 'Newsletter on the new release', 'e-mail campaign', 'done', 10_000),
    planRow('2026-08', 'Summer party', 'event', 'dropped', 5000),
    planRow('2026-09', 'Webinar: moving off the old platform', 'webinar', 'planned', 40_000),
    planRow('2026-10', 'Autumn event with three customers', 'event', 'planned', 60_000),
    planRow('2026-11', 'Visits to the five largest customers', 'joint customer visit', 'planned', 50_000),
    planRow('2027-01', 'Training for two sellers', 'training', 'planned', ''),
    planRow('2027-02', 'Webinar: backup that restores', 'webinar', 'planned', 40_000),
  ];
  return workbook;
}

export function actionRow(action: string, owner: string, due: string, status: string) {
  return { action, reseller_id: 'R0002', name: 'Bergmann', owner, due, status };
}

export function planRow(
  month: string,
  initiative: string,
  kind: string,
  status: string,
  expected: unknown,
  created: unknown = '',
) {
  return {
    ...{ reseller_id: 'R0002', name: 'Bergmann', month, initiative, kind, status, owner: 'Marta' },
    ...{ budget: 2000, paid_by: 'both', pipeline_expected: expected, pipeline_created: created },
  };
}

const of = (id: string) => ({ resellerId: id, row: Number(id.slice(1)) + 1 });

export function internal(workbook: MemoryWorkbook, id = 'R0002'): InternalMeeting {
  const meeting: Meeting = ask(workbook, 'prepareMeeting', { version: 'internal', ...of(id) });
  if (meeting.version !== 'internal') throw new Error('The other version was answered.');
  return meeting;
}

export function shared(
  workbook: MemoryWorkbook,
  shownActions: readonly string[] = [],
  id = 'R0002',
): SharedMeeting {
  const meeting: Meeting = ask(workbook, 'prepareMeeting', { version: 'shared', ...of(id), shownActions });
  if (meeting.version !== 'shared') throw new Error('The other version was answered.');
  return meeting;
}
