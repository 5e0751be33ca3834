import type { LiveCheck } from '../define-check.ts';
import { PROPERTY } from '../live-check-functions.ts';

/** What a cell makes of the answer of a custom function. `LIVE_CHECK_GIVE` gives what it is asked for. */
export const functionAnswers: readonly LiveCheck[] = [
  {
    question: 'What shows when a custom function gives `NaN` or `Infinity`?',
    assumed: '`#NUM!`',
    expected: ['#NUM!', '#NUM!'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_GIVE("NaN")', '=LIVE_CHECK_GIVE("Infinity")']),
  },
  {
    question: 'What shows when a custom function gives `null` or `undefined`?',
    assumed: 'An empty text',
    expected: ['', ''],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_GIVE("null")', '=LIVE_CHECK_GIVE("undefined")']),
  },
  {
    question: 'What shows when a custom function gives an object?',
    assumed: '`#ERROR!`',
    expected: ['#ERROR!'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_GIVE("object")']),
  },
  {
    question: 'What shows when a custom function gives rows of different lengths?',
    assumed: 'Short rows are filled up with blanks',
    expected: [
      ['1', '2'],
      ['3', ''],
    ],
    see: (scratch) => scratch.spill('=LIVE_CHECK_GIVE("short row")', 2, 2),
  },
  {
    question: 'What shows when a custom function gives a text that begins with `=`?',
    assumed: 'The text itself, not a formula',
    expected: ['=1+1'],
    see: (scratch) => scratch.answers(['=LIVE_CHECK_GIVE("formula")']),
  },
  {
    question: 'What shows when a custom function gives a date?',
    assumed: 'A date, `m/d/yyyy` under a United States locale',
    expected: ['7/15/2026'],
    see(scratch) {
      scratch.speak('en_US');
      return scratch.answers(['=LIVE_CHECK_GIVE("date")']);
    },
  },
  {
    question: 'What does the hover over a thrown error of a custom function say?',
    assumed: '`Error: ` and our sentence; Google may add `(line N)`',
    steps: 'Type `=LIVE_CHECK_GIVE("error")` into a cell, point at it, and copy what the note says.',
  },
  {
    question: 'Does a blocked spill show `#REF!`?',
    assumed: 'Yes',
    expected: [['#REF!'], ['in the way']],
    see: (scratch) => scratch.spill('=LIVE_CHECK_GIVE("column")', 2, 1, { H2: 'in the way' }),
  },
  {
    question: 'Can a custom function set document properties?',
    assumed: 'Yes',
    expected: ['set', 'set'],
    see(scratch) {
      const properties = PropertiesService.getDocumentProperties();
      try {
        const [said = ''] = scratch.answers(['=LIVE_CHECK_SET_PROPERTY()']);
        return [said, properties.getProperty(PROPERTY)];
      } finally {
        properties.deleteProperty(PROPERTY);
      }
    },
  },
];
