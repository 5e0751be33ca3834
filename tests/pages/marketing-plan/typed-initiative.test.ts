import { describe, expect, it } from 'vitest';
import {
  blankInitiative,
  changeOf,
  newOf,
  typedOf,
} from '../../../src/pages/marketing-plan/typed-initiative.ts';
import { openPlan, planRow, workbookWith } from '../../requests/marketing-plan/plan-fixtures.ts';

const cells = { kind: ' Seminar', pipeline_expected: '1,234', budget: 2_000, status: 'odd', owner: 'Jo' };
const [shown] = openPlan(workbookWith(planRow('in spring', 'Training', cells))).initiatives;

describe('the form of an initiative', () => {
  it('sends nothing where nothing was changed, also of cells that cannot be read', () => {
    if (!shown) throw new Error('There is no row.');
    expect(changeOf(shown, typedOf(shown))).toEqual({});
  });

  it('sends only what was changed', () => {
    if (!shown) throw new Error('There is no row.');
    const typed = { ...typedOf(shown), month: '2026-08', owner: '', kind: 'training' as const };
    expect(changeOf(shown, typed)).toEqual({ month: '2026-08', owner: '', kind: 'training' });
    expect(typedOf(shown)).toMatchObject({ month: '', kind: '', expected: '1,234', budget: '2000' });
  });

  it('is new with its month and its owner alone', () => {
    expect(newOf(blankInitiative('2026-08', 'Ada'))).toEqual({
      ...{ month: '2026-08', owner: 'Ada', initiative: '', kind: '' },
      ...{ budget: '', paidBy: '', expected: '', note: '' },
    });
  });
});
