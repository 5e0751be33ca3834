import type { Param } from './calling/define-function.ts';

/** Parameters that several functions share, each declared once: the same words mean the same everywhere. */

export const sellInParam = {
  name: 'sell_in',
  type: 'money',
  help: 'What we invoiced the reseller for the product in 12 months.',
} as const satisfies Param;

export const servicesParam = {
  name: 'services',
  type: 'money',
  help: 'The reseller’s own services around the product.',
  default: 0,
  expected: true,
} as const satisfies Param;

export const pullThroughParam = {
  name: 'pull_through',
  type: 'money',
  help: 'Other products that the reseller sold along with ours.',
  default: 0,
  expected: true,
} as const satisfies Param;

export const marginParam = {
  name: 'margin',
  type: 'fraction',
  limits: { atLeast: 0, below: 1 },
  help: 'The reseller’s margin on resale, as a fraction of its resale price.',
  default: 0,
} as const satisfies Param;

export const resellerRevenueParam = {
  name: 'reseller_revenue',
  type: 'money',
  help: 'The reseller’s whole revenue in the same 12 months.',
} as const satisfies Param;

export const revenueParam = {
  name: 'revenue',
  type: 'money',
  help: 'What our product is worth to the reseller in 12 months.',
} as const satisfies Param;

export const shareParam = {
  name: 'share',
  type: 'share',
  help: 'Our revenue as a fraction of the reseller’s whole revenue.',
} as const satisfies Param;

export const sellerFteParam = {
  name: 'seller_fte',
  type: 'seller',
  help: 'The seller time assigned to our product there, in FTE or in the checklist’s words.',
  mayBeUnknown: true,
} as const satisfies Param;

export const planParam = {
  name: 'plan',
  type: 'plan',
  help: 'Whether there is a submitted marketing plan, as TRUE or FALSE or in the checklist’s words.',
  mayBeUnknown: true,
} as const satisfies Param;

export const monthsParam = {
  name: 'months',
  type: 'month',
  help: 'The months of the live initiatives, in any order.',
  list: true,
} as const satisfies Param;

export const fromParam = {
  name: 'from',
  type: 'month',
  help: 'The first month that counts.',
} as const satisfies Param;

export const countParam = {
  name: 'count',
  type: 'integer',
  limits: { atLeast: 1, atMost: 120 },
  help: 'How many months count.',
  default: 12,
} as const satisfies Param;

/** The last argument of every function that uses the thresholds; `run` falls back to the usual ones. */
export const thresholdsParam = {
  name: 'thresholds',
  type: 'thresholds',
  help: 'The thresholds of the Settings tab: expendable, survival toolkit, dependence and the seller gate, usually 1%, 10%, 15% and 0.5 FTE.',
  optional: true,
} as const satisfies Param;
