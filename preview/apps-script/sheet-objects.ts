import { chartsOf, insertChart, newChart, removeChart, updateChart } from './charts.ts';
import { conditionalFormatRules, setConditionalFormatRules } from './conditional-formats.ts';
import { addMetadata, metadataAt, newMetadataFinder } from './developer-metadata.ts';
import { protect, protections } from './protection.ts';
import { SheetLines } from './sheet-lines.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

type Covered =
  | 'clearConditionalFormatRules'
  | 'createDeveloperMetadataFinder'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getDeveloperMetadata'
  | 'getProtections'
  | 'insertChart'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'updateChart';

/** What belongs to a sheet beside its cells: metadata, protections, charts and conditional formats. */
export class SheetObjects extends SheetLines implements Pick<GSheet, Covered> {
  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GSheet {
    addMetadata({ sheetId: this.id }, key, rest);
    return this.self;
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newMetadataFinder({ sheetId: this.id });
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({ sheetId: this.id });
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return protections(this.id, type);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.id);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart();
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return chartsOf(this.id);
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    insertChart(this.id, chart);
  }

  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    updateChart(this.id, chart);
  }

  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    removeChart(this.id, chart);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    const { rows, columns } = this.facts;
    return conditionalFormatRules(this.id, rows, columns);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    setConditionalFormatRules(this.id, rules);
  }

  clearConditionalFormatRules(): void {
    setConditionalFormatRules(this.id, []);
  }
}
