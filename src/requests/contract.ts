import type { ReviewAnswers, ReviewFigures, ReviewRules, ReviewSigns } from '../core/assess-review.ts';
import type { QuestionId } from '../core/checklist.ts';
import type { Day } from '../core/day.ts';
import type { PlanFindings } from '../core/plan-findings.ts';
import type { ProposedAction } from '../core/proposed-actions.ts';
import type { RiskLevel, SignId, StandingOrUnknown } from '../core/risk.ts';
import type { Standing } from '../core/standing.ts';
import type { Unknown } from '../core/unknown.ts';
import type { ActionStatus } from '../workbook/actions-tab.ts';
import type { ProblemKind } from '../workbook/problem.ts';
import type { Intervals } from '../workbook/settings.ts';
import type { PortfolioMap } from './map/portfolio-map.ts';
import type {
  AddInitiativesInput,
  ChangeInitiativeInput,
  MarketingPlan,
} from './marketing-plan/plan-shapes.ts';
import type { Meeting, MeetingInput } from './meeting/meeting-shapes.ts';
import type { ImportInput, ImportResult, TableProposal } from './own-table/table-shapes.ts';

// Only JSON crosses between pages and server: days are ISO text, and nothing is left undefined on the way.

export type * from './map/portfolio-map.ts';
export type * from './marketing-plan/plan-shapes.ts';
export * from './own-table/table-shapes.ts';
export type { ProposedAction };

/** Characters of a reseller’s id at most. */
export const LONGEST_ID = 100;

/** A reseller in the picker. */
export interface ResellerItem {
  readonly id: string;
  /** Its row on the Resellers tab when the list was read; the server looks again where it moved. */
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** The standing in force, '' before the first review. */
  readonly standing: StandingOrUnknown | '';
  /** When the next review is due, '' before the first review. */
  readonly due: Day | '';
}

/** A reseller that cannot be reviewed as its row is. */
export interface BlockedReseller extends ResellerItem {
  /** Why, with its place and its cure. */
  readonly why: string;
}

export interface SidebarStart {
  readonly resellers: readonly ResellerItem[];
  /** Resellers with an id that others have or that is too long, for those who search for them; the first ones of many. */
  readonly blocked: readonly BlockedReseller[];
  /** The reseller of the row that the user has selected. */
  readonly activeId: string | null;
  readonly today: Day;
  /** Rows that cannot be reviewed as they are (no name, an id twice), each as a sentence with its place and cure. */
  readonly faults: readonly string[];
}

/** A review in short, for the chart and the list; the oldest first, at most `TRAIL_LENGTH`. */
export interface TrailPoint {
  readonly reviewId: string;
  readonly day: Day;
  readonly share: number | Unknown;
  readonly score: number | null;
  readonly standing: StandingOrUnknown;
}

/** One line of evidence for an answer, by question or sign. */
export type Evidence = Readonly<Partial<Record<QuestionId | SignId, string>>>;

/** What a person answers in a review. */
export interface ReviewContent {
  readonly reviewer: string;
  readonly day: Day;
  readonly answers: ReviewAnswers;
  readonly signs: ReviewSigns;
  readonly evidence: Evidence;
}

/** A review as the log holds it. */
export interface LoggedReview extends ReviewContent {
  readonly reviewId: string;
  readonly savedAt: string;
  readonly checklistVersion: number;
  readonly figures: ReviewFigures;
  readonly share: number | Unknown;
  readonly score: number | null;
  /** The score if every open question were answered best, and the answered weights; null where nothing was answered. */
  readonly potential: number | null;
  readonly answered: number | null;
  readonly found: StandingOrUnknown;
  readonly before: Standing | null;
  readonly inForce: StandingOrUnknown;
  /** Where it found a lower standing: whether a person confirmed it. */
  readonly lower: 'confirmed' | 'proposed' | null;
  readonly risk: RiskLevel | Unknown;
  readonly nextReview: Day;
  /** The review that it replaces. */
  readonly corrects: string | null;
  /** Whether its plan gate failed because the Marketing plan tab had nothing in the coming months. */
  readonly isPlanLapsed: boolean;
}

export interface OpenAction {
  /** '' where a person typed the row: then its row and its words say which one it is. */
  readonly actionId: string;
  readonly row: number;
  readonly action: string;
  readonly owner: string;
  readonly due: Day | '';
}

/** An unsaved review as the sidebar keeps it; the server only stores it. */
export interface Draft {
  /** The form that it belongs to: saving twice under the same key logs once. */
  readonly key: string;
  readonly content: ReviewContent;
  /** What was answered with “not known”: an answer in the form, unknown for the rules and left out of the content. */
  readonly notKnown: readonly (QuestionId | SignId)[];
  /** The figures that the form showed. */
  readonly figures: ReviewFigures;
  /** The latest review that the form showed, null for none. */
  readonly latestId: string | null;
  readonly corrects: string | null;
  /** When it was kept, ISO. */
  readonly keptAt: string;
}

