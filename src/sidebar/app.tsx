import { useState } from 'preact/hooks';
import { ImportView } from './import/import-view.tsx';
import { LogView } from './log-view.tsx';
import { ReviewView } from './review-view.tsx';

/** The sidebar, in the view that the menu item asks for. */
export function App({ firstView }: { readonly firstView: string }) {
  const [view, setView] = useState(firstView);
  if (view === 'import') return <ImportView onDone={() => setView('review')} />;
  if (view === 'log') return <LogView />;
  return <ReviewView openImport={() => setView('import')} />;
}
