import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Thresholds } from '../../core/thresholds.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import { rowsInView, scrolledTo } from './list-window.ts';
import type { MapReseller } from './read-map.ts';
import { unseenWords, wordsOfScore, wordsOfShare } from './words.ts';

export const LIST_ID = 'resellers';

/** Pixels of a row. */
const ROW = 40;

interface Props {
  readonly listed: readonly MapReseller[];
  readonly hovered: MapReseller | null;
  readonly chosen: MapReseller | null;
  readonly thresholds: Thresholds;
  readonly onHover: (reseller: MapReseller | null, event?: PointerEvent) => void;
  readonly onOpen: (reseller: MapReseller) => void;
  readonly nothing: ComponentChildren;
}

export function optionId({ row }: MapReseller): string {
  return `reseller-${row}`;
}

/** A list of any length: only the rows in view are in the page. What is chosen or pointed at scrolls into view. */
export function ResellerList({ listed, hovered, chosen, thresholds, onHover, onOpen, nothing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 240 });
  const isOver = useRef(false);
  const places = useMemo(() => new Map(listed.map((reseller, index) => [reseller, index])), [listed]);
  const look = () => {
    if (box.current) setView({ top: box.current.scrollTop, height: box.current.clientHeight });
  };
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const followed = hovered ?? chosen;
  useLayoutEffect(() => {
    const place = followed && places.get(followed);
    // Under the pointer nothing moves by itself.
    if (!box.current || place === undefined || place === null || (isOver.current && hovered !== null)) return;
    box.current.scrollTop = scrolledTo(place, ROW, box.current.scrollTop, box.current.clientHeight);
    look();
  }, [followed, places]);

  const { first, last } = rowsInView(listed.length, ROW, view.top, view.height);
  return (
    <div
      class="list"
      ref={box}
      onScroll={look}
      onPointerEnter={() => {
        isOver.current = true;
      }}
      onPointerLeave={() => {
        isOver.current = false;
        onHover(null);
      }}
    >
      {listed.length === 0 && <div class="nothing">{nothing}</div>}
      <div
        id={LIST_ID}
        role="listbox"
        aria-label="Resellers"
        tabIndex={-1}
        style={{ height: `${listed.length * ROW}px` }}
      >
        {listed.slice(first, last).map((reseller, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field keeps the keyboard and opens the chosen one.
          <div
            key={reseller.row}
            id={optionId(reseller)}
            role="option"
            tabIndex={-1}
            aria-selected={reseller === chosen}
            aria-setsize={listed.length}
            aria-posinset={first + index + 1}
            class={reseller === hovered ? 'hovered' : undefined}
            style={{ top: `${(first + index) * ROW}px` }}
            onPointerDown={(event) => event.preventDefault()}
            onPointerEnter={(event) => onHover(reseller, event)}
            onPointerMove={(event) => onHover(reseller, event)}
            onClick={() => onOpen(reseller)}
          >
            <ListRow reseller={reseller} thresholds={thresholds} />
          </div>
        ))}
      </div>
    </div>
  );
}

function ListRow({ reseller, thresholds }: { reseller: MapReseller; thresholds: Thresholds }) {
  const { name, standing, share, score, owner, reason } = reseller;
  const second =
    reason ?? [`commitment ${wordsOfScore(score)}`, owner].filter((word) => word !== '').join(' · ');
  return (
    <>
      {standing === '' ? <span class="no-standing" /> : <StandingChip standing={standing} />}
      <strong>{name}</strong>
      <span class="share">{share === null ? '' : wordsOfShare(share, thresholds)}</span>
      <small>
        {second}
        <span class="unseen">{unseenWords(reseller)}</span>
      </small>
    </>
  );
}
