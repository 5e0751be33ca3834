import type { FunctionDeclaration } from '../../functions/calling/define-function.ts';
import type { Separator } from '../../functions/describing/describe-function.ts';
import { copyText } from './copy-text.ts';
import { element } from './element.ts';
import { functionDetail } from './function-detail.ts';
import { functionAfterKey, functionOptions, LIST_ID, optionId } from './function-list.ts';
import { searchFunctions } from './search-functions.ts';
import { separatorChoice } from './separator-choice.ts';

/**
 * The whole dialog. The search field keeps the keyboard: typing narrows the list, arrow keys choose from it, Tab goes
 * on to the examples. What happened is said in `status`, the page’s live region.
 */
export function helpDialog(
  functions: readonly FunctionDeclaration[],
  firstSeparator: Separator,
  status: HTMLElement,
): HTMLElement {
  let separator = firstSeparator;
  let found = functions;
  let chosen = functions[0];

  const search = element('input', {
    type: 'search',
    role: 'combobox',
    id: 'search',
    placeholder: 'Search, for example share',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'true',
    'aria-controls': LIST_ID,
    'aria-label': 'Search functions',
  });
  // A browser puts what scrolls into the Tab order; the search field already leads through the list.
  const list = element('ul', { role: 'listbox', id: LIST_ID, 'aria-label': 'Functions', tabindex: '-1' });
  const detail = element('main', { tabindex: '0', 'aria-labelledby': 'detail-name' });

  const copy = async (formula: string) => {
    say('');
    say(
      (await copyText(formula))
        ? 'Copied. Paste it into a cell.'
        : 'Not copied. Select the formula and copy it.',
    );
    status.classList.add('shown');
  };
  const say = (sentence: string) => {
    status.textContent = sentence;
    status.classList.remove('shown');
  };
  const choose = (declaration: FunctionDeclaration) => {
    chosen = declaration;
    say('');
    drawList();
    drawDetail();
    document.getElementById(optionId(declaration))?.scrollIntoView({ block: 'nearest' });
    detail.scrollTop = 0;
  };
  const drawList = () => {
    list.replaceChildren(...functionOptions(found, chosen, choose));
    if (chosen) search.setAttribute('aria-activedescendant', optionId(chosen));
    else search.removeAttribute('aria-activedescendant');
    search.setAttribute('aria-expanded', String(found.length > 0));
    list.hidden = found.length === 0;
  };
  const drawDetail = () => {
    detail.replaceChildren(
      ...(chosen ? functionDetail(chosen, { separator, copy }) : nothingFound(search.value, clear)),
    );
  };
  const narrow = () => {
    found = searchFunctions(functions, search.value);
    chosen = found[0];
    drawList();
    drawDetail();
    detail.scrollTop = 0;
    say(`${found.length} ${found.length === 1 ? 'function' : 'functions'}`);
  };
  const clear = () => {
    search.value = '';
    narrow();
    search.focus();
  };

  search.addEventListener('input', narrow);
  search.addEventListener('keydown', (event) => {
    const next = functionAfterKey(event.key, found, chosen);
    if (!next) return;
    event.preventDefault();
    choose(next);
  });
  drawList();
  drawDetail();
  const choice = separatorChoice(separator, (chosenSeparator) => {
    separator = chosenSeparator;
    drawDetail();
  });
  return element('div', { class: 'dialog' }, element('search', {}, search, list, choice), detail);
}

function nothingFound(query: string, clear: () => void): readonly Node[] {
  const button = element('button', { type: 'button' }, 'Show all functions');
  button.addEventListener('click', clear);
  return [
    element('h1', { id: 'detail-name' }, 'No function found'),
    element('p', {}, `Nothing matches “${query.trim()}”. Try one word, such as share, plan, seller or risk.`),
    button,
  ];
}
