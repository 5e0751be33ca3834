import type { FunctionDeclaration } from '../src/functions/calling/define-function.ts';
import { sampleOf } from '../src/functions/describing/describe-function.ts';
import { helpOf } from '../src/functions/describing/describe-param.ts';

/**
 * The top-level function of a declaration, with the JSDoc that the formula helper of Google Sheets shows. The helper
 * knows no optional parameters and no line breaks, so each text is one line that says so in words. Parameters are
 * named, never `...args`: the helper would say that the function takes no arguments.
 */
export function customFunctionText(declaration: FunctionDeclaration): string {
  const { name, summary, params, returns } = declaration;
  const lines = [
    oneLine(summary),
    '',
    ...params.map((param, index) => {
      const sample = oneLine(sampleOf(declaration, index)).replace(/[{}]/g, '');
      return `@param {${sample}} ${param.name} ${oneLine(helpOf(param))}`;
    }),
    `@return ${oneLine(returns)}`,
    '@customfunction',
  ];
  const doc = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  const names = params.map((param) => param.name).join(', ');
  return `${doc}\nfunction ${name}(${names}) {\n  return app_.callCustomFunction_('${name}', arguments);\n}\n`;
}

/** Text that cannot end the comment, nor break the line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();
}
