import { expect, it } from 'vitest';
import { resolveSelectors } from '../../core/anchoring/resolve-selectors.ts';
import type { Note } from '../../core/notes/note.ts';
import { givePlace } from './give-place.ts';

const text = 'بلغت الصادرات غير النفطية نحو 35 مليار دولار في الربع الأول، وقال محمد الجدعان إنها سترتفع.';
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const figure = { ...spanOf('35 مليار دولار'), text: '35 مليار دولار', ruleId: 'test', confidence: 1, kind: 'money' as const, value: 35e9, currency: 'USD' };
const mention = { ...spanOf('محمد الجدعان'), text: 'محمد الجدعان', kind: 'person' as const, entity: 'e1', ruleId: 'test', confidence: 1 };
const shown = { analysis: { figures: [figure], entities: [{ id: 'e1', kind: 'person' as const, name: 'محمد الجدعان', aliases: [] }], entityMentions: [mention] }, places: { text } } as unknown as Parameters<typeof givePlace>[2];
const note = (about?: Note['about']) => ({ id: 'n', target: { source: 'https://news.example/a' }, ...(about && { about }) }) as unknown as Note;
const figureNote = note({ type: 'figure', text: '53 مليار دولار', reading: { kind: 'money', value: 53e9, currency: 'USD' } });
const quoteOf = ({ target }: ReturnType<typeof givePlace>) => target!.selectors[0].exact;

it('takes a note on a figure to the whole figure', () => {
  const patch = givePlace(figureNote, spanOf('35 مليار'), shown);
  expect(quoteOf(patch)).toBe('35 مليار دولار');
  expect(patch.about).toMatchObject({ type: 'figure', text: '35 مليار دولار', reading: { value: 35e9 } });
  expect(patch.target!.source).toBe('https://news.example/a');
  expect(resolveSelectors(text, [patch.target!.selectors])[0]).toMatchObject({ state: 'anchored', span: spanOf('35 مليار دولار') });
});

it('leaves other notes on just what was selected, about what stands there', () => {
  expect(givePlace(note(), spanOf('نحو 35 مليار'), shown)).toMatchObject({ about: null });
  expect(quoteOf(givePlace(note(), spanOf('نحو 35 مليار'), shown))).toBe('نحو 35 مليار');
  expect(givePlace(note(), spanOf('محمد الجدعان'), shown).about).toMatchObject({ type: 'entity', name: 'محمد الجدعان' });
  expect(givePlace(figureNote, spanOf('سترتفع'), shown)).toMatchObject({ about: null });
});
