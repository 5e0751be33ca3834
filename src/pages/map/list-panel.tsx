import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Thresholds } from '../../core/thresholds.ts';
import { type Filter, isFiltered, noFilter } from './filter-resellers.ts';
import type { MapReseller, OnMap } from './read-map.ts';
import { LIST_ID, optionId, ResellerList } from './reseller-list.tsx';
import { wordsOfOwner } from './words.ts';

interface Props {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly owners: readonly string[];
  readonly shown: readonly OnMap[];
  readonly beside: readonly MapReseller[];
  readonly hovered: MapReseller | null;
  readonly chosen: MapReseller | null;
  readonly thresholds: Thresholds;
  readonly isLooking: boolean;
  readonly reload: () => void;
  readonly onHover: (reseller: MapReseller | null, event?: PointerEvent) => void;
  readonly onChoose: (reseller: MapReseller) => void;
  readonly onOpen: (reseller: MapReseller) => void;
}

const PAGE = 6;

/** Search, owner and the list. The search field keeps the keyboard: arrow keys choose, Enter opens. */
export function ListPanel(props: Props) {
  const { filter, setFilter, owners, shown, beside, hovered, chosen, thresholds, isLooking, reload } = props;
  const [tab, setTab] = useState<'map' | 'beside'>(shown.length > 0 ? 'map' : 'beside');
  const field = useRef<HTMLInputElement>(null);
  const listed: readonly MapReseller[] = tab === 'map' ? shown : beside;
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  // What is chosen on the map is shown where it is listed.
  useEffect(() => {
    if (chosen?.reason === null) setTab('map');
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = chosen === null ? -1 : listed.indexOf(chosen);
    const last = listed.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at < last ? at + 1 : 0,
      ArrowUp: at > 0 ? at - 1 : last,
      PageDown: Math.min(at + PAGE, last),
      PageUp: Math.max(at - PAGE, 0),
    };
    const to = listed[moves[event.key] ?? -1];
    if (to !== undefined) {
      event.preventDefault();
      props.onChoose(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const [first] = listed;
      const meant = listed[at] ?? (listed.length === 1 ? first : undefined);
      if (meant) props.onOpen(meant);
      else if (first) props.onChoose(first);
    } else if (event.key === 'Escape' && filter.query !== '') {
      event.preventDefault();
      setFilter({ ...filter, query: '' });
    }
  };
  const active = useMemo(
    () => (chosen !== null && listed.includes(chosen) ? optionId(chosen) : undefined),
    [chosen, listed],
  );
  const tabs = [
    ['map', 'On the map', shown.length],
    ['beside', 'Not on the map', beside.length],
  ] as const;
  return (
    <>
      <div class="row">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search resellers"
          aria-autocomplete="list"
          aria-expanded={listed.length > 0}
          aria-controls={LIST_ID}
          aria-activedescendant={active}
          autocomplete="off"
          spellcheck={false}
          placeholder="Search by name, ID or owner"
          value={filter.query}
          onInput={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="icon"
          aria-label="Look again"
          title="Look again"
          aria-disabled={isLooking}
          onClick={() => isLooking || reload()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 1.5v3h-3" />
          </svg>
        </button>
      </div>
      <OwnerFilter owners={owners} filter={filter} setFilter={setFilter} />
      <fieldset class="tabs">
        <legend class="unseen">Which resellers the list shows</legend>
        {tabs.map(([id, label, count]) => (
          <button type="button" key={id} aria-pressed={tab === id} onClick={() => setTab(id)}>
            {label} <small>{count.toLocaleString('en-US')}</small>
          </button>
        ))}
      </fieldset>
      <ResellerList
        key={tab}
        {...{ listed, hovered, chosen, thresholds }}
        onHover={props.onHover}
        onOpen={props.onOpen}
        nothing={
          <>
            <p>
              {isFiltered(filter)
                ? 'Nothing here matches.'
                : tab === 'map'
                  ? 'No one yet.'
                  : 'All are on the map.'}
            </p>
            {isFiltered(filter) && (
              <button type="button" onClick={() => setFilter(noFilter)}>
                Show all
              </button>
            )}
          </>
        }
      />
    </>
  );
}

type OwnerProps = Pick<Props, 'owners' | 'filter' | 'setFilter'>;

function OwnerFilter({ owners, filter, setFilter }: OwnerProps) {
  const sorted = [...owners].sort((one, other) => one.localeCompare(other));
  const choose = (value: string) =>
    setFilter({ ...filter, owner: value === 'all' ? null : (sorted[Number(value)] ?? null) });
  return (
    <select
      aria-label="Owner"
      value={filter.owner === null ? 'all' : String(sorted.indexOf(filter.owner))}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="all">All owners</option>
      {sorted.map((owner, index) => (
        <option key={owner} value={String(index)}>
          {wordsOfOwner(owner)}
        </option>
      ))}
    </select>
  );
}
