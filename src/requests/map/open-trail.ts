import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { Requests } from '../contract.ts';
import { placeReseller } from '../place-reseller.ts';
import { logAtEntry, logByIds } from '../review/reseller-log.ts';

/** The reviews of one reseller in short: one row of the log, and its ids where it is not where it was. Writes nothing. */
export function openTrail(
  port: WorkbookPort,
  { resellerId, row }: Requests['openTrail']['input'],
): Requests['openTrail']['output'] {
  const reseller = placeReseller(port, resellerId, row);
  if (reseller === undefined) throw new Problem('gone', reviewSentences.resellerGone());
  const log = logAtEntry(port, reseller) ?? logByIds(port, reseller, port.readColumn('reviews', 'review_id'));
  return { trail: log.trail };
}
