import { RuleError } from '../../core/rule-error.ts';
import { planSentences } from '../../workbook/plan-sentences.ts';
import { Problem } from '../../workbook/problem.ts';
import type { Change } from '../../workbook/workbook-port.ts';
import type { InitiativeChange } from './initiative-schemas.ts';
import { readAmount } from './read-plan.ts';

/**
 * What a person entered as the cells that it goes to. Amounts are read as the functions read them. Throws a Problem of
 * kind `bad figures` for one that cannot be read.
 */
export function cellsOfTyped(typed: InitiativeChange): Change<'marketing_plan'> {
  const { month, initiative, kind, owner, budget, paidBy, expected, status, created, note } = typed;
  return {
    ...(month === undefined ? {} : { month: `${month}-01` }),
    ...(initiative === undefined ? {} : { initiative: initiative.trim() }),
    ...(kind === undefined ? {} : { kind }),
    ...(owner === undefined ? {} : { owner: owner.trim() }),
    ...(budget === undefined ? {} : { budget: amountCell('budget', budget) }),
    ...(paidBy === undefined ? {} : { paid_by: paidBy.trim() }),
    ...(expected === undefined ? {} : { pipeline_expected: amountCell('expected pipeline', expected) }),
    ...(status === undefined ? {} : { status }),
    ...(created === undefined ? {} : { pipeline_created: amountCell('pipeline created', created) }),
    ...(note === undefined ? {} : { note: note.trim() }),
  };
}

function amountCell(name: string, typed: string): number | string {
  try {
    return readAmount(name, typed) ?? '';
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new Problem('bad figures', planSentences.amountBad(error.message));
  }
}
