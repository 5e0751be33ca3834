import type { LiveCheck } from '../define-check.ts';

/** What a cell hands to a custom function. `LIVE_CHECK_SHOW` gives its three arguments as text. */
export const functionArguments: readonly LiveCheck[] = [
  {
    question: 'What does a custom function get for `A1:A1`?',
    assumed: 'The plain value, as for `A1`',
    expected: ['7, undefined, undefined'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_SHOW(A1:A1)'], { A1: 7 }),
  },
  {
    question: 'What does a custom function get for a cell with an error?',
    assumed: 'The error as text, `#DIV/0!`',
    expected: ['"#DIV/0!", undefined, undefined'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_SHOW(A1)'], { A1: '=1/0' }),
  },
  {
    question: 'What does a custom function get for an argument left out between two commas, `F(A1,,B1)`?',
    assumed: '`undefined`',
    expected: ['7, undefined, 8'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_SHOW(A1,,B1)'], { A1: 7, B1: 8 }),
  },
  {
    question: 'What does a custom function get for a blank cell, alone or in a range?',
    assumed: 'An empty text',
    expected: ['"", [[7], [""]], undefined'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_SHOW(A2,A1:A2)'], { A1: 7 }),
  },
  {
    question: 'Is a custom function called when it gets too few arguments?',
    assumed: 'Yes',
    expected: ['undefined, undefined, undefined'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_SHOW()']),
  },
  {
    question: 'Is a custom function called when it gets too many arguments?',
    assumed: 'Yes',
    expected: ['1, 2, 3'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_SHOW(1,2,3,4)']),
  },
];
