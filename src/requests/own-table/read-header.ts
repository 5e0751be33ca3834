import { headerTerms, type Term } from './header-terms.ts';

/** What a header says. */
export interface HeaderMeaning {
  /** What it names, undefined where it is nothing of ours or says more than we understand. */
  readonly term: Term | undefined;
  /** How sure the term is, 0 the surest. */
  readonly rank: number;
  /** The year that it names; the later one of a fiscal year such as 2024/25. */
  readonly year: number | undefined;
  /** It says “last year” in words. */
  readonly isBefore: boolean;
}

const year = /\b(?:(?:fy|gj|cy|ex) ?)(?:20)?(\d\d)(?: (?:20)?(\d\d))?\b|\b20(\d\d)(?: (?:20)?(\d\d))?\b/g;

const before =
  /\b(?:(?:a|the) year before|year before|(?:last|previous|prior|prev) (?:fiscal )?year|im vorjahr|letztes jahr|annee (?:precedente|derniere)|an dernier|n 1|(?:ano|ejercicio) (?:anterior|pasado)|previous|prior|prev|before|py|ly|vj|precedente?|anterior)\b/g;

/** Twelve months, this year, estimates: what may stand beside a term without changing it. */
const fillers =
  /\b(?:(?:last|past|trailing|previous|prior|letzte) 12 (?:months|monate)|12 (?:months|monate|derniers mois|mois|meses)|ultimos 12 meses|l ?12m|12m|ltm|ttm|(?:this|current) (?:fiscal )?year|(?:aktuelles|laufendes) jahr|cette annee|este ano|fiscal year|fy|gj|cy|ty|actuals?|ist|est|estimated|approx|amount|betrag|montant|importe|net|netto)\b/g;

const units =
  /\b(?:eur|euro|euros|usd|dollars?|gbp|chf|jpy|cad|aud|sek|nok|dkk|pln|k|keur|kusd|teur|tusd|tsd|thousands?|tausend|milliers|miles|mio|mn|m|millions?|percent)\b/g;

const articles = /\b(?:the|of|in|for|der|die|das|des|den|de|du|des|la|le|les|d|l|del|el|los|las|por|par)\b/g;

const sameWord: readonly (readonly [RegExp, string])[] = [
  [/\bsell in\b/g, 'sellin'],
  [/\b(?:rev|revs|revenues)\b/g, 'revenue'],
  [/\b(?:svc|svcs|service)\b/g, 'services'],
  [/\b(?:acct|acc|accounts)\b/g, 'account'],
  [/\b(?:cust|customers)\b/g, 'customer'],
  [/\b(?:no|nr|num|nummer|numero)\b/g, 'number'],
  [/\bresellers\b/g, 'reseller'],
  [/\b(?:ptnr|partners)\b/g, 'partner'],
  [/\bdealers\b/g, 'dealer'],
  [/\bcompanies\b/g, 'company'],
  [/\bmgr\b/g, 'manager'],
  [/\bmgn\b/g, 'margin'],
];

/** Small letters and figures, one space between words: `ResellerName`, `reseller_name` and `Reseller’s name` alike. */
function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’](\d\d)\b/g, ' fy$1')
    .replace(/['’]s\b/g, '')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/%/g, ' percent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads a header. One that says more than a term, such as “Q1 sales” or “Sales target”, has no term. */
export function readHeader(text: string): HeaderMeaning {
  let found: number | undefined;
  let words = plainWords(text)
    .replace(fillers, (phrase) => (/^(?:fy|gj|cy)$/.test(phrase) ? phrase : ' '))
    .replace(year, (_all, ...parts: (string | undefined)[]) => {
      const [fiscal, fiscalEnd, plain, plainEnd] = parts;
      found = 2000 + Number(fiscalEnd ?? plainEnd ?? fiscal ?? plain);
      return ' ';
    })
    .replace(/\bvorjahre?s?(\p{L}*)/gu, ' before $1');
  const withoutBefore = words.replace(before, ' ');
  const isBefore = withoutBefore !== words;
  words = withoutBefore;
  for (const [from, to] of sameWord) words = words.replace(from, to);
  words = [fillers, units, articles]
    .reduce((rest, kind) => rest.replace(kind, ' '), words)
    .replace(/\s+/g, ' ')
    .trim();
  const meaning = termOf(words);
  // “Target %” says how far one is.
  const isRate = /%|\b(?:percent|pct)\b/i.test(text) && isAmountOnly.includes(meaning.term);
  return { ...(isRate ? nothing : meaning), year: found, isBefore };
}

const isAmountOnly: readonly (Term | undefined)[] = ['target', 'booked'];
const nothing = { term: undefined, rank: 0 } as const;

function termOf(words: string): Pick<HeaderMeaning, 'term' | 'rank'> {
  for (const [term, lines] of Object.entries(headerTerms)) {
    const rank = lines.findIndex((line) => line.split('|').includes(words));
    if (rank >= 0 && words !== '') return { term: term as Term, rank };
  }
  return nothing;
}
