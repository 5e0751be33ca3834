import * as v from 'valibot';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';

/**
 * Where the log ends, kept beside it. It is written after the reseller’s row has followed the log, so that a head
 * which lags behind the tab’s last row tells of a save that was interrupted.
 */
export interface LogHead {
  /** The number of the row that was logged last; 0 before the first. */
  readonly sequence: number;
  readonly reviewId: string;
  /** That row’s check value. */
  readonly check: string;
  /** The tab’s last row then. */
  readonly row: number;
}

/** Reads the head; a text that is none gives that of an empty log. */
export function readLogHead(port: WorkbookPort): LogHead {
  const whole = v.pipe(v.number(), v.integer());
  const head = v.strictObject({ sequence: whole, reviewId: v.string(), check: v.string(), row: whole });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), head), port.logHead());
  return read.success ? read.output : { sequence: 0, reviewId: '', check: '', row: 1 };
}

export function writeLogHead(port: WorkbookPort, head: LogHead): void {
  port.setLogHead(JSON.stringify(head));
}
