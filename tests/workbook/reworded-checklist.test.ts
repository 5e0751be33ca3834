import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TabId } from '../../src/workbook/index.ts';

const CHECKLIST = '../../src/core/checklist.ts';

/** Everything is loaded anew over a checklist of which one answer is reworded in its declaration, and nothing else. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(CHECKLIST, async (original) => {
    const real = await original<typeof import('../../src/core/checklist.ts')>();
    const reword = (answer: { readonly word: string }) =>
      answer.word === 'a designated person' ? { ...answer, word: 'a named person', short: 'named' } : answer;
    const sellerAnswers = real.sellerAnswers.map(reword);
    return {
      ...real,
      sellerAnswers,
      questions: real.questions.map((question) =>
        question.id === 'seller' ? { ...question, answers: sellerAnswers } : question,
      ),
    };
  });
});

afterAll(() => {
  vi.doUnmock(CHECKLIST);
  vi.resetModules();
});

async function dashboardText(): Promise<string> {
  const { dashboard } = await import('../../src/workbook/dashboard/dashboard.ts');
  const { pageContent } = await import('../../src/workbook/dashboard/page-content.ts');
  const { pageSources } = await import('../../src/workbook/dashboard/page-sources.ts');
  const { tabs } = await import('../../src/workbook/index.ts');
  const columnsOf = (id: TabId) => new Map(tabs[id].columns.map((column, index) => [column.id, index + 1]));
  const sourceOf = (id: TabId) => ({ name: tabs[id].title, columns: columnsOf(id) });
  return pageContent(dashboard(), pageSources(sourceOf, { row: 1, column: 1 }))
    .map(({ content }) => content)
    .join('\n');
}

describe('an answer that is reworded in the checklist', () => {
  test('is reworded in the formulas of the dashboard', async () => {
    const text = await dashboardText();
    expect(text.includes('"a named person", "named"')).toBe(true);
    expect(text).not.toContain('designated');
  });

  test('still fails its gate', async () => {
    const { sellerGate } = await import('../../src/core/standing.ts');
    const { defaultThresholds } = await import('../../src/core/thresholds.ts');
    expect(sellerGate('a named person' as never, defaultThresholds)).toBe('failed');
  });

  test('is reworded in the named functions', async () => {
    const { plainFormula } = await import('../../src/functions/plain/plain-formula.ts');
    const { default: resellerStanding } = await import('../../src/functions/reseller-standing.ts');
    const formula = plainFormula(
      resellerStanding,
      resellerStanding.params.map(({ name, type }) =>
        type === 'thresholds' ? 'left out' : { cells: name, takes: 'either' },
      ),
    );
    expect(formula).toContain('a named person|named');
    expect(formula).not.toContain('designated');
  });
});
