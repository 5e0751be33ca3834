import type { Example, FunctionDeclaration, Param } from '../../functions/calling/define-function.ts';
import {
  formulaOf,
  isErrorExample,
  resultRowsOf,
  type Separator,
  shapeOf,
  syntaxOf,
} from '../../functions/describing/describe-function.ts';
import { acceptedBy, helpOf, isOptional } from '../../functions/describing/describe-param.ts';
import { element } from './element.ts';

export interface DetailOptions {
  readonly separator: Separator;
  readonly copy: (formula: string) => void;
}

/** Everything about one function: what it gives, how it is called, examples to copy, and the rule behind it. */
export function functionDetail(declaration: FunctionDeclaration, options: DetailOptions): readonly Node[] {
  const { name, summary, params, returns, rule, examples } = declaration;
  return [
    element('h1', { id: 'detail-name' }, name),
    element('p', { class: 'summary' }, summary),
    element('p', { class: 'syntax' }, element('code', {}, `=${syntaxOf(declaration, options.separator)}`)),
    element('h2', {}, 'Examples'),
    element(
      'ul',
      { class: 'examples' },
      ...examples.map((example) => exampleItem(declaration, example, options)),
    ),
    element('h2', {}, 'Arguments'),
    element('dl', {}, ...params.flatMap(argument)),
    element('h2', {}, 'Answer'),
    element('p', {}, `${returns} ${shapeOf(declaration)}`),
    element('h2', {}, 'The rule'),
    element('p', {}, rule),
  ];
}

function argument(param: Param): readonly Node[] {
  const tag = isOptional(param) ? [element('span', { class: 'optional' }, 'optional')] : [];
  return [
    element('dt', {}, element('code', {}, param.name), ...tag),
    element('dd', {}, helpOf(param), element('span', { class: 'accepted' }, acceptedBy(param))),
  ];
}

function exampleItem(
  declaration: FunctionDeclaration,
  example: Example,
  { separator, copy }: DetailOptions,
): HTMLElement {
  const formula = formulaOf(declaration, example, separator);
  const button = element('button', { type: 'button', 'aria-label': `Copy ${formula}` }, 'Copy');
  button.addEventListener('click', () => copy(formula));
  const note = example.note === undefined ? [] : [element('p', { class: 'note' }, example.note)];
  return element(
    'li',
    {},
    element('div', { class: 'formula' }, element('code', {}, formula), button),
    result(example, separator),
    ...note,
  );
}

function result(example: Example, separator: Separator): HTMLElement {
  const rows = resultRowsOf(example, separator);
  const cells = rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))));
  const kind = isErrorExample(example) ? 'result error' : 'result';
  return element('table', { class: kind, 'aria-label': 'Result' }, element('tbody', {}, ...cells));
}
