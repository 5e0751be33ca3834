/** What is said about setting up and about a spreadsheet that may not be changed. */
export const setUpSentences = {
  protectedLog: () =>
    'Reseller Standing: the log is for reading; a row that is changed by hand is found by “Check the log”.',
  protectedHeader: () => 'Reseller Standing: headers',
  protectedFormulas: () =>
    'Reseller Standing: computed columns; each comes from the one formula in its header.',
  madeTab: (tab: string) => `tab ${tab}`,
  madeColumn: (tab: string, column: string) => `column ${tab}: ${column}`,
  madeFormula: (tab: string, column: string) => `formula ${tab}: ${column}`,
  madeSetting: (setting: string) => `setting ${setting}`,
  restored: (cells: number) =>
    `the add-on’s formulas in ${cells === 1 ? 'a cell' : `${cells} cells`}, where they had been shared`,
  notRestored: (cells: number, tab: string) =>
    `a list of ${cells === 1 ? 'a formula' : `${cells} formulas`} that could not come back because their cells were changed since (tab “${tab}”: copy each to its place, then delete that tab)`,
  settingsLimit: () => 'A number of 0 or more; the row says what it may be.',
  viewOnly: () =>
    'You may not edit this spreadsheet, or a protected part of it. Ask its owner for the right to edit, and try again.',
  rejectedByRule: (cell: string | undefined) =>
    `${cell === undefined ? 'A cell' : `The cell ${cell}`} has a data validation that rejects what is to be written there. Let it show a warning instead (Data > Data validation > Advanced options), and try again.`,
  made: (made: readonly string[]) =>
    made.length === 0 ? 'Everything is there; nothing had to be made.' : `Made: ${made.join(', ')}.`,
  nextStep: () =>
    'Next: type your resellers on the tab Resellers, or open your own list and choose “Use my own table” in the same menu.',
};
