import * as v from 'valibot';
import { RuleError } from '../core/rule-error.ts';
import { Problem } from '../workbook/problem.ts';
import { reviewSentences } from '../workbook/review-sentences.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import type { ProblemAnswer, RequestName } from './contract.ts';
import type { RequestDeclaration, Surroundings } from './define-request.ts';
import { requests } from './index.ts';

/** The longest input: a review with all its evidence is a tenth of it. */
const LONGEST_INPUT = 100_000;

/**
 * Answers a request of the sidebar: JSON text in, JSON text out (`RpcAnswer`). The sidebar is no trust boundary, and
 * a cell or the console can ask as well: names and inputs are checked against closed lists, and whatever goes wrong
 * comes back as a problem with a sentence. Never throws.
 */
export function answerRequest(
  port: WorkbookPort,
  name: string,
  input: string,
  setUp: () => readonly string[],
): string {
  try {
    if (!isRequest(name)) throw new Problem('invalid', reviewSentences.invalid(''));
    return JSON.stringify({ ok: true, value: handle(requests[name], port, input, { setUp }) });
  } catch (error) {
    return JSON.stringify({ ok: false, problem: problemOf(error) });
  }
}

function isRequest(name: unknown): name is RequestName {
  const names: readonly unknown[] = Object.keys(requests);
  return names.includes(name);
}

function handle(
  { input: schema, run }: RequestDeclaration<v.GenericSchema, unknown>,
  port: WorkbookPort,
  input: unknown,
  surroundings: Surroundings,
): unknown {
  const read = v.safeParse(schema(), parsed(input));
  if (!read.success) {
    const [issue] = read.issues;
    throw new Problem('invalid', reviewSentences.invalid(v.getDotPath(issue) ?? ''));
  }
  return run(port, read.output, surroundings);
}

/** Undefined, which no request takes, for what is no JSON text. */
function parsed(input: unknown): unknown {
  if (typeof input !== 'string' || input.length > LONGEST_INPUT) return undefined;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

function problemOf(error: unknown): ProblemAnswer {
  if (error instanceof Problem) return { kind: error.kind, message: error.message, details: error.details };
  // A rule of a figure that no handler has given a place.
  if (error instanceof RuleError) return { kind: 'bad figures', message: error.message, details: null };
  return { kind: 'unexpected', message: reviewSentences.unexpected(), details: null };
}
