import type { Limits, Param } from './define-function.ts';

/** The limits of a parameter: those that its type brings along, and its own on top. */
export function limitsOf({ type, limits }: Pick<Param, 'type' | 'limits'>): Limits {
  const isPositive = type === 'money' || type === 'number' || type === 'integer' || type === 'seller';
  return { ...(type === 'share' ? { atLeast: 0, atMost: 1 } : isPositive ? { atLeast: 0 } : {}), ...limits };
}
