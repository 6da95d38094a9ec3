import { describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '../../core/result.ts';
import { type PageQuestions, loadPage } from './load-page.ts';

const page = { article: { url: 'https://news.example/1', title: 'عنوان', blocks: [] }, analysis: { figures: [], entities: [], entityMentions: [] }, notes: [], marksOn: true, readingSeconds: 0 };
const decision = { verdict: 'article' as const, language: 'ar' as const, confidence: 0.9, reasons: [] };

function questions(overrides: Partial<PageQuestions> = {}) {
  return {
    status: vi.fn(async () => succeed({ decision, annotated: true, permitted: true })),
    annotate: vi.fn(async () => succeed({ decision, annotated: true, permitted: true })),
    overview: vi.fn(async () => succeed(page)),
    wait: vi.fn(async () => {}),
    ...overrides,
  } satisfies PageQuestions;
}

describe('loadPage', () => {
  it('takes an annotated page as it is', async () => {
    const ask = questions();
    await expect(loadPage(ask, false)).resolves.toEqual({ state: 'ready', page, decision, permitted: true });
    expect(ask.annotate).not.toHaveBeenCalled();
  });

  it('has a page read that nobody has read yet, once', async () => {
    const ask = questions({ status: async () => succeed({ decision: null, annotated: false, permitted: false }) });
    await expect(loadPage(ask, false)).resolves.toMatchObject({ state: 'ready' });
    expect(ask.annotate).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('passes on that the reader insists', async () => {
    const ask = questions();
    await loadPage(ask, true);
    expect(ask.annotate).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('tells a page that is not an article, with why', async () => {
    const other = { ...decision, verdict: 'other' as const };
    const answer = async () => succeed({ decision: other, annotated: false, permitted: true });
    await expect(loadPage(questions({ status: answer, annotate: answer }), false)).resolves.toEqual({ state: 'notArticle', decision: other, permitted: true });
  });

  it('tells a page that the browser keeps closed from one that failed', async () => {
    const unread = async () => succeed({ decision: null, annotated: false, permitted: false });
    await expect(loadPage(questions({ status: unread, annotate: async () => fail('noAccess') }), false)).resolves.toEqual({ state: 'noAccess' });
    await expect(loadPage(questions({ status: unread, annotate: async () => fail('internal') }), false)).resolves.toEqual({ state: 'failed', code: 'internal' });
    await expect(loadPage(questions({ status: async () => fail('unreachable') }), false)).resolves.toEqual({ state: 'failed', code: 'unreachable' });
  });

  it('tells a page that was taken for an article until all of it was read', async () => {
    const offered = { ...decision, verdict: 'offer' as const };
    let asked = 0;
    const ask = questions({ status: async () => succeed({ decision: ++asked === 1 ? decision : offered, annotated: false, permitted: true }), overview: async () => fail('notFound') });
    await expect(loadPage(ask, false)).resolves.toEqual({ state: 'notArticle', decision: offered, permitted: true });
  });

  it('waits for an annotator that is still reading, but not for ever', async () => {
    let asked = 0;
    const late = questions({ overview: async () => (++asked < 3 ? fail('unreachable') : succeed(page)) });
    await expect(loadPage(late, false)).resolves.toMatchObject({ state: 'ready' });
    expect(late.wait).toHaveBeenCalledTimes(2);
    await expect(loadPage(questions({ overview: async () => fail('unreachable') }), false)).resolves.toEqual({ state: 'failed', code: 'unreachable' });
  });
});
