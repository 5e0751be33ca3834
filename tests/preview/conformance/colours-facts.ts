import { type Fact, factsOf } from './fact.ts';

const SOURCE = 'testconditionalformat.js';
const RULE = 'SpreadsheetApp.newConditionalFormatRule()';

/** What a conditional format asks, the criterion that it is called, and its values. */
const asked = [
  ["whenTextContains('hello')", 'TEXT_CONTAINS', ['hello']],
  ['whenNumberBetween(10, 20)', 'NUMBER_BETWEEN', [10, 20]],
  ['whenNumberGreaterThan(50)', 'NUMBER_GREATER_THAN', [50]],
  ["whenFormulaSatisfied('=A1>10')", 'CUSTOM_FORMULA', ['=A1>10']],
] as const;

/** Conditional formats. */
export const coloursFacts: readonly Fact[] = [
  {
    members: ['SpreadsheetApp.newConditionalFormatRule', 'ConditionalFormatRuleBuilder.build'],
    source: SOURCE,
    says: 'what a builder builds is a rule',
    script: `return String(${RULE}.whenNumberGreaterThan(50).setRanges([sheet.getRange('A1:B10')]).build());`,
    gives: 'ConditionalFormatRule',
  },
  ...factsOf(asked, ([condition, criterion, values]) => ({
    members: [
      `ConditionalFormatRuleBuilder.${condition.replace(/\(.*/, '')}`,
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRule.getBooleanCondition',
      'BooleanCondition.getCriteriaType',
      'BooleanCondition.getCriteriaValues',
    ],
    source: SOURCE,
    says: `${condition} is ${criterion}, and its numbers are numbers`,
    script: `sheet.setConditionalFormatRules([${RULE}.${condition}.setRanges([sheet.getRange('A1:B10')]).build()]);
      const condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
      return [String(condition), String(condition.getCriteriaType()), condition.getCriteriaValues()];`,
    gives: ['ConditionalFormatBooleanCondition', criterion, values],
    isMended: true,
  })),
  {
    members: ['Sheet.setConditionalFormatRules', 'Sheet.getConditionalFormatRules'],
    source: SOURCE,
    says: 'the rules of a sheet are read in the order in which they were set',
    script: `const range = sheet.getRange('A1:B10'); const rule = (text) => ${RULE}.whenTextContains(text).setRanges([range]).build();
      sheet.setConditionalFormatRules([rule('b'), rule('a'), rule('c')]);
      return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition().getCriteriaValues()[0]);`,
    gives: ['b', 'a', 'c'],
  },
  {
    members: ['ConditionalFormatRuleBuilder.setBackground', 'ConditionalFormatRuleBuilder.setFontColor'],
    source: SOURCE,
    says: 'colours that were given in capitals are read in small letters',
    script: `const rule = ${RULE}.whenNumberGreaterThan(50).setBackground('#FF0000').setFontColor('#FFFFFF').setBold(true);
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:B10')]).build()]);
      const condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
      return [condition.getBackground(), condition.getFontColor(), condition.getBold()];`,
    gives: ['#ff0000', '#ffffff', true],
    isMended: true,
  },
  {
    members: ['ConditionalFormatRule.copy'],
    source: SOURCE,
    says: 'a copy of a rule may ask something else and keeps the looks',
    script: `const rule = ${RULE}.whenNumberGreaterThan(50).setBold(true).setRanges([sheet.getRange('A1:B10')]).build();
      const condition = rule.copy().whenCellEmpty().build().getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getBold(), String(rule.getBooleanCondition().getCriteriaType())];`,
    gives: ['CELL_EMPTY', true, 'NUMBER_GREATER_THAN'],
  },
  {
    members: ['Sheet.clearConditionalFormatRules'],
    source: SOURCE,
    says: 'a sheet whose rules were cleared has none',
    script: `sheet.setConditionalFormatRules([${RULE}.whenCellEmpty().setRanges([sheet.getRange('A1')]).build()]);
      sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length;`,
    gives: 0,
  },
];
