/** Every sentence about what the meeting page could not read, with its place and its cure. */
export const meetingSentences = {
  planMonthBad: (row: number) =>
    `Marketing plan, row ${row}: the month cannot be read; enter a date, or a month as 2026-07.`,
  planFigureBad: (row: number, fault: string) => `Marketing plan, row ${row}: ${fault}`,
  andMore: (count: number) => `And ${count} more.`,
};
