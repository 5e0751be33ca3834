import type { ProblemAnswer, RequestName, Requests, RpcAnswer } from '../requests/contract.ts';

/** Why a request failed: what the server said, or `offline` where it could not be reached. */
export class ServerProblem extends Error {
  readonly kind: ProblemAnswer['kind'] | 'offline';
  readonly details: unknown;

  constructor(kind: ServerProblem['kind'], message: string, details: unknown = null) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}

type Server = {
  readonly [Name in RequestName]: (input: Requests[Name]['input']) => Promise<Requests[Name]['output']>;
};

interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(name: string, input: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** The server: `server.openReview(input)` answers as the contract says, or rejects with a ServerProblem. */
export const server = new Proxy({} as Server, {
  get: (_none, name) => (input: unknown) => ask(String(name) as RequestName, input),
});

function ask<Name extends RequestName>(name: Name, input: unknown): Promise<Requests[Name]['output']> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => {
        // Text crosses whole: google.script.run silently loses what it cannot copy.
        if (typeof answer !== 'string') {
          reject(new ServerProblem('unexpected', 'The spreadsheet gave no answer.'));
          return;
        }
        const read = JSON.parse(answer) as RpcAnswer<Name>;
        if (read.ok) resolve(read.value);
        else reject(new ServerProblem(read.problem.kind, read.problem.message, read.problem.details));
      })
      .withFailureHandler((error) => reject(new ServerProblem('offline', error.message)))
      .rpc(name, JSON.stringify(input));
  });
}
