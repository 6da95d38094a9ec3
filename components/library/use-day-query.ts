import { useEffect, useState } from 'preact/hooks';
import { toLocalDay } from './library-data.ts';

/** The days that a query asks for, as EDTF, or null. The grammar is loaded with the first query, so that the library opens without it. */
export function useDayQuery(query: string): string | null {
  const [read, setRead] = useState<{ query: string; days: string | null }>({ query: '', days: null });
  useEffect(() => {
    let isCurrent = true;
    if (query.trim() !== '') {
      void import('../../core/figures/message/read-day-query.ts').then(({ readDayQuery }) => {
        if (isCurrent) setRead({ query, days: readDayQuery(query, toLocalDay(new Date())) });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [query]);
  return read.query === query ? read.days : null;
}
