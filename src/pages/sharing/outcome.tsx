import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { closeDialog } from './close-dialog.ts';

interface Props {
  readonly sentence: string;
  readonly children: ComponentChildren;
}

/** What was done. The keyboard goes to it, and Close ends the dialog. */
export function Outcome({ sentence, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main>
      <div class="scrolls">
        <h1 class="saved-line" ref={heading} tabIndex={-1}>
          {sentence}
        </h1>
        {children}
      </div>
      <div class="verbs">
        <button type="button" class="primary" onClick={closeDialog}>
          Close
        </button>
      </div>
    </main>
  );
}
