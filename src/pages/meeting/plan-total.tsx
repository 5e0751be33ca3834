import type { MeetingPlan } from '../../requests/meeting/meeting-shapes.ts';
import { wordsOfMoney } from './words.ts';

/** The pipeline that is still to come, and which amounts of the list above are not part of it. */
export function PlanTotal({ plan }: { readonly plan: MeetingPlan }) {
  const others = plan.initiatives.filter(({ isCounted, expected }) => !isCounted && expected !== null);
  const money = others.reduce((sum, { expected }) => sum + (expected ?? 0), 0);
  const kinds = [
    ...(others.some(({ isLate }) => isLate) ? ['late'] : []),
    ...(others.some(({ isLate }) => !isLate) ? ['done'] : []),
  ];
  return (
    <>
      <b>It must bring</b> {wordsOfMoney(plan.expected)} of pipeline
      {money > 0 && `, without the ${wordsOfMoney(money)} of what is ${kinds.join(' or ')}`}.{' '}
    </>
  );
}
