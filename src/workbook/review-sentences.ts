import { tabName } from './tab-names.ts';

/** Every sentence about reviews, their log, their actions and the settings that they use, for the user of the sidebar. */
export const reviewSentences = {
  settingMissing: (title: string) =>
    `${tabName('settings')}: there is no row “${title}”; choose “Set up this workbook” to add it.`,
  settingTwice: (title: string, rows: readonly number[]) =>
    `${tabName('settings')}, rows ${list(rows)}: “${title}” stands there more than once; delete all but one.`,
  settingBlank: (row: number, title: string, limits: string) =>
    `${tabName('settings')}, row ${row}: “${title}” has no value; enter a number (${decapitalise(limits)}).`,
  settingBad: (row: number, fault: string) => `${tabName('settings')}, row ${row}: ${fault}`,
  settingsBad: (rows: readonly number[], fault: string) =>
    `${tabName('settings')}, rows ${list(rows)}: ${fault}`,

  resellerGone: () =>
    `This reseller is no longer on the ${tabName('resellers')} tab; put its row back, with the same ID, or choose another one.`,
  reviewGone: () => 'This review is no longer in the log; choose “Check the log” to see what is missing.',
  actionGone: () => `This action is no longer on the ${tabName('actions')} tab.`,
  figuresBad: (row: number, fault: string) => `${tabName('resellers')}, row ${row}: ${fault}`,
  figuresChanged: (row: number) =>
    `${tabName('resellers')}, row ${row}: the figures were changed while you answered. Look at both, then save again.`,
  reviewedMeanwhile: (reviewer: string) =>
    `${reviewer.trim() || 'Someone else'} saved a review of this reseller meanwhile. Look at it, then save again.`,
  confirmLower: (from: string, to: string) =>
    `This review finds ${to}, lower than ${from}. Say whether it takes effect now, or is only proposed.`,
  completed: (name: string) =>
    `The last save (${name.trim() || 'a reseller without a name'}) had been interrupted; it was completed from the log.`,
  followed: () => 'The reseller’s row did not show the latest review of the log; now it does.',
  savedEarlier: (standing: string, fault: string) => `${standing}: this review was saved before. ${fault}`,

  dayInFuture: () => 'The review date lies in the future; enter today or an earlier day.',
  dayTooEarly: () => 'The review date lies before 2000; enter the day of the review.',
  noReviewer: () => 'Enter who made the review.',
  otherChecklist: () =>
    'The checklist has changed since this sidebar was opened. Close the sidebar and open it again; your answers are kept.',

  resellersWithoutName: (rows: readonly number[]) =>
    `${tabName('resellers')}, ${rowsOf(rows)}: without a name; enter one, and the reseller can be reviewed.`,
  resellersWithSameId: (id: string, rows: readonly number[]) =>
    `${tabName('resellers')}, ${rowsOf(rows)}: the ID “${id}” stands there more than once; delete it in all rows but the one that it belongs to, and open the sidebar again: each gets its own.`,
  idTooLong: (row: number, most: number) =>
    `${tabName('resellers')}, row ${row}: the ID has more than ${most} characters; shorten it.`,
  idsNotGiven: (rows: readonly number[]) =>
    `${tabName('resellers')}, ${rowsOf(rows)}: without an ID, because someone else is saving right now; open the sidebar again.`,
  idsNotYetGiven: (rows: readonly number[]) =>
    `${tabName('resellers')}, ${rowsOf(rows)}: without an ID; choose “Review a reseller” once, and each row gets one.`,
  andMore: (count: number) => `And ${count} more.`,

  rowWithoutNumber: (row: number) =>
    `${tabName('reviews')}, row ${row}: it has no number of the log; it was added or changed by hand.`,
  rowChanged: (row: number, reviewId: string) =>
    `${tabName('reviews')}, row ${row}: not as it was written (${reviewId}); a cell was changed by hand. File > Version history has the old one.`,
  rowsTwice: (rows: readonly number[], what: string) =>
    `${tabName('reviews')}, ${rowsOf(rows)}: ${what} stands there more than once; a row was copied by hand.`,
  rowsMissing: (from: number, to: number) =>
    `${tabName('reviews')}: ${from === to ? `number ${from} is` : `numbers ${from} to ${to} are`} missing; rows were deleted by hand. File > Version history has them.`,

  invalid: (place: string) =>
    `What was sent cannot be used${place === '' ? '' : ` (${place})`}. Close this page and open it again; nothing was saved.`,
  unexpected: () =>
    'Something went wrong, and nothing that was saved is lost. Try again; if it happens again, close this page and open it anew.',
};

/** `4, 6 and 7`; rows that all follow one another as `6 to 17`. */
function list(rows: readonly number[]): string {
  const [first = 0] = rows;
  if (rows.length > 2 && rows.every((row, index) => row === first + index))
    return `${first} to ${rows[rows.length - 1]}`;
  return rows.length < 2 ? rows.join('') : `${rows.slice(0, -1).join(', ')} and ${rows[rows.length - 1]}`;
}

/** `row 7`, or `rows 4, 6 and 7`. */
export function rowsOf(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'row' : 'rows'} ${list(rows)}`;
}

function decapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
