import { useEffect } from 'preact/hooks';
import type { Meeting } from '../../requests/meeting/meeting-shapes.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { server } from '../kit/server.ts';
import { openingPage } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import type { Chosen, Version } from './app.tsx';
import type { TypedFigures } from './figures.ts';
import { InternalSheet } from './internal-sheet.tsx';
import { SharedSheet } from './shared-sheet.tsx';
import { SheetSkeleton } from './sheet-skeleton.tsx';

interface Props {
  readonly version: Version;
  readonly reseller: Chosen;
  readonly shown: ReadonlySet<string>;
  readonly setShown: (shown: ReadonlySet<string>) => void;
  readonly figures: TypedFigures;
  readonly setFigures: (figures: TypedFigures) => void;
  readonly onReady: (name: string) => void;
  readonly toInternal: () => void;
  readonly backToList: () => void;
}

/** Asks for the version that is wanted, and for nothing else. */
export function SheetLoader(props: Props) {
  const { version, reseller, shown, setShown, figures, setFigures, onReady, toInternal, backToList } = props;
  const [loaded, reload] = useLoaded<Meeting>(() => {
    const { id: resellerId, row } = reseller;
    return version === 'internal'
      ? server.prepareMeeting({ version, resellerId, row })
      : server.prepareMeeting({ version, resellerId, row, shownActions: [...shown] });
  });
  const meeting = loaded.kind === 'loaded' ? loaded.value : undefined;
  useEffect(() => {
    if (meeting) onReady(meeting.version === 'internal' ? meeting.reseller.name : meeting.name);
  }, [meeting]);
  if (loaded.kind === 'problem')
    return (
      <ProblemNote problem={loaded.problem} task={openingPage} tryAgain={reload} backToList={backToList} />
    );
  if (!meeting) return <SheetSkeleton />;
  const typed = { figures, setFigures };
  return meeting.version === 'internal' ? (
    <InternalSheet meeting={meeting} shown={shown} setShown={setShown} {...typed} />
  ) : (
    <SharedSheet meeting={meeting} toInternal={toInternal} {...typed} />
  );
}
