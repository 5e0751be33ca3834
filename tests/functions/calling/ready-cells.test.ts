import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Limits, Param, ParamType } from '../../../src/functions/calling/define-function.ts';
import { readCell } from '../../../src/functions/calling/read-cell.ts';
import { isPlain, readyCells } from '../../../src/functions/calling/ready-cells.ts';
import { functions } from '../../../src/functions/index.ts';

const param = (type: ParamType, limits?: Limits): Param => ({
  name: 'some_value',
  help: '',
  type,
  ...(limits ? { limits } : {}),
});

const plainOf = (of: Param, cells: readonly unknown[]) =>
  cells.filter((cell) => isPlain(readyCells(of), cell));

describe('a plain cell', () => {
  const numbers = [
    -1,
    -1e-9,
    0,
    1e-12,
    0.5,
    1 - 1e-13,
    1,
    1 + 1e-9,
    2,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ];

  it.each<[Param, readonly unknown[]]>([
    [param('money'), [0, 1e-12, 0.5, 1 - 1e-13, 1, 1 + 1e-9, 2, 1e300]],
    [param('share'), [0, 1e-12, 0.5, 1 - 1e-13, 1]],
    [param('fraction'), [-1, -1e-9, 0, 1e-12, 0.5, 1 - 1e-13, 1, 1 + 1e-9, 2, 1e300]],
    // What lies close to a bound that is excluded is read, which knows arithmetic noise.
    [param('share', { above: 0, below: 1 }), [0.5]],
    [param('fraction', { atLeast: 0, below: 1 }), [0, 1e-12, 0.5]],
    [param('fraction', { above: -1 }), [-1e-9, 0, 1e-12, 0.5, 1 - 1e-13, 1, 1 + 1e-9, 2, 1e300]],
    [param('integer'), [0, 1, 2, 1e300]],
    [param('seller'), [0, 1e-12, 0.5, 1 - 1e-13, 1, 1 + 1e-9, 2, 1e300]],
    [param('plan'), []],
    [param('month'), []],
    [param('name'), []],
  ])('is a number that needs no further check: %#', (of, wanted) => {
    expect(plainOf(of, numbers)).toEqual(wanted);
  });

  it('is a word as it is spelled, and TRUE or FALSE where a plan is asked for', () => {
    const cells = [
      'Strategic',
      'strategic',
      'expected',
      ' no',
      'nobody',
      'not known',
      'submitted',
      true,
      false,
      '',
      null,
    ];
    expect(plainOf(param('standing'), cells)).toEqual(['Strategic']);
    expect(plainOf(param('sign'), cells)).toEqual(['expected']);
    expect(plainOf(param('seller'), cells)).toEqual(['nobody']);
    expect(plainOf(param('plan'), cells)).toEqual(['submitted', true, false]);
    expect(plainOf({ ...param('option'), options: ['new', 'strategic'] }, cells)).toEqual(['strategic']);
    expect(plainOf(param('money'), cells)).toEqual([]);
  });

  const cell = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 130 }),
    fc.double({ min: -1.1, max: 1.1 }),
    fc.constantFrom<Cell>(
      0,
      1,
      -1,
      1 - 1e-13,
      1e-13,
      -1 + 1e-13,
      true,
      false,
      '',
      null,
      undefined,
      'Unknown',
      'n/a',
      '-',
    ),
    fc.constantFrom(
      'Strategic',
      'no',
      'expected',
      'nobody',
      'submitted',
      'replacing',
      'new',
      'yes',
      '0.5',
      '$5',
      '⚠ x',
    ),
    fc.string(),
    fc.date(),
  );

  it.each(functions.flatMap(({ name, params }) => params.map((each) => [name, each.name, each] as const)))(
    'of %s, %s, reads as itself',
    (_name, _param, of) => {
      const plain = readyCells(of);
      fc.assert(
        fc.property(cell, (each) => {
          if (isPlain(plain, each)) expect(readCell(of, each, { currency: undefined })).toBe(each);
        }),
      );
    },
  );
});
