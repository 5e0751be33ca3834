import type { AddOn } from './add-on-types.ts';

/**
 * What calls of Google's services cost: a model, not a measurement. Times are milliseconds, low and high, from public
 * measurements that docs/benchmarks.md names.
 */
export interface Cost {
  readonly low: number;
  readonly high: number;
}

/**
 * A local call builds an object or reads what one holds; a buffered one is sent later, with others; a round trip waits
 * for an answer. Where writes are buffered, a round trip that reads the spreadsheet has to send them first.
 */
export type CallKind = 'local' | 'buffered' | 'round trip';

export interface CallCost extends Cost {
  readonly kind: CallKind;
  /** Whether writes that are buffered are sent before it. */
  readonly sends: boolean;
}

export interface ModelledCalls extends Cost {
  readonly total: number;
  readonly byKind: Readonly<Record<CallKind, number>>;
}

const LOCAL: CallCost = { kind: 'local', low: 0, high: 1, sends: false };
const BUFFERED: CallCost = { kind: 'buffered', low: 1, high: 5, sends: false };
const MAKING: CallCost = { kind: 'buffered', low: 50, high: 200, sends: false };
const READING: CallCost = { kind: 'round trip', low: 30, high: 120, sends: true };
const LOCKING: CallCost = { kind: 'round trip', low: 30, high: 150, sends: false };
const READING_PROPERTIES: CallCost = { kind: 'round trip', low: 20, high: 84, sends: false };
const WRITING_PROPERTIES: CallCost = { kind: 'round trip', low: 43, high: 231, sends: false };
/** The sending itself is modelled by `sendingOf`. */
const FLUSH: CallCost = { kind: 'round trip', low: 0, high: 0, sends: true };

const members: readonly (readonly [CallCost, string])[] = [
  [LOCAL, 'BooleanCondition.*'],
  [LOCAL, 'ChartOptions.*'],
  [LOCAL, 'ConditionalFormatRule.*'],
  [LOCAL, 'ConditionalFormatRuleBuilder.*'],
  [LOCAL, 'DataValidationBuilder.*'],
  [LOCAL, 'DeveloperMetadata.getKey getLocation getValue'],
  [LOCAL, 'DeveloperMetadataFinder.withKey withLocationType withValue'],
  [LOCAL, 'DeveloperMetadataLocation.getSheet'],
  [LOCAL, 'EmbeddedChart.getChartId getOptions getRanges modify'],
  [LOCAL, 'EmbeddedChartBuilder.*'],
  [LOCAL, 'HtmlOutput.*'],
  [LOCAL, 'LockService.getDocumentLock'],
  [LOCAL, 'PropertiesService.getUserProperties'],
  [
    LOCAL,
    'Range.getA1Notation getColumn getGridId getLastColumn getLastRow getNumColumns getNumRows getRow getSheet',
  ],
  [LOCAL, 'Sheet.createDeveloperMetadataFinder getRange getRangeList getSheetId newChart'],
  [LOCAL, 'Spreadsheet.createDeveloperMetadataFinder getActiveRange getId'],
  [LOCAL, 'SpreadsheetApp.getActiveSpreadsheet newConditionalFormatRule newDataValidation'],
  [BUFFERED, 'DeveloperMetadata.remove setValue'],
  [BUFFERED, 'Protection.setDescription setRange setWarningOnly'],
  [
    BUFFERED,
    'Range.breakApart clearContent clearDataValidations clearFormat mergeAcross setBackground setBackgrounds setDataValidation setFontColors setFontSizes setFontWeight setFontWeights setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setValues setVerticalAlignment setWrap',
  ],
  [BUFFERED, 'RangeList.setNumberFormat'],
  [
    BUFFERED,
    'Sheet.hideColumns insertColumnsAfter insertColumnsBefore insertRowsAfter setColumnWidth setColumnWidths setFrozenColumns setFrozenRows setHiddenGridlines setName setRowHeights showSheet',
  ],
  [BUFFERED, 'Spreadsheet.moveActiveSheet setActiveSheet toast'],
  [MAKING, 'Range.addDeveloperMetadata protect'],
  [MAKING, 'Sheet.addDeveloperMetadata copyTo insertChart protect setConditionalFormatRules updateChart'],
  [MAKING, 'Spreadsheet.addDeveloperMetadata insertSheet'],
  [READING, 'DeveloperMetadataFinder.find'],
  // Not documented: where a mark stands may be asked anew for each.
  [READING, 'DeveloperMetadataLocation.getColumn getRow'],
  [READING, 'Protection.getDescription getRange'],
  [READING, 'Range.canEdit getDisplayValues getFormulas getMergedRanges getNumberFormats getValues isBlank'],
  [
    READING,
    'Sheet.getCharts getConditionalFormatRules getDataRange getIndex getLastRow getMaxColumns getMaxRows getName getProtections isSheetHidden',
  ],
  [READING, 'Spreadsheet.getActiveSheet getDeveloperMetadata getSheets getSpreadsheetTimeZone'],
  [LOCKING, 'Lock.releaseLock tryLock'],
  [READING_PROPERTIES, 'Properties.getProperties'],
  [WRITING_PROPERTIES, 'Properties.deleteProperty setProperties'],
  [FLUSH, 'SpreadsheetApp.flush'],
];

const costs: ReadonlyMap<string, CallCost> = new Map(
  members.flatMap(([cost, names]) => {
    const [service = '', list = ''] = names.split('.');
    return list.split(' ').map((member) => [`${service}.${member}`, cost] as const);
  }),
);

/** Throws for a member that the model does not know. */
export function costOf(member: string): CallCost {
  const [service = ''] = member.split('.');
  const cost = costs.get(member) ?? costs.get(`${service}.*`);
  if (!cost) throw new Error(`The cost model does not know ${member}.`);
  return cost;
}

/** What calls cost in the order in which they are made. */
export function modelledCalls(calls: readonly string[]): ModelledCalls {
  const byKind: Record<CallKind, number> = { local: 0, buffered: 0, 'round trip': 0 };
  let [low, high, waiting] = [0, 0, 0];
  const add = (cost: Cost): void => {
    low += cost.low;
    high += cost.high;
  };
  for (const member of calls) {
    const cost = costOf(member);
    byKind[cost.kind] += 1;
    if (cost.sends && waiting > 0) {
      add(sendingOf(waiting));
      waiting = 0;
    }
    add(cost);
    if (cost.kind === 'buffered') waiting += 1;
  }
  if (waiting > 0) add(sendingOf(waiting));
  return { total: calls.length, byKind, low, high };
}

/** A flush of a few cells was measured at 30 ms, one of 4,000 cells at 560 ms. */
function sendingOf(writes: number): Cost {
  return { low: 30, high: Math.min(600, 200 + 10 * writes) };
}

/** What the calls cost that the add-on makes while `act` runs. */
export async function modelCallsOf(addOn: AddOn, act: () => Promise<unknown>): Promise<ModelledCalls> {
  const calls: string[] = [];
  addOn.beforeServiceCall = (member) => calls.push(member);
  try {
    await act();
  } finally {
    addOn.beforeServiceCall = undefined;
  }
  return modelledCalls(calls);
}
