import type { InitiativeChange, MarketingPlan, NewInitiative } from '../../../src/requests/contract.ts';
import { ask, filledWorkbook } from '../ask.ts';
import type { MemoryWorkbook } from '../memory-workbook.ts';

export type PlanCells = Readonly<Record<string, unknown>>;

/** A row of Nordwind, as a person types it. */
export function planRow(month: string, initiative: string, more: PlanCells = {}): PlanCells {
  return { reseller_id: 'R0001', name: 'Nordwind', month, initiative, status: 'planned', ...more };
}

/** A workbook on 15 July 2026 whose plan has these rows; Nordwind has a target of 400,000 and 120,000 booked. */
export function workbookWith(...rows: readonly PlanCells[]): MemoryWorkbook {
  const workbook = filledWorkbook();
  Object.assign(workbook.rows.resellers[0] ?? {}, { target: 400_000, booked: 120_000 });
  workbook.rows.marketing_plan = rows.map((row) => ({ ...row }));
  return workbook;
}

export function openPlan(workbook: MemoryWorkbook, resellerId = 'R0001', row = 2): MarketingPlan {
  return ask(workbook, 'openPlan', { resellerId, row });
}

export const webinar: NewInitiative = {
  month: '2026-09',
  initiative: 'Webinar on renewals',
  kind: 'webinar',
  owner: 'Ada',
  budget: '$2,000.00',
  paidBy: 'both',
  expected: '120k',
  note: '',
};

export function addOf({ key, reseller }: MarketingPlan, ...initiatives: readonly NewInitiative[]) {
  return { resellerId: reseller.id, row: reseller.row, key, initiatives };
}

/** What the view sends to change the initiative that stands at that row. */
export function changeOf(plan: MarketingPlan, at: number, change: InitiativeChange) {
  const shown = plan.initiatives.find(({ row }) => row === at);
  if (shown === undefined) throw new Error(`The plan has no row ${at}.`);
  const { row, initiativeId, mark } = shown;
  const { key, reseller } = plan;
  return { resellerId: reseller.id, row: reseller.row, key, shown: { row, initiativeId, mark }, change };
}
