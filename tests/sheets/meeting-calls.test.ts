import { expect, test } from 'vitest';
import { answered, saveInput } from './ask-rpc.ts';
import { trySetUpWorkbook } from './try-workbook.ts';

test('preparing a meeting reads each tab once, the same however many resellers, reviews and rows there are', async () => {
  const counts: unknown[] = [];
  for (const rows of [1, 300]) {
    const trial = await trySetUpWorkbook();
    await trial.run(
      `port.appendRows('resellers', [{ reseller_id: 'R001', name: '=Northgate', sell_in: 150000, reseller_revenue: 1000000 }]);
      port.appendRows('resellers', Array.from({ length: ${rows} }, (_none, n) => ({ reseller_id: 'X' + n, name: 'X' + n, sell_in: 50000, reseller_revenue: 1000000 })));
      port.appendRows('actions', Array.from({ length: ${rows} }, (_none, n) => ({ reseller_id: 'R001', action: '=Action ' + n, due: '2026-01-01', status: 'open' })));
      port.appendRows('marketing_plan', Array.from({ length: ${rows} }, (_none, n) => ({ reseller_id: 'R001', month: port.today(), initiative: '+Plan', pipeline_expected: 1000 })));`,
    );
    const form = await answered(trial, 'openReview', { resellerId: 'R001', row: 2 });
    await answered(trial, 'saveReview', saveInput(form));
    const input = { resellerId: 'R001', row: 2 };
    for (const asked of [
      { version: 'internal', ...input } as const,
      { version: 'shared', ...input, shownActions: [] } as const,
    ]) {
      trial.addOn.resetServiceCalls();
      const meeting = await answered(trial, 'prepareMeeting', asked);
      expect(meeting.plan.initiatives).toHaveLength(rows);
      if (meeting.version === 'internal') expect(meeting.plan.expected).toBe(1000 * rows);
      else expect(meeting.plan).not.toHaveProperty('expected');
      expect(meeting.plan.empty).toHaveLength(11);
      const { total, byMember } = trial.addOn.serviceCalls;
      expect(byMember['Range.getValues']).toBe(5);
      expect(byMember['Range.setValues']).toBeUndefined();
      counts.push(total);
    }
  }
  expect(new Set(counts).size).toBe(1);
});
