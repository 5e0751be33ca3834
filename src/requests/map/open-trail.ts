import * as v from 'valibot';
import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import { defineRequest } from '../define-request.ts';
import { chosenReseller } from '../input-schemas.ts';
import { placeReseller } from '../place-reseller.ts';
import { logAtEntry, logByIds } from '../review/reseller-log.ts';
import type { TrailPoint } from '../review/review-shapes.ts';

/** The reviews of one reseller in short: one row of the log, and its ids where it is not where it was. Writes nothing. */
export const openTrail = defineRequest({
  input: () => v.strictObject(chosenReseller()),
  run(port, { resellerId, row }): { readonly trail: readonly TrailPoint[] } {
    const reseller = placeReseller(port, resellerId, row);
    if (reseller === undefined) throw new Problem('gone', reviewSentences.resellerGone());
    const log =
      logAtEntry(port, reseller) ?? logByIds(port, reseller, port.readColumn('reviews', 'review_id'));
    return { trail: log.trail };
  },
});
