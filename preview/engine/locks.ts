import type { HostLock } from '../apps-script/host.ts';

/** A lock that one execution holds at a time. Nothing waits: while another holds it, taking it fails at once. */
export class Lock {
  #holder: object | undefined;

  forExecution(execution: object): HostLock {
    return {
      take: () => {
        if (this.#holder && this.#holder !== execution) return false;
        this.#holder = execution;
        return true;
      },
      free: () => this.free(execution),
      isMine: () => this.#holder === execution,
    };
  }

  free(execution: object): void {
    if (this.#holder === execution) this.#holder = undefined;
  }

  /** Takes it for somebody else; gives the function that frees it. */
  hold(): () => void {
    if (this.#holder) throw new Error('The lock is taken already.');
    const holder = {};
    this.#holder = holder;
    return () => this.free(holder);
  }
}
