import { covered } from './covered.ts';
import { host } from './execution.ts';
import type { Zone } from './host.ts';

type GRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule in the engine's own words. */
interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: 'arrow' | 'plainText';
}

export class ValidationRule implements Pick<GRule, 'getAllowInvalid' | 'getHelpText'> {
  criterion: Criterion | undefined;
  // Google's builder starts by allowing what is invalid, with a mark.
  allowsInvalid = true;
  helpText = '';

  getAllowInvalid(): boolean {
    return this.allowsInvalid;
  }

  getHelpText(): string {
    return this.helpText;
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
