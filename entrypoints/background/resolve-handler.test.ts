import { expect, it } from 'vitest';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import type { Selectors } from '../../core/anchoring/selector.ts';
import { resolveHandler } from './resolve-handler.ts';

const text = Array.from({ length: 400 }, (_, at) => `وقال متحدث باسم الهيئة رقم ${at} إن عدد المشاركين في البرنامج بلغ ${at * 7 + 3} مشاركا من مدن مختلفة.`).join('\n');
const describeAll = (): Selectors[] => [...text.matchAll(/\d+ مشاركا/g)].map(({ index, 0: quote }) => describeSpan(text, { start: index, end: index + quote.length }));
const ask = (handler: ReturnType<typeof resolveHandler>, later: string, selectors: Selectors[], tab: number) => handler['notes.resolve'].handle({ text: later, selectors }, { tab: { id: tab } } as never);

it('finds what is asked for, and lets go of what a tab asked before', async () => {
  const handler = resolveHandler();
  const selectors = describeAll();
  const later = text.replaceAll('متحدث باسم', 'ناطق باسم');
  const [first, other, second] = await Promise.all([ask(handler, later, selectors, 1), ask(handler, later, selectors.slice(0, 3), 2), ask(handler, `عاجل\n${text}`, selectors.slice(0, 2), 1)]);
  expect(first).toMatchObject({ ok: false, error: { code: 'superseded' } });
  expect(other).toMatchObject({ ok: true });
  expect(second.ok && second.value.map(({ state }) => state)).toEqual(['moved', 'moved']);
});
