import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest begin first, so that no core is left alone with one at the end. */
const SLOW: readonly RegExp[] = [
  /sheets\/(set-up|dashboard|request)-faults/,
  /preview\/(page|partner-review)/,
  /deploy\//,
  /sheets\/(column-accidents|set-up|spreadsheet-workbook)/,
  /browser\//,
];

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = SLOW.findIndex((pattern) => pattern.test(moduleId));
      return at === -1 ? SLOW.length : at;
    };
    return [...files].sort((one, other) => rank(one) - rank(other));
  }
}
