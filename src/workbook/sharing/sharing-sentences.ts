/** What is said about sharing a workbook with people who have no add-on. */
export const sharingSentences = {
  sheetName: () => 'Formulas of the add-on',
  sheetHelp: () =>
    'Reseller Standing keeps here what “Use the add-on’s formulas again” needs. Leave it as it is.',
  headings: () => [
    'Places',
    'Became',
    'Mark',
    'Formula of the add-on',
    'Plain formula',
    'Check value',
    'Row',
    'Answer of the row',
  ],
  left: (because: 'no answer' | 'unknown size') =>
    because === 'no answer'
      ? 'stays, because it shows no answer now'
      : 'stays, because where its answer ends cannot be told; clear the cells beside and below it',
  busy: () => 'Someone else is saving right now. Nothing was changed; try again in a few seconds.',
};
