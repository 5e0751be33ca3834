import { describe, expect, it } from 'vitest';
import { countOf } from '../../../src/pages/own-table/count-words.ts';
import {
  choiceAfterLook,
  columnWithSameField,
  fieldTitles,
  hasName,
  mappingOf,
  proposedChoice,
} from '../../../src/pages/own-table/field-choice.ts';
import type { TableColumn } from '../../../src/requests/contract.ts';

const column = (index: number, proposed: TableColumn['proposed']): TableColumn => ({
  index,
  letter: String(index),
  header: '',
  samples: [],
  proposed,
});

describe('what columns become', () => {
  it('is what people fill in on the Resellers tab, in its order and by its titles', () => {
    expect(Object.entries(fieldTitles)).toEqual([
      ['reseller_id', 'ID'],
      ['name', 'Reseller'],
      ['owner', 'Owner'],
      ['sell_in', 'Sell-in'],
      ['margin', 'Margin'],
      ['services', 'Services'],
      ['pull_through', 'Pull-through'],
      ['reseller_revenue', 'Reseller revenue'],
      ['revenue_before', 'Our revenue a year before'],
      ['reseller_revenue_before', 'Reseller revenue a year before'],
      ['target', 'Target'],
      ['booked', 'Booked'],
    ]);
  });

  it('begins as proposed, and goes to the server by field', () => {
    const choice = proposedChoice([column(0, 'name'), column(1, null), column(4, 'sell_in')]);
    expect(choice).toEqual({ 0: 'name', 1: null, 4: 'sell_in' });
    expect(mappingOf(choice)).toEqual({ name: 0, sell_in: 4 });
    expect([hasName(choice), hasName({ 0: 'owner' }), hasName({})]).toEqual([true, false, false]);
  });

  it('stays as the user made it after another look, where the header is where it was', () => {
    const table = (sheetId: number, ...columns: TableColumn[]) => ({
      ...{ title: '', sheetId, headerRow: 1, headersMark: '', rows: 1 },
      columns: columns.map((each, index) => ({ ...each, header: each.header || `H${index}` })),
    });
    const proposal = table(7, column(0, 'name'), column(1, null), column(2, 'owner'), column(3, 'sell_in'));
    const choice = { 0: 'name', 1: 'services', 2: null, 3: 'margin' } as const;
    const before = { proposal, choice, isSameName: true };
    expect(choiceAfterLook(proposal, undefined)).toEqual(proposedChoice(proposal.columns));
    expect(choiceAfterLook(proposal, before)).toEqual(choice);
    // Another header, another proposal beside it, a column less, and another tab.
    const renamed = { ...column(1, 'pull_through'), header: 'Pull-through' };
    expect(choiceAfterLook(table(7, column(0, null), renamed, column(2, 'owner')), before)).toEqual({
      0: null,
      1: 'pull_through',
      2: null,
    });
    const given = table(7, column(0, 'services'), column(1, null));
    expect(choiceAfterLook(given, before)).toEqual({ 0: null, 1: 'services' });
    expect(choiceAfterLook(table(8, ...proposal.columns), before)).toEqual(proposedChoice(proposal.columns));
  });

  it('is refused where another column is the same, but not where both are nothing', () => {
    const columns = [column(0, 'name'), column(1, null), column(2, null), column(3, 'name')];
    const others = columns.map((each) => columnWithSameField(each, proposedChoice(columns), columns)?.index);
    expect(others).toEqual([3, undefined, undefined, 0]);
  });
});

describe('a count', () => {
  it('has its noun', () => {
    expect([countOf(0, 'row'), countOf(1, 'row'), countOf(701, 'row')]).toEqual([
      '0 rows',
      '1 row',
      '701 rows',
    ]);
  });
});
