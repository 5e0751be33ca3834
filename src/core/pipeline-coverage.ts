import { isAtLeast } from './tolerance.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/**
 * The pipeline that is needed: (target − booked) ÷ win rate, or `reached` where the bookings are at the target. Money;
 * win rate is a fraction above 0, at most 1.
 */
export function pipelineNeeded(
  target: number | Unknown,
  booked: number | Unknown,
  winRate: number | Unknown,
): number | 'reached' | Unknown {
  if (booked === UNKNOWN || target === UNKNOWN) return UNKNOWN;
  if (isAtLeast(booked, target)) return 'reached';
  return winRate === UNKNOWN ? UNKNOWN : (target - booked) / winRate;
}

/**
 * The plan's pipeline as a part of what is needed, or `reached` where the bookings are at the target, whatever the
 * pipeline (rule book, section 6). Money; win rate is a fraction above 0, at most 1.
 */
export function pipelineCoverage(
  planPipeline: number | Unknown,
  target: number | Unknown,
  booked: number | Unknown,
  winRate: number | Unknown,
): number | 'reached' | Unknown {
  const needed = pipelineNeeded(target, booked, winRate);
  if (needed === 'reached' || needed === UNKNOWN) return needed;
  return planPipeline === UNKNOWN ? UNKNOWN : planPipeline / needed;
}
