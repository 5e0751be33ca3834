/** Takes the keyboard to an element that is drawn with the next change: Preact draws in a microtask too. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
