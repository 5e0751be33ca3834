import { serialOfDate } from './cell-values.ts';
import { eachOf } from './cell-writes.ts';
import { covered, enumeration } from './covered.ts';
import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { a1Notation, isInside } from './zones.ts';

type GRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** Google's criteria and the engine's types for them. */
const TYPES = {
  CHECKBOX: 'isBoolean',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  VALUE_IN_LIST: 'isValueInList',
} as const;

type CriterionName = keyof typeof TYPES;

export const validationCriteria = enumeration(...(Object.keys(TYPES) as CriterionName[]));

/** A rule in the engine's own words. */
interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: 'arrow' | 'plainText';
}

type CoveredByRule = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

export class ValidationRule implements Pick<GRule, CoveredByRule> {
  criterion: Criterion | undefined;
  // Google's builder starts by allowing what is invalid, with a mark.
  allowsInvalid = true;
  helpText: string | null = null;

  copy(): GBuilder {
    return covered('DataValidationBuilder', Object.assign(new RuleBuilder(), { ...this }));
  }

  getAllowInvalid(): boolean {
    return this.allowsInvalid;
  }

  /** None until something is required. */
  getCriteriaType(): GCriteria {
    const { type } = this.criterion ?? {};
    const name = (Object.keys(TYPES) as CriterionName[]).find((one) => TYPES[one] === type);
    if (type !== undefined && !name) throw new Error(`The criterion ${type} is not covered by the preview`);
    return (name ? validationCriteria[name] : null) as unknown as GCriteria;
  }

  /** What was required: numbers, or a list of texts and whether it drops down. */
  getCriteriaValues(): unknown[] {
    const { type, values = [], displayStyle } = this.criterion ?? {};
    if (type === TYPES.VALUE_IN_LIST) return [[...values], displayStyle === 'arrow'];
    return values.map(Number);
  }

  /** None until one is set, though Google's types leave that out. */
  getHelpText(): string {
    return this.helpText as string;
  }
}

type Covered =
  | 'build'
  | 'requireCheckbox'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireValueInList'
  | 'setAllowInvalid'
  | 'setHelpText';

class RuleBuilder extends ValidationRule implements Pick<GBuilder, Covered> {
  build(): GRule {
    return covered('DataValidation', Object.assign(new ValidationRule(), { ...this }));
  }

  requireCheckbox(): GBuilder {
    return this.require({ type: 'isBoolean', values: [] });
  }

  requireNumberBetween(start: number, end: number): GBuilder {
    return this.require({ type: 'isBetween', values: [String(start), String(end)] });
  }

  requireNumberGreaterThan(number: number): GBuilder {
    return this.require({ type: 'isGreaterThan', values: [String(number)] });
  }

  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.require({ type: 'isGreaterOrEqualTo', values: [String(number)] });
  }

  requireNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.require({ type: 'isLessOrEqualTo', values: [String(number)] });
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): GBuilder {
    const displayStyle = showDropdown ? 'arrow' : 'plainText';
    return this.require({ type: 'isValueInList', values: values.map(String), displayStyle });
  }

  setAllowInvalid(allowInvalidData: boolean): GBuilder {
    this.allowsInvalid = allowInvalidData;
    return this as unknown as GBuilder;
  }

  setHelpText(helpText: string): GBuilder {
    this.helpText = helpText;
    return this as unknown as GBuilder;
  }

  private require(criterion: Criterion): GBuilder {
    this.criterion = criterion;
    return this as unknown as GBuilder;
  }
}

export function newDataValidation(): GBuilder {
  return covered('DataValidationBuilder', new RuleBuilder());
}

/** Lays a rule over zones of a sheet; without a rule, takes off what lies there. */
export function setValidation(sheetId: string, zones: readonly Zone[], rule: ValidationRule | null): void {
  const ranges = zones.map((zone) => host().ask('getRangeDataFromZone', sheetId, zone));
  if (!rule) {
    host().clearValidations(sheetId, ranges);
    return;
  }
  if (!rule.criterion) throw new Error('The data validation rule has no criterion.');
  const engineRule = { id: host().uuid(), criterion: rule.criterion, isBlocking: !rule.allowsInvalid };
  host().command('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: engineRule });
}

interface EngineRule {
  readonly criterion: Criterion;
  readonly isBlocking?: boolean;
}

export function validationAt(sheetId: string, row: number, col: number): GRule | null {
  const found = host().ask('getValidationRuleForCell', { sheetId, row, col }) as EngineRule | undefined;
  if (!found) return null;
  const rule = Object.assign(new ValidationRule(), {
    criterion: found.criterion,
    allowsInvalid: found.isBlocking !== true,
  });
  return covered('DataValidation', rule);
}

interface PlacedRule extends EngineRule {
  readonly ranges: readonly { readonly zone: Zone }[];
}

/**
 * Throws where Google refuses what a script writes: a value that a rule rejects. A blank is never rejected; what a
 * formula gives is not asked.
 */
export function refuseInvalid(sheetId: string, zone: Zone, values: readonly (readonly unknown[])[]): void {
  const rules = (host().ask('getDataValidationRules', sheetId) ?? []) as readonly PlacedRule[];
  const rejecting = rules.filter(({ isBlocking }) => isBlocking === true).flatMap(({ ranges }) => ranges);
  if (rejecting.length === 0) return;
  eachOf(zone, values, 'setValues', (value, row, col) => {
    const cell = { top: row, left: col, bottom: row, right: col };
    const asked = askedValue(value);
    if (asked === undefined || !rejecting.some((range) => isInside(cell, range.zone))) return;
    const place = { sheetId, row, col };
    const { isValid } = host().ask('getValidationResultForCellValue', asked, place) as { isValid: boolean };
    if (isValid) return;
    throw new Error(
      `The data you entered in cell ${a1Notation(cell)} violates the data validation rules set on this cell.`,
    );
  });
}

/** A written value as a rule compares it: text that is a number counts as one, unless a quote stands before it. */
function askedValue(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOfDate(value);
  if (typeof value !== 'string' || value === '' || value.startsWith('=')) return undefined;
  if (value.startsWith("'")) return value.slice(1);
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}
