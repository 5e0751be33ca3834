import { useState } from 'preact/hooks';
import type { TakingBackSummary } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { asProblem, type ServerProblem, server } from '../kit/server.ts';
import { lookingAtFormulas, takingBack } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { CellsList } from './cells-list.tsx';
import { closeDialog } from './close-dialog.ts';
import { Outcome } from './outcome.tsx';

/** Puts the formulas of the add-on back, and says which cells a person has changed since. */
export function TakingBackView() {
  const [loaded, look] = useLoaded(() => server.previewSharing(null));
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<ServerProblem>();
  const [outcome, setOutcome] = useState<TakingBackSummary>();

  const takeBack = async () => {
    if (isWorking) return;
    setIsWorking(true);
    setProblem(undefined);
    try {
      setOutcome(await server.takeBackFormulas(null));
      announce('The formulas of the add-on are back.');
    } catch (caught) {
      setProblem(asProblem(caught));
    } finally {
      setIsWorking(false);
    }
  };

  if (outcome) {
    const { restored, changed, gone } = outcome;
    return (
      <Outcome
        sentence={
          changed.length + gone.length === 0
            ? 'The formulas of the add-on are back, as they were.'
            : 'The formulas of the add-on are back, except those below.'
        }
      >
        <CellsList
          title="Stayed as they are"
          help="Somebody changed these cells since they were shared. The formula that was there:"
          cells={changed}
        />
        <CellsList
          title="Could not come back"
          help="Their cells, or cells that they need, were deleted. The formula that was there:"
          cells={gone}
        />
        <CellsList title="Came back" help="Each where it was." cells={restored} />
      </Outcome>
    );
  }
  if (loaded.kind === 'loading') {
    return (
      <main>
        <h1 class="unseen">Use the add-on’s formulas again</h1>
        <p class="quiet-text">Looking for what was shared…</p>
      </main>
    );
  }
  if (loaded.kind === 'problem') {
    return (
      <main>
        <h1 class="unseen">Use the add-on’s formulas again</h1>
        <ProblemNote problem={loaded.problem} task={lookingAtFormulas} tryAgain={look} />
      </main>
    );
  }
  const { shared } = loaded.value;
  const cells = shared === 1 ? '1 cell was' : `${shared} cells were`;
  return (
    <main>
      <h1 class="unseen">Use the add-on’s formulas again</h1>
      <div class="scrolls">
        <p>
          {shared === 0
            ? 'Nothing was shared in this spreadsheet: its formulas of the add-on are in place.'
            : `${cells} shared. Each gets the formula of the add-on again that was there before, unless somebody changed the cell since.`}
        </p>
      </div>
      {problem && <ProblemNote problem={problem} task={takingBack} tryAgain={takeBack} />}
      <div class="verbs">
        {shared > 0 && (
          <button type="button" class="primary" aria-disabled={isWorking} onClick={takeBack}>
            {isWorking ? 'Putting back…' : 'Use the add-on’s formulas again'}
          </button>
        )}
        <button type="button" onClick={closeDialog}>
          {shared > 0 ? 'Cancel' : 'Close'}
        </button>
      </div>
    </main>
  );
}
