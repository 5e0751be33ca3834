import { useState } from 'preact/hooks';
import type { SharingSummary } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { asProblem, type ServerProblem, server } from '../kit/server.ts';
import { lookingAtFormulas, sharing } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { CellsList } from './cells-list.tsx';
import { closeDialog } from './close-dialog.ts';
import { Outcome } from './outcome.tsx';
import { TakingBackView } from './taking-back-view.tsx';

/** Says what sharing makes of each formula, shares, and says what became what. */
export function SharingView() {
  const [loaded, look] = useLoaded(() => server.previewSharing(null));
  const [isSharing, setIsSharing] = useState(false);
  const [problem, setProblem] = useState<ServerProblem>();
  const [became, setBecame] = useState<SharingSummary>();
  const [isTakingBack, setIsTakingBack] = useState(false);
  if (isTakingBack) return <TakingBackView />;

  const share = async () => {
    if (isSharing) return;
    setIsSharing(true);
    setProblem(undefined);
    try {
      const summary = await server.shareFormulas(null);
      setBecame(summary);
      announce('Shared.');
    } catch (caught) {
      setProblem(asProblem(caught));
    } finally {
      setIsSharing(false);
    }
  };

  if (became) {
    return (
      <Outcome sentence={sentenceOfShared(became)}>
        <SharingLists summary={became} tense="became" />
        <p class="quiet-text">
          “Use the add-on’s formulas again” in the menu takes it back. What it needs is kept in a hidden tab.
        </p>
      </Outcome>
    );
  }
  if (loaded.kind === 'loading') {
    return (
      <main>
        <h1 class="unseen">Share without the add-on</h1>
        <p class="quiet-text">Looking through the formulas of every tab…</p>
      </main>
    );
  }
  if (loaded.kind === 'problem') {
    return (
      <main>
        <h1 class="unseen">Share without the add-on</h1>
        <ProblemNote problem={loaded.problem} task={lookingAtFormulas} tryAgain={look} />
      </main>
    );
  }
  const { plan, shared } = loaded.value;
  const isSomething = plan.formulas.length + plan.values.length > 0;
  return (
    <main>
      <h1 class="unseen">Share without the add-on</h1>
      <div class="scrolls">
        <p>
          {isSomething
            ? 'Without the add-on, its functions cannot be calculated. Sharing puts plain formulas and values in their place, and nothing else is changed.'
            : sentenceOfNothing(shared)}
        </p>
        <SharingLists summary={plan} tense="becomes" />
      </div>
      {problem && <ProblemNote problem={problem} task={sharing} tryAgain={share} />}
      <div class="verbs">
        {isSomething && (
          <button type="button" class="primary" aria-disabled={isSharing} onClick={share}>
            {isSharing ? 'Sharing…' : 'Share'}
          </button>
        )}
        {!isSomething && shared > 0 && (
          <button type="button" class="primary" onClick={() => setIsTakingBack(true)}>
            Use the add-on’s formulas again
          </button>
        )}
        <button type="button" onClick={closeDialog}>
          {isSomething ? 'Cancel' : 'Close'}
        </button>
      </div>
    </main>
  );
}

function sentenceOfShared({ left }: SharingSummary): string {
  return left.length === 0
    ? 'Shared: everyone sees every answer, with or without the add-on.'
    : 'Shared, except the formulas that stay.';
}

function sentenceOfNothing(shared: number): string {
  return shared > 0
    ? 'Everything is shared already: no formula of the add-on is left in this spreadsheet.'
    : 'There is nothing to share: no cell of this spreadsheet has a formula of the add-on.';
}

function SharingLists({
  summary: { formulas, values, rows, left },
  tense,
}: {
  readonly summary: SharingSummary;
  readonly tense: 'becomes' | 'became';
}) {
  const verb = tense === 'becomes' ? 'Become' : 'Became';
  return (
    <>
      <CellsList
        title={tense === 'becomes' ? 'Stay formulas of the add-on' : 'Stayed formulas of the add-on'}
        help="Without it they show their last answer, or an error."
        cells={left}
      />
      <CellsList
        title={`${verb} plain formulas`}
        help="They give the same, and go on calculating for everyone."
        cells={formulas}
      />
      <CellsList
        title={`${verb} values`}
        help="No plain formula can give them: they stay as they are now."
        cells={values}
      />
      <CellsList
        title={`${verb} values within a formula`}
        help="Only the add-on can read what these rows hold, such as numbers typed as text. Their answers stay until the row is corrected."
        cells={rows}
      />
    </>
  );
}
