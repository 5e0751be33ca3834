import { describe, expect, it } from 'vitest';
import { questions } from '../../../src/core/checklist.ts';
import type { Cell, Limits, Param, ParamType } from '../../../src/functions/calling/define-function.ts';
import { isBlank, labelOf, readCell, readChecklistAnswer } from '../../../src/functions/calling/read-cell.ts';

function param(type: ParamType, limits?: Limits, options?: readonly string[]): Param {
  return { name: 'some_value', type, help: '', ...(limits && { limits }), ...(options && { options }) };
}

function read(of: Param, cell: Cell): unknown {
  return readCell(of, cell, { currency: undefined });
}

/** The whole sentence of the fault. */
function fault(of: Param, cell: Cell): string {
  try {
    read(of, cell);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('there was no fault');
}

describe('numbers', () => {
  const fraction = { atLeast: 0, below: 1 };

  it.each([
    [param('money'), -1, 'some value is -1, below 0; subtract refunds first and enter 0 or more.'],
    [param('money', { above: 0 }), -1, 'some value is -1; enter an amount of money, above 0.'],
    [param('money', { above: 0 }), 0, 'some value is 0; enter an amount of money, above 0.'],
    [param('number'), -1, 'some value is -1; enter a number, 0 or more.'],
    [
      param('number', { atLeast: 0, atMost: 1 }),
      2,
      'some value is 2; enter a number, 0 or more and at most 1.',
    ],
    [param('integer'), 1.5, 'some value is 1.5; enter a whole number, 0 or more.'],
    [param('integer', { atLeast: 1 }), 0, 'some value is 0; enter a whole number, 1 or more.'],
    [
      param('share'),
      -0.1,
      'some value is -0.1; enter a fraction such as 20% or 0.2, 0% or more and at most 100%.',
    ],
    [
      param('share', { above: 0, below: 1 }),
      1,
      'some value is 1; enter a fraction such as 20% or 0.2, above 0% and below 100%.',
    ],
    [
      param('fraction', fraction),
      1,
      'some value is 1; enter a fraction such as 20% or 0.2, 0% or more and below 100%.',
    ],
    [
      param('fraction', { above: -1 }),
      -1,
      'some value is -1; enter a fraction such as 20% or 0.2, above -100%.',
    ],
    [param('weights'), 'x', 'some value is “x”, which is not a number; enter a number.'],
    [param('number'), '5%', 'some value is “5%”, a percentage; enter a number, 0 or more.'],
    [param('number'), '$5', 'some value is “$5”, an amount of money; enter a number, 0 or more.'],
    [param('money'), '5%', 'some value is “5%”, a percentage; enter an amount of money.'],
  ])('outside what is wanted are refused: %#', (of, cell, sentence) => {
    expect(fault(of, cell)).toBe(sentence);
  });

  it.each([
    [param('money'), 0, 0],
    [param('fraction', { above: -1 }), -0.5, -0.5],
    [param('fraction', fraction), 0.999, 0.999],
    [param('fraction', fraction), '20%', 0.2],
    [param('share'), '12%', 0.12],
    [param('thresholds'), '15%', 0.15],
    [param('weights'), -3, -3],
    [param('integer'), 3 + 1e-13, 3],
    [param('number'), 2.5, 2.5],
    [param('seller'), '0.5', 0.5],
  ])('that are wanted are read: %#', (of, cell, value) => {
    expect(read(of, cell)).toBe(value);
  });

  it('above 100 % are the share’s own fault', () => {
    expect(fault({ ...param('share'), name: 'share' }, 1.2)).toMatch(
      /^the share is 120%, and a share cannot be above 100%/,
    );
    expect(fault({ ...param('share'), name: 'share_of_ours' }, 1.2)).toMatch(
      /^the share of ours is 120%, and/,
    );
  });

  it('that are settings are named with what they take, also above 100 %', () => {
    const target = { ...param('share', { above: 0, below: 1 }), name: 'target', default: 0.1 };
    expect(fault(target, 15)).toBe(
      'target is 15; enter a fraction such as 20% or 0.2, above 0% and below 100%.',
    );
  });

  it('agree on one currency in a row, and the clearer mark counts', () => {
    const row = { currency: undefined };
    for (const cell of ['$5', 'USD 5', '$5']) readCell(param('money'), cell, row);
    expect(row).toEqual({ currency: 'USD' });
    expect(() => readCell(param('money'), 'CAD 5', row)).toThrow('USD and CAD');
  });

  it('in long texts are shown in part', () => {
    expect(fault(param('money'), ` ${'x'.repeat(60)} `)).toContain(`“${'x'.repeat(60)}”`);
    expect(fault(param('money'), 'x'.repeat(61))).toContain(`“${'x'.repeat(59)}…”`);
  });
});

describe('words', () => {
  it('of an option are read whatever their case, and others refused by what is offered', () => {
    const of = param('option', undefined, ['added', 'replacing', 'both']);
    expect(read(of, ' Added ')).toBe('added');
    expect(fault(of, 'no')).toBe('some value is “no”; enter added, replacing or both.');
    expect(fault(param('option', undefined, ['true', 'false']), true)).toBe(
      'some value is “TRUE”; enter true or false.',
    );
  });

  it.each([
    [true, true],
    ['TRUE', true],
    [' yes ', true],
    [false, false],
    ['false', false],
    ['No', false],
    [' Submitted ', 'submitted'],
    ['none', 'none'],
  ])('for the plan: %j', (cell, value) => {
    expect(read(param('plan'), cell)).toBe(value);
  });

  it('for the plan are named where another stands', () => {
    expect(fault(param('plan'), 'maybe')).toBe(
      'some value is “maybe”; enter none, promised, submitted, submitted and on schedule, TRUE, FALSE, yes or no.',
    );
  });

  it('for the seller may be a number, a word or its short form', () => {
    expect([
      read(param('seller'), 0.5),
      read(param('seller'), ' Half '),
      read(param('seller'), 'full-time'),
    ]).toEqual([0.5, 'half of a full-time seller', 'a full-time seller or more']);
    expect(fault(param('seller'), -1)).toContain('some value is -1; enter');
    expect(fault(param('seller'), 'many')).toContain('a full-time seller or more');
    expect(fault(param('seller'), '1,234')).toContain('can mean 1.234 or 1234');
  });

  it('for a name are trimmed; numbers are names too, switches and dates are not', () => {
    expect([read(param('name'), ' Backup '), read(param('name'), 4711)]).toEqual(['Backup', '4711']);
    expect(fault(param('name'), true)).toBe('some value is TRUE; enter a name as text.');
    expect(fault(param('name'), Number.NaN)).toBe('some value is NaN; enter a name as text.');
    expect(fault(param('name'), new Date(0))).toBe('some value is a date; enter a name as text.');
  });

  it('in the checklist name their question', () => {
    const months = questions[3];
    expect(readChecklistAnswer(months, '6', { currency: undefined })).toBe(6);
    expect(() => readChecklistAnswer(months, 'six', { currency: undefined })).toThrow(
      /^plan months is “six”/,
    );
    expect(() => readChecklistAnswer(questions[10], 'never', { currency: undefined })).toThrow(
      /^sales cycles is “never”/,
    );
  });
});

describe('cells', () => {
  it.each(['', ' ', '\u00a0', null, undefined])('%j is blank', (cell) => {
    expect(isBlank(cell)).toBe(true);
    expect(read(param('money'), cell)).toBeUndefined();
  });

  it.each([0, false, '0', '-', new Date(0)])('%j is not blank', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });

  it.each([
    '#N/A',
    '#DIV/0!',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#ERROR!',
    '#SPILL!',
    '#CALC!',
  ])('with the error %s are named as such, for every type', (cell) => {
    const sentence = `some value comes from a cell with the error ${cell}; correct that cell first.`;
    expect([fault(param('money'), cell), fault(param('name'), cell), fault(param('sign'), cell)]).toEqual([
      sentence,
      sentence,
      sentence,
    ]);
  });

  it('that mention an error within text are text', () => {
    expect(read(param('name'), 'Model #N/A')).toBe('Model #N/A');
  });

  it('have a place in a list', () => {
    expect([labelOf(param('money')), labelOf(param('money'), 3)]).toEqual([
      'some value',
      'some value, cell 3,',
    ]);
  });
});
