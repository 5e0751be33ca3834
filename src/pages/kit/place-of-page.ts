import type { Place } from './problem-words.ts';

/** Where this page is, as its HTML says. */
export function placeOfPage(): Place {
  return document.documentElement.dataset.place === 'window' ? 'window' : 'sidebar';
}
