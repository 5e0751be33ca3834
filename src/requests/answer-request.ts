import type { WorkbookPort } from '../workbook/workbook-port.ts';

/** Answers a request of the sidebar: JSON text in and out. */
export function answerRequest(
  _port: WorkbookPort,
  _name: string,
  _input: string,
  _setUp: () => readonly string[],
): string {
  return '{"ok":false,"problem":{"kind":"invalid","message":"There is no such request.","details":null}}';
}
