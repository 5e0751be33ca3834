import {
  type Condition,
  type Criterion,
  type EngineRule,
  type EngineStyle,
  newCondition,
  OPERATORS,
} from './boolean-condition.ts';
import { cellsNamed } from './cells-named.ts';
import { covered, uncovered } from './covered.ts';
import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { newRange } from './sheet-makers.ts';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

interface EngineFormat {
  readonly id: string;
  readonly rule: EngineRule;
  readonly ranges: readonly string[];
}

interface RuleRange {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly notation?: string | undefined;
}

/** A rule as the stand-ins keep it; one that was read from a sheet carries the engine's own name and rule. */
class Rule implements Pick<GRule, 'copy' | 'getBooleanCondition' | 'getRanges'> {
  id: string | undefined;
  rule: EngineRule = { type: 'CellIsRule', style: {} };
  ranges: readonly RuleRange[] = [];

  /** A builder that starts with what this rule says; what it builds is a rule of its own. */
  copy(): GBuilder {
    const { rule, ranges } = this;
    return covered('ConditionalFormatRuleBuilder', Object.assign(new RuleBuilder(), { rule, ranges }));
  }

  getRanges(): GRange[] {
    return this.ranges.map(({ sheetId, zone, notation }) => newRange(sheetId, zone, notation));
  }

  getBooleanCondition(): Condition | null {
    return this.rule.type === 'CellIsRule' ? newCondition(this.rule) : null;
  }
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
      const { sheetId, zone, notation } = uncovered<RuleRange>(range);
      return { sheetId, zone, notation };
    });
    return this.self;
  }

  setBackground(color: string | null): GBuilder {
    return this.style(color === null ? {} : { fillColor: color.toLowerCase() });
  }

  setFontColor(color: string | null): GBuilder {
    return this.style(color === null ? {} : { textColor: color.toLowerCase() });
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
    // What a rule was given as `K2:K` has its last row when it is read.
    const cells = ranges.map((a1) => ({ sheetId, zone: cellsNamed(a1, rows, columns).zone }));
    const read = { id, rule, ranges: cells };
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
