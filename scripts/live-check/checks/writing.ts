import type { LiveCheck, Seen } from '../define-check.ts';

/** Text that Google would read as something else, did no quote stand before it. */
const TEXTS = ['=1+1', '+1', '-A1', '001', '12%', '$5', '7/15/2026', 'TRUE', '@x', "'quoted"];

const LANGUAGES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'sv_SE', 'pl_PL', 'pt_BR', 'tr_TR', 'ja_JP', 'ko_KR'];

/** What `setValue` and `setValues` make of what a script writes. */
export const writing: readonly LiveCheck[] = [
  {
    question: "Under the format `@`, does `setValue('=1+1')` stay text?",
    assumed: 'No, it becomes a formula',
    expected: '=1+1',
    see: (scratch) => scratch.tab().getRange('A1').setNumberFormat('@').setValue('=1+1').getFormula(),
  },
  {
    question: "Under the format `@`, is a leading `'` taken away?",
    assumed: 'Yes',
    expected: 'x',
    see: (scratch) => scratch.tab().getRange('A1').setNumberFormat('@').setValue("'x").getValue() as Seen,
  },
  {
    question: 'Do `+1`, `+A1`, `-A1` become a number or a formula in `setValue`?',
    assumed: 'Yes, as when typed: the case that harms',
    expected: [[1], [5], [-5]],
    see: (scratch) =>
      scratch.tab({ A1: 5, B1: '+1', B2: '+A1', B3: '-A1' }).getRange('B1:B3').getValues() as Seen,
  },
  {
    question: 'Does `@x` stay text in `setValue`?',
    assumed: 'Yes',
    expected: '@x',
    see: (scratch) => scratch.tab({ A1: '@x' }).getRange('A1').getValue() as Seen,
  },
  {
    question: "Does `getLastRow` count cells whose formula gives `''`?",
    assumed: 'Yes',
    expected: 3,
    see(scratch) {
      const tab = scratch.tab({ A1: 1, A3: '=IF(TRUE,"")' });
      SpreadsheetApp.flush();
      return tab.getLastRow();
    },
  },
  {
    question: 'Do script writes pass data validation that rejects input?',
    assumed: 'No, Google refuses them',
    settled: {
      answer:
        'No: “The data you entered in cell U2 violates the data validation rules set on this cell” ends the script',
      source:
        'Seen live by [NTUSTMt/OfficialLINEAccount](https://github.com/NTUSTMt/OfficialLINEAccount), in its notes on version 0.1.40',
    },
    expected: 'refused',
    see(scratch) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireNumberBetween(1, 2)
        .setAllowInvalid(false)
        .build();
      const cell = scratch.tab().getRange('A1').setDataValidation(rule);
      try {
        cell.setValue(9);
        SpreadsheetApp.flush();
        return cell.getValue() as Seen;
      } catch (error) {
        return /data validation/.test(String(error)) ? 'refused' : String(error);
      }
    },
  },
  {
    question:
      "Is text written with a leading `'` stored as text whatever follows, and is the quote gone on read?",
    assumed: 'Yes, also after a second write of what was read',
    expected: [TEXTS, TEXTS],
    see(scratch) {
      const range = scratch.tab().getRange(1, 1, TEXTS.length, 1);
      const write = (texts: readonly unknown[]) =>
        range
          .setValues(texts.map((text) => [`'${text}`]))
          .getValues()
          .map(([value]) => value as Seen);
      const once = write(TEXTS);
      return [once, write(once)];
    },
  },
  {
    question: 'May such a text have 50,000 characters, the quote not counted?',
    assumed: 'Yes',
    expected: 50_000,
    see: (scratch) =>
      String(
        scratch
          .tab({ A1: `'${'x'.repeat(50_000)}` })
          .getRange('A1')
          .getValue(),
      ).length,
  },
  {
    question: 'Is a day written as `2026-07-15` a date in every language of a spreadsheet?',
    assumed: 'Yes',
    expected: [],
    see: (scratch) =>
      LANGUAGES.filter((language) => {
        scratch.speak(language);
        const value: unknown = scratch.tab({ A1: '2026-07-15' }).getRange('A1').getValue();
        const zone = scratch.file.getSpreadsheetTimeZone();
        return !(value instanceof Date) || Utilities.formatDate(value, zone, 'yyyy-MM-dd') !== '2026-07-15';
      }),
  },
  {
    question: 'Does `setValues` take a formula with commas where decimals are written with a comma?',
    assumed: 'Yes',
    expected: 1.3,
    see(scratch) {
      scratch.speak('de_DE');
      const cell = scratch.tab({ A1: '=ROUND(1.26,1)' }).getRange('A1');
      SpreadsheetApp.flush();
      return cell.getValue() as Seen;
    },
  },
  {
    question: 'Does `getFormula` give a formula back with commas or semicolons, where decimals have a comma?',
    assumed: 'Either; set-up takes both for the same',
    expected: '=ROUND(1.26,1)',
    orElse: ['=ROUND(1,26;1)'],
    see(scratch) {
      scratch.speak('de_DE');
      const cell = scratch.tab({ A1: '=ROUND(1.26,1)' }).getRange('A1');
      SpreadsheetApp.flush();
      return cell.getFormula();
    },
  },
  {
    question: 'Does `getValues` after `flush` give the answers of plain formulas that were just written?',
    assumed: 'Yes; a formula that gives something else becomes values',
    expected: [[3], [6]],
    see(scratch) {
      const range = scratch.tab({ A1: 1, A2: 2, B1: '=SUM(A1:A2)', B2: '=2*B1' }).getRange('B1:B2');
      SpreadsheetApp.flush();
      return range.getValues() as Seen;
    },
  },
  {
    question: 'Does the format `0.00##%` show 9.9995% with four decimals and 12% as `12.00%`?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: a `0` shows zeros that say nothing, a `#` leaves them out, `%` shows hundredths',
      source: '[Sheets API](https://developers.google.com/workspace/sheets/api/guides/formats)',
    },
    expected: [['9.9995%'], ['12.00%']],
    see(scratch) {
      const range = scratch
        .tab()
        .getRange('A1:A2')
        .setNumberFormat('0.00##%')
        .setValues([[0.099995], [0.12]]);
      SpreadsheetApp.flush();
      return range.getDisplayValues();
    },
  },
  {
    question: 'In which forms does `getNumberFormats` give a currency, as `"$"#,##0.00` and `[$€-407]`?',
    assumed: 'In these, or as a bare mark; own tables are asked about by them',
    expected: [true, true],
    see(scratch) {
      scratch.speak('en_US');
      const range = scratch.tab({ A1: '$5', A2: 7 }).getRange('A1:A2');
      range.getCell(2, 1).setNumberFormat('#,##0.00 [$€-407]');
      SpreadsheetApp.flush();
      return range.getNumberFormats().map(([format = '']) => /[$€]/.test(format));
    },
  },
];
