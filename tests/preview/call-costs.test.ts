import { expect, test } from 'vitest';
import { costOf, modelledCalls } from '../../preview/engine/index.ts';

const [write, read, make] = ['Range.setValues', 'Range.getValues', 'Sheet.insertChart'];

test('writes are sent together before what is read next, and once at the end', () => {
  const { low, high } = modelledCalls([read]);
  const sending = modelledCalls([write, read]);
  expect(sending.low - low).toBe(30 + 1);
  expect(sending.high - high).toBe(210 + 5);
  expect(modelledCalls([write]).high).toBe(210 + 5);
  expect(modelledCalls([write, 'SpreadsheetApp.flush'])).toMatchObject({ low: 31, high: 215 });
});

test('taking turns is dearer than reading first and writing then', () => {
  const inTurns = modelledCalls([write, read, write, read, write, read]);
  const together = modelledCalls([read, read, read, write, write, write]);
  expect(inTurns.byKind).toEqual(together.byKind);
  expect(inTurns.low).toBeGreaterThan(together.low);
  expect(inTurns.high).toBeGreaterThan(together.high);
});

test('many writes take no longer to send than the longest flush that was measured', () => {
  const many = new Array<string>(500).fill(write);
  expect(modelledCalls(many).high).toBe(500 * 5 + 600);
});

test('building objects sends nothing, and a flush of nothing costs nothing', () => {
  expect(modelledCalls([write, 'Sheet.getRange', 'ConditionalFormatRuleBuilder.build', write])).toMatchObject(
    {
      total: 4,
      byKind: { local: 2, buffered: 2, 'round trip': 0 },
      high: 2 + 10 + 220,
    },
  );
  expect(modelledCalls(['SpreadsheetApp.flush'])).toMatchObject({ low: 0, high: 0 });
});

test('what makes a thing costs more than what writes a cell', () => {
  expect(costOf(make).low).toBeGreaterThan(costOf(write).high);
});

test('a member of which nobody said what it costs is refused by its name', () => {
  expect(() => costOf('Range.setTextRotation')).toThrow('Range.setTextRotation');
});
