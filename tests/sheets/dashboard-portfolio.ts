import type { WorkbookJson } from '../../preview/engine/index.ts';
import { columnLetters } from '../../src/core/column-letters.ts';
import { type TabId, tabs } from '../../src/workbook/index.ts';

/** A row by column id; a text that could be read otherwise carries its quote. */
export type Cells = Readonly<Record<string, string | number>>;

export interface Portfolio {
  readonly resellers: readonly Cells[];
  readonly reviews: readonly Cells[];
  readonly plan: readonly Cells[];
  readonly actions: readonly Cells[];
}

/** The number of a day for the spreadsheet, so many days from today; the day begins where the machine is. */
export function serialOf(days: number): number {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days) / 86_400_000) + 25_569;
}

/** The month that lies so many months ahead, as text such as `2026-07`. */
export function monthText(ahead: number): string {
  const now = new Date();
  const month = now.getFullYear() * 12 + now.getMonth() + ahead;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const standings = ['Strategic', 'Rising', 'Exposed', 'Portfolio', 'Expendable', 'Inactive', 'Unknown', ''];
const risks = ['None', 'Low', 'Watch', 'High', 'Critical', 'Unknown', ''];
const sellers = [
  'nobody',
  'a designated person',
  'half of a full-time seller',
  'a full-time seller or more',
  '',
];
const plans = ['none', 'promised', 'submitted', 'submitted and on schedule', ''];

/** Invented resellers with their log, plans and actions: known, unknown and faulty figures mixed, always the same. */
export function portfolioOf(count: number): Portfolio {
  let state = 7;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const sometimes = <Value>(part: number, value: Value, other: Value) => (random() < part ? value : other);
  const resellers = Array.from({ length: count }, (_unused, at): Cells => {
    const revenue = 1000 + below(900_000);
    const whole = Math.round(revenue / (0.002 + random() * 0.2));
    return {
      reseller_id: `R${at + 1}`,
      name: sometimes<string>(0.02, '', `Reseller ${at + 1}`),
      owner: sometimes<string>(0.2, '', 'Ann'),
      sell_in: one<string | number>([revenue, revenue, revenue, revenue, revenue, revenue, 0, '', "'1.234"]),
      margin: one([0, 0.2, 0.35]),
      services: sometimes<string | number>(0.5, '', below(50_000)),
      reseller_revenue: one<string | number>([whole, whole, whole, whole, whole, '', 'n/a', 900]),
      revenue_before: sometimes<string | number>(0.2, '', Math.round(revenue * (0.6 + random()))),
      reseller_revenue_before: sometimes<string | number>(
        0.2,
        '',
        Math.round(whole * (0.6 + random() * 0.6)),
      ),
      standing: one(standings),
      commitment: sometimes<string | number>(0.2, '', below(101)),
      seller: one(sellers),
      plan: one(plans),
      risk: one(risks),
      next_review: sometimes<string | number>(0.2, '', serialOf(below(400) - 60)),
      latest_review: `review ${at * 2 + 2}`,
    };
  });
  const reviews = Array.from(
    { length: count * 2 },
    (_unused, at): Cells => ({
      review_id: `review ${at + 1}`,
      name: `Reseller ${Math.floor(at / 2) + 1}`,
      before: one(standings),
      in_force: one(standings.slice(0, 7)),
      review_date: `'2026-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
    }),
  );
  const plan = Array.from({ length: Math.min(count * 3, 4000) }, (_unused, at): Cells => {
    const ahead = below(16) - 3;
    return {
      reseller_id: `R${1 + below(Math.ceil(count * 0.7))}`,
      month: sometimes<string | number>(0.5, `'${monthText(ahead)}`, firstOf(ahead)),
      initiative: `Initiative ${at}`,
      status: one(['planned', 'running', 'done', 'dropped']),
    };
  });
  // A plan for every month, some of it twice, and one of a reseller that is gone.
  const full =
    count === 0
      ? []
      : Array.from(
          { length: 13 },
          (_unused, at): Cells => ({
            reseller_id: 'R1',
            month: firstOf(at % 12),
            status: 'planned',
          }),
        );
  const gone = count === 0 ? [] : [{ reseller_id: 'gone', month: firstOf(1), status: 'planned' }];
  const actions = Array.from(
    { length: Math.min(count, 300) },
    (_unused, at): Cells => ({
      action: `Action ${at}`,
      // Some have an id alone: of a reseller, or of one that is gone.
      reseller_id: at % 7 === 3 ? `gone ${at}` : `R${at + 1}`,
      name: at % 3 === 0 ? '' : `Reseller ${at + 1}`,
      owner: sometimes<string>(0.3, '', 'Ben'),
      due: sometimes<string | number>(0.1, '', serialOf(below(80) - 40)),
      status: one(['open', 'done', 'dropped']),
    }),
  );
  return { resellers, reviews, plan: [...plan, ...full, ...gone], actions };
}

function firstOf(monthsAhead: number): number {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth() + monthsAhead, 1) / 86_400_000) + 25_569;
}

interface Sheet {
  readonly name: string;
  rowNumber: number;
  readonly cells: Record<string, string>;
  formats: Record<string, number>;
}

/** A saved workbook that was set up, with the portfolio typed into its tabs. */
export function filledWith(made: WorkbookJson, portfolio: Portfolio): WorkbookJson {
  const data = structuredClone(made) as WorkbookJson & { readonly sheets: readonly Sheet[] };
  const fill = (tab: TabId, rows: readonly Cells[]) => {
    const sheet = data.sheets.find(({ name }) => name === tabs[tab].title);
    if (!sheet) throw new Error(`There is no tab ${tabs[tab].title}.`);
    const last = Math.max(sheet.rowNumber, rows.length + 20);
    // Rows that a sheet gets at its end have the formats of those above.
    sheet.formats = Object.fromEntries(
      Object.entries(sheet.formats).map(([range, format]) => [
        range.replace(new RegExp(`(?<=:[A-Z]+)${sheet.rowNumber}$`), String(last)),
        format,
      ]),
    );
    sheet.rowNumber = last;
    const ids = tabs[tab].columns.map(({ id }) => id as string);
    rows.forEach((row, at) => {
      for (const [id, value] of Object.entries(row)) {
        if (value !== '') sheet.cells[`${columnLetters(ids.indexOf(id) + 1)}${at + 2}`] = String(value);
      }
    });
  };
  fill('resellers', portfolio.resellers);
  fill('reviews', portfolio.reviews);
  fill('marketing_plan', portfolio.plan);
  fill('actions', portfolio.actions);
  return data;
}
