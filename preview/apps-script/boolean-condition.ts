import { covered, enumeration } from './covered.ts';

export type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** Google's criteria and the engine's operators for them. */
export const OPERATORS = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  CUSTOM_FORMULA: 'customFormula',
} as const;

export type Criterion = keyof typeof OPERATORS;

export const booleanCriteria = enumeration(...(Object.keys(OPERATORS) as Criterion[]));

/** A rule of the engine; kinds that the stand-ins cannot make, such as colour scales, pass through as they are. */
export interface EngineRule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: EngineStyle;
}

export interface EngineStyle {
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What a rule asks of a cell, as a script reads it. */
export function newCondition({ operator = '', values = [], style = {} }: EngineRule): Condition {
  const condition: Pick<
    Condition,
    'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor' | 'getItalic'
  > = {
    getBackground: () => style.fillColor ?? null,
    getBold: () => style.bold ?? null,
    getCriteriaType: () => booleanCriteria[criterionOf(operator, values)] as GCriteria,
    getCriteriaValues: () => valuesOf(criterionOf(operator, values), values),
    getFontColor: () => style.textColor ?? null,
    getItalic: () => style.italic ?? null,
  };
  return covered('BooleanCondition', condition, 'ConditionalFormatBooleanCondition');
}

/** The engine holds all values as text. */
function valuesOf(criterion: Criterion, values: readonly string[]): (string | number)[] {
  return values.map((value) => (criterion.startsWith('NUMBER_') ? Number(value) : value));
}

/** The engine compares text and numbers by one operator. */
function criterionOf(operator: string, values: readonly string[]): Criterion {
  if (operator === 'isEqual' && values[0] !== '' && Number.isFinite(Number(values[0])))
    return 'NUMBER_EQUAL_TO';
  if (operator === 'isEqual') return 'TEXT_EQUAL_TO';
  const found = (Object.keys(OPERATORS) as Criterion[]).find((name) => OPERATORS[name] === operator);
  if (!found) throw new Error(`The criterion ${operator} is not covered by the preview`);
  return found;
}
