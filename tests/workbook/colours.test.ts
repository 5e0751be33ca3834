import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../preview/engine/index.ts';
import { type Colour, coloursOf, riskColours, standingColours } from '../../src/workbook/colours.ts';
import { type TabId, tabs } from '../../src/workbook/index.ts';

const tabIds = Object.keys(tabs) as TabId[];

/** The relative luminance of WCAG 2, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast({ text, fill }: Colour): number {
  const [dark = Number.NaN, light = Number.NaN] = [luminance(text), luminance(fill)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether the rule of a column colours a row with these cells; dates are counted from today, in days. */
function colours(tab: TabId, column: string, row: Readonly<Record<string, string>>): boolean {
  const rule = coloursOf(tab).find((each) => each.column === column && 'formula' in each.when);
  if (!rule || !('formula' in rule.when)) throw new Error(`Nothing colours ${column} by a formula.`);
  const columns = Object.keys(row);
  const letter = (id: string) => {
    const at = columns.indexOf(id);
    if (at < 0) throw new Error(`The row has no ${id}.`);
    return 'ABC'.charAt(at);
  };
  const cells = Object.fromEntries(columns.map((id) => [`${letter(id)}2`, row[id] ?? '']));
  const { model } = createWorkbook({ sheets: [{ id: 'a', name: 'A', colNumber: 3, rowNumber: 3, cells }] });
  const answer = model.getters.evaluateFormula(
    'a',
    rule.when.formula((id) => `$${letter(id)}2`),
  );
  return Boolean(answer);
}

describe('colours', () => {
  it.each(tabIds.flatMap((tab) => coloursOf(tab).map((rule) => [tab, rule.column, rule] as const)))(
    'of %s, %s stand on a column of the tab and can be read',
    (tab, column, rule) => {
      expect(tabs[tab].columns.map(({ id }) => id)).toContain(column);
      expect(contrast(rule.colour)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('tell standings apart, and risks that need attention', () => {
    const words = (tab: TabId, column: string) =>
      coloursOf(tab).flatMap((rule) =>
        rule.column === column && 'word' in rule.when ? [[rule.when.word, rule.colour]] : [],
      );
    expect(words('resellers', 'standing')).toEqual(Object.entries(standingColours));
    expect(words('reviews', 'in_force')).toEqual(Object.entries(standingColours));
    expect(words('resellers', 'risk')).toEqual(Object.entries(riskColours));
    expect(Object.keys(riskColours)).toEqual(['Watch', 'High', 'Critical', 'Unknown']);
    expect(new Set(Object.values(standingColours).map((colour) => JSON.stringify(colour))).size).toBe(7);
  });

  it('mark a figure to correct in each computed column of Resellers', () => {
    const marked = coloursOf('resellers').filter(({ when }) => 'part' in when && when.part === '⚠');
    const computed = tabs.resellers.columns.filter((column) => 'formula' in column);
    for (const { colour } of marked) expect(contrast(colour)).toBeGreaterThanOrEqual(4.5);
    expect(marked.map(({ column }) => column).sort()).toEqual(computed.map(({ id }) => id as string).sort());
  });

  it.each([
    ['', false],
    ['=TODAY()-1', true],
    ['=TODAY()', false],
    ['=TODAY()+1', false],
  ])('mark a next review on %j: %j', (day, isOverdue) => {
    expect(colours('resellers', 'next_review', { next_review: day })).toBe(isOverdue);
  });

  it.each([
    ['=TODAY()-1', 'open', true],
    ['=TODAY()-1', '', true],
    ['=TODAY()-1', 'done', false],
    ['=TODAY()-1', 'dropped', false],
    ['=TODAY()', 'open', false],
    ['', 'open', false],
  ])('mark an action due %j that is %j: %j', (due, status, isLate) => {
    expect(colours('actions', 'due', { due, status })).toBe(isLate);
  });

  it.each([
    ['0.1', false],
    ['⚠ Settings, row 3: …', true],
    ['', false],
  ])('mark a setting whose value in force is %j: %j', (inForce, isBad) => {
    expect(colours('settings', 'value', { in_force: inForce })).toBe(isBad);
  });

  it.each([
    ['=TODAY()-DAY(TODAY())', 'planned', true],
    ['=TODAY()-DAY(TODAY())', 'running', true],
    ['=TODAY()-DAY(TODAY())', 'done', false],
    ['=TODAY()-DAY(TODAY())', 'dropped', false],
    ['=TODAY()-DAY(TODAY())+1', 'planned', false],
    ['', 'planned', false],
  ])('mark an initiative in %j that is %j: %j', (month, status, isLate) => {
    expect(colours('marketing_plan', 'month', { month, status })).toBe(isLate);
  });
});
