import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../scripts/live-check/checks.ts';
import { isAssertion } from '../../scripts/live-check/define-check.ts';
import type { LiveChecks } from '../../scripts/live-check/run-checks.ts';
import type { Trial } from '../preview/try-add-on.ts';
import { builtPages, readDist } from '../read-dist.ts';
import { copiedFrom, partsOfLiveCheck, tryLiveCheck } from './try-live-check.ts';

/** What the stand-ins cannot answer, and what is seen there instead; docs/preview-differences.md says so too. */
const BEYOND_STAND_INS: Readonly<Record<string, unknown>> = {
  'Is a custom function called when it gets too many arguments?': ['#ERROR!'],
  'Is a day written as `2026-07-15` a date in every language of a spreadsheet?':
    'Error: Spreadsheet.setSpreadsheetLocale is not covered by the preview',
  'Does `setValues` take a formula with commas where decimals are written with a comma?':
    'Error: Spreadsheet.setSpreadsheetLocale is not covered by the preview',
  'Does `getFormula` give a formula back with commas or semicolons, where decimals have a comma?':
    'Error: Spreadsheet.setSpreadsheetLocale is not covered by the preview',
  'Does `whenFormulaSatisfied` take a formula without separators in every language, as `=(E2<>"")*(E2<TODAY())`?':
    'Error: Spreadsheet.setSpreadsheetLocale is not covered by the preview',
  'Do conditional formats, drop-downs and protections on `K2:K` reach rows that are added at the end?': [
    false,
    false,
    false,
  ],
  'Does `insertColumnsAfter` pass formats and drop-downs on to the new column?': ['0.00%', false],
  'Does sorting `A2:V` leave formulas in row 1 and what they spill alone?':
    'Error: The spreadsheet refused SORT_CELLS: SortZoneWithArrayFormulas',
};

const TABS = 'return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getName());';
const RESULT = 'return SpreadsheetApp.getActive().getSheetByName("Live checks").getDataRange().getValues();';

let trial: Trial;
let run: LiveChecks;

beforeAll(async () => {
  trial = await tryLiveCheck();
  await trial.addOn.runMenu('runLiveChecks');
  run = copiedFrom(trial);
});

