/**
 * What the Settings tab says of a value that may not be. The sentences stand in formulas: `row`, `shown` and `bound`
 * may be pieces of a formula, and no sentence has a quote that would end its text.
 */
export const settingsSentences = {
  bad: (row: string, title: string, shown: string, wanted: string) =>
    `⚠ Settings, row ${row}: “${title}” is ${shown}; enter ${wanted}.`,
  missing: (title: string) =>
    `⚠ Settings: there is no row “${title}”; choose “Set up this workbook” to add it.`,
  twice: (title: string) => `⚠ Settings: “${title}” stands there more than once; delete all but one.`,
  blank: 'blank',
  error: 'an error',
  properFraction: 'a fraction above 0% and below 100%',
  above: (title: string, bound: string) => `a fraction above “${title}” (${bound})`,
  from: (title: string, bound: string) => `a fraction from “${title}” (${bound}) up to 100%`,
  positiveNumber: 'a number above 0',
  weightsTotal: (total: string) =>
    `⚠ Settings: the weights total ${total}; change them so that they total 100.`,
  notInForce:
    '⚠ Settings: the column “In force” is empty; clear what stands below its header, then choose “Set up this workbook”.',
  noTab: () => 'There is no tab of settings; choose “Set up this workbook”, which makes it.',
  outside: (row: string) =>
    `⚠ Settings, row ${row}: the value cannot be used; the column “What it may be” says what can.`,
};
