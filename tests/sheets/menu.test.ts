import { describe, expect, it } from 'vitest';
import { pages } from '../../src/sheets/pages.ts';
import { readDist } from '../read-dist.ts';
import { runEntryPoint } from './run-entry-point.ts';

const menu = {
  caption: 'Reseller Standing',
  isAddOnMenu: true,
  entries: [
    { kind: 'item', caption: 'Review a reseller', functionName: 'showReview' },
    { kind: 'item', caption: 'Plan marketing with a reseller', functionName: 'showMarketingPlan' },
    { kind: 'item', caption: 'Prepare the meeting', functionName: 'showMeeting' },
    { kind: 'item', caption: 'Map of the portfolio', functionName: 'showPortfolioMap' },
    { kind: 'separator' },
    { kind: 'item', caption: 'Set up this workbook', functionName: 'setUpWorkbook' },
    { kind: 'item', caption: 'Use my own table', functionName: 'showImport' },
    { kind: 'item', caption: 'Check the log', functionName: 'showLogCheck' },
    { kind: 'separator' },
    { kind: 'item', caption: 'Copy as values', functionName: 'copyAsValues' },
    { kind: 'separator' },
    { kind: 'item', caption: 'Function help', functionName: 'showFunctionHelp' },
  ],
};

describe('onOpen', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'adds the menu in AuthMode %s, and touches nothing else',
    (mode) => {
      const { menus, calls, error } = runEntryPoint('onOpen', mode);
      expect(error).toBeUndefined();
      expect(menus).toMatchObject([menu]);
      expect(
        calls.filter((call) => !/^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.)/.test(call)),
      ).toEqual([]);
    },
  );
});

describe('onInstall', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('adds the same menu in AuthMode %s', (mode) => {
    const { menus, error } = runEntryPoint('onInstall', mode);
    expect(error).toBeUndefined();
    expect(menus).toMatchObject([menu]);
  });
});

describe('every page', () => {
  it.each(Object.entries(pages))('%s is opened by its entry point, where the table says', (name, page) => {
    const { dialogs, error } = runEntryPoint(page.entry, 'FULL');
    expect(error).toBeUndefined();
    const { as, title } = page;
    const size = as === 'sidebar' ? { width: 300 } : { width: page.width, height: page.height };
    expect(dialogs).toMatchObject([{ kind: as, title, ...size }]);
    expect(dialogs[0]?.content).toBe(readDist(`${name}.html`));
  });
});

describe('the sidebar', () => {
  it.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)('stays closed in AuthMode %s', (mode) => {
    const { dialogs, error } = runEntryPoint('showReview', mode);
    expect(dialogs).toEqual([]);
    expect(error).toMatch(/permission|context/);
  });
});

describe('showPortfolioMap', () => {
  it('shows the built page in a dialog beside which the sheet can be used', () => {
    const { dialogs, error } = runEntryPoint('showPortfolioMap', 'FULL');
    expect(error).toBeUndefined();
    expect(dialogs).toMatchObject([
      { kind: 'modeless', title: 'Map of the portfolio', width: 900, height: 640 },
    ]);
    expect(dialogs[0]?.content).toBe(readDist('map.html'));
  });

  it.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)('shows nothing in AuthMode %s', (mode) => {
    const { dialogs, error } = runEntryPoint('showPortfolioMap', mode);
    expect(dialogs).toEqual([]);
    expect(error).toMatch(/permission|context/);
  });
});

describe('showReviewOf', () => {
  const contentFor = (...args: readonly unknown[]) => {
    const { dialogs, error } = runEntryPoint('showReviewOf', 'FULL', args);
    expect(error).toBeUndefined();
    expect(dialogs).toMatchObject([{ kind: 'sidebar', title: 'Review a reseller', width: 300 }]);
    return dialogs[0]?.content ?? '';
  };

  it('opens the sidebar at a reseller', () => {
    expect(contentFor('R0007')).toBe(
      readDist('review.html').replace('<body>', '<body data-reseller="R0007">'),
    );
  });

  it.each([
    ['"><script>alert(1)</script>', '&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;'],
    ["' onload=`x` &amp;", '&#39; onload&#61;&#96;x&#96; &#38;amp;'],
    ['$& $1 $$', '$&#38; $1 $$'],
  ])('keeps %s within its attribute', (id, written) => {
    expect(contentFor(id)).toContain(`<body data-reseller="${written}">`);
  });

  it.each([[''], ['x'.repeat(101)], [7], [null], [{ authMode: 'FULL' }], [['R1']]])(
    'opens the list of all for %j, which is no id',
    (id) => {
      expect(contentFor(id)).toBe(readDist('review.html'));
    },
  );
});

describe('showFunctionHelp', () => {
  it('shows the built page in a modal dialog', () => {
    const { dialogs, error } = runEntryPoint('showFunctionHelp', 'FULL');
    expect(error).toBeUndefined();
    expect(dialogs).toMatchObject([{ kind: 'modal', title: 'Function help', width: 720, height: 560 }]);
    expect(dialogs[0]?.content).toContain('RESELLER_GAP');
  });

  it.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)('shows nothing in AuthMode %s', (mode) => {
    const { dialogs, error } = runEntryPoint('showFunctionHelp', mode);
    expect(dialogs).toEqual([]);
    expect(error).toMatch(/permission|context/);
  });
});

describe('showMeeting', () => {
  it('shows the built page in a modal dialog', () => {
    const { dialogs, error } = runEntryPoint('showMeeting', 'FULL');
    expect(error).toBeUndefined();
    expect(dialogs).toMatchObject([{ kind: 'modal', title: 'Prepare the meeting', width: 860, height: 640 }]);
    expect(dialogs[0]?.content).toBe(readDist('meeting.html'));
  });

  it.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)('shows nothing in AuthMode %s', (mode) => {
    const { dialogs, error } = runEntryPoint('showMeeting', mode);
    expect(dialogs).toEqual([]);
    expect(error).toMatch(/permission|context/);
  });
});
