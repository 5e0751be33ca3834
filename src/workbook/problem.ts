/**
 * What kept a request from being done, so that the sidebar can offer the cure:
 * - `not set up`: tabs or columns are missing; setting up makes them.
 * - `busy`: somebody else is saving; try again.
 * - `gone`: the reseller or the review is not there any more.
 * - `figures changed`: the reseller's row is not what the form shows; `details` has today's figures.
 * - `reviewed meanwhile`: somebody else saved a review of this reseller since the form was opened.
 * - `confirm lower`: the review finds a lower standing, and nobody said whether it takes effect.
 * - `bad settings`: the Settings tab has a value that cannot be, or, with `details` `missing`, lacks one.
 * - `bad figures`: the reseller's row has figures that cannot be.
 * - `row changed`: the row is not the one that was shown.
 * - `view only`: the user may not change this spreadsheet.
 * - `mixed currencies`: a table has amounts in several currencies, and nobody said that they may be mixed.
 * - `no table`: the tab that the user looks at holds no list that can be copied.
 * - `invalid`: the request itself is not one that the sidebar makes.
 * - `unexpected`: anything else; nothing that was saved is lost.
 */
export type ProblemKind =
  | 'not set up'
  | 'busy'
  | 'gone'
  | 'figures changed'
  | 'reviewed meanwhile'
  | 'confirm lower'
  | 'bad settings'
  | 'bad figures'
  | 'row changed'
  | 'view only'
  | 'mixed currencies'
  | 'no table'
  | 'invalid'
  | 'unexpected';

/** Ends a request with a sentence for the user: what happened, what is safe, what to do. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly details: unknown;

  constructor(kind: ProblemKind, message: string, details: unknown = null) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}
