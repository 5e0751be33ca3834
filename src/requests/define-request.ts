import type * as v from 'valibot';
import type { WorkbookPort } from '../workbook/workbook-port.ts';

/** What a request needs beside the rows of the workbook. */
export interface Surroundings {
  /** Makes or completes the workbook; gives what was made, in words. */
  readonly setUp: () => readonly string[];
}

/** A request of a page: what it takes, and what answers it. Only JSON crosses: days are ISO text, nothing is undefined. */
export interface RequestDeclaration<Schema extends v.GenericSchema, Output> {
  /**
   * What it takes: made when it is asked for, because Google loads the file anew for every cell. Objects take no other
   * keys than those that are named.
   */
  readonly input: () => Schema;
  /** Answers it. Throws a Problem, whose sentence the page shows. */
  run(port: WorkbookPort, input: v.InferOutput<Schema>, surroundings: Surroundings): Output;
}

/** Declares a request; its types follow from the schema and from what `run` gives. */
export function defineRequest<Schema extends v.GenericSchema, Output>(
  declaration: RequestDeclaration<Schema, Output>,
): RequestDeclaration<Schema, Output> {
  return declaration;
}
