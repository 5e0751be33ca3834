import * as sentences from '../../core/sentences.ts';
import { type Condition, quoted, sentenceWith } from './plain-text.ts';

/** A condition, and the formula of the sentence that says what is wrong then. */
export type PlainFault = readonly [Condition, string];

/** A number that no sentence has of itself. */
const SAMPLE = 7777;

/** A fault whose sentence tells a number. */
export function numberFault(is: Condition, sentence: (number: number) => string, number: string): PlainFault {
  return [is, sentenceWith(sentence(SAMPLE), String(SAMPLE), number)];
}

/** A fault whose sentence tells a percentage with so many decimals. */
export function percentFault(
  is: Condition,
  sentence: (fraction: number) => string,
  fraction: string,
  decimals: number,
): PlainFault {
  return [is, sentenceWith(sentence(SAMPLE / 100), String(SAMPLE), `ROUND(100*${fraction},${decimals})`)];
}

/** A share above 100 %, unless it is above by arithmetic noise (core/share.ts). */
export function shareAboveWhole(share: string, name?: string): PlainFault {
  const sentence = sentences.shareAboveWhole(SAMPLE / 100, name);
  const shown = `ROUND(100*${share},1)`;
  return [
    `(${share}-1)*10^12>${share}`,
    sentenceWith(sentence, String(SAMPLE), `IF(${shown}=100,${quoted('just above 100')},${shown})`),
  ];
}
