import { asProblem } from '../kit/server.ts';

interface ScriptRun {
  withSuccessHandler(handler: () => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  showReviewOf(resellerId: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Opens the review of a reseller in the sidebar; the map stays open. Rejects with a ServerProblem. */
export function openReview(resellerId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(() => resolve())
      .withFailureHandler((error) => reject(asProblem(error)))
      .showReviewOf(resellerId);
  });
}
