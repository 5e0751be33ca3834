import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { TableProposal } from '../contract.ts';

export function proposeImport(_port: WorkbookPort): TableProposal {
  throw new Problem('unexpected', reviewSentences.unexpected());
}
