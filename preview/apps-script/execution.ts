import type { Host, Mode } from './host.ts';

/** The execution that this realm was made for. */
interface Execution {
  host: Host | undefined;
  mode: Mode;
  isLoading: boolean;
}

const execution: Execution = { host: undefined, mode: 'NONE', isLoading: true };

export function beginExecution(host: Host, mode: Mode): void {
  execution.host = host;
  execution.mode = mode;
  execution.isLoading = true;
}

export function endLoading(): void {
  execution.isLoading = false;
}

export function currentMode(): Mode {
  return execution.mode;
}

export function host(): Host {
  if (!execution.host) throw new Error('The preview has not started this execution.');
  return execution.host;
}

/** Services that need no consent and change nothing. */
const FREE = new Set(['Logger', 'console', 'ScriptApp', 'Utilities', 'Session']);

/** What an add-on may call in NONE: enough for a menu, and no more. */
const IN_NONE = new Set(['SpreadsheetApp.getUi', 'Ui.createAddonMenu', 'Ui.createMenu']);

const NEEDS_CONSENT = new Set(['Ui.showSidebar', 'Ui.showModalDialog', 'Ui.showModelessDialog']);

/** Classes that reach into the file, which a custom function may read and not change. */
const FILE = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'DeveloperMetadataLocation',
  'ConditionalFormatRule',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
]);

const READS = /^(get|is|has|can|find|offset|with|on|createDeveloperMetadataFinder$)/;

/** Counts a call of a service and refuses it where Google refuses it. */
export function enter(service: string, member: string): void {
  const name = `${service}.${member}`;
  if (FREE.has(service)) return;
  if (execution.isLoading) refuse(name, 'the file was still loading');
  if (execution.mode === 'NONE' && !IN_NONE.has(name) && service !== 'Menu') refuse(name);
  if (execution.mode === 'LIMITED' && NEEDS_CONSENT.has(name)) refuse(name);
  if (execution.mode === 'CUSTOM_FUNCTION') {
    if (name === 'SpreadsheetApp.getUi') {
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    if (service === 'HtmlService' || (FILE.has(service) && !READS.test(member))) refuse(member);
  }
  host().enter(name);
}

function refuse(name: string, why?: string): never {
  throw new Error(`You do not have permission to call ${name}${why ? ` (${why})` : ''}`);
}
