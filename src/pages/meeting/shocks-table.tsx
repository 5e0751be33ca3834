import { UNKNOWN } from '../../core/unknown.ts';
import type { InternalMeeting } from '../../requests/meeting/meeting-shapes.ts';
import { wordsOfShare } from './words.ts';

/** Share and tier after each shock, with its warning sign. */
export function ShocksTable({ meeting }: { readonly meeting: InternalMeeting }) {
  const { shocks, thresholds } = meeting;
  if (shocks.length === 0) return <p class="quiet">No shock can be computed of these figures.</p>;
  const bounds = [thresholds.expendable, thresholds.toolkit, thresholds.dependence];
  return (
    <table class="shocks">
      <thead>
        <tr>
          <th scope="col">Shock</th>
          <th scope="col">Share after it</th>
          <th scope="col">Tier</th>
          <th scope="col">Sign</th>
        </tr>
      </thead>
      <tbody>
        {shocks.map(({ shock, share, tier, sign }) => (
          <tr key={shock} data-sign={sign}>
            <th scope="row">{shock}</th>
            <td>{wordsOfShare(share, bounds)}</td>
            <td>{tier === UNKNOWN ? 'not known' : tier}</td>
            <td>{sign === UNKNOWN ? 'not known' : sign}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
