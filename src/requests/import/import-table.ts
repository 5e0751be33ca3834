import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { ImportInput, ImportResult } from '../contract.ts';

export function importTable(_port: WorkbookPort, _input: ImportInput): ImportResult {
  throw new Problem('unexpected', reviewSentences.unexpected());
}
