import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../requests/contract.ts';
import { asProblem, server } from '../kit/server.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';

/** When the newest answers were kept, or why they are only in this page. */
export type Kept = { readonly at: string } | { readonly failed: string } | null;

/** Keeps drafts of one reseller on the server: when the keyboard rests, and at once when the page or the form goes. */
export function useDraftKeeper(
  resellerId: string,
  restored: Draft | null,
): readonly [DraftKeeper<Draft>, Kept] {
  const [kept, setKept] = useState<Kept>(restored && { at: restored.keptAt });
  const keeper = useMemo(
    () =>
      createDraftKeeper<Draft>((draft) =>
        server.keepDraft({ resellerId, draft }).then(
          () => {
            setKept({ at: draft.keptAt });
            return true;
          },
          (caught) => {
            setKept({ failed: asProblem(caught).message });
            return false;
          },
        ),
      ),
    [resellerId],
  );
  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      window.removeEventListener('pagehide', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return [keeper, kept];
}
