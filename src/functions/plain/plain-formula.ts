import * as sentences from '../../core/sentences.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { FunctionDeclaration } from '../calling/define-function.ts';
import { isRequired } from '../calling/read-arguments.ts';
import { FAULT_MARK } from '../calling/read-cell.ts';
import type { PlainRule, PlainSource } from './plain-rule.ts';
import { all, any, type Condition, quoted, when } from './plain-text.ts';
import { isCells, type ReadCells, readSource, withoutError } from './read-source.ts';

/**
 * A call of a function as a formula of plain functions, without `=`, which gives the same for numbers, blanks,
 * unknowns and faults (rule book, section 7). Undefined where the function has no plain twin. What it cannot read, such
 * as text that is a number, it refuses.
 */
export function plainFormula(
  declaration: FunctionDeclaration,
  sources: readonly PlainSource[],
): string | undefined {
  const { params, plain } = declaration;
  const read = params.map((param, index) => readSource(param, sources[index] ?? 'left out'));
  if (plain === undefined || !read.every((each) => each !== undefined)) return undefined;
  const cells = read.flatMap((each) => ('whole' in each ? [] : [each]));
  const whole = read.flatMap((each) => ('whole' in each ? [each.whole] : []));
  const rule = (plain as (...args: unknown[]) => PlainRule)(
    ...read.map((each) => ('whole' in each ? each.whole : each.argument)),
  );
  const steps: readonly (readonly [Condition, string])[] = [
    [emptiness(cells), '""'],
    ...passedOn(cells),
    [any(...cells.map(({ isOther }) => isOther)), cannotRead()],
    ...whole.flatMap(({ faults }) => faults.map(([is, text]): [Condition, string] => [is, fault(text)])),
    ...cells.flatMap(({ faults }) => faults.map(([is, text]): [Condition, string] => [is, fault(text)])),
    [any(...cells.map(({ isOpen }) => isOpen)), quoted(UNKNOWN)],
    ...(rule.faults ?? []).map(([is, text]): [Condition, string] => [is, fault(text)]),
  ];
  const answer = steps.reduceRight((otherwise, [is, then]) => when(is, then, otherwise), rule.answer);
  const safe = `IFERROR(${answer},${cannotRead()})`;
  return `ARRAYFORMULA(${safe})`;
}

/** In a range, blank is where all ranges are; in a single call, where all that the function expects is. */
function emptiness(cells: readonly ReadCells[]): Condition {
  const ranges = cells.filter(({ source }) => isCells(source) && source.takes === 'range');
  const telling = ranges.length > 0 ? ranges : cells.filter(({ param }) => isRequired(param));
  return all(...telling.map(({ isBlank }) => isBlank));
}

/** The fault of another answer passes on, that of a range first. */
function passedOn(cells: readonly ReadCells[]): readonly (readonly [Condition, string])[] {
  const sources = cells.flatMap(({ source }) => (isCells(source) ? [source] : []));
  const ranges = sources.filter(({ takes }) => takes === 'range');
  return [...ranges, ...sources.filter(({ takes }) => takes !== 'range')].map((source) => [
    `LEFT(${withoutError(source)},${FAULT_MARK.length})=${quoted(FAULT_MARK)}`,
    source.cells,
  ]);
}

function cannotRead(): string {
  return fault(quoted(sentences.plainCannotRead()));
}

/** A sentence’s formula with the mark of a fault before it. */
function fault(sentence: string): string {
  return sentence.replace('"', `"${FAULT_MARK}`);
}
