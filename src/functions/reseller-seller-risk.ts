import { sellerRisk } from '../core/seller-risk.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { defineFunction } from './calling/define-function.ts';
import { knownValues } from './calling/known-values.ts';

export default defineFunction({
  name: 'RESELLER_SELLER_RISK',
  summary: 'Revenue that hangs on the reseller’s top seller of our product.',
  params: [
    {
      name: 'bookings',
      type: 'money',
      help: 'What each seller of the reseller booked for our product in 12 months.',
      list: true,
    },
    {
      name: 'stand_in',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of the top seller’s revenue which a stand-in keeps.',
      default: 0.25,
    },
  ],
  returns: 'Money.',
  rule: 'revenue at stake = top share × total × (1 − stand-in).',
  each: 'call',
  examples: [
    { args: [[[280_000], [80_000], [40_000]], 0.25], result: 210_000 },
    { args: [[[280_000], [''], [40_000]]], result: 210_000, note: 'blank cells are skipped' },
    { args: [[['$280,000.00'], ['$80k']], 0], result: 280_000, note: 'nobody stands in' },
    { args: [[[280_000], ['n/a']]], result: 'Unknown', note: 'the unknown one may be the top seller' },
    { args: [[[''], ['']]], result: '' },
    {
      args: [[[280_000], [-5_000]]],
      result: '⚠ bookings, cell 2, is -5000, below 0; subtract refunds first and enter 0 or more.',
    },
  ],
  run: (bookings, standIn) => {
    const known = knownValues(bookings);
    if (known === UNKNOWN) return UNKNOWN;
    return known.length === 0 ? '' : sellerRisk(known, standIn);
  },
});
