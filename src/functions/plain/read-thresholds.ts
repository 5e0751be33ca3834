import * as sentences from '../../core/sentences.ts';
import { defaultThresholds } from '../../core/thresholds.ts';
import type { PlainThresholds } from './plain-rule.ts';
import type { PlainFault } from './plain-sentences.ts';
import { all, atLeast, not, numberText, quoted, sentenceWith } from './plain-text.ts';

type Read = PlainThresholds & { readonly faults: readonly PlainFault[] };

/** The thresholds from three or four formulas, as `thresholdsFrom` takes them; undefined for another count. */
export function readThresholds(items: readonly string[]): Read | undefined {
  const { expendable, toolkit, dependence, sellerGate } = defaultThresholds;
  const usual = [expendable, toolkit, dependence, sellerGate].map(numberText);
  if (items.length === 0) return { ...named(usual), faults: [] };
  if (items.length < 3 || items.length > 4) return undefined;
  const inForce = usual.map((otherwise, index) => {
    const item = items[index];
    return item === undefined ? otherwise : `IF(ISNUMBER(${item}),${item},${otherwise})`;
  });
  const [first = '', second = '', third = '', gate = ''] = inForce;
  const isAllBlank = items.map((item) => `TRIM(IFERROR(${item},"#"))=""`);
  const numbers = items.map((item) => `ISNUMBER(${item})`);
  const isComplete = `IF(${all(...numbers)},TRUE,${all(...isAllBlank)}=1)`;
  const isRising = all(
    `${first}>0`,
    not(atLeast(first, second)),
    atLeast(third, second),
    `(${third}-1)*10^12<=${third}`,
    `${gate}>0`,
  );
  return {
    ...named(inForce),
    faults: [
      [not(isComplete), quoted(sentences.plainBadThresholds())],
      [not(isRising), sentenceOf(inForce.slice(0, items.length))],
    ],
  };
}

function named([expendable = '', toolkit = '', , sellerGate = '']: readonly string[]): PlainThresholds {
  return { expendable, toolkit, sellerGate };
}

function sentenceOf(numbers: readonly string[]): string {
  const samples = numbers.map((_number, index) => 7001 + index);
  return numbers.reduce(
    (text, number, index) =>
      index === 0
        ? sentenceWith(sentences.badThresholds(samples), String(samples[0]), number)
        : `SUBSTITUTE(${text},"${samples[index]}",${number})`,
    '',
  );
}
