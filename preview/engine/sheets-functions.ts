import { addFunction, registries } from '@odoo/o-spreadsheet';

interface Value {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}

type Matrix = readonly (readonly Value[])[];

const text = (value: Value | undefined): string => String(value?.value ?? '');

/** Functions that Google Sheets has, that people write beside ours, and that the engine lacks. */
export function registerSheetsFunctions(): void {
  add('ARRAYFORMULA', 'Spreads the results of an array formula over rows and columns.', {
    args: [{ name: 'array_formula', description: 'A range, or an expression of ranges.', takes: 'range' }],
    compute: (value) => value as Matrix,
  });
  add('TO_PERCENT', 'Shows a number as a percentage.', {
    args: [{ name: 'value', description: 'The number to show as a percentage.', takes: 'value' }],
    compute: (value) => ({ ...(value as Value), format: '0.00%' }),
  });
  add('TO_DATE', 'Shows a number as a date.', {
    args: [{ name: 'value', description: 'The day number to show as a date.', takes: 'value' }],
    compute: (value) => ({ ...(value as Value), format: 'm/d/yyyy' }),
  });
  add('TO_TEXT', 'Gives a number as the text that its cell shows.', {
    args: [{ name: 'value', description: 'The value to give as text.', takes: 'value' }],
    compute: (value) => ({ value: text(value as Value) }),
  });
  const subject = { name: 'text', description: 'The text to look in.', takes: 'value' } as const;
  const pattern = {
    name: 'regular_expression',
    description: 'The pattern to look for.',
    takes: 'value',
  } as const;
  add('REGEXMATCH', 'Whether a text matches a regular expression.', {
    args: [subject, pattern],
    compute: (value, expression) => ({ value: expressionOf(expression).test(text(value as Value)) }),
  });
  add('REGEXEXTRACT', 'The first part of a text that matches a regular expression.', {
    args: [subject, pattern],
    compute: (value, expression) => {
      const match = expressionOf(expression).exec(text(value as Value));
      return { value: match ? (match[1] ?? match[0]) : '#N/A' };
    },
  });
  add('REGEXREPLACE', 'Replaces the parts of a text that match a regular expression.', {
    args: [subject, pattern, { name: 'replacement', description: 'The text to put there.', takes: 'value' }],
    compute: (value, expression, replacement) => ({
      value: text(value as Value).replace(expressionOf(expression, 'g'), text(replacement as Value)),
    }),
  });
}

interface Argument {
  readonly name: string;
  readonly description: string;
  readonly takes: 'value' | 'range';
}

interface Meaning {
  readonly args: readonly Argument[];
  readonly compute: (...args: readonly unknown[]) => Value | Matrix;
}

function add(name: string, description: string, { args, compute }: Meaning): void {
  if (registries.functionRegistry.contains(name)) return;
  addFunction(name, {
    description,
    category: 'Google Sheets',
    args: args.map((argument) => ({
      name: argument.name,
      description: argument.description,
      type: argument.takes === 'range' ? ['ANY', 'RANGE<ANY>'] : ['ANY'],
      ...(argument.takes === 'range' ? { acceptMatrix: true } : {}),
    })),
    compute: (...given) => compute(...given) as never,
  });
}

function expressionOf(value: unknown, flags = ''): RegExp {
  return new RegExp(text(value as Value), flags);
}

/** Functions of the engine that refuse whatever is no range, and so break off the formula where a FILTER has no rows. */
const NARROW = ['SORT', 'SORTN', 'UNIQUE', 'CHOOSECOLS', 'FREQUENCY'];

/** Makes them take a single value as a range of one cell and give an error on, as Google Sheets does: IFERROR sees it. */
export function widenFunctions(): void {
  for (const name of NARROW) {
    const description = registries.functionRegistry.get(name);
    const { compute, args } = description;
    const isNarrow = args.map(({ acceptMatrixOnly }) => acceptMatrixOnly === true);
    registries.functionRegistry.replace(name, {
      ...description,
      args: args.map((argument) => ({ ...argument, acceptMatrix: true, acceptMatrixOnly: false })),
      compute(...given: Parameters<typeof compute>) {
        const wide = given.map((value, at) => (isNarrow[at] && !Array.isArray(value) ? [[value]] : value));
        return compute.apply(this, wide as typeof given);
      },
    });
  }
}
