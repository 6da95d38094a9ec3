import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a key before the search runs: long enough for a fast typist's next letter, too short to be felt. */
const PAUSE = 120;

/** The query as it was when typing last paused, so that a large library is not searched at every letter. */
export function useDeferredQuery(query: string): string {
  const [settled, setSettled] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  return settled;
}
