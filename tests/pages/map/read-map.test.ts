import { describe, expect, it } from 'vitest';
import { readMap } from '../../../src/pages/map/read-map.ts';
import type { MapRow, PortfolioMap } from '../../../src/requests/contract.ts';
import { samplePortfolio, withOthers } from './sample-portfolio.ts';

const whole: MapRow = ['R1', 2, 'One', 0, 1000, 0.05, 'Portfolio', 40, 'Low', '2026-07-01'];

function portfolio(...rows: readonly MapRow[]): PortfolioMap {
  return { ...samplePortfolio(0), rows };
}

function changed(change: Readonly<Record<number, unknown>>): MapRow {
  return whole.map((value, index) => (index in change ? change[index] : value)) as unknown as MapRow;
}

describe('reading the map', () => {
  it('drops no reseller: each is on the map or beside it with a reason', () => {
    const read = withOthers(samplePortfolio(40));
    const { onMap, beside } = readMap(read);
    expect([onMap.length, beside.length]).toEqual([40, 4]);
    expect(beside.every(({ reason }) => reason !== null && reason !== '')).toBe(true);
  });

  it('puts the largest revenue first', () => {
    const { onMap } = readMap(samplePortfolio(200));
    const revenues = onMap.map(({ revenue }) => revenue);
    expect(revenues).toEqual([...revenues].sort((one, other) => other - one));
  });

  it.each<[string, Readonly<Record<number, unknown>>]>([
    ['Our revenue there is not known.', { 4: null, 5: null }],
    ['Their revenue is not known, so the share is not.', { 5: null }],
    ['Their revenue is not known, so the share is not.', { 5: null, 7: null }],
    ['No review yet, so no commitment.', { 6: '', 7: null, 9: '' }],
    [
      'No commitment is on the Resellers tab: its latest review answered nothing, or the cell was emptied; open its review.',
      { 6: 'Unknown', 7: null },
    ],
    [
      'No commitment is on the Resellers tab: its latest review answered nothing, or the cell was emptied; open its review.',
      { 6: '', 7: null },
    ],
  ])('says “%s”', (reason, change) => {
    const { onMap, beside } = readMap(portfolio(changed(change)));
    expect(onMap).toEqual([]);
    expect(beside).toMatchObject([{ id: 'R1', reason }]);
  });

  it('says what the server found wrong in the row before anything else', () => {
    const faults = [{ rows: [3, 2], sentence: 'Resellers, rows 2 and 3: the same id.' }];
    const { beside } = readMap({ ...portfolio(whole, changed({ 1: 3 })), faults });
    expect(beside.map(({ reason }) => reason)).toEqual([faults[0]?.sentence, faults[0]?.sentence]);
  });

  it('keeps share and commitment 0 on the map', () => {
    expect(readMap(portfolio(changed({ 4: 0, 5: 0, 7: 0 }))).onMap).toHaveLength(1);
  });

  it('names a row without a name by its place, and takes a standing that is no word as Unknown', () => {
    const [reseller] = readMap(portfolio(changed({ 2: '', 6: '', 3: 9 }))).onMap;
    expect(reseller).toMatchObject({ name: 'Row 2', standing: 'Unknown', owner: '' });
  });
});
