import type { FunctionDeclaration, Param } from '../src/functions/calling/define-function.ts';
import { helpOf } from '../src/functions/describing/describe-param.ts';
import { type NamedFunction, namedFunction } from '../src/functions/plain/named-function.ts';

const introduction = `# Named functions

<!-- Written by \`npm run docs\` from the declarations in src/functions. Change those, not this page. -->

Some of the functions as Google’s own named functions: they work for everyone who opens the spreadsheet, without the
add-on.

In Google Sheets choose *Data > Named functions > Add new function*, and copy the name, the arguments with their
descriptions, and the definition. Another spreadsheet takes them by *Data > Named functions > Import function*.

- Every argument is given: write a blank cell, or \`""\`, where an argument may be left out. The thresholds are the four
  cells below one another that the function of the add-on takes, all filled or all blank.
- An argument is a cell or a range; ranges of one call have the same shape, and the answers spill.
- Blanks, \`Unknown\` and faults are as in the functions of the add-on. A fault is the sentence after \`⚠ \`, also in a
  single call. A row in which all but the margin, the target and the mode are blank is blank.
- Text that is a number, such as \`$1,234.50\`, needs the add-on; here it is refused with a sentence. A date looks like a
  number to a plain formula.
- Where your spreadsheet writes decimals with a comma, put semicolons for the commas between arguments.`;

/** The whole of docs/named-functions.md. */
export function namedFunctionDocs(functions: readonly FunctionDeclaration[]): string {
  const sections = functions.flatMap((declaration) => {
    const named = namedFunction(declaration);
    return named ? [section(declaration, named)] : [];
  });
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

function section({ summary }: FunctionDeclaration, { name, args, definition }: NamedFunction): string {
  return [
    `## ${name}`,
    summary,
    ['| argument | description |', '| --- | --- |', ...args.map(argument)].join('\n'),
    'Definition:',
    `\`\`\`text\n${definition}\n\`\`\``,
  ].join('\n\n');
}

function argument(param: Param): string {
  return `| \`${param.name}\` | ${helpOf(param).replace(/[\\|*_<>]/g, (mark) => `\\${mark}`)} |`;
}
