import { element } from './element.ts';

export interface NoticeAction {
  readonly caption: string;
  readonly run: () => void;
}

export interface Notice {
  readonly text: string;
  readonly kind?: 'info' | 'warning';
  readonly actions?: readonly NoticeAction[];
}

/** Shows a line above the spreadsheet that stays until it is closed; gives a function that closes it. */
export function showNotice({ text, kind = 'info', actions = [] }: Notice): () => void {
  const close = () => {
    bar.remove();
    window.dispatchEvent(new Event('resize'));
  };
  const bar = element(
    'div',
    { class: `rs-notice rs-notice-${kind}`, role: kind === 'warning' ? 'alert' : 'status' },
    [
      element('span', { class: 'rs-notice-text' }, [text]),
      ...actions.map(({ caption, run }) => {
        const button = element('button', { type: 'button', class: 'rs-button' }, [caption]);
        button.addEventListener('click', run);
        return button;
      }),
    ],
  );
  const dismiss = element(
    'button',
    { type: 'button', class: 'rs-close', 'aria-label': 'Close this message' },
    ['×'],
  );
  dismiss.addEventListener('click', close);
  bar.append(dismiss);
  document.getElementById('rs-notices')?.append(bar);
  window.dispatchEvent(new Event('resize'));
  return close;
}

/** Shows a short message at the bottom for some seconds. */
export function showToast(text: string, title = '', seconds = 5): void {
  const toast = element('div', { class: 'rs-toast' }, [
    ...(title ? [element('strong', { class: 'rs-toast-title' }, [title])] : []),
    element('span', {}, [text]),
  ]);
  const close = element('button', { type: 'button', class: 'rs-close', 'aria-label': 'Close this message' }, [
    '×',
  ]);
  close.addEventListener('click', () => toast.remove());
  toast.append(close);
  document.getElementById('rs-toasts')?.append(toast);
  // As in Google Sheets, a negative time keeps it until it is closed.
  if (seconds >= 0) window.setTimeout(() => toast.remove(), seconds * 1000);
}
