import { useRef } from 'preact/hooks';
import type { PortfolioMap } from '../../requests/contract.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { server } from '../kit/server.ts';
import { openingPage } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { MapView } from './map-view.tsx';

/** The map of the portfolio, from its request to whatever the spreadsheet answers. */
export function MapDialog() {
  const [loaded, reload] = useLoaded<PortfolioMap>(() => server.openMap(null));
  // While it is looked again, the map stays, with its filter and what is chosen on it.
  const last = useRef<PortfolioMap | null>(null);
  if (loaded.kind !== 'loading') last.current = loaded.kind === 'loaded' ? loaded.value : null;
  const portfolio = last.current;
  return (
    <>
      {loaded.kind === 'loading' && portfolio === null && <Loading />}
      {loaded.kind === 'problem' && (
        <main class="alone">
          <h1 class="unseen">Map of the portfolio</h1>
          <ProblemNote problem={loaded.problem} task={openingPage} tryAgain={reload} />
        </main>
      )}
      {portfolio !== null && portfolio.rows.length === 0 && <Empty reload={reload} />}
      {portfolio !== null && portfolio.rows.length > 0 && (
        <MapView portfolio={portfolio} isLooking={loaded.kind === 'loading'} reload={reload} />
      )}
    </>
  );
}

/** As large as the map, so that nothing jumps when it comes. */
function Loading() {
  return (
    <main class="map-dialog">
      <h1 class="unseen">Map of the portfolio</h1>
      <div class="picture skeleton" role="status" aria-label="Loading the map" />
      <div class="panel">
        <i class="skeleton field" />
        <i class="skeleton field" />
        <i class="skeleton rows" />
      </div>
    </main>
  );
}

function Empty({ reload }: { readonly reload: () => void }) {
  return (
    <main class="alone">
      <h1 class="unseen">Map of the portfolio</h1>
      <h2>No resellers yet</h2>
      <p>
        Type the first ones on the <b>Resellers</b> tab, or take over the list that you have: Extensions &gt;
        Reseller Standing &gt; <b>Use my own table</b>.
      </p>
      <button type="button" class="primary" onClick={reload}>
        Look again
      </button>
    </main>
  );
}
