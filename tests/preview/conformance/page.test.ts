import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { calledMembers } from './called-members.ts';
import { conformancePage, uncheckedMembers } from './conformance-page.ts';

test('docs/conformance.md has the counts of the facts and the members that nobody checked', async () => {
  const page = fileURLToPath(new URL('../../../docs/conformance.md', import.meta.url));
  await expect(conformancePage()).toMatchFileSnapshot(page);
});

test('the members are those that the code of the add-on names', () => {
  const called = calledMembers();
  // One of each kind: of a chain, of an enumeration, and of a service that hangs on no sheet.
  expect(called).toEqual(
    expect.arrayContaining(['Range.getValues', 'SpreadsheetApp.ProtectionType', 'Lock.tryLock']),
  );
  expect(called.filter((member) => !/^[A-Z]\w+\.\w+$/.test(member))).toEqual([]);
  for (const member of uncheckedMembers()) expect(called).toContain(member);
});
