import type { ToFrame, ToPage } from './protocol.ts';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler | undefined;
  readonly failure?: Handler | undefined;
  readonly userObject?: unknown;
}

/** google.script.run: each handler setter gives a new runner, every other member is a function of the add-on. */
export function createScriptRun(post: (message: ToPage) => void) {
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  function runner(handlers: Handlers): object {
    const setters: Readonly<Record<string, (given: unknown) => object>> = {
      withSuccessHandler: (success) =>
        runner({ ...handlers, success: handler('withSuccessHandler', success) }),
      withFailureHandler: (failure) =>
        runner({ ...handlers, failure: handler('withFailureHandler', failure) }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
    return new Proxy(setters, {
      get(_setters, member) {
        // A promise-like runner would be called when it is awaited by mistake.
        if (typeof member !== 'string' || member === 'then') return undefined;
        if (Object.hasOwn(setters, member)) return setters[member];
        return (...args: readonly unknown[]) => {
          const call = ++calls;
          post({ kind: 'call', call, functionName: member, args });
          waiting.set(call, handlers);
        };
      },
    });
  }

  return {
    run: runner({}),
    /** Takes an answer from the page to the handlers of its call. */
    receive(message: ToFrame): void {
      const handlers = waiting.get(message.call);
      waiting.delete(message.call);
      if (message.kind === 'answer') {
        handlers?.success?.(message.value, handlers.userObject);
        return;
      }
      const error = Object.assign(new Error(message.message), { name: message.name });
      if (handlers?.failure) handlers.failure(error, handlers.userObject);
      else console.error(error);
    },
  };
}

function handler(setter: string, given: unknown): Handler {
  if (typeof given !== 'function') throw new TypeError(`google.script.run.${setter} takes a function.`);
  return given as Handler;
}
