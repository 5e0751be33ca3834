import { isAtLeast } from './tolerance.ts';

export type Dependence = 'mutual' | 'they need us' | 'we need them' | 'neither';

/** Who needs whom: at the threshold or above it, a share is a need (rule book, section 6). All are fractions. */
export function dependenceOf(shareOfTheirs: number, shareOfOurs: number, threshold: number): Dependence {
  const theyNeedUs = isAtLeast(shareOfTheirs, threshold);
  const weNeedThem = isAtLeast(shareOfOurs, threshold);
  if (theyNeedUs) return weNeedThem ? 'mutual' : 'they need us';
  return weNeedThem ? 'we need them' : 'neither';
}
