import type { WorkbookJson } from '../../preview/engine/index.ts';
import { tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** Calls that change nothing: a fault in one leaves what a fault in the write before it leaves. */
export const READ =
  /\.(get|is|with|find|create|new|build|tryLock)|^(ConditionalFormatRuleBuilder|DataValidationBuilder)\./;

/** What a set-up left, without the names that are made at random. */
export function comparable(trial: WorkbookTrial): string {
  const { previewItems, ...saved } = trial.workbook.save();
  const items = (previewItems as { id: string }[]).map(({ id: _id, ...item }) => JSON.stringify(item));
  const plain = (text: string) =>
    text
      // Numbers of sheets and charts in what is noted of them, which is JSON within JSON.
      .replace(/(\\":)\d{4,}/g, '$1number')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'uuid');
  return JSON.stringify([JSON.parse(plain(JSON.stringify(saved))), items.map(plain).sort()]);
}

/** Sets up with a fault in one call, then once more; gives what is left and the sentence of the fault. */
export async function setUpTwice(
  start: WorkbookJson | undefined,
  faulty: number,
): Promise<[string, unknown]> {
  const trial = await tryWorkbook(start && structuredClone(start));
  let call = 0;
  trial.addOn.beforeServiceCall = () => {
    if (call++ === faulty) throw new Error('The service failed.');
  };
  const fault: unknown = await trial.run('setUp()').catch((error: unknown) => String(error));
  trial.addOn.beforeServiceCall = undefined;
  await trial.run('setUp()');
  return [comparable(trial), fault];
}

export async function cleanSetUp(start?: WorkbookJson): Promise<{ left: string; calls: readonly string[] }> {
  const trial = await tryWorkbook(start && structuredClone(start));
  const calls: string[] = [];
  trial.addOn.beforeServiceCall = (member) => calls.push(member);
  await trial.run('setUp()');
  trial.addOn.beforeServiceCall = undefined;
  return { left: comparable(trial), calls };
}

/** Writes by their places among all calls. Of many writes of one kind in a row, the first two and the last. */
export function writesOf(calls: readonly string[]): readonly number[] {
  const writes = calls.flatMap((member, place) => (READ.test(member) ? [] : [{ member, place }]));
  const kind = (index: number) => writes[index]?.member;
  return writes
    .filter(
      (_write, at) => kind(at) !== kind(at - 1) || kind(at) !== kind(at + 1) || kind(at) !== kind(at - 2),
    )
    .map(({ place }) => place);
}
