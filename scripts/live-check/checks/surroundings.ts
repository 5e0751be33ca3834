import { ANSWER_FILE, answerPage } from '../answer-page.ts';
import type { LiveCheck } from '../define-check.ts';
import { readWhileLoading } from '../read-while-loading.ts';

/** Pages, consent, people, paper: most of it no script can decide. */
export const surroundings: readonly LiveCheck[] = [
  {
    question: 'Does `HtmlOutput.getContent()` of a page from a file give the text that was pushed?',
    assumed: 'Yes',
    expected: true,
    see: () => HtmlService.createHtmlOutputFromFile(ANSWER_FILE).getContent() === answerPage,
  },
  {
    question: 'Are members of services readable while the file loads, as `SpreadsheetApp.ProtectionType`?',
    assumed: 'Yes',
    expected: 'SHEET',
    see: () => readWhileLoading,
  },
  {
    question: 'In which words, and in whose language, does Google refuse a write to who may only read?',
    assumed: 'With “permission” or “protected”, or `canEdit()` says no',
    steps:
      'Set the add-on up, let the owner protect the tab Reviews for others, save a review from a second account in another language, and copy the words of the refusal from the log of executions.',
  },
  {
    question: 'Does a dialog’s frame let a page save a file (`<a download>` with a blob), as PNG and as SVG?',
    assumed: 'Yes, its sandbox has `allow-downloads`',
    settled: {
      answer: 'Yes: `allow-downloads` is among the keywords of the sandbox',
      source: '[Guide](https://developers.google.com/apps-script/guides/html/restrictions)',
    },
    steps: 'Open Map of the portfolio, and save it as PNG and as SVG in Chrome, Firefox and Safari.',
  },
  {
    question:
      'May a modeless dialog open the sidebar by `google.script.run`, and does it stay open? Does it cover the sidebar on a small screen?',
    assumed: 'Yes; it can be dragged aside',
    steps: 'Open Map of the portfolio in a window of 1,280 pixels, and click the mark of a reseller.',
  },
  {
    question: 'What does `google.script.run` make of `NaN` and `Infinity` on the way to the page?',
    assumed: 'They arrive as they are',
    steps: 'The dialog of the live check writes it into its text as `numbers`.',
  },
  {
    question: 'What does `google.script.run` make of `NaN` and `Infinity` on the way to the server?',
    assumed: '`null`',
    steps: 'The dialog of the live check writes it into its text as `numbers`.',
  },
  {
    question: 'May `onOpen` in LIMITED show an alert?',
    assumed: 'Yes',
    steps:
      'Open the file anew after the live check was pushed: “Live check opened.” shows, or the log of executions says why not.',
  },
  {
    question: 'Do collaborators without the add-on see the last values?',
    assumed: 'Yes, until something is recalculated',
    steps:
      'Share a file that was set up with an account that has not the add-on, and let it open the file, then change a revenue.',
  },
  {
    question:
      'Does `window.print()` in a dialog print the dialog’s page alone, on one sheet, in Chrome, Firefox and Safari?',
    assumed: 'Yes: Google’s frame allows modal dialogs',
    steps: 'Open Prepare the meeting, choose a reseller and Print, in each browser.',
  },
  {
    question:
      'Does `setActiveSheet`, asked for by `google.script.run`, show the tab behind a sidebar, a modeless and a modal dialog?',
    assumed: 'Yes',
    steps:
      'Write a setting that may not be, open the review, the map and the meeting one after the other, and choose Open the settings in each.',
  },
];
