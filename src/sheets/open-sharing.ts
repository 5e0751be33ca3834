const WIDTH = 560;
const HEIGHT = 480;

const titles = {
  share: 'Share without the add-on',
  'take back': 'Use the add-on’s formulas again',
} as const;

/** Opens the page that is built from src/pages/sharing; its body says which way it goes. */
export function openSharing(way: keyof typeof titles): void {
  const page = HtmlService.createHtmlOutputFromFile('sharing').setWidth(WIDTH).setHeight(HEIGHT);
  page.setContent(page.getContent().replace('data-way="share"', `data-way="${way}"`));
  SpreadsheetApp.getUi().showModalDialog(page, titles[way]);
}
