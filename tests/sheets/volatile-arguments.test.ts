import { expect, test } from 'vitest';
import { sampleWorkbook } from '../../preview/sample/sample-workbook.ts';
import { trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** Functions whose value changes although nothing that they read has changed. */
const VOLATILE = /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/**
 * Of these, Google refuses a custom function even a reference to a cell that has them, in the words “not allowed to
 * reference a cell with NOW(), RAND(), or RANDBETWEEN()”. TODAY is not among them.
 */
const NEVER = /\b(NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/** The arguments of each call of a function of ours in a formula, as text. */
function argumentsOfOurs(formula: string): readonly string[] {
  const found: string[] = [];
  for (const { index, 0: name } of formula.matchAll(/\bRESELLER_[A-Z_]+\s*\(/gi)) {
    const from = index + name.length;
    let depth = 1;
    let at = from;
    for (let isText = false; at < formula.length && depth > 0; at++) {
      const character = formula[at];
      if (character === '"') isText = !isText;
      else if (!isText && character === '(') depth++;
      else if (!isText && character === ')') depth--;
    }
    found.push(formula.slice(from, at - 1));
  }
  return found;
}

/** Formulas in which Google would keep a custom function at “Loading…”. */
function faulty(formulas: readonly string[]): readonly string[] {
  return formulas.filter(
    (formula) => NEVER.test(formula) || argumentsOfOurs(formula).some((text) => VOLATILE.test(text)),
  );
}

const formulasOf = async (trial: WorkbookTrial) =>
  (await trial.run(`return file.getSheets().flatMap((sheet) => [
    ...sheet.getDataRange().getFormulas().flat(),
    ...sheet.getConditionalFormatRules().map((rule) => String(rule.getBooleanCondition().getCriteriaValues()[0])),
  ]).filter((formula) => String(formula).startsWith('='))`)) as readonly string[];

test.each([
  ['=RESELLER_PLAN_COVERAGE(A2:A9, TODAY())'],
  ['=IF(A1="", "", 12-12*reseller_plan_coverage(FILTER(A2:A9, B2:B9=C1), today ()))'],
  ['=RESELLER_WHY(A1, B1, C1, IF(SUM(D1:D9*(E1:E9>=EDATE(TODAY(), 3)))=0, FALSE, F1))'],
  ['=NOW()'],
  ['=RESELLER_SHARE(")", RAND())'],
])('%s is found', (formula) => {
  expect(faulty([formula])).toEqual([formula]);
});

test.each([
  ['=IF(A1<TODAY(), RESELLER_WHY(A1, B1), RESELLER_WHY(A1, "TODAY"))'],
  ['=RESELLER_SHARE(A1, B1)&TODAY()'],
])('%s is fine', (formula) => {
  expect(faulty([formula])).toEqual([]);
});

test('no formula that set-up writes hands a volatile value to a function of ours', async () => {
  const formulas = await formulasOf(await trySetUpWorkbook());
  expect(formulas.filter((formula) => /RESELLER_/.test(formula)).length).toBeGreaterThan(10);
  expect(formulas.filter((formula) => VOLATILE.test(formula)).length).toBeGreaterThan(10);
  expect(faulty(formulas)).toEqual([]);
});

test('no formula of the sample workbook does', async () => {
  const formulas = await formulasOf(await tryWorkbook(structuredClone(sampleWorkbook())));
  expect(formulas.filter((formula) => /RESELLER_/.test(formula)).length).toBeGreaterThan(10);
  expect(faulty(formulas)).toEqual([]);
});
