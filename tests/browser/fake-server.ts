import { EventEmitter, once } from 'node:events';
import type { Page } from 'playwright-core';
import type { ProblemAnswer, RequestName, Requests } from '../../src/requests/contract.ts';
import { MOST_WAIT } from './launch.ts';

/** Ends a request as the server refuses it. */
export class Refused extends Error {
  readonly problem: ProblemAnswer;

  constructor(kind: ProblemAnswer['kind'], message: string, details: unknown = null) {
    super(message);
    this.problem = { kind, message, details };
  }
}

export type Answers = {
  [Name in RequestName]?: (
    input: Requests[Name]['input'],
  ) => Requests[Name]['output'] | Promise<Requests[Name]['output']>;
};

export interface Call {
  readonly name: RequestName;
  readonly input: unknown;
}

/** google.script.run as a page sees it: each handler setter gives a new runner. What opens another page marks the body, or fails with `cannotOpen`. */
export const scriptRun = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    rpc: (name, input) =>
      void askServer(name, input).then(success, (error) => failure(new Error(error.message))),
    showReview: () => openPage('showReview', failure),
    showImport: () => openPage('showImport', failure),
    showSettings: () => openPage('showSettings', failure, success),
    showReviewOf: (id) => openPage('showReviewOf ' + id, failure, success),
  });
  const openPage = (entry, failure, success) => {
    if (globalThis.cannotOpen) return failure(new Error(globalThis.cannotOpen));
    document.body.dataset.opens = entry;
    success?.();
  };
  globalThis.google = { script: { run: runner(() => undefined, () => undefined) } };
`;

/**
 * Stands for google.script.run in the page. `answers` says what each request gives: a value, a promise that a test
 * settles when it wants, a Refused for a problem, or any other error for a server that cannot be reached.
 */
export class FakeServer {
  readonly calls: Call[] = [];
  answers: Answers;
  private readonly events = new EventEmitter();

  constructor(answers: Answers) {
    this.answers = answers;
  }

  inputs<Name extends RequestName>(name: Name): readonly Requests[Name]['input'][] {
    return this.calls
      .filter((call) => call.name === name)
      .map(({ input }) => input as Requests[Name]['input']);
  }

  /** Settles when the page has made a request so often; rejects after MOST_WAIT. */
  async asked(name: RequestName, times = 1): Promise<void> {
    const signal = AbortSignal.timeout(MOST_WAIT);
    try {
      while (this.inputs(name).length < times) await once(this.events, 'call', { signal });
    } catch (cause) {
      throw new Error(`${name} was asked for ${this.inputs(name).length} times, not ${times}.`, { cause });
    }
  }

  async serve(page: Page): Promise<void> {
    await page.exposeFunction('askServer', (name: RequestName, input: string) => this.answer(name, input));
    await page.addInitScript({ content: scriptRun });
  }

  private async answer(name: RequestName, input: string): Promise<string> {
    const parsed = JSON.parse(input) as never;
    this.calls.push({ name, input: parsed });
    this.events.emit('call');
    try {
      const act = this.answers[name];
      if (!act) throw new Error(`The test gives no answer to ${name}.`);
      return JSON.stringify({ ok: true, value: await act(parsed) });
    } catch (caught) {
      if (caught instanceof Refused) return JSON.stringify({ ok: false, problem: caught.problem });
      throw caught;
    }
  }
}
