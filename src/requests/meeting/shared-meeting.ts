import { clipText } from '../../core/clip-text.ts';
import { isDay } from '../../core/day.ts';
import { initiativeKinds } from '../../core/initiative.ts';
import { nextTarget } from '../../core/next-target.ts';
import { partnerAsks } from '../../core/partner-asks.ts';
import type { Gate } from '../../core/standing.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { MeetingBasis } from './meeting-basis.ts';
import type { Foundation, SharedMeeting } from './meeting-shapes.ts';

/** The version that the reseller may see. Every field is named here, and nothing is spread: what is new stays ours. */
export function sharedMeeting(basis: MeetingBasis, shownActions: readonly string[]): SharedMeeting {
  const { reseller, today, rules, read, log, assessment, agreed, planned } = basis;
  const { thresholds } = rules;
  const { gates, share } = assessment;
  const { plan } = planned;
  return {
    version: 'shared',
    name: clipText(reseller.name, 120),
    today,
    revenue: read.figures.revenue,
    share,
    goal: thresholds.toolkit,
    sellerTime: thresholds.sellerGate,
    trend: log.trail.flatMap((point) =>
      point.share === UNKNOWN || !isDay(point.day) ? [] : [{ day: point.day, share: point.share }],
    ),
    foundations: {
      weight: foundations[gates.weight],
      seller: foundations[gates.seller],
      plan: foundations[gates.plan],
    },
    actions: agreed.actions
      .filter(({ key }) => shownActions.includes(key))
      .map(({ action, owner, due, state }) => ({
        action,
        owner,
        due,
        state: state === 'late' ? 'open' : state,
      })),
    plan: {
      isWritten: plan.isWritten,
      months: plan.months,
      empty: plan.empty,
      initiatives: plan.initiatives.map(({ month, initiative, kind, status }) => ({
        month,
        initiative,
        // A remark that somebody typed beside the drop-down is ours.
        kind: initiativeKinds.find((word) => word === kind) ?? '',
        status,
      })),
    },
    asks: partnerAsks(
      {
        figures: read.figures,
        hasBadFigures: read.problem !== null,
        seller: gates.seller,
        plan: gates.plan,
        // Where no month can be read, there is no plan to speak of.
        emptyMonths: plan.empty.length < plan.months.length ? plan.empty.length : undefined,
      },
      thresholds,
    ),
    target: nextTarget(read.figures, thresholds),
  };
}

const foundations: Readonly<Record<Gate, Foundation>> = {
  passed: 'in place',
  failed: 'not yet',
  Unknown: 'to clarify',
};
