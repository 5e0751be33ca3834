import { useEffect } from 'preact/hooks';
import type { LogCheck } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { server } from '../kit/server.ts';
import { checkingLog } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';

/** Checks the log and names each row that is not as it was written. */
export function LogCheckView() {
  const [loaded, check] = useLoaded<LogCheck>(() => server.checkLog(null));
  useEffect(() => {
    if (loaded.kind === 'loaded') announce(summaryOf(loaded.value));
  }, [loaded]);
  return (
    <main class="log">
      <h1>Check the log</h1>
      {loaded.kind === 'loading' && <p class="quiet-text">Checking every row of the log…</p>}
      {loaded.kind === 'problem' && (
        <ProblemNote problem={loaded.problem} task={checkingLog} tryAgain={check} />
      )}
      {loaded.kind === 'loaded' && (
        <>
          <p class={loaded.value.faults.length === 0 ? 'saved-line' : 'fault'}>{summaryOf(loaded.value)}</p>
          <ul>
            {loaded.value.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
          <button type="button" onClick={check}>
            Check again
          </button>
        </>
      )}
    </main>
  );
}

function summaryOf({ rows, faults }: LogCheck): string {
  if (rows === 0) return 'The log is empty: no review is saved yet.';
  const all = rows === 1 ? 'The only review' : `All ${rows} reviews`;
  if (faults.length === 0) return `${all} ${rows === 1 ? 'is' : 'are'} as written.`;
  return faults.length === 1
    ? '1 row is not as it was written.'
    : `${faults.length} rows are not as they were written.`;
}
