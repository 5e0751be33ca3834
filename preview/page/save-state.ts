import type { SaveState } from './autosave.ts';

const WORDS: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'Saved in .preview',
  saving: 'Saving…',
  failed: 'Not saved',
  'changed elsewhere': 'Not saved: changed in another tab',
};

/** Shows in the title bar whether the work is safe. */
export function showSaveState(state: SaveState): void {
  const place = document.getElementById('rs-save-state');
  if (!place) return;
  const text = state.kind === 'failed' ? `Not saved: ${state.reason}` : WORDS[state.kind];
  if (place.textContent === text) return;
  place.textContent = text;
  place.title = text;
  place.classList.toggle('rs-save-state-bad', state.kind === 'failed' || state.kind === 'changed elsewhere');
}
