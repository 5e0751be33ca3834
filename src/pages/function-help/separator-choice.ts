import type { Separator } from '../../functions/describing/describe-function.ts';
import { element } from './element.ts';

/** The reader's own way to write decimals tells what most likely stands between the arguments of their formulas. */
export function likelySeparator(locale: string | undefined): Separator {
  try {
    return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ';' : ',';
  } catch {
    // Some browsers give a tag that Intl refuses, such as en-US@posix.
    return ',';
  }
}

const choices: readonly { readonly separator: Separator; readonly label: string }[] = [
  { separator: ',', label: '0.5 and ,' },
  { separator: ';', label: '0,5 and ;' },
];

/** Two radio buttons: formulas with commas, or with semicolons where decimals have a comma. */
export function separatorChoice(chosen: Separator, choose: (separator: Separator) => void): HTMLElement {
  return element(
    'fieldset',
    { class: 'separator' },
    element('legend', {}, 'Your spreadsheet writes'),
    ...choices.map(({ separator, label }) => {
      const radio = element('input', { type: 'radio', name: 'separator', value: separator });
      radio.checked = separator === chosen;
      radio.addEventListener('change', () => choose(separator));
      return element('label', {}, radio, label);
    }),
  );
}
