import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sellerRisk } from '../../src/core/seller-risk.ts';

describe('revenue that hangs on the top seller', () => {
  it.each([
    ['the largest bookings less what a stand-in keeps', [280_000, 80_000, 40_000], 0.25, 210_000],
    ['the same in any order', [40_000, 280_000, 80_000], 0.25, 210_000],
    ['all of it where one seller books alone and nobody stands in', [100], 0, 100],
    ['nothing where a stand-in keeps everything', [100, 50], 1, 0],
    ['nothing where nothing is booked', [], 0.25, 0],
  ])('is %s', (_, bookings, standIn, revenue) => {
    expect(sellerRisk(bookings, standIn)).toBe(revenue);
  });

  it('is top share × total × (1 − stand-in)', () => {
    const bookings = fc.array(fc.double({ min: 1, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(bookings, fc.double({ min: 0, max: 1, noNaN: true }), (booked, standIn) => {
        const total = booked.reduce((sum, each) => sum + each, 0);
        const topShare = Math.max(...booked) / total;
        expect(sellerRisk(booked, standIn)).toBeCloseTo(topShare * total * (1 - standIn), 6);
      }),
    );
  });

  it('is found in a list as long as a sheet', () => {
    expect(
      sellerRisk(
        Array.from({ length: 300_000 }, (_, index) => index),
        0,
      ),
    ).toBe(299_999);
  });
});
