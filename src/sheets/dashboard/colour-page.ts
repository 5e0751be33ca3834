import { type Colour, overdue, riskColours, standingColours } from '../../workbook/colours.ts';
import type { Dashboard } from '../../workbook/dashboard/define-dashboard.ts';
import { colouredRanges, type Merge } from '../../workbook/dashboard/page-looks.ts';
import type { PageOrigin } from '../../workbook/dashboard/page-sources.ts';
import { pageRange } from './page-place.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sets the page’s own colour rules behind those that people have made, which all stay. */
export function colourPage(sheet: Sheet, page: Dashboard, origin: PageOrigin, isInserted: boolean): void {
  const range = pageRange(sheet, origin);
  const ranges = (places: readonly Merge[]) =>
    places.map(({ from, row, rows, to }) => range(from, row, to, rows));
  const coloured = ({ text, fill }: Colour) =>
    SpreadsheetApp.newConditionalFormatRule().setFontColor(text).setBackground(fill);
  const byWord = (by: 'standing' | 'risk', colours: Readonly<Record<string, Colour>>): Rule[] =>
    Object.entries(colours).map(([word, colour]) =>
      coloured(colour)
        .whenTextEqualTo(word)
        .setRanges(ranges(colouredRanges(page, by)))
        .build(),
    );
  const late = ranges(colouredRanges(page, 'late')).map((cells) => {
    const [first = ''] = cells.getA1Notation().split(':');
    return coloured(overdue)
      .whenFormulaSatisfied(`=ISNUMBER(${first})*(${first}<TODAY())`)
      .setRanges([cells])
      .build();
  });
  const ours = [...byWord('standing', standingColours), ...byWord('risk', riskColours), ...late];
  const present = isInserted ? [] : sheet.getConditionalFormatRules();
  if (present.length === 0) {
    sheet.setConditionalFormatRules(ours);
    return;
  }
  const own = new Set(ours.map((rule) => signatureOf(rule, true)));
  // A rule of ours whose cells were moved is known by what it asks; its cells are set anew.
  const others = present.filter((rule) => !own.has(signatureOf(rule, true)));
  const wanted = [...others, ...ours];
  const isSame = (one: Rule, index: number) => signatureOf(one) === signatureOf(present[index]);
  if (wanted.length === present.length && wanted.every(isSame)) return;
  sheet.setConditionalFormatRules(wanted);
}

function signatureOf(rule: Rule | undefined, isWithoutPlaces = false): string {
  const condition = rule?.getBooleanCondition();
  const places = rule?.getRanges().map((range) => range.getA1Notation()) ?? [];
  if (!condition) return `gradient ${places.join(' ')}`;
  const values: unknown[] = condition.getCriteriaValues();
  const plain = values.map((value) => String(value).replace(/[A-Z]+\d+/g, '@'));
  const asked = [String(condition.getCriteriaType()), condition.getBackground(), condition.getFontColor()];
  return JSON.stringify(isWithoutPlaces ? [asked, plain] : [asked, values, places]);
}
