import { questions } from '../../core/checklist.ts';
import { clipText } from '../../core/clip-text.ts';
import { nextTarget } from '../../core/next-target.ts';
import { proposeActions } from '../../core/proposed-actions.ts';
import { type SignId, warningSigns } from '../../core/risk.ts';
import { shocks } from '../../core/stress.ts';
import { type Tier, tiers } from '../../core/tier.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { callFunction } from '../../functions/calling/call-function.ts';
import resellerStress from '../../functions/reseller-stress.ts';
import type { LoggedReview } from '../review/review-shapes.ts';
import type { MeetingBasis } from './meeting-basis.ts';
import type { InternalMeeting, MeetingShock } from './meeting-shapes.ts';

/** The version for us. */
export function internalMeeting(basis: MeetingBasis): InternalMeeting {
  const { reseller, today, rules, read, log, latest, assessment, agreed, planned } = basis;
  const { figures, problem } = read;
  const { reseller_id: id, row, name, owner } = reseller;
  const openWords = new Set(
    agreed.actions.flatMap(({ state, action }) => (state === 'late' || state === 'open' ? [action] : [])),
  );
  const reviewed = {
    figures,
    hasBadFigures: problem !== null,
    answers: latest?.answers ?? {},
    signs: latest?.signs ?? {},
    assessment,
  };
  return {
    version: 'internal',
    reseller: { id, row, name: clipText(name, 120), owner: clipText(owner, 60) },
    today,
    thresholds: rules.thresholds,
    figures,
    figuresProblem: problem,
    share: assessment.share,
    standing: assessment.standing,
    inForce: log.inForce,
    gates: assessment.gates,
    why: assessment.why,
    additions: assessment.additions,
    risk: assessment.risk,
    review: latest === null ? null : reviewOf(latest),
    trail: log.trail,
    agreed,
    plan: planned.plan,
    shocks: shocksOf(basis),
    asks: proposeActions(reviewed, rules, today).filter(({ action }) => !openWords.has(action)),
    target: nextTarget(figures, rules.thresholds),
  };
}

function reviewOf(latest: LoggedReview): InternalMeeting['review'] {
  const { day, reviewer, nextReview, score, potential, answered, evidence } = latest;
  const isScored = score !== null && potential !== null && answered !== null;
  return {
    day,
    reviewer: clipText(reviewer, 60),
    nextReview,
    commitment: isScored ? { score, potential, answered } : null,
    evidence: [...questions, ...warningSigns].flatMap(({ id, text }) => {
      const line = evidence[id];
      return line === undefined ? [] : [{ about: text, line: clipText(line, 280) }];
    }),
  };
}

const signOfShock: Readonly<Record<(typeof shocks)[number], SignId>> = {
  'salesperson leaves': 'salesperson',
  'economy slows': 'market',
  'business model changes': 'business_model',
};

/** By the function that the sheet has, with its usual sizes of the shocks; none of figures that cannot be. */
function shocksOf({ reseller, rules, read, latest }: MeetingBasis): readonly MeetingShock[] {
  if (read.problem !== null) return [];
  const { sell_in: sellIn, services, pull_through: pullThrough, reseller_revenue: theirs, margin } = reseller;
  const { expendable, toolkit, dependence } = rules.thresholds;
  const rows = callFunction(resellerStress, [
    ...[sellIn, services, pullThrough, theirs, margin],
    ...['', '', '', ''],
    [[expendable, toolkit, dependence]],
  ]);
  const results: readonly (readonly unknown[])[] = Array.isArray(rows) ? rows : [];
  return shocks.map((shock, index): MeetingShock => {
    const [, share, tier] = results[index] ?? [];
    return {
      shock,
      share: typeof share === 'number' ? share : UNKNOWN,
      tier: tierOf(tier),
      sign: latest?.signs[signOfShock[shock]] ?? UNKNOWN,
    };
  });
}

function tierOf(word: unknown): Tier | typeof UNKNOWN {
  return tiers.find((tier) => tier === word) ?? UNKNOWN;
}
