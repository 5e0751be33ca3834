import type { Standing } from './standing.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/** The answers to each warning sign, least worrying first (rule book, section 3). */
export const signs = ['no', 'expected', 'happening'] as const;

export type Sign = (typeof signs)[number];

/** The three warning signs and what each asks. */
export const warningSigns = [
  { id: 'business_model', text: 'Does their business model change?' },
  { id: 'salesperson', text: 'Does our salesperson there leave?' },
  { id: 'market', text: 'Does their economy slow?' },
] as const;

export type SignId = (typeof warningSigns)[number]['id'];

export type StandingOrUnknown = Standing | Unknown;

const levels = ['Low', 'Watch', 'High', 'Critical'] as const;

/** Every level of risk, least worrying first; None where there is nothing to lose (rule book, section 5). */
export const riskLevels = ['None', ...levels] as const;

export type RiskLevel = (typeof riskLevels)[number];

/** Level by standing and by the worst sign: no, expected, happening (rule book, section 5). */
const levelByStanding: Readonly<
  Record<Exclude<Standing, 'Inactive'>, readonly [RiskLevel, RiskLevel, RiskLevel]>
> = {
  Strategic: ['Low', 'Low', 'Watch'],
  Rising: ['Low', 'Watch', 'High'],
  Exposed: ['Watch', 'Watch', 'High'],
  Portfolio: ['Watch', 'High', 'High'],
  Expendable: ['High', 'Critical', 'Critical'],
};

/**
 * The risk by standing and warning signs (rule book, section 5): two or three signs present raise it one level, at
 * most to Critical. An unanswered sign is unknown: the level is given where every possible answer leads to it.
 */
export function riskOf(
  standing: StandingOrUnknown,
  answers: readonly (Sign | Unknown)[],
): RiskLevel | Unknown {
  if (standing === 'Inactive') return 'None';
  if (standing === UNKNOWN) return UNKNOWN;
  const open = answers.indexOf(UNKNOWN);
  if (open === -1) return knownRisk(standing, answers as readonly Sign[]);
  const [first, ...others] = signs.map((sign) => riskOf(standing, replaced(answers, open, sign)));
  return first !== undefined && others.every((level) => level === first) ? first : UNKNOWN;
}

/** Whether the revenue at a reseller with this risk counts as revenue at risk. */
export function isAtRisk(risk: RiskLevel | Unknown): boolean {
  return risk === 'High' || risk === 'Critical';
}

function knownRisk(standing: Exclude<Standing, 'Inactive'>, answers: readonly Sign[]): RiskLevel {
  const worst = Math.max(...answers.map((sign) => signs.indexOf(sign)));
  const present = answers.filter((sign) => sign !== 'no').length;
  const level = levels.indexOf(levelByStanding[standing][worst as 0 | 1 | 2] as (typeof levels)[number]);
  return levels[level + (present >= 2 ? 1 : 0)] ?? 'Critical';
}

function replaced<Item>(items: readonly Item[], position: number, item: Item): readonly Item[] {
  return items.map((old, index) => (index === position ? item : old));
}
