import { covered } from './covered.ts';
import { host } from './execution.ts';
import type { HostLock } from './host.ts';

type GLock = GoogleAppsScript.Lock.Lock;

/** A lock. Nothing can wait in the preview: while another execution holds it, the wait is over at once. */
class LockStandIn implements GLock {
  readonly lock: HostLock;

  constructor(lock: HostLock) {
    this.lock = lock;
  }

  hasLock(): boolean {
    return this.lock.isMine();
  }

  releaseLock(): void {
    this.lock.free();
  }

  /** Who cannot wait even for nothing gets no lock. */
  tryLock(timeoutInMillis: number): boolean {
    return timeoutInMillis >= 0 && this.lock.take();
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }
}

export function lockService(): typeof LockService {
  const service: Pick<typeof LockService, 'getDocumentLock' | 'getScriptLock'> = {
    getDocumentLock: () => covered<GLock>('Lock', new LockStandIn(host().documentLock)),
    getScriptLock: () => covered<GLock>('Lock', new LockStandIn(host().scriptLock)),
  };
  return covered('LockService', service);
}
