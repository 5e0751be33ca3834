import type { ReviewRules } from '../core/assess-review.ts';
import { checkedWeights, questions } from '../core/checklist.ts';
import { RuleError } from '../core/rule-error.ts';
import { thresholdsFrom } from '../core/thresholds.ts';
import type { Param } from '../functions/calling/define-function.ts';
import { readCell } from '../functions/calling/read-cell.ts';
import { Problem } from './problem.ts';
import { reviewSentences } from './review-sentences.ts';
import { defaultIntervals, type Intervals, type Setting, settings } from './settings.ts';
import type { RowsOf } from './workbook-port.ts';

export interface ReadSettings {
  readonly rules: ReviewRules;
  readonly intervals: Intervals;
}

/** What a Problem has as its details where a setting is gone: that alone set-up can cure. */
export const SETTING_MISSING = 'missing';

interface ReadSetting {
  readonly row: number;
  readonly value: number;
}

/**
 * The settings in force from the rows of the Settings tab, by the same rules as the functions read their arguments.
 * Throws a Problem of kind `bad settings` that names the row: with a bad setting nothing is computed.
 */
export function readSettings(rows: RowsOf<'settings'>): ReadSettings {
  const read = settings()
    .filter(({ group }) => group !== 'plan')
    .map((setting) => ({ ...readSetting(setting, rows), ...setting }));
  const group = (wanted: Setting['group']) => read.filter((setting) => setting.group === wanted);
  const thresholds = group('thresholds');
  const weights = group('weights');
  return {
    rules: {
      // The seller gate, read alone, cannot break the order of the three fractions.
      thresholds: together(thresholds, thresholds.slice(0, 3), thresholdsFrom),
      weights: together(weights, weights, (values) => checkedWeights(values, questions.length)),
    },
    intervals: {
      ...defaultIntervals,
      ...Object.fromEntries(group('intervals').map(({ id, value }) => [id.slice('interval_'.length), value])),
    },
  };
}

/**
 * The part of the pipeline that is won, a fraction above 0, at most 1. Throws a Problem of kind `bad settings` that
 * names the row; the other settings may be bad.
 */
export function readWinRate(rows: RowsOf<'settings'>): number {
  const [setting] = settings().filter(({ group }) => group === 'plan');
  if (setting === undefined) throw new Error('There is no setting of the win rate.');
  return readSetting(setting, rows).value;
}

function readSetting(setting: Setting, rows: RowsOf<'settings'>): ReadSetting {
  const found = rows.filter(({ setting_id }) => setting_id === setting.id);
  const [only] = found;
  if (only === undefined) throw bad(reviewSentences.settingMissing(setting.title), SETTING_MISSING);
  if (found.length > 1)
    throw bad(
      reviewSentences.settingTwice(
        setting.title,
        found.map(({ row }) => row),
      ),
    );
  const { row } = only;
  const value = refusing(
    (fault) => reviewSentences.settingBad(row, fault),
    () => readCell(paramOf(setting), only.value, { currency: undefined }),
  );
  if (typeof value !== 'number') throw bad(reviewSentences.settingBlank(row, setting.title, setting.limits));
  return { row, value };
}

/** A setting is read like an argument of its type. */
function paramOf({ title, help, type, within }: Setting): Param {
  return { name: title, help, type, limits: within };
}

function together<Result>(
  read: readonly ReadSetting[],
  named: readonly ReadSetting[],
  check: (values: readonly number[]) => Result,
): Result {
  return refusing(
    (fault) =>
      reviewSentences.settingsBad(
        named.map(({ row }) => row),
        fault,
      ),
    () => check(read.map(({ value }) => value)),
  );
}

function refusing<Result>(sentence: (fault: string) => string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof RuleError) throw bad(sentence(error.message));
    throw error;
  }
}

function bad(message: string, details: unknown = null): Problem {
  return new Problem('bad settings', message, details);
}
