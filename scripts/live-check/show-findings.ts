import { ANSWER_FILE, answered } from './answer-page.ts';
import type { LiveChecks } from './run-checks.ts';

/** Shows a run as JSON to copy, under a title that counts. */
export function showFindings(run: LiveChecks): void {
  const page = HtmlService.createHtmlOutputFromFile(ANSWER_FILE).setWidth(640).setHeight(420);
  page.setContent(answered(page.getContent(), JSON.stringify(run, null, 1)));
  const count = (passed: boolean | null) =>
    run.findings.filter((finding) => finding.passed === passed).length;
  const title = `Live checks: ${count(true)} passed, ${count(false)} failed, ${count(null)} not run`;
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
