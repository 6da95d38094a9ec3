import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ArticleAnswer } from '../core/analyze.ts';
import { describeSpan } from '../core/anchoring/describe-span.ts';
import { resolveSelectors as findSelectors } from '../core/anchoring/resolve-selectors.ts';
import type { Resolution, Selectors } from '../core/anchoring/selector.ts';
import type { Article } from '../core/article/article.ts';
import type { Claims } from '../core/article/claims.ts';
import { measureClaims } from '../core/article/fit-claims.ts';
import { LIMITS } from '../core/notes/limits.ts';
import type { Note } from '../core/notes/note.ts';
import { type Result, fail, succeed } from '../core/result.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { createArticleKeeper } from './article-keeper.ts';
import type { AnnotatorPorts } from './ports.ts';
import { NOTHING_FOUND } from './shown-article.ts';

const sentence = 'وأعلنت وزارة المالية أن قيمة المشروع الجديد بلغت مبلغا كبيرا، وقال الوزير إن العمل فيه يبدأ مطلع العام المقبل بعد موافقة البرلمان على تمويله كاملا. ';

function writePage(mark: string): void {
  const heading = document.createElement('h1');
  heading.textContent = 'الوزارة تعلن تمويل المشروع الجديد';
  const article = document.createElement('article');
  article.append(heading, ...Array.from({ length: 6 }, () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${mark}. ${sentence.repeat(2)}`;
    return paragraph;
  }));
  document.documentElement.lang = 'ar';
  document.body.replaceChildren(article);
}

const METADATA = { publisher: 'صدى المرفأ', byline: 'سلمى الحداد', publishedAt: '2025-03-11' };

function setUp() {
  const answers: ((answer?: Result<ArticleAnswer>) => void)[] = [];
  const analyze = vi.fn(() => new Promise<Result<ArticleAnswer>>((resolve) => {
    answers.push((answer = succeed({ analysis: NOTHING_FOUND, metadata: METADATA })) => resolve(answer));
  }));
  const isForced = vi.fn(async () => succeed(true));
  const reportDecision = vi.fn(async () => succeed(null));
  const listNotes = vi.fn(async (): Promise<Result<Note[]>> => succeed([]));
  const resolveSelectors = vi.fn(async (text: string, selectors: readonly Selectors[]): Promise<Result<Resolution[]>> => succeed(findSelectors(text, selectors)));
  const ports = {
    isForced, reportDecision, listNotes, resolveSelectors, readSettings: async () => succeed(DEFAULT_SETTINGS), analyze,
  } as unknown as AnnotatorPorts;
  const keeper = createArticleKeeper({ document, ports, settings: DEFAULT_SETTINGS, onChange: () => undefined, signal: new AbortController().signal });
  /** Reads the page, and answers the analysis that this asks for. */
  const readAnew = async (answer?: Result<ArticleAnswer>): Promise<void> => {
    const asked = answers.length;
    const reading = keeper.read();
    await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(asked + 1));
    answers[asked]!(answer);
    await reading;
  };
  return { keeper, readAnew, answers, analyze, isForced, listNotes, reportDecision, resolveSelectors };
}

beforeEach(() => writePage('أولا'));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

it('shows an article whose text never rests, with one analysis at a time and the latest text last', async () => {
  const { keeper, answers, analyze } = setUp();
  const reads = [keeper.read()];
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(1));
  for (const mark of ['ثانيا', 'ثالثا', 'رابعا']) {
    writePage(mark);
    reads.push(keeper.read());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(analyze).toHaveBeenCalledTimes(1);
  answers[0]!();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(2));
  expect(keeper.shown?.places.text).toContain('أولا');
  answers[1]!();
  await Promise.all(reads);
  expect(keeper.shown?.places.text).toContain('رابعا');
  // What the background settled of the page's claims.
  expect(analyze).toHaveBeenLastCalledWith(expect.objectContaining({ title: expect.any(String) }), expect.objectContaining({ said: [], credits: expect.any(Array) }));
  expect(keeper.shown?.article).toMatchObject(METADATA);
  expect(analyze).toHaveBeenCalledTimes(2);
});

it('drops what comes back for a page that is no article any more', async () => {
  const { keeper, answers, analyze } = setUp();
  const first = keeper.read();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(1));
  document.body.replaceChildren();
  await keeper.read();
  answers[0]!();
  await first;
  expect(keeper.shown).toBeNull();
});

it('takes notes again without an analysis, and with one that is still waited for', async () => {
  const { keeper, readAnew, answers, analyze } = setUp();
  await readAnew();
  await keeper.refreshNotes();
  expect(analyze).toHaveBeenCalledTimes(1);

  const [all, notes] = [keeper.refresh(), keeper.refreshNotes()];
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(3));
  answers.slice(1).forEach((answer) => answer());
  await Promise.all([all, notes]);
  await keeper.refreshNotes();
  expect(analyze).toHaveBeenCalledTimes(3);
});

it('tells what it decided once for each address that the tab has, since the background knows a page by it', async () => {
  const { keeper, readAnew, analyze, reportDecision } = setUp();
  await readAnew();
  await keeper.read();
  expect(reportDecision).toHaveBeenCalledTimes(1);
  // As pages do that take what told of the way here out of their address: the article's own address never had it.
  history.replaceState(null, '', '?utm_source=feed');
  await keeper.read();
  await keeper.read();
  expect(reportDecision).toHaveBeenCalledTimes(2);
  expect(analyze).toHaveBeenCalledTimes(1);
});

it('holds to what the reader asked for while the page has the same text, whatever its address', async () => {
  // One paragraph is no article by itself.
  document.querySelectorAll('p:not(:first-of-type)').forEach((paragraph) => paragraph.remove());
  const { keeper, readAnew, isForced, reportDecision } = setUp();
  await readAnew();
  isForced.mockResolvedValue(succeed(false));
  await keeper.read();
  await keeper.read();
  expect(keeper.shown?.places.text).toContain('أولا');
  expect(reportDecision).toHaveBeenLastCalledWith(expect.objectContaining({ verdict: 'article' }));
  document.querySelector('p')!.append('شيء آخر.');
  await keeper.read();
  expect(keeper.shown).toBeNull();
  expect(reportDecision).toHaveBeenLastCalledWith(expect.not.objectContaining({ verdict: 'article' }));
});

it('knows who wrote an article, and when, also where it could not be analysed again', async () => {
  const { keeper, readAnew, answers, analyze } = setUp();
  await readAnew();
  document.querySelector('p')!.append('وأضاف الوزير جملة.');
  await readAnew(fail('unreachable'));
  expect(keeper.shown).toMatchObject({ problem: 'analysisFailed', article: METADATA });
  expect(keeper.shown?.places.text).toContain('وأضاف الوزير جملة.');
  const again = keeper.refresh();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(3));
  answers[2]!();
  await again;
  expect(keeper.shown).toMatchObject({ problem: null, article: METADATA });
  // Of another article nothing is known by that.
  document.querySelector('h1')!.textContent = 'البلدية تفتتح الحديقة بعد أعوام من العمل';
  document.querySelectorAll('p').forEach((paragraph, at) => { paragraph.textContent = `${at} ${sentence.replaceAll('الوزير', 'رئيس البلدية')} ${sentence.replaceAll('المشروع', 'الحديقة')}`; });
  history.replaceState(null, '', '/local/other');
  await readAnew(fail('unreachable'));
  expect(keeper.shown?.problem).toBe('analysisFailed');
  expect(keeper.shown?.article).not.toHaveProperty('byline');
});

it('forgets who wrote an article where the page does not say so any more', async () => {
  const { keeper, readAnew, answers, analyze } = setUp();
  await readAnew();
  const again = keeper.refresh();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(2));
  const { publisher } = METADATA;
  answers[1]!(succeed({ analysis: NOTHING_FOUND, metadata: { publisher } }));
  await again;
  const { url, title, blocks } = keeper.shown!.article;
  expect(keeper.shown!.article).toEqual({ url, title, blocks, publisher });
});

it('sends of a page without end in its head as much as the background takes', async () => {
  const data = Array.from({ length: 4 }, () => Object.assign(document.createElement('script'), { type: 'application/ld+json', text: JSON.stringify({ a: 'x'.repeat(190_000) }) }));
  document.head.append(...data);
  const { readAnew, analyze } = setUp();
  await readAnew();
  data.forEach((script) => script.remove());
  const [[, claims]] = analyze.mock.calls as unknown as [[Article, Claims]];
  expect(claims.linkedData).toHaveLength(2);
  expect(measureClaims(claims)).toBeLessThanOrEqual(LIMITS.claimsText);
});

it('does not analyse a text twice because a note was changed elsewhere meanwhile, and shows the note as it is now', async () => {
  const { keeper, readAnew, answers, analyze, listNotes } = setUp();
  await readAnew();
  const { url: source } = keeper.shown!.article;
  const at = '2026-03-01T10:00:00.000Z';
  const note: Note = { id: '01980000-0000-7000-8000-000000000001', target: { source, selectors: describeSpan(keeper.shown!.places.text, { start: 0, end: 7 }) }, body: 'قبل', tags: [], createdAt: at, updatedAt: at };
  listNotes.mockResolvedValueOnce(succeed([note])).mockResolvedValue(succeed([{ ...note, body: 'بعد' }]));
  document.querySelector('p')!.append('وأضاف الوزير جملة.');
  const second = keeper.read();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(2));
  await keeper.refreshNotes();
  answers[1]!();
  await vi.waitFor(() => expect(keeper.shown?.places.text).toContain('وأضاف الوزير جملة.'));
  await second;
  expect(analyze).toHaveBeenCalledTimes(2);
  expect(keeper.shown?.notes.map((placed) => placed.note.body)).toEqual(['بعد']);
});

it('analyses anew what was being analysed while something was said that it has to obey, also before anything is shown', async () => {
  const { keeper, answers, analyze } = setUp();
  const first = keeper.read();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(1));
  await keeper.refresh();
  answers[0]!();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(2));
  expect(keeper.shown).toBeNull();
  answers[1]!(succeed({ analysis: NOTHING_FOUND, metadata: { publisher: 'غيرها' } }));
  await first;
  expect(keeper.shown?.article).toMatchObject({ publisher: 'غيرها' });
  // It obeys what was said: notes are taken again without it.
  await keeper.refreshNotes();
  expect(analyze).toHaveBeenCalledTimes(2);
});

it('hears of a note that is changed elsewhere while its place is looked for, also before anything is shown', async () => {
  const { keeper, answers, analyze, listNotes, resolveSelectors } = setUp();
  const at = '2026-03-01T10:00:00.000Z';
  const target: Note['target'] = { source: location.href, selectors: describeSpan('نص لم يعد في الصفحة', { start: 0, end: 10 }) };
  const note: Note = { id: '01980000-0000-7000-8000-000000000001', target, body: 'قبل', tags: [], createdAt: at, updatedAt: at };
  listNotes.mockResolvedValueOnce(succeed([note])).mockResolvedValue(succeed([{ ...note, body: 'بعد' }]));
  let release: () => void = () => undefined;
  resolveSelectors.mockImplementationOnce(() => new Promise((resolve) => { release = () => resolve(succeed([{ state: 'orphan', guess: null }])); }));
  const first = keeper.read();
  await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(1));
  answers[0]!();
  await vi.waitFor(() => expect(resolveSelectors).toHaveBeenCalledTimes(1));
  await keeper.refreshNotes();
  release();
  await first;
  expect(keeper.shown?.notes.map((placed) => placed.note.body)).toEqual(['بعد']);
  expect(analyze).toHaveBeenCalledTimes(1);
});
