import { expect, it } from 'vitest';
import { choiceForKey } from '../../../src/pages/review/answer-key.ts';
import { allFields, type Field } from '../../../src/pages/review/form-sections.ts';

function field(id: string): Field {
  const found = allFields.find((each) => each.id === id);
  if (!found) throw new Error(`No field ${id}.`);
  return found;
}

it.each([
  ['seller', '1', '', 'nobody'],
  ['seller', '4', '', 'a full-time seller or more'],
  ['seller', '5', '', undefined],
  ['seller', '0', '', 'not known'],
  ['seller', 'n', '', 'not known'],
  ['leads', '3', '', 'they do'],
  ['leads', '4', '', undefined],
  ['market', '2', '', 'expected'],
  ['leads', 'x', '', undefined],
  ['leads', 'ArrowDown', '', undefined],
  ['plan_months', '0', '', 0],
  ['plan_months', '7', '', 7],
  ['plan_months', '2', '1', 12],
  ['plan_months', '3', '1', 3],
  ['plan_months', '5', '0', 5],
  ['plan_months', 'N', '', 'not known'],
])('for %s the key %s after “%s” gives %s', (id, key, typed, choice) => {
  expect(choiceForKey(field(id), key, typed)).toBe(choice);
});
