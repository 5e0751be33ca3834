import { describe, expect, it } from 'vitest';
import type { FunctionDeclaration } from '../../../src/functions/calling/define-function.ts';
import { searchFunctions } from '../../../src/pages/function-help/search-functions.ts';

function named(name: string, summary: string): FunctionDeclaration {
  return { name, summary, params: [], returns: '', rule: '', examples: [], run: () => 0 };
}

const share = named('RESELLER_SHARE', 'Our part of the reseller’s revenue.');
const gap = named('RESELLER_GAP', 'Money missing until our share reaches the target.');
const rank = named('RESELLER_RANK_SHARE', 'Estimated share from our rank.');
const all = [gap, share, rank];

describe('searchFunctions', () => {
  it.each([
    ['', [gap, share, rank]],
    ['   ', [gap, share, rank]],
    ['share', [share, rank, gap]],
    ['SHARE target', [gap]],
    ['rank_share', [rank]],
    ['reseller rank', [rank]],
    ["reseller's", [share]],
    ['reseller’s revenue', [share]],
    ['nothing', []],
  ])('finds for “%s” the functions with all its words, names first', (query, expected) => {
    expect(searchFunctions(all, query)).toEqual(expected);
  });
});
