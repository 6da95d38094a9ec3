import { describe, expect, it } from 'vitest';
import { findEntities } from '../../core/entities/find-entities.ts';
import { type NameCounts, countNames, showCounts } from './cross-validate.ts';
import { readMarks } from './read-marked.ts';

describe('countNames', () => {
  it('counts exact names, names met and mentions that meet none', () => {
    const counts = new Map<string, NameCounts>();
    countNames([readMarks('وصل الوفد إلى [القاهرة|LOC] ثم [بيروت|LOC].'), readMarks('زار القاهرة [وفد القاهرة|ORG].')], findEntities, counts);
    expect(counts.get('place')).toEqual({ gold: 2, found: 4, exact: 2, met: 2, meeting: 3 });
    expect(counts.get('all')).toEqual({ gold: 3, found: 4, exact: 2, met: 3, meeting: 3 });
    expect(showCounts(counts.get('all')!)).toBe('F1 57.1 (precision 50.0, recall 66.7), overlap precision 75.0, recall 100.0, 3 names');
  });
});
