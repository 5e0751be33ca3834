interface InSidebar {
  readonly as: 'sidebar';
}

/** Modeless where the sheet and the sidebar are used beside it. Width and height are pixels. */
interface InDialog {
  readonly as: 'modal' | 'modeless';
  readonly width: number;
  readonly height: number;
}

type Page = (InSidebar | InDialog) & {
  /** Stands above the page. */
  readonly title: string;
  /** What the menu says, where that is not the title. */
  readonly item?: string;
  /** The entry point that shows it. */
  readonly entry: string;
};

/** Every page of the add-on. Its name is that of its folder in src/pages and of its file in dist/. */
export const pages = {
  review: { title: 'Review a reseller', entry: 'showReview', as: 'sidebar' },
  'marketing-plan': {
    title: 'Marketing plan',
    item: 'Plan marketing with a reseller',
    entry: 'showMarketingPlan',
    as: 'sidebar',
  },
  meeting: { title: 'Prepare the meeting', entry: 'showMeeting', as: 'modal', width: 860, height: 640 },
  map: { title: 'Map of the portfolio', entry: 'showPortfolioMap', as: 'modeless', width: 900, height: 640 },
  'own-table': { title: 'Use my own table', entry: 'showImport', as: 'sidebar' },
  'log-check': { title: 'Check the log', entry: 'showLogCheck', as: 'sidebar' },
  'function-help': {
    title: 'Function help',
    entry: 'showFunctionHelp',
    as: 'modal',
    width: 720,
    height: 560,
  },
} as const satisfies Readonly<Record<string, Page>>;

export type PageName = keyof typeof pages;
