import * as v from 'valibot';
import { entries, LAST_ROW, text, whole } from '../input-schemas.ts';
import { importFields } from './table-shapes.ts';

export type ImportInput = v.InferOutput<ReturnType<typeof importInput>>;

/** Which table is copied, and which of its columns fills which of ours. */
export function importInput() {
  return v.strictObject({
    sheetId: v.pipe(v.number(), v.integer()),
    headerRow: whole(1, LAST_ROW),
    /** Stands for the headers as they were shown. */
    headersMark: text(16),
    /** The column’s index for each field that is mapped. */
    mapping: v.strictObject(
      entries(
        importFields().map(({ id }) => id),
        () => whole(0, 18_277),
      ),
    ),
    /** Whether two rows with the same name and no id are the same reseller. */
    sameNameIsSameReseller: v.boolean(),
    /** Whether amounts in different currencies are copied as they are; else they are a Problem of kind `mixed currencies`. */
    mayMixCurrencies: v.boolean(),
  });
}
