import { describe, expect, it } from 'vitest';
import { columnMark, tabMark } from '../../src/workbook/metadata.ts';
import { setUpSentences } from '../../src/workbook/set-up-sentences.ts';

describe('what set-up says', () => {
  it('names all that it made, or that nothing was missing', () => {
    const { made, madeTab, madeColumn, madeFormula, madeSetting } = setUpSentences;
    expect(
      made([
        madeTab('Actions'),
        madeColumn('Reviews', 'Evidence'),
        madeFormula('Resellers', 'Share'),
        madeSetting('Win rate'),
      ]),
    ).toBe('Made: tab Actions, column Reviews: Evidence, formula Resellers: Share, setting Win rate.');
    expect(made([])).toBe('Everything is there; nothing had to be made.');
  });

  it('says what is protected, in the list of protected ranges of the spreadsheet', () => {
    const descriptions = [
      setUpSentences.protectedLog(),
      setUpSentences.protectedHeader(),
      setUpSentences.protectedFormulas(),
    ];
    for (const description of descriptions) expect(description).toMatch(/^Reseller Standing: \w+/);
    expect(new Set(descriptions).size).toBe(3);
  });

  it('tells what to do next, and who can help where one may not edit', () => {
    expect(setUpSentences.nextStep()).toMatch(/^Next: .* the tab Resellers, .* “Use my own table”/);
    expect(setUpSentences.viewOnly()).toMatch(/^You may not edit .* Ask its owner .* try again\.$/);
    expect(setUpSentences.settingsLimit()).toContain('0 or more');
  });
});

describe('the marks of our tabs and columns', () => {
  it('tell a tab from a column of the same name', () => {
    expect([tabMark('actions'), columnMark('actions')]).toEqual(['tab:actions', 'column:actions']);
  });
});
