import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeetingInput } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { openingPage } from '../kit/tasks.ts';
import { Choose } from './choose.tsx';
import { defaultFigures, type TypedFigures } from './figures.ts';
import { NoResellers } from './no-resellers.tsx';
import { SheetLoader } from './sheet-loader.tsx';
import { SheetSkeleton } from './sheet-skeleton.tsx';
import { Toolbar } from './toolbar.tsx';
import { useResellers } from './use-resellers.ts';

export type Version = MeetingInput['version'];

export interface Chosen {
  readonly id: string;
  readonly row: number;
  readonly name: string;
}

/** One page for a meeting, in two versions; the one for the reseller holds nothing of the other. */
export function App() {
  const [version, setVersion] = useState<Version>('internal');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const [figures, setFigures] = useState<TypedFigures>(defaultFigures);
  const [isReady, setIsReady] = useState(false);
  // The list of all resellers is nothing for the reseller’s eyes: it goes with the internal version.
  const [loaded, reload] = useResellers(version === 'internal');
  const start = loaded.kind === 'loaded' ? loaded.value : undefined;

  /** The selected row counts once: who goes back to the list wants the list. */
  const hasBegun = useRef(false);
  /** Whether the reseller’s version led back to the ticks. */
  const wantsTicks = useRef(false);

  const choose = (reseller: Chosen | null) => {
    if (reseller?.id === chosen?.id) return;
    setChosen(reseller && { id: reseller.id, row: reseller.row, name: reseller.name });
    setShown(new Set());
    setIsReady(false);
  };
  useEffect(() => {
    if (!start || hasBegun.current) return;
    hasBegun.current = true;
    const active = start.resellers.find(({ id }) => id === start.activeId);
    if (active) choose(active);
  }, [start]);
  const change = (next: Version) => {
    if (next === version) return;
    setIsReady(false);
    setVersion(next);
  };
  const told = (name: string) => {
    setIsReady(true);
    document.title = `Meeting with ${name}`;
    takeKeyboard(wantsTicks.current ? '.agreed input' : '#sheet-title');
    wantsTicks.current = false;
    announce(version === 'internal' ? `Internal page for ${name}.` : `Page to show to ${name}.`);
  };

  return (
    <>
      <Toolbar
        version={version}
        start={start}
        chosen={chosen}
        isReady={isReady}
        choose={choose}
        change={change}
      />
      <main>
        {!isReady && !(start && chosen === null) && <h1 class="unseen">Prepare the meeting</h1>}
        {version === 'internal' && loaded.kind === 'problem' && (
          <ProblemNote problem={loaded.problem} task={openingPage} tryAgain={reload} />
        )}
        {version === 'internal' && loaded.kind === 'loading' && chosen === null && <SheetSkeleton />}
        {start && start.resellers.length === 0 && <NoResellers reload={reload} />}
        {start && start.resellers.length > 0 && chosen === null && (
          <Choose resellers={start.resellers} today={start.today} choose={choose} />
        )}
        {chosen && loaded.kind !== 'problem' && (
          <SheetLoader
            key={`${version} ${chosen.id}`}
            version={version}
            reseller={chosen}
            shown={shown}
            setShown={setShown}
            figures={figures}
            setFigures={setFigures}
            onReady={told}
            toInternal={() => {
              wantsTicks.current = true;
              change('internal');
            }}
            backToList={() => {
              change('internal');
              choose(null);
              reload();
            }}
          />
        )}
      </main>
    </>
  );
}

/** Where what was clicked is gone, the keyboard would begin anew at the top of the page. */
function takeKeyboard(place: string): void {
  if (document.activeElement === null || document.activeElement === document.body)
    document.querySelector<HTMLElement>(place)?.focus();
}
