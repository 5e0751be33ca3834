import type { PortfolioMap } from '../requests/contract.ts';
import { ProblemNote } from '../sidebar/problem-note.tsx';
import { server } from '../sidebar/server.ts';
import { useLoaded } from '../sidebar/use-loaded.ts';
import { MapView } from './map-view.tsx';

/** The map of the portfolio, from its request to whatever the spreadsheet answers. */
export function MapDialog() {
  const [loaded, reload] = useLoaded<PortfolioMap>(() => server.openMap(null));
  return (
    <>
      {loaded.kind === 'loading' && <Loading />}
      {loaded.kind === 'problem' && (
        <main class="alone">
          <h1 class="unseen">Map of the portfolio</h1>
          <ProblemNote problem={loaded.problem} task="open" tryAgain={reload} />
        </main>
      )}
      {loaded.kind === 'loaded' && loaded.value.rows.length === 0 && <Empty reload={reload} />}
      {loaded.kind === 'loaded' && loaded.value.rows.length > 0 && (
        <MapView portfolio={loaded.value} reload={reload} />
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
