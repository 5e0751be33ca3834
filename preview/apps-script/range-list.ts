import { covered, uncovered } from './covered.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What a list does by doing it to each of its ranges. */
const TO_EACH = [
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'setBackground',
  'setFontColor',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
] as const satisfies readonly (keyof GRangeList & keyof GRange)[];

/** Ranges of one sheet, which need not touch; a call to the list is one call, however many they are. */
export function newRangeList(ranges: readonly GRange[]): GRangeList {
  const list: Record<string, unknown> = { getRanges: () => [...ranges] };
  for (const member of TO_EACH) {
    list[member] = (...args: readonly unknown[]) => {
      for (const range of ranges) {
        const act: unknown = Reflect.get(uncovered<GRange>(range), member);
        if (typeof act === 'function') act.apply(uncovered<GRange>(range), args);
      }
      return list;
    };
  }
  return covered('RangeList', list);
}