/** What a review takes from the Marketing plan tab, as the tab is when the form is opened; saving reads it again. */
export interface ReviewPlan extends PlanFindings {
  /** Rows that cannot be read as they are, each as a sentence with its place and cure. */
  readonly faults: readonly string[];
}

/** All that the form needs for one reseller. */
export interface ReviewForm {
  readonly reseller: {
    readonly id: string;
    readonly row: number;
    readonly name: string;
    readonly owner: string;
  };
  readonly figures: ReviewFigures;
  /** Why the figures cannot be used, in the words of the functions; null when they can. */
  readonly figuresProblem: string | null;
  readonly rules: ReviewRules;
  readonly intervals: Intervals;
  readonly today: Day;
  /** The key of this form: the id that its review will have. */
  readonly key: string;
  /** The effective latest review, null before the first. */
  readonly latest: LoggedReview | null;
  /** The standing in force, null before the first review. */
  readonly inForce: Standing | null;
  readonly trail: readonly TrailPoint[];
  readonly openActions: readonly OpenAction[];
  /** What the Marketing plan tab says; null where it has no rows for the reseller. */
  readonly plan: ReviewPlan | null;
  readonly draft: Draft | null;
  /** The name under which this user saved last; '' for none. */
  readonly reviewer: string;
  /** What was completed from the log because a save had been interrupted, in a sentence; null for nothing. */
  readonly completed: string | null;
}

export interface SaveReviewInput {
  readonly key: string;
  readonly resellerId: string;
  readonly row: number;
  /** The latest review that the form showed. */
  readonly latestId: string | null;
  /** The figures that the form showed; where the row has others now, the save is refused with `figures changed`. */
  readonly figures: ReviewFigures;
  readonly checklistVersion: number;
  readonly content: ReviewContent;
  /** Said only where the review finds a lower standing: whether it takes effect now. */
  readonly lower: 'confirmed' | 'proposed' | null;
  /** The review that this one replaces; its figures and its day are kept. */
  readonly corrects: string | null;
}

export interface SavedReview {
  readonly review: LoggedReview;
  /** One sentence: the standing, what decides it, the next step. */
  readonly why: string;
  readonly additions: readonly string[];
  readonly trail: readonly TrailPoint[];
  readonly proposedActions: readonly ProposedAction[];
  /** The same form had been saved before: nothing was logged again. */
  readonly wasSaved: boolean;
}

export interface NewAction {
  readonly action: string;
  readonly owner: string;
  readonly due: Day | '';
}

export interface LogCheck {
  readonly rows: number;
  /** Each row that is not as it was written, in a sentence with its place. */
  readonly faults: readonly string[];
}

/** Every request of the pages: its input and its output. */
export interface Requests {
  readonly setUp: { input: null; output: { readonly made: readonly string[] } };
  readonly startSidebar: { input: null; output: SidebarStart };
  readonly activeReseller: { input: null; output: { readonly id: string | null } };
  readonly openReview: { input: { readonly resellerId: string; readonly row: number }; output: ReviewForm };
  readonly openLoggedReview: {
    input: { readonly resellerId: string; readonly reviewId: string };
    output: LoggedReview;
  };
  readonly saveReview: { input: SaveReviewInput; output: SavedReview };
  readonly keepDraft: { input: { readonly resellerId: string; readonly draft: Draft }; output: null };
  readonly dropDraft: { input: { readonly resellerId: string }; output: null };
  readonly addActions: {
    input: { readonly reviewId: string; readonly resellerId: string; readonly actions: readonly NewAction[] };
    output: { readonly added: number };
  };
  readonly setActionStatus: {
    input: {
      readonly resellerId: string;
      readonly actionId: string;
      readonly row: number;
      readonly action: string;
      readonly status: ActionStatus;
    };
    output: null;
  };
  readonly checkLog: { input: null; output: LogCheck };
  readonly proposeImport: { input: null; output: TableProposal };
  readonly importTable: { input: ImportInput; output: ImportResult };
  readonly openPlan: { input: { readonly resellerId: string; readonly row: number }; output: MarketingPlan };
  readonly addInitiatives: { input: AddInitiativesInput; output: MarketingPlan };
  readonly changeInitiative: { input: ChangeInitiativeInput; output: MarketingPlan };
  readonly openMap: { input: null; output: PortfolioMap };
  readonly openTrail: {
    input: { readonly resellerId: string; readonly row: number };
    output: { readonly trail: readonly TrailPoint[] };
  };
  readonly prepareMeeting: { input: MeetingInput; output: Meeting };
}

export type RequestName = keyof Requests;

export interface ProblemAnswer {
  readonly kind: ProblemKind;
  /** A sentence for the user. */
  readonly message: string;
  readonly details: unknown;
}

/** What `rpc` answers. */
export type RpcAnswer<Name extends RequestName> =
  | { readonly ok: true; readonly value: Requests[Name]['output'] }
  | { readonly ok: false; readonly problem: ProblemAnswer };

/** The server: one handler for each request. A missing one does not compile. */
export type Handlers<Port> = {
  readonly [Name in RequestName]: (port: Port, input: Requests[Name]['input']) => Requests[Name]['output'];
};
