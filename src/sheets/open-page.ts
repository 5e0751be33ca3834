import { type PageName, pages } from './pages.ts';

interface Options {
  /** What the page is told as attributes of its body, as `data-reseller`; any text is safe here. */
  readonly data?: Readonly<Record<string, string>>;
  /** Stands above the page in place of its usual title. */
  readonly title?: string;
}

/** Opens a page where it belongs. A sidebar takes the place of the one that is open. */
export function openPage(name: PageName, { data = {}, title = pages[name].title }: Options = {}): void {
  const page = pages[name];
  const output = HtmlService.createHtmlOutputFromFile(name);
  const attributes = Object.entries(data).map(([key, text]) => ` data-${key}="${escaped(text)}"`);
  if (attributes.length > 0) {
    // A function as replacement: “$&” in a text is no pattern.
    output.setContent(output.getContent().replace('<body>', () => `<body${attributes.join('')}>`));
  }
  const ui = SpreadsheetApp.getUi();
  if (page.as === 'sidebar') ui.showSidebar(output.setTitle(title));
  else {
    output.setWidth(page.width).setHeight(page.height);
    if (page.as === 'modeless') ui.showModelessDialog(output, title);
    else ui.showModalDialog(output, title);
  }
}

/** Text within an attribute: it can end neither the attribute nor its element. */
function escaped(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
