import type { Example, FunctionDeclaration, Param } from '../src/functions/calling/define-function.ts';
import {
  formulaOf,
  isErrorExample,
  resultRowsOf,
  shapeOf,
  syntaxOf,
} from '../src/functions/describing/describe-function.ts';
import { acceptedBy, helpOf } from '../src/functions/describing/describe-param.ts';

const introduction = `# Functions

<!-- Written by \`npm run docs\` from the declarations in src/functions. Change those, not this page. -->

Every argument is a cell, a range or a value. Percentages are fractions: \`0.1\` and a cell that shows 10% are the same
number. Nothing is rounded before it is compared: 9.9995% is not 10%.

**Where decimals are written with a comma,** Google Sheets separates arguments by semicolons and columns of a list by
backslashes: \`=RESELLER_GAP(200000, 5000000, 0.1)\` is \`=RESELLER_GAP(200000; 5000000; 0,1)\` there. The function help
in the add-on's menu shows every example either way.

**Ranges** of the same shape are taken element by element; a single value is repeated over them. Open ranges such as
\`B2:B\` work: blank rows give blanks. Thresholds and weights are taken whole, whatever the shape of the other ranges.

**Numbers as text** are read where they can mean one thing: \`$1,234.50\`, \`1 234,50 €\`, \`USD 800,000\`, \`1.5M\`, \`12%\`. They
are refused where they can mean two: \`1.234\`, \`1,234\`, \`1.234k\`. Two different currencies in one row are refused too.

**Unknown is not zero.** Blanks, \`n/a\`, \`-\`, \`–\`, \`TBD\`, \`?\`, \`not known\` and \`Unknown\` are unknown. An answer that
an unknown input makes impossible is the word \`Unknown\`. Only services, pull-through and margin count as none when
they are blank.

**Errors** say which argument is wrong, what it got and what it wants. A single call fails with that sentence, shown
when you point at the cell. In a range only the cell of the bad row says it, after \`⚠\`; all other rows keep their
answers, and every column that is computed from such a cell shows the same sentence.`;

/** The whole of docs/functions.md. */
export function functionDocs(functions: readonly FunctionDeclaration[]): string {
  const contents = functions.map(({ name, summary }) => `- [${name}](#${name.toLowerCase()}): ${summary}`);
  return `${[introduction, contents.join('\n'), ...functions.map(section)].join('\n\n')}\n`;
}

const START = '<!-- functions:start -->';
const END = '<!-- functions:end -->';

/** The README with calls and answers of these functions, the first example of each, between its two markers. */
export function withFunctionTable(readme: string, functions: readonly FunctionDeclaration[]): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start === -1 || end < start)
    throw new Error(`README.md needs the lines ${START} and ${END} for its table.`);
  return `${readme.slice(0, start)}${START}\n${functionTable(functions)}\n${readme.slice(end)}`;
}

function functionTable(functions: readonly FunctionDeclaration[]): string {
  return table(
    ['you type', 'you get'],
    functions.flatMap((declaration) => {
      const [example] = declaration.examples;
      return example ? [exampleRow(declaration, example)] : [];
    }),
  );
}

function section(declaration: FunctionDeclaration): string {
  const { name, summary, params, returns, rule, examples } = declaration;
  return [
    `## ${name}`,
    summary,
    `\`\`\`text\n=${syntaxOf(declaration)}\n\`\`\``,
    table(['argument', 'what it is', 'what it takes'], params.map(argument)),
    `**Answer:** ${returns} ${shapeOf(declaration)}`,
    `**Rule:** ${rule}`,
    table(
      ['example', 'result'],
      examples.map((example) => exampleRow(declaration, example)),
    ),
  ].join('\n\n');
}

function argument(param: Param): readonly string[] {
  return [`\`${param.name}\``, cell(helpOf(param)), cell(acceptedBy(param))];
}

function exampleRow(declaration: FunctionDeclaration, example: Example): readonly string[] {
  const rows = resultRowsOf(example).map((row) => cell(row.map((text) => text || '(blank)').join(' · ')));
  const result = isErrorExample(example) ? `error: ${rows.join('').replace('⚠ ', '')}` : rows.join('<br>');
  return [
    code(formulaOf(declaration, example)),
    example.note ? `${result}<br>*${cell(example.note)}*` : result,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replace(/[\\|*_<>]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');
}

/** A formula in a table cell: a bar would end the cell even within code. */
function code(formula: string): string {
  return `\`${formula.replace(/\|/g, '\\|')}\``;
}
