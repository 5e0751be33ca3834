import { defaultWeights } from '../../../src/core/checklist.ts';
import { defaultThresholds } from '../../../src/core/thresholds.ts';
import type {
  LoggedReview,
  ResellerItem,
  ReviewForm,
  SavedReview,
  TrailPoint,
} from '../../../src/requests/contract.ts';
import { defaultIntervals } from '../../../src/workbook/settings.ts';

/** Invented resellers, reviews and forms for the tests of the sidebar. */
export const cobalt: ResellerItem = {
  id: 'R7',
  row: 8,
  name: 'Cobalt Networks',
  owner: 'Ines',
  standing: 'Exposed',
  due: '2026-07-10',
};

export const resellers: readonly ResellerItem[] = [
  { id: 'R1', row: 2, name: 'Alder Systems', owner: 'Ines', standing: 'Strategic', due: '2026-09-01' },
  { id: 'R2', row: 3, name: 'Birch & Sons', owner: 'Tom', standing: 'Portfolio', due: '2026-07-14' },
  { id: 'R3', row: 4, name: 'Cedar Data', owner: 'Tom', standing: 'Rising', due: '2026-10-01' },
  { id: 'R4', row: 5, name: 'Cedar Data', owner: 'Ines', standing: 'Expendable', due: '2027-01-01' },
  { id: 'R5', row: 6, name: 'Dune IT', owner: '', standing: '', due: '' },
  {
    id: 'R6',
    row: 7,
    name: 'Éclat Informatique de la Vallée du Rhône et Associés',
    owner: 'Ines',
    standing: 'Inactive',
    due: '2027-02-01',
  },
  cobalt,
  { id: 'R8', row: 9, name: 'Elm Works', owner: 'Tom', standing: 'Unknown', due: '2026-08-01' },
];

export const trail: readonly TrailPoint[] = [
  { reviewId: 'R7.1', day: '2025-01-20', share: 0.041, score: 22, standing: 'Portfolio' },
  { reviewId: 'R7.2', day: '2025-07-14', share: 0.072, score: 38, standing: 'Portfolio' },
  { reviewId: 'R7.3', day: '2026-01-19', share: 0.118, score: 41, standing: 'Exposed' },
  { reviewId: 'R7.4', day: '2026-06-10', share: 0.135, score: 47, standing: 'Exposed' },
];

export const latest: LoggedReview = {
  reviewId: 'R7.4',
  savedAt: '2026-06-10T08:15:00.000Z',
  checklistVersion: 1,
  reviewer: 'Ines Falk',
  day: '2026-06-10',
  answers: {
    seller: 'half of a full-time seller',
    independence: 'no',
    plan: 'none',
    plan_months: 0,
    focus_sales: 'partly',
    focus_marketing: 'no',
    focus_support: 'partly',
    initiative: 'they wait',
    leads: 'we do',
    sales_cycles: 'sometimes',
    support_load: 'as expected',
  },
  signs: { business_model: 'no', salesperson: 'expected', market: 'no' },
  evidence: { seller: 'Marta, half of her time since March' },
  figures: { revenue: 171_000, resellerRevenue: 1_270_000 },
  share: 0.1346,
  score: 47,
  potential: 67,
  answered: 80,
  found: 'Exposed',
  before: 'Exposed',
  inForce: 'Exposed',
  lower: null,
  risk: 'Watch',
  nextReview: '2026-07-10',
  corrects: null,
  isPlanLapsed: false,
};

export const form: ReviewForm = {
  reseller: { id: 'R7', row: 8, name: 'Cobalt Networks', owner: 'Ines' },
  figures: { revenue: 180_000, resellerRevenue: 1_333_000 },
  figuresProblem: null,
  rules: { thresholds: defaultThresholds, weights: defaultWeights() },
  intervals: defaultIntervals,
  today: '2026-07-15',
  key: 'R7.20260715T093000.m001',
  latest,
  inForce: 'Exposed',
  trail,
  openActions: [
    {
      actionId: 'a1',
      row: 4,
      action: 'Agree on a marketing plan with monthly initiatives',
      owner: 'Ines',
      due: '2026-07-31',
    },
    { actionId: 'a2', row: 7, action: 'Train Marta on renewals', owner: 'Tom', due: '' },
  ],
  plan: null,
  draft: null,
  reviewer: '',
  completed: null,
};

/** The form of a reseller that was never reviewed. */
export const firstForm: ReviewForm = { ...form, latest: null, inForce: null, trail: [], openActions: [] };

export const saved: SavedReview = {
  review: {
    ...latest,
    reviewId: form.key,
    savedAt: '2026-07-15T09:36:00.000Z',
    day: '2026-07-15',
    figures: form.figures,
    share: 0.135,
    score: 62,
    potential: 77,
    answered: 85,
    found: 'Exposed',
    nextReview: '2026-08-14',
  },
  why: 'Exposed: 13.5 % of their revenue, but there is no marketing plan that is submitted and live; next: agree on a marketing plan with monthly initiatives.',
  additions: ['They cannot yet sell it without us.'],
  trail: [...trail, { reviewId: form.key, day: '2026-07-15', share: 0.135, score: 62, standing: 'Exposed' }],
  proposedActions: [
    {
      action: 'Agree on a marketing plan with monthly initiatives',
      reason: 'The plan gate failed.',
      due: '2026-08-14',
    },
    {
      action: 'Meet the salesperson’s successor before the change',
      reason: 'Warning sign: our salesperson there leaves.',
      due: '2026-08-14',
    },
    {
      action: 'Train the seller to sell without us',
      reason: 'They cannot sell it without us.',
      due: '2026-08-14',
    },
  ],
  wasSaved: false,
};
