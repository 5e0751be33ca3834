/** Says a sentence to those who listen, when they have heard what they are hearing: the page's one live region. */
export function announce(sentence: string): void {
  const region = document.getElementById('announcer');
  if (region === null) return;
  // The same words again are news only after silence.
  region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
}