describe('the live check', () => {
  it('declares each question once', () => {
    const questions = checks.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('passes with the stand-ins wherever they can answer', () => {
    const failed = run.findings.filter(({ passed }) => passed === false);
    expect(Object.fromEntries(failed.map(({ question, seen }) => [question, seen]))).toEqual(
      BEYOND_STAND_INS,
    );
    const asserted = checks.filter(isAssertion).length;
    expect(run.findings.filter(({ passed }) => passed === true)).toHaveLength(
      asserted - Object.keys(BEYOND_STAND_INS).length,
    );
  });

  it('tells which questions were not run, and how to see them', () => {
    const looks = checks.flatMap((check) =>
      isAssertion(check) ? [] : [[check.question, `To look at: ${check.steps}`]],
    );
    const notRun = run.findings.filter(({ passed }) => passed === null);
    expect(notRun.map(({ question, notRun: why }) => [question, why])).toEqual(looks);
  });

  it('writes question, assumption, what was seen and whether it passed into its tab', async () => {
    const rows = (await trial.run(RESULT)) as string[][];
    expect(rows[0]).toEqual(['Question', 'Assumed', 'Seen', 'Passed', 'Not run']);
    expect(rows.slice(1).map(([question, assumed, , passed]) => [question, assumed, passed])).toEqual(
      run.findings.map(({ question, assumed, passed }) => [
        question,
        assumed,
        passed === null ? '' : passed ? 'yes' : 'no',
      ]),
    );
    const plainText = "Under the format `@`, does `setValue('=1+1')` stay text?";
    expect(rows.find(([question]) => question === plainText)?.[2]).toBe('=1+1');
  });

  it('counts in the title of its dialog, and says when and where it ran', () => {
    const { title } = trial.shown.at(-1)?.page ?? {};
    const count = (passed: boolean | null) => run.findings.filter((one) => one.passed === passed).length;
    expect(title).toBe(`Live checks: ${count(true)} passed, ${count(false)} failed, ${count(null)} not run`);
    expect(run.locale).toBe('en_US');
    expect(run.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('leaves nothing but its tab, also when it is run again', async () => {
    expect(await trial.run(TABS)).toEqual(['First', 'Live checks']);
    await trial.addOn.runMenu('runLiveChecks');
    expect(await trial.run(TABS)).toEqual(['First', 'Live checks']);
    expect(copiedFrom(trial).findings).toEqual(run.findings);
    expect(await trial.run('return PropertiesService.getDocumentProperties().getKeys();')).toEqual([]);
  });

  it('asks from its dialog what google.script.run makes of numbers, and adds that to the text', async () => {
    const back: unknown = await trial.addOn.runFunction('echoNumbers', [
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ]);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(trial.shown.at(-1)?.page?.content ?? '') ?? [];
    const answer = { value: JSON.stringify(run), onfocus: undefined };
    const asked: unknown[] = [];
    let answered: (back: unknown) => void = () => undefined;
    const server = {
      withSuccessHandler(handler: typeof answered) {
        answered = handler;
        return server;
      },
      withFailureHandler: () => server,
      echoNumbers(numbers: readonly number[]) {
        asked.push(...numbers);
        answered(back);
      },
    };
    vm.runInNewContext(script, {
      document: { getElementById: () => answer },
      google: { script: { run: server } },
    });
    expect(asked).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
    expect(JSON.parse(answer.value)).toEqual({
      ...run,
      numbers: { server: '[null, null]', page: ['NaN', 'Infinity'] },
    });
  });

  it('adds its menu when the file opens, and shows the alert that is asked about', async () => {
    const { addOn, shown } = await tryLiveCheck();
    addOn.runOnOpen('LIMITED');
    expect(addOn.menus.map(({ caption }) => caption)).toEqual(['Live check']);
    expect(shown).toEqual([{ kind: 'alert', text: '|Live check opened.|OK' }]);
  });

  it('is no part of what is pushed as the add-on', () => {
    for (const text of [readDist('Code.js'), ...Object.values(builtPages())]) {
      expect(text).not.toMatch(/LIVE_CHECK|Live check/);
    }
  });
});

describe('a run of other checks', () => {
  const runOf = async (declarations: string, rest = 'Date.now') => {
    const planted = await tryLiveCheck(await partsOfLiveCheck());
    const findings = (await planted.run(
      `const checks = [${declarations}]; return parts_.runChecks(checks, SpreadsheetApp.getActive(), ${rest}).findings;`,
    )) as LiveChecks['findings'];
    return { findings, tabs: await planted.run(TABS) };
  };
  const check = (question: string, expected: string, body: string) =>
    `{ question: '${question}', assumed: 'So', expected: ${expected}, see(scratch) { ${body} } }`;
  const TRUE_CHECK = check('true', '3', "return scratch.tab({ A1: '=1+2' }).getRange('A1').getValue();");

  it('shows an assumption that does not hold as failed, with what was seen', async () => {
    const falseCheck = check('false', '4', "return scratch.tab({ A1: '=1+2' }).getRange('A1').getValue();");
    const { findings } = await runOf(`${falseCheck}, ${TRUE_CHECK}`);
    expect(findings.map(({ question, seen, passed }) => [question, seen, passed])).toEqual([
      ['false', 3, false],
      ['true', 3, true],
    ]);
  });

  it('goes on after a check that throws, and removes its tabs as well', async () => {
    const throwing = check(
      'throws',
      '1',
      "scratch.tab({ A1: 1 }); scratch.tab(); throw new Error('Refused');",
    );
    const { findings, tabs } = await runOf(`${throwing}, ${TRUE_CHECK}`);
    expect(findings.map(({ seen, passed }) => [seen, passed])).toEqual([
      ['Error: Refused', false],
      [3, true],
    ]);
    expect(tabs).toEqual(['First']);
  });

  it('removes tabs that a broken-off run left behind', async () => {
    const planted = await tryLiveCheck(await partsOfLiveCheck());
    await planted.run('SpreadsheetApp.getActive().insertSheet("Live check scratch 7");');
    await planted.run('return parts_.runChecks([], SpreadsheetApp.getActive());');
    expect(await planted.run(TABS)).toEqual(['First']);
  });

  it('stops in time for Google to write down what it saw, and says what was not run', async () => {
    const { findings } = await runOf(
      `${TRUE_CHECK}, ${check('late', '1', 'return 1;')}`,
      '((minutes) => () => 60000 * minutes.shift())([0, 4, 5])',
    );
    expect(findings.map(({ question, passed, notRun }) => [question, passed, notRun])).toEqual([
      ['true', true, undefined],
      ['late', null, 'The time was over before its turn came.'],
    ]);
  });
});
