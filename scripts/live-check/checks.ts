import { calls } from './checks/calls.ts';
import { charts } from './checks/charts.ts';
import { columns } from './checks/columns.ts';
import { copies } from './checks/copies.ts';
import { formulas } from './checks/formulas.ts';
import { functionAnswers } from './checks/function-answers.ts';
import { functionArguments } from './checks/function-arguments.ts';
import { surroundings } from './checks/surroundings.ts';
import { writing } from './checks/writing.ts';
import type { LiveCheck } from './define-check.ts';

/** Every question about Google Sheets that the add-on, the preview and the tests answer by assumption. */
export const checks: readonly LiveCheck[] = [
  ...functionArguments,
  ...functionAnswers,
  ...writing,
  ...columns,
  ...formulas,
  ...charts,
  ...copies,
  ...calls,
  ...surroundings,
];
