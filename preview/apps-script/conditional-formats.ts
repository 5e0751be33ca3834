import { covered, enumeration, uncovered } from './covered.ts';
import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { newRange } from './sheet-makers.ts';
import { zoneOfA1 } from './zones.ts';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Google's criteria and the engine's operators for them. */
const OPERATORS = {
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

type Criterion = keyof typeof OPERATORS;

export const booleanCriteria = enumeration(...(Object.keys(OPERATORS) as Criterion[]));

/** A rule of the engine; kinds that the stand-ins cannot make, such as colour scales, pass through as they are. */
interface EngineRule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: EngineStyle;
}

interface EngineStyle {
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

interface EngineFormat {
  readonly id: string;
  readonly rule: EngineRule;
  readonly ranges: readonly string[];
}

interface RuleRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A rule as the stand-ins keep it; one that was read from a sheet carries the engine's own name and rule. */
class Rule implements Pick<GRule, 'getBooleanCondition' | 'getRanges'> {
  id: string | undefined;
  rule: EngineRule = { type: 'CellIsRule', style: {} };
  ranges: readonly RuleRange[] = [];

  getRanges(): GRange[] {
    return this.ranges.map(({ sheetId, zone }) => newRange(sheetId, zone));
  }

  getBooleanCondition(): GCondition | null {
    return this.rule.type === 'CellIsRule' ? newCondition(this.rule) : null;
  }
}

function newCondition({ operator = '', values = [], style = {} }: EngineRule): GCondition {
  const condition: Pick<
    GCondition,
    'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor' | 'getItalic'
  > = {
    getBackground: () => style.fillColor ?? null,
    getBold: () => style.bold ?? null,
    getCriteriaType: () => booleanCriteria[criterionOf(operator, values)] as GCriteria,
    getCriteriaValues: () => [...values],
    getFontColor: () => style.textColor ?? null,
    getItalic: () => style.italic ?? null,
  };
  return covered('BooleanCondition', condition);
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

type Covered =
  | 'build'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setItalic'
  | 'setRanges'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
  | 'whenTextEndsWith'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith';

class RuleBuilder extends Rule implements Pick<GBuilder, Covered> {
  build(): GRule {
    if (!this.rule.operator) throw new Error('A conditional format rule must have a condition.');
    if (this.ranges.length === 0) throw new Error('A conditional format rule must have a range.');
    return covered('ConditionalFormatRule', Object.assign(new Rule(), { ...this }));
  }

  setRanges(ranges: GRange[]): GBuilder {
    this.ranges = ranges.map((range) => {
      const { sheetId, zone } = uncovered<RuleRange>(range);
      return { sheetId, zone };
    });
    return this.self;
  }

  setBackground(color: string | null): GBuilder {
    return this.style(color === null ? {} : { fillColor: color });
  }

  setFontColor(color: string | null): GBuilder {
    return this.style(color === null ? {} : { textColor: color });
  }

  setBold(bold: boolean | null): GBuilder {
    return this.style(bold === null ? {} : { bold });
  }

  setItalic(italic: boolean | null): GBuilder {
    return this.style(italic === null ? {} : { italic });
  }

  whenCellEmpty = (): GBuilder => this.when('CELL_EMPTY');
  whenCellNotEmpty = (): GBuilder => this.when('CELL_NOT_EMPTY');
  whenFormulaSatisfied = (formula: string): GBuilder => this.when('CUSTOM_FORMULA', formula);
  whenNumberBetween = (start: number, end: number): GBuilder => this.when('NUMBER_BETWEEN', start, end);
  whenNumberEqualTo = (number: number): GBuilder => this.when('NUMBER_EQUAL_TO', number);
  whenNumberGreaterThan = (number: number): GBuilder => this.when('NUMBER_GREATER_THAN', number);
  whenNumberGreaterThanOrEqualTo = (number: number): GBuilder =>
    this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  whenNumberLessThan = (number: number): GBuilder => this.when('NUMBER_LESS_THAN', number);
  whenNumberLessThanOrEqualTo = (number: number): GBuilder =>
    this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  whenTextContains = (text: string): GBuilder => this.when('TEXT_CONTAINS', text);
  whenTextDoesNotContain = (text: string): GBuilder => this.when('TEXT_DOES_NOT_CONTAIN', text);
  whenTextEndsWith = (text: string): GBuilder => this.when('TEXT_ENDS_WITH', text);
  whenTextEqualTo = (text: string): GBuilder => this.when('TEXT_EQUAL_TO', text);
  whenTextStartsWith = (text: string): GBuilder => this.when('TEXT_STARTS_WITH', text);

  private when(criterion: Criterion, ...values: readonly (string | number)[]): GBuilder {
    this.rule = { ...this.rule, operator: OPERATORS[criterion], values: values.map(String) };
    return this.self;
  }

  private style(style: EngineStyle): GBuilder {
    this.rule = { ...this.rule, style: { ...this.rule.style, ...style } };
    return this.self;
  }

  private get self(): GBuilder {
    return this as unknown as GBuilder;
  }
}

export function newConditionalFormatRule(): GBuilder {
  return covered('ConditionalFormatRuleBuilder', new RuleBuilder());
}

export function conditionalFormatRules(sheetId: string, rows: number, columns: number): GRule[] {
  return formatsOf(sheetId).map(({ id, rule, ranges }) => {
    const read = { id, rule, ranges: ranges.map((a1) => ({ sheetId, zone: zoneOfA1(a1, rows, columns) })) };
    return covered('ConditionalFormatRule', Object.assign(new Rule(), read));
  });
}

/** Replaces all rules of the sheet, as Google does: who keeps others’ rules reads them first. */
export function setConditionalFormatRules(sheetId: string, rules: readonly GRule[]): void {
  const wanted = rules.map((rule) => uncovered<Rule>(rule));
  for (const { ranges } of wanted) {
    if (ranges.some((range) => range.sheetId !== sheetId)) {
      throw new Error('The conditional format rule cannot reference a different sheet.');
    }
  }
  for (const { id } of formatsOf(sheetId)) host().command('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const { id = host().uuid(), rule, ranges } of wanted) {
    host().command('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: { id, rule },
      ranges: ranges.map(({ zone }) => host().ask('getRangeDataFromZone', sheetId, zone)),
    });
  }
}

function formatsOf(sheetId: string): readonly EngineFormat[] {
  return (host().ask('getConditionalFormats', sheetId) ?? []) as readonly EngineFormat[];
}
