import { element } from './element.ts';

export interface MessageBox {
  readonly title: string;
  readonly text: string;
  /** The captions of the buttons; the last one is the main one. */
  readonly buttons: readonly string[];
}

/** Shows a message with buttons; resolves to the caption pressed, or '' when it was closed with Esc. */
export function showMessageBox({ title, text, buttons }: MessageBox): Promise<string> {
  return new Promise((resolve) => {
    const row = element('div', { class: 'rs-dialog-buttons' });
    const dialog = element(
      'dialog',
      { class: 'rs-dialog rs-message-box', 'aria-labelledby': 'rs-message-title' },
      [
        element('h2', { class: 'rs-dialog-title', id: 'rs-message-title' }, [title]),
        element('p', { class: 'rs-message-text' }, [text]),
        row,
      ],
    );
    buttons.forEach((caption, index) => {
      const isMain = index === buttons.length - 1;
      const button = element(
        'button',
        { type: 'button', class: isMain ? 'rs-button rs-button-main' : 'rs-button' },
        [caption],
      );
      button.addEventListener('click', () => dialog.close(caption));
      row.append(button);
      if (isMain) button.autofocus = true;
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    // The grid listens on the window for keys; they belong to the dialog now.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
  });
}
