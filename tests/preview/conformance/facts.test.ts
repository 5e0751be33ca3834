import { describe, expect, test } from 'vitest';
import { tryAddOn } from '../try-add-on.ts';
import { areas } from './areas.ts';

const START =
  'const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheetByName("First");';

describe.each(Object.entries(areas))('%s', (_area, facts) => {
  test.each(facts)('$says ($source)', async ({ script, gives, refuses, differs, members }) => {
    const { run, addOn } = await tryAddOn('');
    const answer = await run(`${START} ${script}`).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String(error) }),
    );
    const wanted = refuses ? { error: expect.stringMatching(refuses) } : { value: gives };
    if (differs === undefined) expect(answer).toEqual(wanted);
    else expect(answer, 'mended: the stand-ins do not differ any more').not.toEqual(wanted);
    const asked = { ...addOn.serviceCalls.byMember };
    // Enumerations and utilities are no calls that Google counts.
    const unasked = members.filter((member) => !(member in asked) && !script.includes(member));
    expect(unasked, 'named by the fact and not asked for by its script').toEqual([]);
  });
});
