import { useEffect, useRef, useState } from 'preact/hooks';
import type { ResellerItem, SidebarStart } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { EmptyList } from '../kit/empty-list.tsx';
import { Picker } from '../kit/picker.tsx';
import { ProblemNote } from '../kit/problem-note.tsx';
import { wordsOfProblem } from '../kit/problem-words.ts';
import { asProblem, server } from '../kit/server.ts';
import { openingPage } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { PlanSkeleton } from './plan-skeleton.tsx';
import { ResellerPlan } from './reseller-plan.tsx';

/** As many as one looks through; the rest is searched for. */
const MOST_SHOWN = 12;

/** Picks a reseller and shows its marketing plan. */
export function PlanView() {
  const [loaded, reload] = useLoaded<SidebarStart>(() => server.startSidebar(null));
  const [chosen, setChosen] = useState<ResellerItem | null>(null);
  /** Counts openings, so that choosing the same reseller again opens it anew. */
  const [opening, setOpening] = useState(0);
  const [hint, setHint] = useState('');
  const wanted = useRef<string | null>(null);
  const start = loaded.kind === 'loaded' ? loaded.value : undefined;

  const choose = (reseller: ResellerItem | null) => {
    setChosen(reseller);
    setOpening((count) => count + 1);
    setHint('');
    window.scrollTo(0, 0);
  };
  /** What was clicked is gone then: the keyboard goes to the name, and Tab leads on into the plan. */
  const go = (reseller: ResellerItem | null) => {
    choose(reseller);
    document.getElementById('picker')?.focus();
  };
  const tell = (sentence: string) => {
    setHint(sentence);
    announce(sentence);
  };
  useEffect(() => {
    if (!start) return;
    const id = wanted.current ?? start.activeId;
    const active = start.resellers.find((reseller) => reseller.id === id);
    if (active) choose(active);
    else if (wanted.current !== null) tell('The selected row holds no reseller that can have a plan.');
    wanted.current = null;
  }, [start]);
  const useSelectedRow = async () => {
    try {
      const { id } = await server.activeReseller(null);
      const active = start?.resellers.find((reseller) => reseller.id === id);
      if (active) go(active);
      else if (id === null) tell('Click the row of a reseller on the Resellers tab first.');
      else {
        wanted.current = id;
        setChosen(null);
        reload();
      }
    } catch (caught) {
      tell(wordsOfProblem(asProblem(caught), openingPage).text);
    }
  };

  return (
    <>
      <header class="head">
        <h1 class="unseen">{chosen ? `Marketing plan of ${chosen.name}` : 'Marketing plan'}</h1>
        <Picker
          resellers={start?.resellers ?? []}
          blocked={start?.blocked}
          chosen={chosen}
          today={start?.today ?? ''}
          isLoading={!start}
          choose={choose}
        />
        <button
          type="button"
          class="icon"
          aria-label="Use the selected row"
          title="Use the selected row"
          disabled={!start}
          onClick={useSelectedRow}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 1.5v3h-3" />
          </svg>
        </button>
      </header>
      <main>
        {hint && <p class="note hint">{hint}</p>}
        {loaded.kind === 'loading' && <PlanSkeleton />}
        {loaded.kind === 'problem' && (
          <ProblemNote problem={loaded.problem} task={openingPage} tryAgain={reload} />
        )}
        {start && start.resellers.length === 0 && <EmptyList reload={reload} />}
        {start && start.resellers.length > 0 && chosen === null && (
          <ResellerList resellers={start.resellers} choose={go} />
        )}
        {start && chosen && (
          <ResellerPlan key={`${chosen.id} ${opening}`} reseller={chosen} backToList={() => go(null)} />
        )}
      </main>
    </>
  );
}

interface ListProps {
  readonly resellers: readonly ResellerItem[];
  readonly choose: (reseller: ResellerItem) => void;
}

function ResellerList({ resellers, choose }: ListProps) {
  return (
    <section class="due" aria-labelledby="list-title">
      <h2 id="list-title">Whose plan?</h2>
      <p class="quiet-text">
        Choose one, search above, or click its row in the sheet and press the round arrow.
      </p>
      <ul class="reviews">
        {resellers.slice(0, MOST_SHOWN).map((reseller) => (
          <li key={reseller.id}>
            <button type="button" onClick={() => choose(reseller)}>
              <span>{reseller.name}</span>
              <small>{[reseller.id, reseller.owner].filter(Boolean).join(' · ')}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
