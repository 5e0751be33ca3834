import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { BlockedReseller, ResellerItem } from '../../requests/contract.ts';
import { wordsOfDue } from './next-due.ts';
import { searchable, searchResellers } from './search-resellers.ts';
import { StandingChip } from './standing-chip.tsx';

interface Props {
  readonly resellers: readonly ResellerItem[];
  /** Those that are found and cannot be chosen. */
  readonly blocked: readonly BlockedReseller[] | undefined;
  readonly chosen: ResellerItem | null;
  readonly today: Day;
  readonly isLoading: boolean;
  readonly choose: (reseller: ResellerItem) => void;
}

const LIST_ID = 'picker-list';

/** The reseller's name as a field to search in: type, arrow keys, Enter; Escape leaves it as it was. */
export function Picker({ resellers, blocked, chosen, today, isLoading, choose }: Props) {
  const [query, setQuery] = useState<string>();
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const prepared = useMemo(() => searchable(resellers), [resellers]);
  const isOpen = query !== undefined;
  const { shown, count } = useMemo(
    () => (query === undefined ? { shown: [], count: 0 } : searchResellers(prepared, query)),
    [prepared, query],
  );
  const reasons = useMemo(() => whyBlocked(blocked ?? [], query ?? ''), [blocked, query]);
  const active = shown[at];
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const open = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const close = () => setQuery(undefined);
  const take = (reseller: ResellerItem) => {
    close();
    choose(reseller);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = shown.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at < last ? at + 1 : 0,
      ArrowUp: at > 0 ? at - 1 : last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (isOpen) setAt(to);
      else open('');
    } else if (isOpen && event.key === 'Enter') {
      event.preventDefault();
      if (active) take(active);
    } else if (isOpen && event.key === 'Escape') {
      event.preventDefault();
      close();
      field.current?.select();
    }
  };

  return (
    <div class="picker">
      <input
        ref={field}
        type="text"
        id="picker"
        role="combobox"
        aria-label="Reseller"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={LIST_ID}
        aria-activedescendant={active ? optionId(active) : undefined}
        autocomplete="off"
        spellcheck={false}
        disabled={isLoading}
        placeholder={isLoading ? '' : 'Search by name or ID'}
        value={query ?? chosen?.name ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => isOpen || open('')}
        onInput={(event) => open(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <svg class="twist" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M3.5 6 8 10.5 12.5 6" />
      </svg>
      <div class="picker-list" hidden={!isOpen}>
        <div id={LIST_ID} class="options-list" role="listbox" aria-label="Resellers" tabIndex={-1}>
          {shown.map((reseller, index) => (
            <ResellerOption
              key={reseller.id}
              reseller={reseller}
              today={today}
              isActive={index === at}
              take={() => take(reseller)}
            />
          ))}
        </div>
        {isOpen && (
          <div role="status">
            {(count > 0 || reasons.length === 0) && <p>{wordsOfCount(query ?? '', shown.length, count)}</p>}
            {reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly reseller: ResellerItem;
  readonly today: Day;
  readonly isActive: boolean;
  readonly take: () => void;
}

function ResellerOption({ reseller, today, isActive, take }: OptionProps) {
  const { id, name, owner, standing } = reseller;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field keeps the keyboard and takes the active option.
    <div
      id={optionId(reseller)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={take}
    >
      <strong>{name}</strong>
      <span>{[id, owner, wordsOfDue(reseller, today)].filter((word) => word !== '').join(' · ')}</span>
      {standing !== '' && <StandingChip standing={standing} />}
    </div>
  );
}

function optionId({ id }: ResellerItem): string {
  return `reseller-${id}`;
}

const MOST_REASONS = 3;

/** Why resellers that the query finds cannot be chosen; what is not searched for is not told here. */
function whyBlocked(blocked: readonly BlockedReseller[], query: string): readonly string[] {
  if (query.trim() === '') return [];
  const found = searchResellers(searchable(blocked), query).shown.map(({ why }) => why);
  return [...new Set(found)].slice(0, MOST_REASONS);
}

function wordsOfCount(query: string, shown: number, count: number): string {
  if (count === 0) return `Nothing matches “${query.trim()}”.`;
  if (shown < count) return `${shown} of ${count} resellers; type more to narrow them.`;
  return count === 1 ? '1 reseller' : `${count} resellers`;
}
