/** A custom function as its JSDoc in the built file describes it: what Google's autocomplete reads. */
export interface DescribedFunction {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly DescribedParam[];
}

export interface DescribedParam {
  readonly name: string;
  readonly help: string;
  readonly isOptional: boolean;
}

// Only at the start of a line: what stands deeper is private to the bundle and invisible to Google as well.
const DOCUMENTED =
  /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;

// “…, once if left out (optional)” as well as a sentence of its own, “… Optional; 10% if left out.”
const SAYS_OPTIONAL = /(?:^|\(|[.?!] )optional\b/i;

/** The top-level functions of a script that carry `@customfunction`. */
export function describedFunctions(code: string): DescribedFunction[] {
  const found: DescribedFunction[] = [];
  for (const [, comment = '', name = '', parameters = ''] of code.matchAll(DOCUMENTED)) {
    if (!/@customfunction\b/.test(comment) || name.endsWith('_')) continue;
    const tags = tagsOf(comment);
    const helps = new Map(tags.params.map((param) => [param.name, param]));
    const params = parameters
      .split(',')
      .map((text) => text.replace(/=.*/, '').trim())
      .filter((text) => /^[A-Za-z_$]/.test(text))
      .map((parameter) => helps.get(parameter) ?? { name: parameter, help: '', isOptional: false });
    found.push({ name: name.toUpperCase(), summary: tags.summary, params });
  }
  return found;
}

function tagsOf(comment: string): { summary: string; params: DescribedParam[] } {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, '').trim();
  const [summary = '', ...tags] = text.split(/^(?=@)/m);
  const params: DescribedParam[] = [];
  for (const tag of tags) {
    const match = /^@param\s+(?:\{[^}]*\}\s+)?\[?([\w$]+)\]?\s*([\s\S]*)/.exec(tag);
    if (!match) continue;
    const help = oneLine(match[2] ?? '').replace(/^[-–]\s*/, '');
    params.push({ name: match[1] ?? '', help, isOptional: SAYS_OPTIONAL.test(help) });
  }
  const paragraph = summary.trim().split(/\n\s*\n/)[0] ?? '';
  return { summary: oneLine(paragraph), params };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
