import { type Fact, factsOf } from './fact.ts';

const SOURCE = 'testsheetsdatavalidations.js';
const BUILDER = 'SpreadsheetApp.newDataValidation()';
const READ = '[String(rule.getCriteriaType()), rule.getCriteriaValues()]';

/** What is required, the criterion that it is called, and its values. */
const required = [
  ['requireNumberGreaterThanOrEqualTo', '20', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [20]],
  ['requireNumberGreaterThan', '20', 'NUMBER_GREATER_THAN', [20]],
  ['requireNumberLessThanOrEqualTo', '20.5', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [20.5]],
  ['requireNumberBetween', '20, 40', 'NUMBER_BETWEEN', [20, 40]],
  ['requireCheckbox', '', 'CHECKBOX', []],
  ['requireValueInList', "['a', 'b']", 'VALUE_IN_LIST', [['a', 'b'], true]],
  ['requireValueInList', "['a', 'b'], false", 'VALUE_IN_LIST', [['a', 'b'], false]],
] as const;

export const validationFacts: readonly Fact[] = [
  {
    members: ['SpreadsheetApp.newDataValidation', 'DataValidationBuilder.getCriteriaType'],
    source: SOURCE,
    says: 'a new builder has no criterion, no values and no help, and lets pass what is invalid',
    script: `const builder = ${BUILDER};
      return [String(builder), builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid()];`,
    gives: ['DataValidationBuilder', null, [], null, true],
  },
  {
    members: ['DataValidationBuilder.setAllowInvalid'],
    source: SOURCE,
    says: 'whether the invalid passes is what was said last',
    script: `const builder = ${BUILDER}; return [builder.setAllowInvalid(false).getAllowInvalid(), builder.setAllowInvalid(true).getAllowInvalid()];`,
    gives: [false, true],
  },
  {
    members: ['DataValidationBuilder.build', 'DataValidationBuilder.setHelpText'],
    source: SOURCE,
    says: 'a rule says what its builder said',
    script: `const rule = ${BUILDER}.requireCheckbox().setHelpText('foo').build();
      return [String(rule), String(rule.getCriteriaType()), rule.getAllowInvalid(), rule.getHelpText()];`,
    gives: ['DataValidation', 'CHECKBOX', true, 'foo'],
  },
  {
    members: ['DataValidationBuilder.copy'],
    source: SOURCE,
    says: 'the copy of a builder is a builder',
    script: `return String(${BUILDER}.requireCheckbox().copy());`,
    gives: 'DataValidationBuilder',
  },
  {
    members: ['DataValidationBuilder.requireValueInList'],
    source: SOURCE,
    says: 'the values of a list become texts, and it drops down unless it is told not to',
    script: `return ${BUILDER}.requireValueInList([9, false, 'z']).getCriteriaValues();`,
    gives: [['9', 'false', 'z'], true],
  },
  ...factsOf(required, ([member, args, criterion, values]) => ({
    members: [`DataValidationBuilder.${member}`],
    source: SOURCE,
    says: `${member}(${args}) is ${criterion}`,
    script: `const rule = ${BUILDER}.${member}(${args}).build(); return ${READ};`,
    gives: [criterion, values],
  })),
  ...factsOf(required, ([member, args, criterion, values]) => ({
    members: ['Range.setDataValidation', `DataValidationBuilder.${member}`],
    source: SOURCE,
    says: `${member}(${args}) is read from every cell that it was laid on`,
    script: `const range = sheet.getRange('C7:D8').setDataValidation(${BUILDER}.${member}(${args}).build());
      return [range.getDataValidation(), ...range.getDataValidations().flat()].map((rule) => ${READ});`,
    gives: Array.from({ length: 5 }, () => [criterion, values]),
  })),
  {
    members: ['Range.setDataValidations'],
    source: SOURCE,
    says: 'a table of rules lies on its cells',
    script: `const of = (...numbers) => ${BUILDER}.requireNumberBetween(...numbers).build();
      const range = sheet.getRange('E9:F10').setDataValidations([[of(20, 40), of(30, 40)], [of(50, 60), of(70, 80)]]);
      return range.getDataValidations().map((line) => line.map((rule) => rule.getCriteriaValues()));`,
    gives: [
      [
        [20, 40],
        [30, 40],
      ],
      [
        [50, 60],
        [70, 80],
      ],
    ],
  },
  {
    members: ['Range.clearDataValidations'],
    source: 'testsheetssets.js',
    says: 'where rules were cleared each cell has none',
    script: `return sheet.getRange('C2:D3').setDataValidation(${BUILDER}.requireValueInList([1, 2], true).build()).clearDataValidations().getDataValidations();`,
    gives: [
      [null, null],
      [null, null],
    ],
  },
  {
    members: ['SpreadsheetApp.DataValidationCriteria'],
    source: SOURCE,
    says: 'a criterion prints its name',
    script: `return String(SpreadsheetApp.DataValidationCriteria.CHECKBOX);`,
    gives: 'CHECKBOX',
  },
];
