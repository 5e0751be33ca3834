import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { RequestName, Requests } from '../../src/requests/contract.ts';
import { ask, filledWorkbook, Refused as RefusedByServer } from '../requests/ask.ts';
import type { MemoryWorkbook } from '../requests/memory-workbook.ts';
import { type Answers, Refused } from './fake-server.ts';
import { type Opened, openSidebar } from './open-sidebar.ts';

/** What a row of the Marketing plan tab holds; the rest is blank. */
type PlanCells = Readonly<Record<string, string | number>>;

export const NORDWIND = 'R0001';

/** On 15 July 2026: a plan with late, running, dropped and unreadable rows, typed by hand; target and bookings known. */
export const plannedRows: readonly PlanCells[] = [
  row('2026-05-01', 'Breakfast for customers', { kind: 'event', status: 'done', pipeline_created: 85_000 }),
  row('2026-06-01', 'Calls to those who came', { kind: 'calls', owner: 'Jo', pipeline_expected: 40_000 }),
  row('2026-07-01', 'Webinar on renewals', {
    ...{ kind: 'webinar', owner: 'Ada', status: 'running', budget: 2_000, paid_by: 'both' },
    pipeline_expected: 120_000,
  }),
  row('2026-09', 'Joint visits', { kind: 'joint customer visit', pipeline_expected: '$150,000' }),
  row('2026-09-15', 'Story of their best project', { kind: 'content' }),
  row('2026-12-01', 'Year-end e-mails', { kind: 'e-mail campaign', status: 'dropped' }),
  row('in spring', 'Training of two sellers', { kind: 'training', pipeline_expected: '1,234' }),
  { ...row('2026-08-01', 'A plan of somebody else'), reseller_id: 'R0002', name: 'Bergmann' },
];

function row(month: string, initiative: string, more: PlanCells = {}): PlanCells {
  return { reseller_id: NORDWIND, name: 'Nordwind', month, initiative, status: 'planned', ...more };
}

/** A workbook with that plan, a target of 400,000 and bookings of 120,000. */
export function plannedWorkbook(rows: readonly PlanCells[] = plannedRows): MemoryWorkbook {
  const workbook = filledWorkbook();
  workbook.activeRow = 2;
  Object.assign(workbook.rows.resellers[0] ?? {}, { target: 400_000, booked: 120_000 });
  workbook.rows.marketing_plan = rows.map((cells) => ({ ...cells }));
  return workbook;
}

/** The built page over the true requests and a workbook in memory; `answers` take the place of some. */
export function openPlanPage(
  browser: Browser,
  workbook: MemoryWorkbook,
  answers: Answers = {},
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const real: Answers = {
    startSidebar: (input) => answered(workbook, 'startSidebar', input),
    activeReseller: (input) => answered(workbook, 'activeReseller', input),
    openPlan: (input) => answered(workbook, 'openPlan', input),
    addInitiatives: (input) => answered(workbook, 'addInitiatives', input),
    changeInitiative: (input) => answered(workbook, 'changeInitiative', input),
  };
  return openSidebar(browser, { ...real, ...answers }, { ...options, built: 'marketing-plan' });
}

/** What the server answers, a refusal as the page’s stand-in for google.script.run knows it. */
export function answered<Name extends RequestName>(
  workbook: MemoryWorkbook,
  name: Name,
  input: Requests[Name]['input'],
): Requests[Name]['output'] {
  try {
    return ask(workbook, name, input);
  } catch (caught) {
    if (!(caught instanceof RefusedByServer)) throw caught;
    const { kind, message, details } = caught.problem;
    throw new Refused(kind, message, details);
  }
}
