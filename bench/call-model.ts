import { modelCallsOf } from '../preview/engine/index.ts';
import {
  everydayWork,
  fillWorkbook,
  keepDraft,
  type Operation,
  settingUp,
} from '../tests/sheets/operations.ts';
import { trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from '../tests/sheets/try-workbook.ts';

/** A line of the table: what a user does, its calls by kind, and the seconds that the model gives it. */
export interface ModelledOperation {
  readonly name: string;
  readonly local: number;
  readonly buffered: number;
  readonly roundTrips: number;
  readonly low: number;
  readonly high: number;
}

/** What each operation would take on Google by the cost model, on a workbook of 40 resellers. */
export async function modelOperations(): Promise<readonly ModelledOperation[]> {
  const empty = await tryWorkbook();
  const modelled: ModelledOperation[] = [];
  for (const operation of settingUp(empty)) modelled.push(await model(empty, operation));
  const trial = await trySetUpWorkbook('a thousand rows');
  await fillWorkbook(trial, 40, 5);
  const operations = await everydayWork(trial);
  await keepDraft(trial);
  for (const operation of operations) modelled.push(await model(trial, operation));
  return modelled;
}

async function model({ addOn }: WorkbookTrial, { name, run }: Operation): Promise<ModelledOperation> {
  const { byKind, low, high } = await modelCallsOf(addOn, run);
  return {
    name,
    local: byKind.local,
    buffered: byKind.buffered,
    roundTrips: byKind['round trip'],
    low: low / 1000,
    high: high / 1000,
  };
}

/** The table and its sources, for docs/benchmarks.md. */
export function modelText(operations: readonly ModelledOperation[]): string {
  const rows = operations.map(
    ({ name, local, buffered, roundTrips, low, high }) =>
      `| ${name} | ${local} | ${buffered} | ${roundTrips} | ${low.toFixed(1)} | ${high.toFixed(1)} |`,
  );
  return `## What it would take on Google: a model

This is a model and not a measurement: calls of the built file, counted by member in the order in which they are made, times what public measurements say of each kind (\`preview/engine/call-costs.ts\`). Local calls build an object or read what one holds; buffered ones are sent later, with others; a round trip waits for an answer, and sends what is buffered first. \`tests/sheets/call-counts.test.ts\` holds the counts and the seconds.

| what | local | buffered | round trips | seconds, low | high |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Goals of calls (starting 12, opening 15, saving 25, setting up 350 and again 40) count those that leave the script: round trips and what is buffered for one. That \`getLocation\` and \`getSheetId\` are local is assumed. Goals at the high costs: opening a review 1.5 s, saving one 2.5 s, setting up 45 s. Where a log is longer than 60 rows, its header, its ids and a row are read apart: opening takes up to 0.4 s more.

Sources of the costs: an execution log of 2020 in a public repository (reading one cell 91 ms, the last row 83 ms, 38,570 cells 594 ms, making a range 0); “What is faster: ScriptDb or SpreadsheetApp?” on Stack Overflow (4,000 cells written in less than 50 ms, with a flush 610 ms; a flush after each of 400 rows of ten cells 12 s, so about 30 ms each); L. Peralta’s measurements of the properties service (reading 20 to 84 ms, writing 43 to 231 ms); Google’s best practices (reads are cached ahead and writes behind; a read after writes sends them first). Metadata, protections, charts, sheets and locks: no public measurement was found; 50 to 200 ms for making one and 30 to 150 ms for a lock are assumed.
`;
}
