/**
 * In a cell that shows a percentage the editor puts a % behind the first digit, as Google Sheets does. A % that is
 * typed in front of it goes past it, also as in Google Sheets; the engine made “12%%” of it, which is no number.
 */
export function typeOverPercent(place: HTMLElement): void {
  place.addEventListener(
    'beforeinput',
    (event) => {
      const editor = event.target instanceof Element ? event.target.closest('.o-composer') : null;
      if (!editor || event.inputType !== 'insertText' || event.data !== '%') return;
      const selection = window.getSelection();
      if (!selection?.isCollapsed || !selection.focusNode || !editor.contains(selection.focusNode)) return;
      const isFormula = editor.textContent.startsWith('=');
      const rest = document.createRange();
      rest.selectNodeContents(editor);
      rest.setStart(selection.focusNode, selection.focusOffset);
      if (isFormula || rest.toString() !== '%') return;
      event.preventDefault();
      selection.modify('move', 'forward', 'character');
    },
    true,
  );
}
