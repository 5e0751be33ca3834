import { describe, expect, it } from 'vitest';
import {
  filterResellers,
  isFiltered,
  noFilter,
  searchTexts,
} from '../../../src/pages/map/filter-resellers.ts';
import { readMap } from '../../../src/pages/map/read-map.ts';
import { wordsOfFilter } from '../../../src/pages/map/words.ts';
import { samplePortfolio } from './sample-portfolio.ts';

const { onMap } = readMap(samplePortfolio(200));
const texts = searchTexts(onMap);
const left = (filter: Partial<typeof noFilter>) => filterResellers(onMap, texts, { ...noFilter, ...filter });

describe('the filter of the map', () => {
  it('leaves all, in their order, where nothing is asked', () => {
    expect(left({})).toEqual(onMap);
    expect(left({ query: '   ' })).toEqual(onMap);
    expect([isFiltered(noFilter), isFiltered({ ...noFilter, query: ' ' })]).toEqual([false, false]);
    expect(wordsOfFilter(noFilter)).toBe('');
  });

  it('finds every word in id, name or owner, whatever the case and the accents', () => {
    expect(left({ query: 'r0007' }).map(({ id }) => id)).toEqual(['R0007']);
    const found = left({ query: ' MARA  cöbalt ' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ name, owner }) => name.startsWith('Cobalt') && owner === 'Mara')).toBe(true);
    expect(found).toEqual(onMap.filter((reseller) => found.includes(reseller)));
  });

  it('leaves those of an owner, also those without one', () => {
    for (const owner of ['Mara', '']) {
      expect(left({ owner })).toEqual(onMap.filter((reseller) => reseller.owner === owner));
      expect(left({ owner }).length).toBeGreaterThan(0);
    }
  });

  it('leaves those of the chosen standings', () => {
    const standings = new Set(['Rising', 'Inactive'] as const);
    const found = left({ standings });
    expect(new Set(found.map(({ standing }) => standing))).toEqual(standings);
    expect(isFiltered({ ...noFilter, standings })).toBe(true);
  });

  it('is said in words', () => {
    const standings = new Set(['Rising', 'Exposed'] as const);
    expect(wordsOfFilter({ query: ' it ', owner: '', standings })).toBe(
      'owner: Without an owner · standing: Rising, Exposed · search: “it”',
    );
  });
});
