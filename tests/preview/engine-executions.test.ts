import { expect, test } from 'vitest';
import { tryAddOn } from './try-add-on.ts';

const CODE = `
var seen = 0;
function onOpen(e) {
  if (e.authMode === 'FULL') SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('help'));
  SpreadsheetApp.getUi().createAddonMenu().addItem('Help', 'help').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Ask', 'ask')).addToUi();
}
function help() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('help').setWidth(700), 'Function help'); }
function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES; }
function echo(value) { return value; }
function dated() { return { rows: [[new Date()]] }; }
function maps() { return { map: new Map([[1, 2]]), nothing: undefined }; }
function fails() { throw new RangeError('The reseller is gone.'); }
function count() { return ++seen; }
function kinds(value) { return [value instanceof Array, value[0] instanceof Object]; }
function absent() { return [typeof setTimeout, typeof fetch, typeof process, typeof URL, typeof document]; }
function hidden_() { return 1; }
async function later() { return 5; }
`;

test.each(['NONE', 'LIMITED'] as const)('onOpen makes its menu in AuthMode %s', async (mode) => {
  const { addOn } = await tryAddOn(CODE);
  addOn.runOnOpen(mode);
  expect(addOn.menus).toEqual([
    {
      caption: 'Reseller Standing',
      isAddOnMenu: true,
      entries: [
        { kind: 'item', caption: 'Help', functionName: 'help' },
        { kind: 'separator' },
        {
          kind: 'menu',
          menu: {
            caption: 'More',
            isAddOnMenu: false,
            entries: [{ kind: 'item', caption: 'Ask', functionName: 'ask' }],
          },
        },
      ],
    },
  ]);
});

test('a service that NONE or LIMITED does not allow is refused, and FULL allows it', async () => {
  const reads = await tryAddOn('function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }');
  expect(() => reads.addOn.runOnOpen('NONE')).toThrow(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
  );
  reads.addOn.runOnOpen('LIMITED');
  const shows = await tryAddOn(CODE.replace("e.authMode === 'FULL'", 'true'));
  expect(() => shows.addOn.runOnOpen('LIMITED')).toThrow('Ui.showSidebar');
  shows.addOn.runOnOpen('FULL');
  expect(shows.shown.map(({ kind }) => kind)).toEqual(['sidebar']);
});

test('a service call while the file loads is refused in every mode', async () => {
  const { addOn } = await tryAddOn(
    'var properties = PropertiesService.getDocumentProperties(); function onOpen() {}',
  );
  expect(() => addOn.runOnOpen('LIMITED')).toThrow('PropertiesService.getDocumentProperties');
  await expect(addOn.runMenu('onOpen')).rejects.toThrow('the file was still loading');
});

test('a menu item shows its dialog, with the size that it asked for', async () => {
  const { addOn, shown } = await tryAddOn(CODE);
  await addOn.runMenu('help');
  expect(shown).toEqual([
    { kind: 'modal', page: { title: 'Function help', content: '<p>Help</p>', width: 700, height: 400 } },
  ]);
});

test('an alert gives back the very button that was pressed', async () => {
  const { addOn, shown } = await tryAddOn(CODE);
  expect(await addOn.runFunction('ask')).toBe(true);
  expect(shown).toEqual([{ kind: 'alert', text: 'Title|Sure?|YES_NO' }]);
});

test('each execution has globals of its own', async () => {
  const { addOn } = await tryAddOn(CODE);
  expect([await addOn.runFunction('count'), await addOn.runFunction('count')]).toEqual([1, 1]);
});

test('plain values cross google.script.run both ways as copies of the other side’s kind', async () => {
  const { addOn } = await tryAddOn(CODE);
  const value = { a: [1, 'x', true, null], __proto__x: 1 };
  expect(await addOn.runFunction('echo', value)).toEqual(value);
  expect(await addOn.runFunction('kinds', [{}])).toEqual([true, true]);
  expect(await addOn.runFunction('echo', undefined)).toBe(null);
  expect(await addOn.runFunction('later')).toBe(5);
});

test('from server to page a Date silently costs the answer, a Map becomes empty, undefined null', async () => {
  const { addOn } = await tryAddOn(CODE);
  expect(await addOn.runFunction('dated')).toBe(null);
  expect(await addOn.runFunction('maps')).toEqual({ map: {}, nothing: null });
});

test.each([[new Date(0)], [new Map()], [() => 1], [[{ at: new Date(0) }]], [new Uint8Array(1)], [/x/]])(
  'from page to server %s is refused',
  async (value) => {
    const { addOn } = await tryAddOn(CODE);
    await expect(addOn.runFunction('echo', 1, value)).rejects.toThrow(
      'Failed due to illegal value in property: 1',
    );
  },
);

test('what a function throws reaches the page with its words, and private or missing functions cannot be called', async () => {
  const { addOn } = await tryAddOn(CODE);
  await expect(addOn.runFunction('fails')).rejects.toThrow('The reseller is gone.');
  await expect(addOn.runFunction('hidden_')).rejects.toThrow('Script function not found: hidden_');
  await expect(addOn.runFunction('nowhere')).rejects.toThrow('Script function not found: nowhere');
});

test('what Apps Script lacks is absent', async () => {
  const { addOn } = await tryAddOn(CODE);
  expect(await addOn.runFunction('absent')).toEqual([
    'undefined',
    'undefined',
    'undefined',
    'undefined',
    'undefined',
  ]);
});

test('service calls are counted by member, and a fault can be put before any of them', async () => {
  const { addOn, run, cell } = await tryAddOn(CODE);
  const body =
    'const r = SpreadsheetApp.getActiveSheet().getRange("A1:B1"); r.setValues([[1, 2]]); r.getValues();';
  await run(body);
  expect(addOn.serviceCalls).toEqual({
    total: 4,
    byMember: {
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getRange': 1,
      'Range.setValues': 1,
      'Range.getValues': 1,
    },
  });
  addOn.resetServiceCalls();
  expect(addOn.serviceCalls.total).toBe(0);
  addOn.beforeServiceCall = (member) => {
    if (member === 'Range.setValues') throw new Error('Service Spreadsheets failed');
  };
  await expect(run(body.replace('1, 2', '3, 4'))).rejects.toThrow('Service Spreadsheets failed');
  expect(cell('A1')).toBe(1);
});
