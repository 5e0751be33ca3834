import { typedPercent } from './format.ts';

/**
 * Every sentence about a fault of the input, each with its place and its cure, in the words of a channel manager.
 * `label` is the argument's name in words, `shown` the value as the user sees it.
 */
export const resellerRevenueIsZero = () =>
  'reseller revenue is 0; enter the reseller’s revenue of the last 12 months.';
export const resellerRevenueBeforeIsZero = () =>
  'reseller revenue before is 0; enter the reseller’s revenue of the 12 months before.';
export const shareAboveWhole = (share: number, name = 'share') =>
  `the ${name} is ${typedPercent(share, 1).replace(/^100%/, 'just above 100%')}, and a share cannot be above 100%; check the units (thousands?), the year, and that services are not counted twice.`;
export const shareWithoutRevenue = (share: number) =>
  `our revenue is 0 but the share is ${typedPercent(share, 12)}; enter our revenue, or a share of 0.`;
export const revenueWithoutShare = (revenue: number) =>
  `our revenue is ${revenue} but the share is 0; enter the share as a fraction (2% or 0.02), or leave it blank if it is not known.`;
export const shareMismatch = (share: number, computed: number) =>
  `the share is ${typedPercent(share)}, but revenue ÷ reseller revenue is ${typedPercent(computed)}; correct one of the three.`;
export const badThresholds = (numbers: readonly number[]) =>
  `the thresholds are ${numbers.join(', ')}; enter three fractions that rise (1%, 10%, 15%; the last two may be equal, at most 100%) and, if you like, the seller gate in FTE above 0.`;
export const weightsNotTotal100 = (total: number) =>
  `the weights total ${Number(total.toPrecision(12))}; change them so that they total 100.`;
export const negativeWeight = (weight: number) =>
  `a weight is ${weight}; enter weights of 0 or more that total 100.`;
export const wrongCountOfWeights = (count: number, wanted: number) =>
  `the weights are ${count} ${count === 1 ? 'number' : 'numbers'}; enter ${wanted}, in one row or one column, that total 100.`;
export const rangeUpsideDown = (low: number, high: number) =>
  `reseller revenue low is ${low}, above reseller revenue high, ${high}; enter the lower end first.`;
export const revenueAboveRange = (revenue: number, high: number) =>
  `our revenue is ${revenue}, above the reseller’s whole revenue of at most ${high}; check the units (thousands?) and the year.`;
export const shockAboveWhole = (shock: string) =>
  `${shock}: with these drops our revenue would be more than their whole revenue; lower the market drop or raise our drop.`;
export const noGrossProfit = (grossProfit: number) =>
  `gross profit is ${grossProfit}; enter a gross profit above 0, because the effort is given as a part of it.`;
export const rankBeyondBrands = (rank: number, brands: number) =>
  `rank is ${rank} of ${brands} brands; enter a rank from 1 to the number of brands.`;
export const lineCardWithoutRevenue = () =>
  'revenues add up to 0; enter the revenue of at least one product.';
export const productWithoutName = (position: number) =>
  `products, cell ${position}, is blank beside a revenue; enter the product’s name.`;

export const isWord = (label: string, shown: string, wanted: string) =>
  `${label} is “${shown}”, which is not a number; enter ${wanted}.`;
export const isErrorValue = (label: string, shown: string) =>
  `${label} comes from a cell with the error ${shown}; correct that cell first.`;
export const isDate = (label: string, wanted: string) => `${label} is a date; enter ${wanted}.`;
export const isBoolean = (label: string, shown: string, wanted: string) =>
  `${label} is ${shown}; enter ${wanted}.`;
export const isNotFinite = (label: string, wanted: string) =>
  `${label} is not a finite number; enter ${wanted}.`;
export const isAmbiguous = (label: string, shown: string, [one, other]: readonly [string, string]) =>
  `${label} is the text “${shown}”, which can mean ${one} or ${other}; enter it as a number, without thousands separators.`;
export const isPercentForMoney = (label: string, shown: string) =>
  `${label} is “${shown}”, a percentage; enter an amount of money.`;
export const isMoneyForNumber = (label: string, shown: string, wanted: string) =>
  `${label} is “${shown}”, an amount of money; enter ${wanted}.`;
export const twoCurrencies = (one: string, other: string) =>
  `two different currencies stand together, ${one} and ${other}; convert them to one currency first.`;
export const outsideLimits = (label: string, shown: string, wanted: string) =>
  `${label} is ${shown}; enter ${wanted}.`;
export const negativeMoney = (label: string, shown: string) =>
  `${label} is ${shown}, below 0; subtract refunds first and enter 0 or more.`;
export const isNotOption = (label: string, shown: string, options: readonly string[]) =>
  `${label} is “${shown}”; enter ${options.slice(0, -1).join(', ')} or ${options[options.length - 1]}.`;
export const isNotMonth = (label: string, shown: string) =>
  `${label} is “${shown}”; enter a date, or a month as text such as 2026-07.`;
export const isFarMonth = (label: string, shown: string) =>
  `${label} is ${shown}, which is not from 2000 to 2199; enter a date, or a month as text such as 2026-07 (202607 is taken for a day far away).`;
export const isNotDay = (label: string, shown: string) =>
  `${label} is “${shown}”; enter a date such as 2026-07-15.`;
export const isNotName = (label: string, shown: string) => `${label} is ${shown}; enter a name as text.`;
export const differentShapes = (one: string, oneShape: string, other: string, otherShape: string) =>
  `${one} (${oneShape}) and ${other} (${otherShape}) differ in shape; give ranges of the same shape, or single cells.`;
export const rangeForSingle = (label: string, shape: string) => `${label} is ${shape}; give one cell.`;
export const wrongAnswerColumns = (columns: number, wanted: number) =>
  `answers ${columns === 1 ? 'is 1 column' : `are ${columns} columns`} wide; give the ${wanted} answers of a reseller in one row, in checklist order.`;
export const wholeIsTable = (label: string, shape: string) =>
  `${label} is ${shape}; give one row or one column of numbers.`;
export const wholeIsIncomplete = (label: string, position: number) =>
  `${label}, cell ${position}, has no number; fill in every cell, or leave ${label} out for the usual values.`;
export const tooManyArguments = (name: string, count: number, most: number) =>
  `${name} takes at most ${most} arguments and was given ${count}; remove the extra ones.`;

/** What a plain formula says of a row that only the add-on can read. */
export const plainCannotRead = () =>
  'a figure of this row cannot be read without the add-on; enter it as a number, or leave it blank.';
export const plainBadThresholds = () =>
  'one of the thresholds is missing or no number; fill in every one of them, or leave all of them blank.';
