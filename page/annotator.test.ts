import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../core/analyze.ts';
import { resolveSelectors } from '../core/anchoring/resolve-selectors.ts';
import { type Article, articleText } from '../core/article/article.ts';
import type { Note } from '../core/notes/note.ts';
import { succeed } from '../core/result.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { startAnnotator } from './annotator.ts';
import type { MarkGroup, Painter } from './marks/painter.ts';
import type { AnnotatorPorts } from './ports.ts';

const sentence = 'وأعلنت وزارة المالية أن قيمة المشروع الجديد بلغت 53 مليون دولار، وقال الوزير إن العمل فيه يبدأ مطلع العام المقبل بعد موافقة البرلمان على تمويله كاملا. ';

function writePage(figure: string): void {
  document.title = 'الوزارة تعلن تمويل المشروع الجديد';
  document.documentElement.lang = 'ar';
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  article.append(heading, ...Array.from({ length: 6 }, (_, at) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${at}. ${sentence.replace('53', figure).repeat(2)}`;
    return paragraph;
  }));
  document.body.replaceChildren(article);
}

/** Every «N مليون دولار» of the text, as the analysis would find it. */
function analyse(article: Article): Analysis {
  const figures = [...articleText(article).matchAll(/(\d+) مليون دولار/g)].map((match) => ({
    start: match.index, end: match.index + match[0].length, text: match[0], ruleId: 'test', confidence: 1, kind: 'money' as const, value: Number(match[1]) * 1e6, currency: 'USD',
  }));
  return { figures, entities: [], entityMentions: [] };
}

function setUp() {
  const painted = new Map<MarkGroup, string[]>();
  const painter: Painter = {
    paint: (group, ranges) => { if (ranges.length > 0) painted.set(group, ranges.map(String)); else painted.delete(group); },
    setTone: () => undefined,
    clear: () => painted.clear(),
  };
  const notes: Note[] = [];
  const seconds: number[] = [];
  const unused = (): never => { throw new Error('not asked for in this test'); };
  const ports: AnnotatorPorts = {
    readSettings: async () => succeed(DEFAULT_SETTINGS),
    changeSettings: unused,
    isForced: async () => succeed(true),
    reportDecision: async () => succeed(null),
    analyze: async (article) => succeed({ analysis: analyse(article), metadata: {} }),
    resolveSelectors: async (text, selectors) => succeed(resolveSelectors(text, selectors)),
    listNotes: async () => succeed([...notes]),
    saveNote: unused, updateNote: unused, deleteNote: unused, restoreNote: unused,
    addReadingSeconds: async (_, read) => { seconds.push(read); return succeed(read); },
    countArticlesNaming: async () => succeed(0),
    openLibrary: async () => succeed(null),
    onSettingsChange: () => () => undefined,
    saveCorrection: unused, takeBackCorrection: unused,
    newId: () => '01890a5d-ac96-774b-bcce-b302099a8057',
  };
  const stopping = new AbortController();
  return { painted, painter, ports, stopping, seconds };
}

beforeEach(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollBy = () => undefined;
  writePage('53');
});
afterEach(() => { document.body.replaceChildren(); });

const hosts = (): number => document.documentElement.querySelectorAll(':scope > :not(head, body)').length;

describe('startAnnotator', () => {
  it('paints the figures, changes no node of the page, and leaves nothing when stopped', async () => {
    const before = document.body.outerHTML;
    const { painted, painter, ports, stopping } = setUp();
    const annotator = await startAnnotator(document, ports, painter, stopping.signal);
    expect(painted.get('figure')).toHaveLength(12);
    expect(new Set(painted.get('figure'))).toEqual(new Set(['53 مليون دولار']));
    expect(annotator.overview()?.analysis.figures).toHaveLength(12);
    expect(document.body.outerHTML).toBe(before);
    expect(hosts()).toBe(1);
    stopping.abort();
    expect(painted.size).toBe(0);
    expect(hosts()).toBe(0);
  });

  it('paints the new text when a script rewrites the page, and nothing of the old', async () => {
    const { painted, painter, ports, stopping } = setUp();
    await startAnnotator(document, ports, painter, stopping.signal);
    writePage('35');
    await vi.waitFor(() => expect(new Set(painted.get('figure'))).toEqual(new Set(['35 مليون دولار'])), { timeout: 4000 });
    document.body.replaceChildren();
    await vi.waitFor(() => expect(painted.size).toBe(0), { timeout: 4000 });
    // Nor does our element stay on a page that is no article.
    expect(hosts()).toBe(0);
    stopping.abort();
  });

  it('turns marks off and on for this page, and jumps only to what is there', async () => {
    const { painted, painter, ports, stopping } = setUp();
    const annotator = await startAnnotator(document, ports, painter, stopping.signal);
    annotator.setMarks(false);
    expect([painted.size, annotator.overview()?.marksOn]).toEqual([0, false]);
    annotator.setMarks(true);
    expect(painted.get('figure')).toHaveLength(12);
    const [figure] = annotator.overview()!.analysis.figures;
    expect(annotator.jump(figure!)).toBe(true);
    expect(painted.get('now')).toEqual(['53 مليون دولار']);
    expect(annotator.jump({ noteId: '01890a5d-ac96-774b-bcce-000000000000' })).toBe(false);
    stopping.abort();
  });

  it('reads a page of a site that is switched off, where asked, and paints nothing', async () => {
    const { painted, painter, ports, stopping } = setUp();
    const offHere = { ...DEFAULT_SETTINGS, sitesOff: [location.hostname] };
    const annotator = await startAnnotator(document, { ...ports, readSettings: async () => succeed(offHere) }, painter, stopping.signal);
    expect(annotator.overview()).toMatchObject({ marksOn: false });
    expect(annotator.overview()?.analysis.figures).toHaveLength(12);
    expect(painted.size).toBe(0);
    stopping.abort();
  });

  it('paints nothing anew while the page scrolls', async () => {
    const { painter, ports, stopping } = setUp();
    const annotator = await startAnnotator(document, ports, painter, stopping.signal);
    annotator.jump(annotator.overview()!.analysis.figures[0]!);
    const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let at = 0; at < 3; at++) await nextFrame();
    const paint = vi.spyOn(painter, 'paint');
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const dressed = vi.spyOn(HTMLElement.prototype, 'dir', 'set');
    for (let at = 0; at < 10; at++) {
      document.dispatchEvent(new Event('scroll'));
      await nextFrame();
      await nextFrame();
    }
    expect(measured.mock.calls.length).toBeGreaterThan(5);
    expect([paint.mock.calls.length, dressed.mock.calls.length]).toEqual([0, 0]);
    vi.restoreAllMocks();
    stopping.abort();
  });

  it('takes the analysis again when it is told to, and not an older one after it', async () => {
    const { painted, painter, ports, stopping } = setUp();
    const answers: ((analysis: Analysis) => void)[] = [];
    const annotator = await startAnnotator(document, { ...ports, analyze: (article) => (answers.length === 0 && painted.size === 0 ? ports.analyze(article) : new Promise((resolve) => { answers.push((analysis) => resolve(succeed({ analysis, metadata: {} }))); })) }, painter, stopping.signal);
    const nothing: Analysis = { figures: [], entities: [], entityMentions: [] };
    const [first, second] = [annotator.refresh(), annotator.refresh()];
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]!(nothing);
    await second;
    expect(painted.has('figure')).toBe(false);
    answers[0]!(analyse(annotator.overview()!.article));
    await first;
    expect(painted.has('figure')).toBe(false);
    stopping.abort();
  });

  it('forgets at the next article that marks were off for this one', async () => {
    const { painted, painter, ports, stopping } = setUp();
    const home = location.href;
    const annotator = await startAnnotator(document, ports, painter, stopping.signal);
    annotator.setMarks(false);
    history.pushState(null, '', '/news/another-story-2');
    writePage('35');
    await vi.waitFor(() => expect(painted.get('figure')).toHaveLength(12), { timeout: 4000 });
    expect(annotator.overview()?.marksOn).toBe(true);
    stopping.abort();
    history.replaceState(null, '', home);
  });

  it('shows a page’s own events nothing', async () => {
    const { painted, painter, ports, stopping } = setUp();
    await startAnnotator(document, ports, painter, stopping.signal);
    document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', altKey: true, bubbles: true }));
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(painted.has('now')).toBe(false);
    stopping.abort();
  });
});
