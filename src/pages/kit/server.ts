import type { ProblemAnswer, RequestName, Requests, RpcAnswer } from '../../requests/contract.ts';

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
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  rpc(name: string, input: string): void;
  showReview(): void;
  showImport(): void;
  showSettings(): void;
}

/** The entry points of the add-on that open another page in the sidebar, or the Settings tab. */
export type PageEntry = 'showReview' | 'showImport' | 'showSettings';

declare const google: { readonly script: { readonly run: ScriptRun } };

/** The server: `server.openReview(input)` answers as the contract says, or rejects with a ServerProblem. */
export const server = new Proxy({} as Server, {
  get: (_none, name) => (input: unknown) => ask(String(name) as RequestName, input),
});

/** Opens another page in place of this one; rejects with a ServerProblem where it could not be. */
export function openPage(entry: PageEntry): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => reject(asProblem(error)))
      [entry]();
  });
}

/** What was caught, as a ServerProblem: nothing else that goes wrong may reach a user as a stack. */
export function asProblem(caught: unknown): ServerProblem {
  return caught instanceof ServerProblem ? caught : new ServerProblem('offline', textOf(caught));
}

function ask<Name extends RequestName>(name: Name, input: unknown): Promise<Requests[Name]['output']> {
  return new Promise<RpcAnswer<Name>>((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(readAnswer(answer)))
      .withFailureHandler((error) => reject(new ServerProblem('offline', textOf(error))))
      .rpc(name, JSON.stringify(input));
  }).then(
    (read) => {
      if (read.ok) return read.value;
      throw new ServerProblem(read.problem.kind, read.problem.message, read.problem.details);
    },
    (caught) => {
      throw asProblem(caught);
    },
  );
}

/** Text crosses whole: google.script.run silently loses what it cannot copy. */
function readAnswer<Name extends RequestName>(answer: unknown): RpcAnswer<Name> {
  try {
    if (typeof answer === 'string') return JSON.parse(answer) as RpcAnswer<Name>;
  } catch {
    // Falls through: what is not the answer of the add-on is no answer.
  }
  const problem = {
    kind: 'unexpected',
    message: 'The spreadsheet gave no answer; try again.',
    details: null,
  };
  return { ok: false, problem } as RpcAnswer<Name>;
}

function textOf(error: unknown): string {
  return error instanceof Error
    ? error.message
    : String((error as { message?: unknown } | null)?.message ?? error);
}
