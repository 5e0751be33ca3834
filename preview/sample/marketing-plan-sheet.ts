import type { AnchoredItem } from '../apps-script/host.ts';
import type { Cell, SheetPlan } from './sheet-parts.ts';

/** Title and id of each column, as the add-on’s own tab has them. */
const COLUMNS = [
  ['Reseller ID', 'reseller_id'],
  ['Reseller', 'name'],
  ['Month', 'month'],
  ['Initiative', 'initiative'],
  ['Kind', 'kind'],
  ['Owner', 'owner'],
  ['Budget', 'budget'],
  ['Who pays', 'paid_by'],
  ['Expected pipeline', 'pipeline_expected'],
  ['Status', 'status'],
  ['Pipeline created', 'pipeline_created'],
  ['Note', 'note'],
  ['Initiative ID', 'initiative_id'],
] as const;

const LARKMOOR = ['R002', 'Larkmoor Systems'] as const;
const NINEFOLD = ['R005', 'Ninefold Cloudworks'] as const;
const VELDT = ['R010', 'Veldt & Marrow Consulting'] as const;

/** Reseller, months from this one, and the cells from Initiative on. One is late, and the plan of the last has lapsed. */
const INITIATIVES: readonly (readonly [reseller: readonly [string, string], month: number, ...Cell[]])[] = [
  [LARKMOOR, -3, 'Breakfast for IT managers', 'event', 'Lena', 3_000, 'both', 40_000, 'done', 52_000],
  [LARKMOOR, -2, 'Calls to their 60 oldest customers', 'calls', 'Sam', null, null, 30_000, 'done', 18_000],
  [LARKMOOR, -1, 'Webinar: moving off the old platform', 'webinar', 'Lena', 800, 'we', 35_000, 'planned'],
  [
    LARKMOOR,
    0,
    'Visits to the five largest customers',
    'joint customer visit',
    'Sam',
    1_200,
    'we',
    90_000,
    'running',
  ],
  [
    LARKMOOR,
    2,
    'Newsletter on the new release',
    'e-mail campaign',
    'Lena',
    500,
    'the reseller',
    20_000,
    'planned',
  ],
  [LARKMOOR, 4, 'Training for two more sellers', 'training', 'Sam', 2_000, 'both', null, 'planned'],
  [NINEFOLD, -1, 'Price list in their shop', 'content', 'Ada', null, null, 10_000, 'done', 14_000],
  [NINEFOLD, 1, 'Evening with three customers', 'event', 'Ada', 4_000, 'both', 70_000, 'planned'],
  [NINEFOLD, 3, 'Stand at a trade fair', 'event', 'Ada', 9_000, 'a fund', 60_000, 'dropped'],
  [VELDT, -6, 'Webinar on backups that restore', 'webinar', 'Tom', 700, 'we', 25_000, 'done', 9_000],
  [VELDT, -5, 'Calls after the webinar', 'calls', 'Tom', null, null, 15_000, 'done', 0],
];

const NAME = 'Marketing plan';
const SHEET_ID = 'marketing-plan';

/** The add-on’s tab Marketing plan as somebody filled it by `today`: set-up finds it by its marks and completes it. */
export function marketingPlanSheet(today: Date): SheetPlan {
  return {
    name: NAME,
    rows: [
      COLUMNS.map(([title]) => title),
      ...INITIATIVES.map(([reseller, month, ...rest]): readonly Cell[] => [
        ...reseller,
        firstOfMonth(today, month),
        ...rest,
      ]),
    ],
    widths: [84, 170, 76, 260, 130, 100, 90, 100, 120, 80, 120, 220, 150],
    styles: { 'A1:M1': 'heading' },
    formats: { 'C2:C12': 'month', 'G2:G12': 'money', 'I2:I12': 'money', 'K2:K12': 'money' },
    frozen: { rows: 1, columns: 3 },
  };
}

/** What marks the tab and its columns for the add-on. */
export function marketingPlanMarks(rows: number): readonly AnchoredItem[] {
  const mark = (index: number, value: string, place: Partial<AnchoredItem>): AnchoredItem => ({
    ...place,
    id: `metadata ${index + 1}`,
    kind: 'metadata',
    sheetId: SHEET_ID,
    value: JSON.stringify({ key: 'reseller-standing', value, visibility: 'DOCUMENT' }),
  });
  return [
    mark(0, 'tab:marketing_plan', {}),
    ...COLUMNS.map(([, id], left) =>
      mark(left + 1, `column:${id}`, {
        zone: { left, right: left, top: 0, bottom: rows - 1 },
        span: 'COLUMN',
      }),
    ),
  ];
}

/** Days since 1899-12-30, as a date cell has them. */
function firstOfMonth(today: Date, months: number): number {
  return Date.UTC(today.getFullYear(), today.getMonth() + months, 1) / 86_400_000 + 25_569;
}
