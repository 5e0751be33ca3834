import { useEffect, useRef, useState } from 'preact/hooks';
import type { ResellerItem, SavedReview, SidebarStart } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { EmptyList } from '../kit/empty-list.tsx';
import { Picker } from '../kit/picker.tsx';
import { ProblemNote } from '../kit/problem-note.tsx';
import { wordsOfProblem } from '../kit/problem-words.ts';
import { asProblem, server } from '../kit/server.ts';
import { openingPage } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { DueList } from './due-list.tsx';
import { ResellerReview } from './reseller-review.tsx';
import { Skeleton } from './skeleton.tsx';

/** Picks a reseller and reviews it. */
export function ReviewView() {
  const [loaded, reload] = useLoaded<SidebarStart>(() => server.startSidebar(null));
  const [saved, setSaved] = useState<ReadonlyMap<string, ResellerItem>>(new Map());
  const [chosen, setChosen] = useState<ResellerItem | null>(null);
  /** Counts openings, so that choosing the same reseller again opens it anew. */
  const [opening, setOpening] = useState(0);
  const [reviewer, setReviewer] = useState('');
  const [hint, setHint] = useState('');
  const wanted = useRef<string | null>(null);
  /** The reseller that the page was opened for, by the map. */
  const asked = useRef(document.body.dataset.reseller ?? null);

  const start = loaded.kind === 'loaded' ? loaded.value : undefined;
  const resellers = start?.resellers.map((reseller) => saved.get(reseller.id) ?? reseller) ?? [];
  const choose = (reseller: ResellerItem | null) => {
    setChosen(reseller);
    setOpening((count) => count + 1);
    setHint('');
    window.scrollTo(0, 0);
  };
  /** What was clicked is gone then: the keyboard goes to the name, and Tab leads on into the form. */
  const go = (reseller: ResellerItem | null) => {
    choose(reseller);
    document.getElementById('picker')?.focus();
  };
  useEffect(() => {
    if (!start) return;
    const id = wanted.current ?? asked.current ?? start.activeId;
    const active = start.resellers.find((reseller) => reseller.id === id);
    const why = start.blocked.find((reseller) => reseller.id === id)?.why;
    if (active) choose(active);
    else if (why !== undefined) tell(why);
    else if (wanted.current !== null) tell('The selected row holds no reseller that can be reviewed.');
    else if (asked.current !== null) tell('This reseller cannot be reviewed as its row is now.');
    wanted.current = null;
    asked.current = null;
  }, [start]);

  const tell = (sentence: string) => {
    setHint(sentence);
    announce(sentence);
  };
  const useSelectedRow = async () => {
    try {
      const { id } = await server.activeReseller(null);
      const active = resellers.find((reseller) => reseller.id === id);
      if (active) go(active);
      else if (id === null) tell('Click the row of a reseller on the Resellers tab first.');
      else {
        wanted.current = id;
        setChosen(null);
        reload();
      }
    } catch (caught) {
      const { text } = wordsOfProblem(asProblem(caught), openingPage);
      tell(text);
    }
  };
  const backToList = () => go(null);
  const remember = ({ review }: SavedReview, name: string) => {
    setReviewer(name);
    if (!chosen) return;
    const now = {
      ...chosen,
      standing: review.inForce,
      due: review.corrects === null ? review.nextReview : chosen.due,
    };
    setSaved(new Map(saved).set(chosen.id, now));
    announce(`Saved. Standing: ${review.found}.`);
  };

  return (
    <>
      <header class="head">
        <h1 class="unseen">{chosen ? `Review of ${chosen.name}` : 'Review a reseller'}</h1>
        <Picker
          resellers={resellers}
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
        {start && start.faults.length > 0 && chosen === null && <Faults faults={start.faults} />}
        {loaded.kind === 'loading' && <Skeleton />}
        {loaded.kind === 'problem' && (
          <ProblemNote problem={loaded.problem} task={openingPage} tryAgain={reload} />
        )}
        {start && start.resellers.length === 0 && <EmptyList reload={reload} />}
        {start && start.resellers.length > 0 && chosen === null && (
          <DueList resellers={resellers} today={start.today} choose={go} />
        )}
        {start && chosen && (
          <ResellerReview
            key={`${chosen.id} ${opening}`}
            reseller={chosen}
            resellers={resellers}
            today={start.today}
            reviewer={reviewer}
            onSaved={remember}
            choose={go}
            backToList={backToList}
          />
        )}
      </main>
    </>
  );
}

/** Rows that cannot be reviewed, quietly. */
function Faults({ faults }: { readonly faults: readonly string[] }) {
  return (
    <details class="faults">
      <summary>Rows that cannot be reviewed</summary>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </details>
  );
}
