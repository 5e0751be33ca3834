import * as v from 'valibot';
import { isDay } from '../../core/day.ts';
import type { RiskLevel, StandingOrUnknown } from '../../core/risk.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import { defineRequest } from '../define-request.ts';
import type { ResellerRow } from '../place-reseller.ts';
import { readFigures } from '../reseller-figures.ts';
import { riskOfCell, standingOf } from '../review/log-row.ts';
import { faultsOf } from '../start-sidebar.ts';
import type { MapRow, PortfolioMap } from './portfolio-map.ts';

/**
 * All resellers with share, commitment, standing and risk: what the map places and what is listed beside it. Reads
 * Settings and Resellers once each, and writes nothing: whoever may only look can see the map.
 */
export const openMap = defineRequest({
  input: () => v.null(),
  run(port): PortfolioMap {
    const { rules } = readSettings(port.readRows('settings'));
    const rows = port.readRows('resellers');
    const faults = [...faultsOf(rows, reviewSentences.idsNotYetGiven)];
    const owners = new Map<string, number>();
    const placed = rows.map((reseller): MapRow => {
      const { figures, share, problem } = readFigures(reseller, rules);
      if (problem !== null) faults.push({ rows: [reseller.row], sentence: problem });
      return [
        reseller.reseller_id,
        reseller.row,
        reseller.name.trim(),
        placeOf(reseller.owner.trim(), owners),
        knownOr(figures.revenue),
        knownOr(share),
        standingShown(reseller),
        scoreOf(reseller),
        riskShown(reseller),
        isDay(reseller.reviewed_on) ? reseller.reviewed_on : '',
      ];
    });
    return {
      owners: [...owners.keys()],
      rows: placed,
      faults,
      thresholds: rules.thresholds,
      today: port.today(),
    };
  },
});

/** The place of a word in the list of all words so far; a new one is added. */
function placeOf(word: string, words: Map<string, number>): number {
  const place = words.get(word) ?? words.size;
  words.set(word, place);
  return place;
}

function knownOr(value: number | Unknown): number | null {
  return value === UNKNOWN ? null : value;
}

function standingShown({ standing }: ResellerRow): StandingOrUnknown | '' {
  return standing === UNKNOWN ? UNKNOWN : (standingOf(standing) ?? '');
}

function riskShown({ risk }: ResellerRow): RiskLevel | Unknown | '' {
  return risk === '' ? '' : riskOfCell(risk);
}

/** Null where a person has made of it what no review finds. */
function scoreOf({ commitment }: ResellerRow): number | null {
  return commitment !== '' && commitment >= 0 && commitment <= 100 ? commitment : null;
}
