import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyzeText } from '../analyze.ts';
import type { EntityKind } from '../entities/entity.ts';
import type { KeptMention } from '../notes/note.ts';
import { type CorrectionDraft, type ReaderCorrection, keyOfCorrection } from './correction.ts';
import { obeyCorrections } from './obey-corrections.ts';
import { cpuTime } from '../../tests/support/cpu-time.ts';
import { mentionsOf } from '../../page/notes/keep-article.ts';
import { keptTexts, obeyInKept } from './obey-in-kept.ts';

const url = 'https://www.spa.gov.sa/w1';
const keep = (draft: CorrectionDraft): ReaderCorrection => ({ ...draft, key: keyOfCorrection(draft), updatedAt: '2026-01-01T00:00:00.000Z' });
const obey = (text: string, ...drafts: CorrectionDraft[]): Analysis => obeyCorrections(analyzeText(text), drafts.map(keep), text, url);
const show = ({ entityMentions }: Analysis) => entityMentions.map((one) => `${one.text}:${one.kind}`).join(' | ');

const TEXT = 'زار الدكتور سامي خاطر الرياض، ثم عاد خاطر إلى الرياض ومعه 53 مليار ريال';

describe('obeyCorrections', () => {
  it('changes nothing where nothing was said', () => {
    const analysis = analyzeText(TEXT);
    expect(obeyCorrections(analysis, [], TEXT, url)).toBe(analysis);
    expect(show(analysis)).toBe('سامي خاطر:person | الرياض:place | خاطر:person | الرياض:place');
  });

  it('takes every mention of what is no name, whatever its spelling, with the short forms of it', () => {
    expect(show(obey(TEXT, { says: 'notName', text: 'الرّياض' }))).toBe('سامي خاطر:person | خاطر:person');
    expect(show(obey(TEXT, { says: 'notName', text: 'سامي خاطر' }))).toBe('الرياض:place | الرياض:place');
  });

  it('takes a short form alone where only that is no name', () => {
    const analysis = obey(TEXT, { says: 'notName', text: 'خاطر' });
    expect(show(analysis)).toBe('سامي خاطر:person | الرياض:place | الرياض:place');
    expect(analysis.entities).toHaveLength(2);
  });

  it('holds in one article alone where it was said so', () => {
    expect(show(obey(TEXT, { says: 'notName', text: 'الرياض', articleUrl: url }))).not.toContain('الرياض');
    expect(show(obey(TEXT, { says: 'notName', text: 'الرياض', articleUrl: `${url}/2` }))).toContain('الرياض');
  });

  it('gives a name and all that mean it another kind', () => {
    const analysis = obey(TEXT, { says: 'kind', text: 'سامي خاطر', kind: 'organization' });
    expect(show(analysis)).toBe('سامي خاطر:organization | الرياض:place | خاطر:organization | الرياض:place');
    expect(new Set(analysis.entityMentions.map(({ entity }) => entity)).size).toBe(2);
  });

  it('parts a short form from its full name where it alone is of another kind', () => {
    const analysis = obey(TEXT, { says: 'kind', text: 'خاطر', kind: 'place' });
    expect(show(analysis)).toBe('سامي خاطر:person | الرياض:place | خاطر:place | الرياض:place');
    expect(analysis.entities.map(({ name }) => name)).toEqual(['سامي خاطر', 'الرياض', 'خاطر']);
  });

  it.each([
    ['أعلنت رمال الشمال خطتها، وقالت «رمال الشمال» إنها واثقة', 'رمال الشمال', 'رمال الشمال:product | رمال الشمال:product'],
    ['وصل الخبر للرمال ثم عاد', 'الرمال', 'لرمال:product'],
    ['باعت كوانتم-9 سهمها لكوانتم 9', 'كوانتم 9', 'كوانتم-9:product | كوانتم 9:product'],
    ['حلت رمال، الشمال هادئ', 'رمال الشمال', ''],
    ['هذه رمال\nالشمال', 'رمال الشمال', ''],
  ])('finds words that are a name wherever they stand: %s', (text, name, expected) => {
    expect(show(obey(text, { says: 'name', text: name, kind: 'product' }))).toBe(expected);
  });

  it('lets words that are a name replace what they overlap, but not a longer name', () => {
    const text = 'وفق وزارة الصحة الفلسطينية إن الصحة تاج';
    expect(show(obey(text, { says: 'name', text: 'الصحة', kind: 'event' }))).toBe('وزارة الصحة الفلسطينية:organization | الصحة:event');
    expect(show(obey(text, { says: 'name', text: 'الصحة', kind: 'event' }, { says: 'notName', text: 'وزارة الصحة الفلسطينية' }))).toBe('الصحة:event | الصحة:event');
  });

  it('takes a figure that is none in its article, and one whose words are a name', () => {
    const amount = analyzeText(TEXT).figures.find(({ kind }) => kind === 'money')!.text;
    expect(obey(TEXT, { says: 'notFigure', text: amount, articleUrl: url }).figures.map(({ text }) => text)).not.toContain(amount);
    expect(obey(TEXT, { says: 'notFigure', text: amount, articleUrl: `${url}/2` }).figures.map(({ text }) => text)).toContain(amount);
    expect(obey(TEXT, { says: 'name', text: amount, kind: 'product' }).figures.map(({ text }) => text)).not.toContain(amount);
  });

  it('bears a page of one name, and thousands of names that begin alike', () => {
    const page = (length: number) => cpuTime(() => {
      const text = 'الرياض '.repeat(length);
      const mentions = Array.from({ length }, (_, at) => ({ start: at * 7, end: at * 7 + 6, text: 'الرياض', kind: 'place' as const, entity: 'e1', ruleId: 'x', confidence: 1 }));
      const analysis: Analysis = { figures: [], entityMentions: mentions, entities: [{ id: 'e1', kind: 'place', name: 'الرياض', aliases: [] }] };
      const names = Array.from({ length: length / 20 }, (_, at) => keep({ says: 'name', text: `الرياض ${at}`, kind: 'product' }));
      expect(obeyCorrections(analysis, [...names, keep({ says: 'name', text: 'الرياض', kind: 'event' })], text, url).entityMentions).toHaveLength(length);
    });
    page(1_000);
    // Ten times the page: compared each with each, it would take a hundred times as long.
    expect(page(40_000)).toBeLessThan(Math.max(page(4_000), 1) * 40 + 400);
  });

  it('ignores what was taken back', () => {
    const gone = { ...keep({ says: 'notName', text: 'الرياض' }), deletedAt: '2026-01-02T00:00:00.000Z' };
    expect(show(obeyCorrections(analyzeText(TEXT), [gone], TEXT, url))).toContain('الرياض');
  });

  it('keeps the law of mentions, and obeys twice as once', () => {
    const words = fc.constantFrom('الرياض', 'خاطر', 'سامي خاطر', 'سامي', 'خاطر الرياض', '53', '53 مليار ريال', 'عاد', 'ثم عاد خاطر إلى', '،', '', '__proto__');
    const kind = fc.constantFrom<EntityKind>('person', 'organization', 'place', 'product', 'event');
    const draft: fc.Arbitrary<CorrectionDraft> = fc.oneof(
      words.map((text) => ({ says: 'notName' as const, text })), words.map((text) => ({ says: 'notName' as const, text, articleUrl: url })),
      fc.record({ says: fc.constantFrom('kind' as const, 'name' as const), text: words, kind }), words.map((text) => ({ says: 'notFigure' as const, text, articleUrl: url })),
    );
    fc.assert(fc.property(fc.array(draft, { maxLength: 8 }), (drafts) => {
      const corrections = [...new Map(drafts.map(keep).map((one) => [one.key, one])).values()];
      const once = obeyCorrections(analyzeText(TEXT), corrections, TEXT, url);
      const ids = new Map(once.entities.map((one) => [one.id, one]));
      expect(ids.size).toBe(once.entities.length);
      let at = 0;
      for (const one of once.entityMentions) {
        expect(one.start).toBeGreaterThanOrEqual(at);
        expect(one.text).toBe(TEXT.slice(one.start, one.end));
        expect(ids.get(one.entity)?.kind).toBe(one.kind);
        at = one.end;
      }
      for (const id of ids.keys()) expect(once.entityMentions.some((one) => one.entity === id)).toBe(true);
      expect(show(obeyCorrections(once, corrections, TEXT, url))).toBe(show(once));
    }), { numRuns: 300 });
  });
});

