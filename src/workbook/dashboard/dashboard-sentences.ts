/** What the dashboard says where it has nothing to show, and where it cannot compute. */
export const dashboardSentences = {
  protectedPage: () =>
    'Reseller Standing: the dashboard computes itself; “Set up this workbook” writes it anew. Your own cells belong beside it.',
  madeDashboard: (title: string) => `tab ${title}`,
  madeAnew: (title: string) => `formulas of ${title}`,
  noResellers:
    'No resellers yet: add them on the Resellers tab, or copy your own table with “Use my own table”; this page then fills itself.',
  broken: 'A tab or a column that this page reads is gone; choose “Set up this workbook”.',
  // Must fit over three columns: a formula stands in the fourth.
  noMoves: 'No next move yet: enter figures and review a reseller.',
  // Stands there as well; what is wrong stands beside it.
  badSetting: 'A setting is to be corrected:',
  noRevenue: 'No reseller has a revenue yet.',
  noReviewsDue: 'No review is due in the next 14 days.',
  noActions: 'No open action has a date.',
  noneMoved: 'No reseller changed its standing at its latest review.',
  noneFalling: 'Nowhere do our sales rise while our share falls.',
  noneLapsed: 'No marketing plan has lapsed.',
  noChartData: 'No reseller has both a share and a commitment score yet.',
  seeRow: 'The figures of this row on the Resellers tab cannot be explained; look at them there.',
};
