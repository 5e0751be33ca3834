import { expect, it } from 'vitest';
import { commitmentOf } from '../../../src/pages/review/commitment-of.ts';
import { latest } from './sample-forms.ts';

it('shows the commitment of a logged review with what is still open', () => {
  expect(commitmentOf(latest)).toBe('47 (up to 67, 80% answered)');
});

it.each(['score', 'potential', 'answered'])('shows a dash where the log has no %s', (figure) => {
  expect(commitmentOf({ ...latest, [figure]: null })).toBe('–');
});
