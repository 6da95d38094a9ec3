import { describe, expect, it } from 'vitest';
import { createAnalyzer } from './analyze.ts';
import type { EntityFindings } from './entities/entity.ts';

/** An analysis in which the names are given: [words, confidence]. */
function analyzeWith(text: string, names: readonly [words: string, confidence: number][]) {
  const findings: EntityFindings = {
    entities: names.map(([name], i) => ({ id: `e${i}`, kind: 'product', name, aliases: [] })),
    mentions: names.map(([words, confidence], i) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words, kind: 'product', entity: `e${i}`, ruleId: 'test', confidence })),
  };
  const { figures, entities, entityMentions } = createAnalyzer(() => findings).analyzeText(text);
  return { figures: figures.map((figure) => figure.text), names: entityMentions.map((mention) => mention.text), entities: entities.length };
}

describe('where a name and a figure claim the same words', () => {
  it('a name around a figure wins', () => {
    expect(analyzeWith('تستضيف البلاد إكسبو المدينة 20 عاما', [['إكسبو المدينة 20 عاما', 0.3]])).toEqual({ figures: [], names: ['إكسبو المدينة 20 عاما'], entities: 1 });
  });

  it('a name inside a figure, or across its edge, was cut from it', () => {
    expect(analyzeWith('دفع سبعة وثلاثون درهما وثمانية وستون فلسا', [['وستون', 0.9]])).toEqual({ figures: ['سبعة وثلاثون درهما وثمانية وستون فلسا'], names: [], entities: 0 });
    expect(analyzeWith('بلغ 53 مليار دولار فقط', [['دولار فقط', 0.99]])).toEqual({ figures: ['53 مليار دولار'], names: [], entities: 0 });
  });

  it('of the same words the surer reading wins', () => {
    expect(analyzeWith('وصل 144 زائرا', [['144', 0.5]]).figures).toEqual(['144']);
    expect(analyzeWith('وصل 144 زائرا', [['144', 0.95]])).toEqual({ figures: [], names: ['144'], entities: 1 });
  });

  it('names apart from figures stay', () => {
    expect(analyzeWith('أعلنت سديم 53 مليار دولار', [['سديم', 0.6]])).toEqual({ figures: ['53 مليار دولار'], names: ['سديم'], entities: 1 });
  });
});
