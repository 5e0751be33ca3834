import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Reads the spreadsheet again whenever one comes back to the map, once a review was opened from it: it may be saved by
 * now. Gives the function that says that one was opened.
 */
export function useRefresh(reload: () => void): () => void {
  const isStale = useRef(false);
  useEffect(() => {
    const refresh = () => {
      if (isStale.current) reload();
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [reload]);
  return useCallback(() => {
    isStale.current = true;
  }, []);
}
