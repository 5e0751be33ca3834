import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Reads the spreadsheet again when one comes back to the map after a review was opened from it: it may be saved by now.
 * Gives the function that says that one was opened.
 */
export function useRefresh(reload: () => void): () => void {
  const isStale = useRef(false);
  useEffect(() => {
    const refresh = () => {
      if (!isStale.current) return;
      isStale.current = false;
      reload();
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [reload]);
  return useCallback(() => {
    isStale.current = true;
  }, []);
}
