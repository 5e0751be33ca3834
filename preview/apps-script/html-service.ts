import { covered } from './covered.ts';
import { host } from './execution.ts';

type GOutput = GoogleAppsScript.HTML.HtmlOutput;
type GService = typeof HtmlService;

type CoveredOutput =
  | 'append'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth';

/** A page that the script made and may show. */
export class HtmlPage implements Pick<GOutput, CoveredOutput> {
  content: string;
  title = '';
  width = 600;
  height = 400;

  constructor(content: string) {
    this.content = content;
  }

  append(added: string): GOutput {
    this.content += added;
    return this as unknown as GOutput;
  }

  getContent(): string {
    return this.content;
  }

  getHeight(): number {
    return this.height;
  }

  getTitle(): string {
    return this.title;
  }

  getWidth(): number {
    return this.width;
  }

  setContent(content: string): GOutput {
    this.content = content;
    return this as unknown as GOutput;
  }

  setHeight(height: number): GOutput {
    this.height = height;
    return this as unknown as GOutput;
  }

  setTitle(title: string): GOutput {
    this.title = title;
    return this as unknown as GOutput;
  }

  setWidth(width: number): GOutput {
    this.width = width;
    return this as unknown as GOutput;
  }
}

export function htmlService(): GService {
  const service: Pick<GService, 'createHtmlOutputFromFile'> & Record<string, unknown> = {
    createHtmlOutput: (html: unknown = '') => covered<GOutput>('HtmlOutput', new HtmlPage(String(html))),
    createHtmlOutputFromFile(filename: string): GOutput {
      const content = host().pages[filename.replace(/\.html$/, '')];
      if (content === undefined) throw new Error(`No HTML file named ${filename} was found.`);
      return covered('HtmlOutput', new HtmlPage(content));
    },
  };
  return covered('HtmlService', service);
}
