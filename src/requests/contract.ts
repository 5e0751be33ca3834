import type * as v from 'valibot';
import type { ProblemKind } from '../workbook/problem.ts';
import type { requests } from './index.ts';

// What pages see of the requests. Types only: a page carries no schema.

export type { ProposedAction } from '../core/proposed-actions.ts';
export type * from './map/portfolio-map.ts';
export type { InitiativeChange, NewInitiative } from './marketing-plan/initiative-schemas.ts';
export type * from './marketing-plan/plan-shapes.ts';
export type * from './meeting/meeting-shapes.ts';
export type { ImportInput } from './own-table/import-input.ts';
export type * from './own-table/table-shapes.ts';
export type { NewAction } from './review/add-actions.ts';
export type { Draft } from './review/draft.ts';
export type * from './review/review-shapes.ts';
export type { BlockedReseller, ResellerItem, SidebarStart } from './start-sidebar.ts';

export type RequestName = keyof typeof requests;

export type SaveReviewInput = Requests['saveReview']['input'];
export type MeetingInput = Requests['prepareMeeting']['input'];

/** Every request of the pages: its input and its output. */
export type Requests = {
  readonly [Name in RequestName]: {
    readonly input: v.InferOutput<ReturnType<(typeof requests)[Name]['input']>>;
    readonly output: ReturnType<(typeof requests)[Name]['run']>;
  };
};

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
