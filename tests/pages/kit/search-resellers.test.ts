import { describe, expect, it } from 'vitest';
import { searchable, searchResellers } from '../../../src/pages/kit/search-resellers.ts';
import { resellers } from '../review/sample-forms.ts';

const list = searchable(resellers);
const found = (query: string) => searchResellers(list, query).shown.map(({ id }) => id);

describe('searchResellers', () => {
  it.each([
    ['', ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']],
    ['r4', ['R4']],
    ['cedar', ['R3', 'R4']],
    ['cedar ines', ['R4']],
    ['ECLAT', ['R6']],
    ['éclat', ['R6']],
    ['  vallée   du ', ['R6']],
    ['tom', ['R2', 'R3', 'R8']],
    ['zebra', []],
    ['(', []],
  ])('finds for “%s” those with all its words', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('puts the very id first, then names that begin so, then words that begin so', () => {
    const some = searchable(
      ['Old Data Works', 'Predata', 'Data Nord', 'Nord'].map((name, index) => ({
        ...resellers[0],
        id: name === 'Nord' ? 'data' : `R${index}`,
        name,
      })) as never,
    );
    expect(searchResellers(some, 'data').shown.map(({ name }) => name)).toEqual([
      'Nord',
      'Data Nord',
      'Old Data Works',
      'Predata',
    ]);
  });

  it('shows at most fifty of ten thousand and says how many there are', () => {
    const many = searchable(
      Array.from({ length: 10_000 }, (_none, index) => ({
        id: `R${index}`,
        row: index + 2,
        name: `Reseller ${index}`,
        owner: '',
        standing: '' as const,
        due: '' as const,
      })),
    );
    const { shown, count } = searchResellers(many, 'reseller');
    expect(shown).toHaveLength(50);
    expect(count).toBe(10_000);
    expect(searchResellers(many, 'r9999').shown.map(({ id }) => id)).toEqual(['R9999']);
  });
});
