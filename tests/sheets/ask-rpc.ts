import type { RequestName, Requests, ReviewForm, RpcAnswer } from '../../src/requests/contract.ts';
import type { WorkbookTrial } from './try-workbook.ts';

/** Asks the built add-on as the sidebar does. */
export async function ask<Name extends RequestName>(
  trial: WorkbookTrial,
  name: Name,
  input: Requests[Name]['input'],
): Promise<RpcAnswer<Name>> {
  const answer = await trial.addOn.runFunction('rpc', name, JSON.stringify(input));
  return JSON.parse(String(answer)) as RpcAnswer<Name>;
}

/** What the add-on answers; a problem fails the test. */
export async function answered<Name extends RequestName>(
  trial: WorkbookTrial,
  name: Name,
  input: Requests[Name]['input'],
): Promise<Requests[Name]['output']> {
  const answer = await ask(trial, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.problem.message}`);
  return answer.value;
}

/** A review of the form, with half a seller and a plan. */
export function saveInput({ key, reseller, figures, latest }: ReviewForm): Requests['saveReview']['input'] {
  return {
    key,
    resellerId: reseller.id,
    row: reseller.row,
    latestId: latest?.reviewId ?? null,
    figures,
    checklistVersion: 1,
    content: {
      reviewer: '=Priya',
      day: '2026-01-15',
      answers: { seller: 'half of a full-time seller', plan: 'submitted' },
      signs: { market: 'no' },
      evidence: { seller: "'+1 call with @them" },
    },
    lower: null,
    corrects: null,
  };
}
