import { element } from './element.ts';

/** Copies text to the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The frame of an add-on may not be allowed to use the clipboard interface; the selection still copies there. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = element('textarea', { 'aria-hidden': 'true', class: 'copied', readonly: '' });
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
