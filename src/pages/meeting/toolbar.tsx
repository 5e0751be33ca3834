import type { SidebarStart } from '../../requests/contract.ts';
import { Picker } from '../kit/picker.tsx';
import type { Chosen, Version } from './app.tsx';
import { VersionSwitch } from './version-switch.tsx';

interface Props {
  readonly version: Version;
  readonly start: SidebarStart | undefined;
  readonly chosen: Chosen | null;
  /** Whether the sheet is there to print. */
  readonly isReady: boolean;
  readonly choose: (reseller: Chosen) => void;
  readonly change: (version: Version) => void;
}

/** What is above the sheet on the screen and never on paper. */
export function Toolbar({ version, start, chosen, isReady, choose, change }: Props) {
  const item = start?.resellers.find(({ id }) => id === chosen?.id) ?? null;
  return (
    <header class="toolbar">
      {version === 'internal' ? (
        <Picker
          resellers={start?.resellers ?? []}
          blocked={start?.blocked}
          chosen={item}
          today={start?.today ?? ''}
          isLoading={!start}
          choose={choose}
        />
      ) : (
        <p class="for" dir="auto">
          {chosen?.name}
        </p>
      )}
      <VersionSwitch version={version} isThere={chosen !== null} change={change} />
      <button
        type="button"
        class="primary"
        aria-disabled={!isReady}
        onClick={() => {
          if (isReady) window.print();
        }}
      >
        Print
      </button>
    </header>
  );
}
