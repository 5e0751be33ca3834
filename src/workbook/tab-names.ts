import { type TabId, tabs } from './index.ts';

/** What a tab is called now; undefined where that is not known. */
export type NameOfTab = (tab: TabId) => string | undefined;

let present: NameOfTab = () => undefined;

/** The name by which a sentence names a tab: as the user has renamed it, else its title. */
export function tabName(tab: TabId): string {
  return present(tab) ?? tabs[tab].title;
}

/** While `act` runs, sentences name the tabs of one spreadsheet as they are called there. */
export function withTabNames<Result>(nameOf: NameOfTab, act: () => Result): Result {
  const before = present;
  present = nameOf;
  try {
    return act();
  } finally {
    present = before;
  }
}