describe('obeyInKept', () => {
  const entity: KeptMention = { articleUrl: url, start: 0, end: 6, snapshot: { type: 'entity', text: 'الرياض', kind: 'place', name: 'الرياض' } };
  const figure: KeptMention = { articleUrl: url, start: 8, end: 10, snapshot: { type: 'figure', text: '53', reading: { kind: 'number', value: 53 } } };

  it('leaves out what is none, and gives the kind that was said', () => {
    expect(obeyInKept([entity, figure], [])).toEqual([entity, figure]);
    expect(obeyInKept([entity, figure], [keep({ says: 'notName', text: 'الرياض' })])).toEqual([figure]);
    expect(obeyInKept([entity, figure], [keep({ says: 'notFigure', text: '53', articleUrl: url })])).toEqual([entity]);
    expect(obeyInKept([entity], [keep({ says: 'kind', text: 'الرياض', kind: 'organization' })])[0]!.snapshot).toMatchObject({ kind: 'organization', text: 'الرياض' });
  });

  const said: KeptMention = { articleUrl: url, start: 20, end: 30, snapshot: { type: 'entity', text: 'رمال الشمال', kind: 'product', name: 'رمال الشمال' }, isSaid: true };
  const calls = keep({ says: 'name', text: 'رمال الشمال', kind: 'organization' });

  it('shows words that the reader called a name while that is said, in the place of what they overlap', () => {
    const overlapped: KeptMention = { articleUrl: url, start: 24, end: 30, snapshot: { type: 'entity', text: 'الشمال', kind: 'place', name: 'الشمال' } };
    const longer: KeptMention = { ...overlapped, start: 16, end: 34, snapshot: { type: 'entity', text: 'شركة رمال الشمال', kind: 'organization', name: 'شركة رمال الشمال' } };
    expect(obeyInKept([entity, overlapped, said], [])).toEqual([entity, overlapped]);
    expect(obeyInKept([entity, overlapped, said], [{ ...calls, deletedAt: '2026-01-02T00:00:00.000Z' }])).toEqual([entity, overlapped]);
    expect(obeyInKept([entity, overlapped, said], [calls]).map(({ snapshot }) => snapshot.text)).toEqual(['الرياض', 'رمال الشمال']);
    expect(obeyInKept([entity, overlapped, said], [calls])[1]!.snapshot).toMatchObject({ kind: 'organization' });
    expect(obeyInKept([longer, said], [calls])).toEqual([longer]);
  });

  it('looks for a name that was called one later in what is kept of the text, once for each article', () => {
    const texts = keptTexts([{ url, title: 'مشروع رِمال الشمال' }, { url: `${url}/2`, title: 'عنوان' }], [
      { target: { source: url, selectors: [{ type: 'TextQuoteSelector', exact: 'رمال', prefix: 'قالت ', suffix: ' الشمال' }, { type: 'TextPositionSelector', start: 50, end: 54 }] } },
      { target: { source: `${url}/2`, selectors: [{ type: 'TextQuoteSelector', exact: 'لرمال الشمال', prefix: 'نصيب ', suffix: '' }, { type: 'TextPositionSelector', start: 50, end: 62 }] } },
      { target: { source: `${url}/2`, selectors: [{ type: 'TextQuoteSelector', exact: 'رمال الشمال', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 11 }] }, deletedAt: '2026-01-02T00:00:00.000Z' },
    ]);
    expect(obeyInKept([entity], [calls], texts).map(({ articleUrl, start, snapshot }) => [articleUrl, start, snapshot.text])).toEqual([[url, 0, 'الرياض'], [url, 6, 'رِمال الشمال'], [`${url}/2`, 51, 'رمال الشمال']]);
    expect(obeyInKept([entity, said], [calls], texts)).toHaveLength(3);
    expect(obeyInKept([entity], [{ ...calls, deletedAt: '2026-01-02T00:00:00.000Z' }], texts)).toEqual([entity]);
  });

  it('leaves words alone in an article where they are no name, though they were called one', () => {
    const text = 'أعلنت رمال الشمال خطتها';
    const notHere = keep({ says: 'notName', text: 'رمال الشمال', articleUrl: url });
    const found = analyzeText(text);
    const obeyed = obeyCorrections(found, [calls, notHere], text, url);
    expect(show(obeyed)).toBe('');
    expect(show(obeyCorrections(found, [calls, notHere], text, `${url}/2`))).toBe('رمال الشمال:organization');
    const kept = mentionsOf(url, obeyed);
    expect(obeyInKept(kept, [calls, notHere])).toEqual([]);
    expect(obeyInKept(kept, [calls]).map(({ snapshot }) => snapshot.text)).toEqual(['رمال الشمال']);
    const texts = keptTexts([{ url, title: text }, { url: `${url}/2`, title: text }], []);
    expect(obeyInKept([], [calls, notHere], texts).map(({ articleUrl }) => articleUrl)).toEqual([`${url}/2`]);
  });

  it('brings all back that a correction took when the article was kept', () => {
    const corrections = [keep({ says: 'notName', text: 'الرياض' }), keep({ says: 'kind', text: 'سامي خاطر', kind: 'organization' }), keep({ says: 'name', text: 'مليار ريال', kind: 'product' })];
    const kept = mentionsOf(url, obeyCorrections(analyzeText(TEXT), corrections, TEXT, url));
    expect(obeyInKept(kept, [])).toEqual(mentionsOf(url, analyzeText(TEXT)));
    const shown = (some: readonly KeptMention[]) => some.map(({ snapshot }) => `${snapshot.text}:${snapshot.type === 'entity' ? snapshot.kind : 'figure'}`);
    const { asFound: _, ...obeyed } = obeyCorrections(analyzeText(TEXT), corrections, TEXT, url);
    expect(shown(obeyInKept(kept, corrections))).toEqual(shown(mentionsOf(url, obeyed)));
  });
});
