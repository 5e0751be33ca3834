import { writing } from './refused-writes.ts';

/** Milliseconds that a save waits for another one to end. */
const WAIT = 10_000;

/**
 * Runs `act` while nobody else changes the spreadsheet through the add-on, and sends its writes before others may
 * follow. Undefined when somebody else holds the lock for longer than a save takes.
 */
export function underDocumentLock<Result>(act: () => Result): { readonly result: Result } | undefined {
  // Outside a document there is no lock, and nobody to share it with.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT)) return undefined;
  try {
    const result = act();
    writing(() => SpreadsheetApp.flush());
    return { result };
  } catch (error) {
    sendWhatThereIs();
    throw error;
  } finally {
    lock?.releaseLock();
  }
}

/** The next holder of the lock must see what was written; why it broke off is the error to tell, not this one. */
function sendWhatThereIs(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // The first error is on its way.
  }
}
