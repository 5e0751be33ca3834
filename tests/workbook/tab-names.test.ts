import { describe, expect, it } from 'vitest';
import { importSentences } from '../../src/workbook/import-sentences.ts';
import { planSentences } from '../../src/workbook/plan-sentences.ts';
import { reviewSentences } from '../../src/workbook/review-sentences.ts';
import { tabName, withTabNames } from '../../src/workbook/tab-names.ts';

describe('a sentence names a tab', () => {
  const sentences = () => [
    reviewSentences.figuresBad(7, 'x.'),
    reviewSentences.settingBad(2, 'x.'),
    reviewSentences.settingMissing('Win rate'),
    reviewSentences.rowWithoutNumber(3),
    reviewSentences.actionGone(),
    planSentences.rowBad(4, 'x.'),
    planSentences.initiativeGone(),
    importSentences.isCopied('List, row 2', 'Acme', 5),
    importSentences.isTotal('List, row 2', 'Total'),
  ];

  it('as the user has renamed it, and by its title where nobody knows', () => {
    const renamed = withTabNames((tab) => (tab === 'settings' ? undefined : `my ${tab}`), sentences);
    expect(renamed).toEqual([
      'my resellers, row 7: x.',
      'Settings, row 2: x.',
      'Settings: there is no row “Win rate”; choose “Set up this workbook” to add it.',
      'my reviews, row 3: it has no number of the log; it was added or changed by hand.',
      'This action is no longer on the my actions tab.',
      'my marketing_plan, row 4: x.',
      'This initiative is no longer on the my marketing_plan tab; someone deleted its row. Nothing was changed.',
      'List, row 2: “Acme” was copied before (my resellers, row 5).',
      'List, row 2: “Total” is a row of totals. If it is a reseller, add it to my resellers by hand.',
    ]);
    expect(sentences()[0]).toBe('Resellers, row 7: x.');
  });

  it('by its title again after something went wrong', () => {
    expect(() =>
      withTabNames(
        () => 'Partner',
        () => {
          throw new Error('no');
        },
      ),
    ).toThrow('no');
    expect(tabName('resellers')).toBe('Resellers');
  });
});
