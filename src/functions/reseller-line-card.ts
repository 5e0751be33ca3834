import { lineCard, type Product } from '../core/line-card.ts';
import { RuleError } from '../core/rule-error.ts';
import * as sentences from '../core/sentences.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { defineFunction } from './calling/define-function.ts';
import { pairLists } from './calling/pair-lists.ts';

export default defineFunction({
  name: 'RESELLER_LINE_CARD',
  summary: 'The products that the reseller lives on, largest first.',
  params: [
    { name: 'products', type: 'name', help: 'The products on the reseller’s line card.', list: true },
    {
      name: 'revenues',
      type: 'money',
      help: 'The reseller’s revenue with each of them in 12 months.',
      list: true,
    },
    {
      name: 'coverage',
      type: 'fraction',
      limits: { above: 0, atMost: 1 },
      help: 'Part of the revenue that the strategic products reach together.',
      default: 0.8,
    },
    {
      name: 'most',
      type: 'integer',
      limits: { atLeast: 1 },
      help: 'The most products that can be strategic.',
      default: 3,
    },
  ],
  returns: 'A table without header: product, revenue, share, cumulative share, strategic (TRUE or FALSE).',
  rule: 'Strategic is TRUE for the fewest products that reach coverage, if these are at most most; a broad card has none. Sums of money are compared, not of shares; ties keep their order, equal names are added up. A total of 0 is an error.',
  each: 'call',
  examples: [
    {
      args: [
        [['A'], ['B'], ['C'], ['D'], ['E'], ['F'], ['G']],
        [[45], [25], [12], [8], [4], [3], [3]],
      ],
      result: [
        ['A', 45, 0.45, 0.45, true],
        ['B', 25, 0.25, 0.7, true],
        ['C', 12, 0.12, 0.82, true],
        ['D', 8, 0.08, 0.9, false],
        ['E', 4, 0.04, 0.94, false],
        ['F', 3, 0.03, 0.97, false],
        ['G', 3, 0.03, 1, false],
      ],
    },
    {
      args: [
        [['A'], ['B'], ['C'], ['D'], ['E']],
        [[20], [20], [20], [20], [20]],
      ],
      result: [
        ['A', 20, 0.2, 0.2, false],
        ['B', 20, 0.2, 0.4, false],
        ['C', 20, 0.2, 0.6, false],
        ['D', 20, 0.2, 0.8, false],
        ['E', 20, 0.2, 1, false],
      ],
      note: 'a broad card: four products would be needed',
    },
    {
      args: [[['Backup'], ['Firewall'], [''], ['Backup']], [['$40k'], ['$50k'], [''], ['$10k']], 0.5, 1],
      result: [
        ['Backup', 50_000, 0.5, 0.5, true],
        ['Firewall', 50_000, 0.5, 1, false],
      ],
      note: 'equal names are added up, blank rows are skipped, ties keep their order',
    },
    {
      args: [
        [['A'], ['B']],
        [[45], ['not known']],
      ],
      result: 'Unknown',
    },
    {
      args: [
        [['A'], ['']],
        [[45], [25]],
      ],
      result: '⚠ products, cell 2, is blank beside a revenue; enter the product’s name.',
    },
    {
      args: [
        [['A'], ['B']],
        [[0], [0]],
      ],
      result: '⚠ revenues add up to 0; enter the revenue of at least one product.',
    },
  ],
  run: (products, revenues, coverage, most) => {
    const pairs = pairLists({ label: 'revenues', items: revenues }, { label: 'products', items: products });
    const known: Product[] = [];
    let isUnknown = false;
    for (const { position, one: revenue, other: name } of pairs) {
      if (name === undefined && revenue === 0) continue;
      if (name === undefined) throw new RuleError(sentences.productWithoutName(position));
      if (revenue === UNKNOWN || name === UNKNOWN) isUnknown = true;
      else known.push({ name, revenue });
    }
    if (isUnknown) return UNKNOWN;
    if (known.length === 0) return '';
    return lineCard(known, coverage, most).map(({ name, revenue, share, cumulativeShare, isStrategic }) => [
      asPlainText(name),
      revenue,
      share,
      cumulativeShare,
      isStrategic,
    ]);
  },
});

/** Returned text never starts with `=`, which a pasted answer would turn into a formula (rule book, section 7). */
function asPlainText(name: string): string {
  return name.startsWith('=') ? `'${name}` : name;
}
