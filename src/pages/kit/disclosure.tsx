import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly title: string;
  /** What stands at the right of the title: progress or a count. */
  readonly aside?: string;
  readonly isDone?: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
}

/** A section that opens and closes under its heading. What one opens scrolls into view; the keyboard stays where it is. */
export function Disclosure({ id, title, aside, isDone, isOpen, toggle, children }: Props) {
  const clicked = useRef<Element | null>(null);
  useLayoutEffect(() => {
    // All of it, or where that is more than the window its beginning.
    if (isOpen) clicked.current?.scrollIntoView({ block: 'nearest' });
    clicked.current = null;
  }, [isOpen]);
  return (
    <section class="disclosure">
      <h2>
        <button
          type="button"
          id={`${id}-title`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-body` : undefined}
          onClick={({ currentTarget }) => {
            clicked.current = currentTarget.closest('section');
            toggle();
          }}
        >
          <svg class="twist" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M5.5 3.5 10 8l-4.5 4.5" />
          </svg>
          <span class="disclosure-title">{title}</span>
          {aside && <small class={isDone ? 'done' : undefined}>{aside}</small>}
        </button>
      </h2>
      {isOpen && (
        <div class="disclosed" id={`${id}-body`}>
          {children}
        </div>
      )}
    </section>
  );
}
