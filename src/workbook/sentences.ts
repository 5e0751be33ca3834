/**
 * Every sentence about the workbook, its reviews and its log, for the user of the sidebar: what happened, what is
 * safe, what to do. Those about a figure in a cell are in core/sentences.ts.
 */
export const workbookSentences = {
  notSetUp: (missing: readonly string[]) =>
    missing.every((part) => part.includes(': '))
      ? `Gone from this spreadsheet: ${missing.join(', ')}. “Set up this workbook” makes it anew, but empty; Edit > Undo or File > Version history has what was there.`
      : `This spreadsheet has no ${missing.join(', ')} yet; choose “Set up this workbook”. What is there stays as it is.`,
  busy: (safe: string) => `Someone else is saving right now. ${safe}; try again in a few seconds.`,
};
