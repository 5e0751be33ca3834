import { type Setting, settings } from './settings.ts';
import { settingsSentences } from './settings-sentences.ts';

/** A piece of a formula within a text of it. */
const within = (formula: string) => `"&${formula}&"`;
const percentOf = (value: string) => `ROUND(100*${value}, 4)&"%"`;

interface Check {
  readonly setting: Setting;
  /** What must hold of a value that is a number. */
  readonly holds: string;
  readonly shown: string;
  readonly wanted: string;
}

/**
 * What stands below the header of “In force”: each setting’s value, or the sentence that says what is wrong with it.
 * While one threshold is wrong all four say so, because none is used without the others. `of` gives the open range of
 * a column of the Settings tab. Plain functions only, so that it also works without the add-on.
 */
export function settingsInForce(of: (column: string) => string): string {
  const [ids, values] = [of('setting_id'), of('value')];
  const number = `IF(ISNUMBER(${values}), ${values}, -1)`;
  const begins = (word: string) => `LEFT(${ids}, ${word.length})="${word}"`;
  const total = `SUMPRODUCT((${begins('weight_')})*IF(ISNUMBER(${values}), ${values}, 0))`;
  const outside = `SUBSTITUTE("${settingsSentences.outside('@')}", "@", ROW(${values}))`;
  const where = (holds: string) => `IF((${holds})*1, ${values}, ${outside})`;
  const ofGroup = (group: Setting['group']) =>
    where(
      holdsAlone(
        number,
        settingOf((each) => each.group === group),
      ),
    );
  const weight = `IF(ROUND(${total}-100, 9)=0, ${ofGroup('weights')}, "${settingsSentences.weightsTotal(within(`ROUND(${total}, 9)`))}")`;
  const isThreshold = settings()
    .filter(({ group }) => group === 'thresholds')
    .map(({ id }) => `(${ids}="${id}")`)
    .join('+');
  const others = `IF(${begins('weight_')}, ${weight}, IF(${begins('interval_')}, ${ofGroup('intervals')}, ${ofGroup('plan')}))`;
  return `ARRAYFORMULA(IF(${ids}="", "", IF(${isThreshold}, ${thresholds(ids, values)}, ${others})))`;
}

/** Whether a number is within the limits of a setting: `(B2:B>=1)*(B2:B<=3650)*(INT(B2:B)=B2:B)`. */
function holdsAlone(number: string, { type, within: { above, atLeast, atMost } }: Setting): string {
  return [
    ...(above === undefined ? [] : [`(${number}>${above})`]),
    ...(atLeast === undefined ? [] : [`(${number}>=${atLeast})`]),
    ...(atMost === undefined ? [] : [`(${number}<=${atMost})`]),
    ...(type === 'integer' ? [`(INT(${number})=${number})`] : []),
  ].join('*');
}

function settingOf(isWanted: (setting: Setting) => boolean): Setting {
  const setting = settings().find(isWanted);
  if (!setting) throw new Error('There is no such setting.');
  return setting;
}

/** The values where all thresholds may be what they are, else the sentence of the first that may not. */
function thresholds(ids: string, values: string): string {
  const value = (id: string) => `XLOOKUP("${id}", ${ids}, ${values}, "")`;
  return thresholdChecks(value).reduceRight((otherwise, { setting, holds, shown, wanted }) => {
    const { id, title } = setting;
    const typed = `IF(${value(id)}="", "${settingsSentences.blank}", ${value(id)})`;
    const is = `IFERROR(IF(ISNUMBER(${value(id)}), ${shown}, ${typed}), "${settingsSentences.error}")`;
    const row = `(MATCH("${id}", ${ids}, 0)+1)`;
    const sentence = `"${settingsSentences.bad(within(row), title, within(is), wanted)}"`;
    const alone = `IFERROR(${sentence}, "${settingsSentences.missing(title)}")`;
    const rows = `COUNTIF(${ids}, "${id}")`;
    const instead = `IF(${rows}>1, "${settingsSentences.twice(title)}", ${alone})`;
    return `IF(IF(ISNUMBER(${value(id)})*(${rows}=1), ${holds}, FALSE), ${otherwise}, ${instead})`;
  }, values);
}

function thresholdChecks(value: (id: string) => string): readonly Check[] {
  const named = (wanted: Setting['id']) => {
    const setting = settingOf(({ id }) => id === wanted);
    return { setting, is: value(wanted), shown: percentOf(value(wanted)) };
  };
  const [least, toolkit, most, gate] = [
    named('expendable'),
    named('toolkit'),
    named('dependence'),
    named('seller_gate'),
  ] as const;
  return [
    {
      ...least,
      holds: `(${least.is}>0)*(${least.is}<1)=1`,
      wanted: settingsSentences.properFraction,
    },
    {
      ...toolkit,
      holds: `(${toolkit.is}>${least.is})*(${toolkit.is}<=1)=1`,
      wanted: settingsSentences.above(least.setting.title, within(least.shown)),
    },
    {
      ...most,
      holds: `(${most.is}>=${toolkit.is})*(${most.is}<=1)=1`,
      wanted: settingsSentences.from(toolkit.setting.title, within(toolkit.shown)),
    },
    { ...gate, shown: gate.is, holds: `${gate.is}>0`, wanted: settingsSentences.positiveNumber },
  ];
}
