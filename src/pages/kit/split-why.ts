export interface SplitWhy {
  readonly reason: string;
  /** The single next step; undefined where the sentence names none. */
  readonly next: string | undefined;
}

/** The sentence of why in its two halves, without the standing that is shown right above it. */
export function splitWhy(why: string, standing: string): SplitWhy {
  const told = why.startsWith(`${standing}: `) ? why.slice(standing.length + 2) : why;
  const at = told.lastIndexOf('; next: ');
  if (at === -1) return { reason: sentence(told), next: undefined };
  return { reason: sentence(`${told.slice(0, at)}.`), next: sentence(told.slice(at + '; next: '.length)) };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
