import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { clipText } from '../../core/clip-text.ts';
import type { PortfolioMap } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { asProblem } from '../kit/server.ts';
import { Details } from './details.tsx';
import { type Filter, filterResellers, noFilter, searchTexts } from './filter-resellers.ts';
import { ListPanel } from './list-panel.tsx';
import { MapCanvas } from './map-canvas.tsx';
import { openReview } from './open-review.ts';
import { type MapReseller, readMap } from './read-map.ts';
import { SaveButtons } from './save-buttons.tsx';
import { StandingFilter } from './standing-filter.tsx';
import { useHover } from './use-hover.ts';
import { useRefresh } from './use-refresh.ts';
import { useTrail } from './use-trail.ts';
import { wordsOfCount, wordsOfFilter } from './words.ts';

interface Props {
  readonly portfolio: PortfolioMap;
  /** Whether the spreadsheet is being read again. */
  readonly isLooking: boolean;
  readonly reload: () => void;
}

/** The map with its list. What is pointed at or chosen in one is shown in the other. */
export function MapView({ portfolio, isLooking, reload }: Props) {
  const { thresholds, today } = portfolio;
  const { onMap, beside } = useMemo(() => readMap(portfolio), [portfolio]);
  const texts = useMemo(() => searchTexts([...onMap, ...beside]), [onMap, beside]);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const hover = useHover();
  const [chosenKey, setChosen] = useKeyed();
  const [status, setStatus] = useState('');
  const opened = useRefresh(reload);
  const shown = useMemo(() => filterResellers(onMap, texts, filter), [onMap, texts, filter]);
  const shownBeside = useMemo(() => filterResellers(beside, texts, filter), [beside, texts, filter]);
  // What the filter leaves out is neither pointed at nor chosen.
  const byKey = useMemo(
    () => new Map([...shown, ...shownBeside].map((reseller) => [keyOf(reseller), reseller])),
    [shown, shownBeside],
  );
  const hovered = byKey.get(hover.key) ?? null;
  const chosen = byKey.get(chosenKey) ?? null;
  const trail = useTrail(chosen);
  const onHover = (reseller: MapReseller | null, event?: PointerEvent) =>
    hover.point(reseller === null ? '' : keyOf(reseller), event);
  const ofEveryStanding = useMemo(
    () => filterResellers(onMap, texts, { ...filter, standings: new Set() }),
    [onMap, texts, filter],
  );
  useEffect(() => {
    if (filter !== noFilter)
      announce(`${wordsOfCount(shown.length)} on the map, ${shownBeside.length} beside it`);
  }, [filter, shown, shownBeside]);

  const tell = (sentence: string) => {
    setStatus(sentence);
    announce(sentence);
  };
  const open = async (reseller: MapReseller) => {
    setChosen(reseller);
    const name = clipText(reseller.name, 60);
    tell(`Opening the review of ${name}…`);
    try {
      await openReview(reseller.id);
      opened();
      tell(`${name} is open in the sidebar.`);
    } catch (caught) {
      tell(`The review could not be opened. ${asProblem(caught).message}`);
    }
  };
  const picture = {
    ...{ onMap, shown, thresholds, day: today, filter: wordsOfFilter(filter) },
    besideCount: shownBeside.length,
  };
  return (
    <main class="map-dialog">
      <h1 class="unseen">Map of the portfolio</h1>
      <section class="picture" aria-label="Map">
        <MapCanvas
          {...{ onMap, shown, thresholds, hovered, chosen, trail }}
          onHover={onHover}
          onPick={(reseller) => (reseller === null ? setChosen(null) : void open(reseller))}
        />
        {onMap.length === 0 && <NoneOnMap count={beside.length} />}
        <StandingFilter
          resellers={ofEveryStanding}
          chosen={filter.standings}
          choose={(standings) => setFilter({ ...filter, standings })}
        />
      </section>
      <section class="panel" aria-label="Resellers">
        <ListPanel
          {...{
            filter,
            setFilter,
            shown,
            beside: shownBeside,
            hovered,
            chosen,
            thresholds,
            isLooking,
            reload,
          }}
          owners={portfolio.owners}
          onHover={onHover}
          onChoose={(reseller) => {
            hover.rest();
            setChosen(reseller);
            setStatus('');
          }}
          onOpen={(reseller) => void open(reseller)}
        />
        <Details
          reseller={hovered ?? chosen}
          thresholds={thresholds}
          status={status}
          reviews={trail.length}
          shown={shown}
          onOpen={(reseller) => void open(reseller)}
        />
        <SaveButtons picture={picture} tell={tell} />
      </section>
    </main>
  );
}

/** Stays the same when the spreadsheet is read again, unless the row was moved. */
function keyOf({ id, row }: MapReseller): string {
  return `${row} ${id}`;
}

/** The key of a reseller as state; '' for none. */
function useKeyed(): readonly [string, (reseller: MapReseller | null) => void] {
  const [key, setKey] = useState('');
  const set = useCallback(
    (reseller: MapReseller | null) => setKey(reseller === null ? '' : keyOf(reseller)),
    [],
  );
  return [key, set];
}

function NoneOnMap({ count }: { readonly count: number }) {
  return (
    <p class="over">
      <b>No reseller is on the map yet.</b> A place needs a share and a review.{' '}
      {count === 1 ? 'The one at the right says' : `The ${count.toLocaleString('en-US')} at the right say`}{' '}
      what is missing; a click opens the review.
    </p>
  );
}
