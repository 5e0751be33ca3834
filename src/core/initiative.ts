import type { Month } from './month.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/** A live initiative is one that is not dropped (rule book, section 6). */
export const initiativeStatuses = ['planned', 'running', 'done', 'dropped'] as const;

export type InitiativeStatus = (typeof initiativeStatuses)[number];

export const initiativeKinds = [
  'webinar',
  'e-mail campaign',
  'event',
  'calls',
  'content',
  'joint customer visit',
  'training',
  'other',
] as const;

export type InitiativeKind = (typeof initiativeKinds)[number];

/** What the rules need to know of an initiative in a marketing plan. */
export interface Initiative {
  /** Unknown where the month cannot be read. */
  readonly month: Month | Unknown;
  readonly status: InitiativeStatus;
  /** The pipeline that it must create, money; Unknown where nobody said. */
  readonly expected: number | Unknown;
  /** The pipeline that came out of it, money; Unknown where nobody said. */
  readonly created: number | Unknown;
}

export function isLive({ status }: Pick<Initiative, 'status'>): boolean {
  return status !== 'dropped';
}

/** Whether its month has passed and it still is planned or running. */
export function isLate({ month, status }: Pick<Initiative, 'month' | 'status'>, thisMonth: Month): boolean {
  return month !== UNKNOWN && month < thisMonth && (status === 'planned' || status === 'running');
}
