import type { Assessment, ReviewAnswers, ReviewFigures, ReviewRules, ReviewSigns } from './assess-review.ts';
import { addDays, type Day } from './day.ts';
import { formatMoney, formatPercent, formatShare } from './format.ts';
import { revenueGap } from './gap.ts';
import { type SignId, warningSigns } from './risk.ts';
import type { Thresholds } from './thresholds.ts';
import { UNKNOWN } from './unknown.ts';

export interface ProposedAction {
  readonly action: string;
  /** Why it is proposed: a failed gate or a warning sign, in a few words. */
  readonly reason: string;
  readonly due: Day;
}

export interface Reviewed {
  readonly figures: ReviewFigures;
  /** Whether the figures are Unknown because one cannot be read: then nobody need be asked for them. */
  readonly hasBadFigures?: boolean;
  readonly answers: ReviewAnswers;
  readonly signs: ReviewSigns;
  readonly assessment: Assessment;
}

/** More is a list that nobody works through. */
const MOST = 6;

interface Proposal {
  readonly action: string;
  readonly reason: string;
  readonly days: number;
}

/**
 * What to agree on after a review, the most useful first, at most six: what a failed gate wants, what a warning sign
 * that is already there wants, what to ask for an unknown gate, then the rest. Days count from `from`.
 */
export function proposeActions(
  reviewed: Reviewed,
  { thresholds }: ReviewRules,
  from: Day,
): readonly ProposedAction[] {
  const proposals = [
    ...firstMoney(reviewed, thresholds),
    ...failedGates(reviewed, thresholds),
    ...fromSigns(reviewed, 'happening'),
    ...questionsToAsk(reviewed),
    ...independence(reviewed),
    ...fromSigns(reviewed, 'expected'),
    ...moneyToToolkit(reviewed, thresholds),
  ];
  return proposals
    .slice(0, MOST)
    .map(({ action, reason, days }) => ({ action, reason, due: addDays(from, days) }));
}

/** Where nothing was sold, or so little that no gate counts, money comes first. */
function firstMoney({ figures, assessment }: Reviewed, { expendable }: Thresholds): readonly Proposal[] {
  if (assessment.standing === 'Inactive')
    return [{ action: 'Agree on a first sale', reason: 'nothing was sold in the period', days: 90 }];
  if (assessment.standing !== 'Expendable') return [];
  return [
    {
      action: moneyAction(figures, expendable),
      reason: `our share is below ${formatPercent(expendable)}`,
      days: 90,
    },
  ];
}

function failedGates({ answers, assessment: { gates } }: Reviewed, thresholds: Thresholds) {
  const proposals: Proposal[] = [];
  if (gates.seller === 'failed')
    proposals.push({
      action: `Agree on a seller with at least ${thresholds.sellerGate} FTE for our product`,
      reason: `seller gate failed: ${answers.seller}`,
      days: 30,
    });
  if (gates.plan === 'failed') proposals.push({ ...planProposal(answers.plan), days: 30 });
  return proposals;
}

function planProposal(answer: string | number | undefined): Omit<Proposal, 'days'> {
  if (answer === 'promised')
    return {
      action: 'Get the promised marketing plan, with an initiative every month',
      reason: 'plan gate failed: promised',
    };
  if (answer === 'none')
    return {
      action: 'Agree on a marketing plan with an initiative every month',
      reason: 'plan gate failed: none',
    };
  return {
    action: 'Agree on an initiative for each of the coming months',
    reason: 'plan gate failed: nothing in the next 3 months',
  };
}

const cures: Readonly<Record<SignId, string>> = {
  business_model: 'Talk with their management about the place of our product in the new business model',
  salesperson: 'Have a second person there learn our product from the salesperson who leaves',
  market: 'Agree on what still sells there when their economy slows',
};

const signReasons: Readonly<Record<SignId, string>> = {
  business_model: 'their business model changes',
  salesperson: 'our salesperson there leaves',
  market: 'their economy slows',
};

function fromSigns({ signs }: Reviewed, sign: 'expected' | 'happening'): readonly Proposal[] {
  return warningSigns
    .filter(({ id }) => signs[id] === sign)
    .map(({ id }) => ({
      action: cures[id],
      reason: `${signReasons[id]}: ${sign}`,
      days: sign === 'happening' ? 14 : 30,
    }));
}

function questionsToAsk({ figures, hasBadFigures, assessment: { gates } }: Reviewed): readonly Proposal[] {
  const ask = (what: string, reason: string): Proposal => ({ action: `Ask for ${what}`, reason, days: 14 });
  return [
    ...(figures.resellerRevenue === UNKNOWN && !hasBadFigures
      ? [ask('their revenue of the last 12 months', 'without it there is no share')]
      : []),
    ...(gates.seller === UNKNOWN
      ? [ask('the seller time that they give our product', 'seller gate open: not known')]
      : []),
    ...(gates.plan === UNKNOWN ? [ask('their marketing plan', 'plan gate open: not known')] : []),
  ];
}

/** With nobody there, a seller comes first. */
function independence({ answers }: Reviewed): readonly Proposal[] {
  if (answers.independence !== 'no' || answers.seller === 'nobody') return [];
  return [
    {
      action: 'Train their seller until a sale needs none of us',
      reason: 'they cannot yet sell it without us',
      days: 60,
    },
  ];
}

function moneyToToolkit(
  { figures, assessment: { standing, gates, share } }: Reviewed,
  { expendable, toolkit, dependence }: Thresholds,
): readonly Proposal[] {
  const isNamed = standing === 'Inactive' || standing === 'Expendable';
  if (gates.weight !== 'failed' || isNamed || share === UNKNOWN) return [];
  const held = formatShare(share, [expendable, toolkit, dependence]);
  return [
    {
      action: moneyAction(figures, toolkit),
      reason: `weight gate failed: ${held} of their revenue`,
      days: 90,
    },
  ];
}

/** A share is known only where both figures are. */
function moneyAction({ revenue, resellerRevenue }: ReviewFigures, target: number): string {
  const missing = revenueGap(Number(revenue), Number(resellerRevenue), target, 'added');
  return `Plan together how to add ${formatMoney(missing)} to our revenue there, to reach ${formatPercent(target)}`;
}
