import type { Dashboard } from '../src/workbook/dashboard/define-dashboard.ts';
import type { Column, FilledBy, NumberFormat, Tab } from '../src/workbook/define-tab.ts';
import type { Setting } from '../src/workbook/settings.ts';

const introduction = `# The workbook

<!-- Written by \`npm run docs\` from the declarations in src/workbook. Change those, not this page. -->

*Extensions > Reseller Standing > Set up this workbook* makes these tabs. Choosing it again repairs: a tab or a column
that was deleted comes back, a formula that was typed over comes back, and what is there stays as it is.

Tabs and columns are found by marks that Google Sheets keeps with them. Rename them, move them, hide them, put columns
of your own between them: the add-on finds its own. Sort and filter as you like; each computed column comes from the
one formula in its header, which no sorting moves.

*Copy as values* puts Resellers and Dashboard as plain values beside their originals, named with the day. Nothing of
the originals is touched, and the copies stay as they are. Some functions also exist as
[named functions](named-functions.md), which need no add-on.

Text that the add-on writes stays text: a name such as \`=A1\`, \`+1\` or \`001\` never becomes a formula or a number.`;

const fillers: Readonly<Record<FilledBy, string>> = {
  person: 'you',
  'add-on': 'the add-on',
  review: 'a saved review',
  formula: 'its formula',
};

/** The whole of docs/workbook.md. */
export function workbookDocs(
  tabs: readonly Tab[],
  settings: readonly Setting[],
  formulaOf: (tab: Tab, column: Column) => string | undefined,
  dashboard: Dashboard,
): string {
  const sections = tabs.map((tab) => tabSection(tab, (column) => formulaOf(tab, column)));
  return `${[introduction, ...sections, settingsSection(settings), dashboardSection(dashboard)].join('\n\n')}\n`;
}

function tabSection(tab: Tab, formulaOf: (column: Column) => string | undefined): string {
  const rows = tab.columns.map((column) => [
    cell(column.title) + (column.isHidden ? ' (hidden)' : ''),
    holds(column),
    fillers[column.filledBy],
    cell(column.help),
  ]);
  const formulas = tab.columns.flatMap((column) => {
    const formula = formulaOf(column);
    return formula === undefined ? [] : [[cell(column.title), `\`${formula}\``]];
  });
  return [
    `## ${tab.title}`,
    tab.help,
    table(['column', 'holds', 'filled by', 'what it is'], rows),
    ...(formulas.length > 0
      ? [
          'The formulas, as they stand while the columns are where set-up puts them:',
          table(['column', 'formula'], formulas),
        ]
      : []),
  ].join('\n\n');
}

function settingsSection(settings: readonly Setting[]): string {
  const rows = settings.map(({ title, default: value, format, help, limits }) => [
    cell(title),
    shown(value, format),
    cell(help),
    cell(limits),
  ]);
  return [
    '## The settings',
    'A value that may not be is named, and the add-on stops rather than compute with it.',
    table(['setting', 'usually', 'what it does', 'what it may be'], rows),
  ].join('\n\n');
}

function dashboardSection({ title, help, cards, blocks, charts }: Dashboard): string {
  return [
    `## ${title}`,
    help,
    'Set-up makes it after the tabs that it reads, and repairs it: where a cell is not as it should be the whole page is written anew, so keep notes of your own beside or below it; a chart that was deleted comes back. Charts that you moved, resized or renamed stay as they are, and so do charts and colours of your own.',
    table(
      ['at the top', 'what it is'],
      cards.map((card) => [cell(card.label), cell(card.help)]),
    ),
    table(
      ['section', 'columns', 'what it shows'],
      blocks.map((block) => [
        cell(block.title),
        block.columns.flatMap((column) => (column.title === '' ? [] : [cell(column.title)])).join(', '),
        cell(block.help),
      ]),
    ),
    `The charts: ${charts.map((chart) => chart.title).join(', ')}.`,
  ].join('\n\n');
}

function holds({ type, words = [], format }: Column): string {
  if (words.length > 0) return words.map((word) => `\`${word}\``).join(', ');
  if (type === 'day') return 'a date';
  if (type === 'formula') return format === undefined ? 'a word' : 'a number, a word or a fault';
  if (type === 'amount') return 'a number, or `Unknown`';
  if (type === 'text' || type === 'word') return 'text';
  return 'a number';
}

function shown(value: number, format: NumberFormat): string {
  return format === 'percent' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replace(/[\\|*_<>]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');
}
