import type { ArticleAnswer } from '../core/analyze.ts';
import { type Article, articleText } from '../core/article/article.ts';
import { fitClaims } from '../core/article/fit-claims.ts';
import type { FigureMention } from '../core/figures/figure.ts';
import type { Note, NoteId } from '../core/notes/note.ts';
import { countPlaces } from '../core/notes/placed-note.ts';
import { succeed } from '../core/result.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readArticle } from './article/read-article.ts';
import type { ArticleReading } from './article/reading.ts';
import { listCorrections } from './notes/list-corrections.ts';
import { createNotePlacer } from './notes/place-notes.ts';
import type { AnnotatorPorts } from './ports.ts';
import { type PlacedReading, placeReading } from './places/text-places.ts';
import { isSameStory } from './same-story.ts';
import { createStoryAddresses } from './story-addresses.ts';
import { NOTHING_FOUND, type ShownArticle, showArticle, withNotes, withPlaces, withSettings } from './shown-article.ts';

export interface ArticleKeeper {
  readonly shown: ShownArticle | null;
  readonly settings: Settings;
  /** Whether the person who reads has come to another story of the page than the one shown. Cheap: to be asked while the page scrolls. */
  isElsewhere(): boolean;
  /** Reads the page again. Cheap where its text is what it was: only the places are renewed. */
  read(): Promise<void>;
  /** Takes settings, notes and the analysis again, since another view, or a correction, may have changed them. */
  refresh(): Promise<void>;
  /** Takes settings and notes again, and leaves the analysis, which notes do not change. */
  refreshNotes(): Promise<void>;
  /** The page came back from the browser's cache, where nothing was heard of what others changed meanwhile. */
  reopen(): Promise<void>;
  /** A note was kept, changed or deleted here. */
  takeNote(articleUrl: string, note: Note, isGone: boolean): void;
  takeSettings(settings: Settings): void;
}

interface KeeperOptions {
  document: Document;
  ports: AnnotatorPorts;
  settings: Settings;
  onChange(): void;
  signal: AbortSignal;
}

const ANALYSES_KEPT = 4;

/** Keeps the article that is shown in step with the page, the store and the settings. What comes back late for an article that is gone is dropped. */
export function createArticleKeeper({ document, ports, settings: firstSettings, onChange, signal }: KeeperOptions): ArticleKeeper {
  let shown: ShownArticle | null = null;
  let settings = firstSettings;
  let reading = 0;
  /** The page as it was read last; null where it is no article. */
  let latest: PlacedReading | null = null;
  let analysing: Promise<void> | null = null;
  let decided = '';
  let wasForced = false;
  const addresses = createStoryAddresses(document);
  /** What was found in the last few articles, by address and text: a story that one scrolls back to is not analysed again. */
  const analysed = new Map<string, ArticleAnswer>();
  /** How often notes and settings were taken again: a list of notes asked for before may not know what was kept since. */
  let refreshes = 0;
  /** How often something was said that an analysis obeys: one asked for before does not. */
  let orders = 0;
  /** Asked for and not yet come: a refresh that takes its place asks again. */
  let isAnalysisStale = false;
  /** Notes kept or deleted here since the article came up: a list that was asked for before may not know them. */
  let taken = new Map<NoteId, Note | null>();

  /** The notes of the article that is shown, in the order of the store, as they are known here. */
  let notes: readonly Note[] = [];
  let placings = 0;
  /** Ends with the article: where its notes stand is not asked any more. */
  let placing = new AbortController();
  signal.addEventListener('abort', () => placing.abort(), { once: true });

  /** A noted passage is read by itself, as of the article that it stood in. */
  const readFigures = async (passage: string): Promise<readonly FigureMention[]> => {
    if (!latest) return [];
    const answer = analysed.get(keyOf(latest.article, latest.places.text));
    const read = await ports.analyze({ ...latest.article, ...answer?.metadata, title: '', blocks: [{ id: '0', role: 'paragraph', text: passage }] }, answer ? undefined : latest.claims);
    return read.ok ? read.value.analysis.figures : [];
  };
  const placer = createNotePlacer({ resolve: ports.resolveSelectors, readFigures });

  /** What was told of each note's figure: the text is read again at every change of the page. */
  const told = new Map<NoteId, string | null>();
  const tellCorrections = ({ article, notes: placed }: ShownArticle): void => {
    for (const { id, correction } of listCorrections(placed)) {
      const now = correction?.now ?? null;
      if (told.has(id) && told.get(id) === now) continue;
      told.set(id, now);
      // The answer says when it was first seen.
      void ports.reportCorrection?.(id, correction).then((reply) => { if (reply.ok) take(article.url, reply.value, false); });
    }
  };

  let countsTold = '';
  const tellCounts = (next: ShownArticle | null): void => {
    const counts = countPlaces(next?.notes ?? []);
    const key = `${next?.article.url ?? ''} ${counts.changed} ${counts.orphans}`;
    if (key === countsTold || (countsTold === '' && counts.changed + counts.orphans === 0)) return;
    countsTold = key;
    void ports.reportPlaces?.(counts);
  };

  const set = (next: ShownArticle | null): void => {
    if (signal.aborted || next === shown) return;
    if (next?.article.url !== shown?.article.url) {
      taken = new Map();
      if (!next) placing.abort();
    }
    shown = next;
    if (next) tellCorrections(next);
    tellCounts(next);
    onChange();
  };

  const merge = (listed: readonly Note[]): Note[] => {
    const byId = new Map(listed.map((note) => [note.id, note]));
    for (const [id, note] of taken) {
      if (note) byId.set(id, note);
      else byId.delete(id);
    }
    return [...byId.values()];
  };

  const report = ({ article, decision }: ArticleReading): void => {
    const key = `${document.URL} ${article.url} ${decision.verdict}`;
    if (key === decided) return;
    decided = key;
    // Nobody waits for the answer: the background asks this tab before it gives one.
    void ports.reportDecision(decision);
  };

  const look = (force: boolean): ArticleReading | null => readArticle(document, { force, isReached });

  const read = async (): Promise<void> => {
    const turn = ++reading;
    const forced = await ports.isForced();
    if (turn !== reading || signal.aborted) return;
    let isForced = forced.ok && forced.value;
    let read = look(isForced);
    // What the reader asked for holds for the same text, also where the page has given itself another address since.
    if (wasForced && !isForced && read && articleText(read.article) === shown?.places.text) {
      isForced = true;
      read = look(true);
    }
    wasForced = isForced;
    if (read?.decision.verdict !== 'article') {
      if (read) report(read);
      latest = null;
      return set(null);
    }
    // The same text is the same article: an address that changes before its content does names no other one yet.
    const found: PlacedReading = { ...placeReading(read), claims: fitClaims(read.claims), article: { ...read.article, url: addresses.of(read, shown !== null && isSameStory(shown.article, read.article)) } };
    report(found);
    latest = found;
    if (shown && isShown(found)) return set(withPlaces(shown, found.places));
    // Another article: nothing of the old one stays painted while the new one is analysed.
    if (shown && shown.article.url !== found.article.url) set(null);
    analysing ??= analyseLatest();
    await analysing;
  };

  const isShown = ({ article, places }: PlacedReading): boolean => shown?.article.url === article.url && shown.places.text === places.text;

  // The address too: corrections and the day of publication are the article's.
  const keyOf = ({ url }: Article, text: string): string => `${url}\n${text}`;
  const keepAnalysis = (article: Article, text: string, answer: ArticleAnswer): void => {
    analysed.delete(keyOf(article, text));
    analysed.set(keyOf(article, text), answer);
    for (const oldest of analysed.keys()) if (analysed.size > ANALYSES_KEPT) analysed.delete(oldest);
  };

  /** A story is being read once its headline has come up to the middle of the window. */
  const isReached = (headline: Element): boolean => headline.getBoundingClientRect().top < (document.defaultView?.innerHeight ?? 0) / 2;

  /** One analysis at a time; what was read meanwhile goes after it, once: a page that never rests is shown nearly as it is, and not analysed without end. */
  const analyseLatest = async (): Promise<void> => {
    try {
      while (latest && !signal.aborted) {
        const going: PlacedReading = latest;
        if (isShown(going)) return set(withPlaces(shown!, going.places));
        await analyse(going);
        if (latest === going) return;
      }
    } finally {
      // With the last step, so that a read in between is not taken for one that is still waited for.
      analysing = null;
    }
  };

  const analyse = async ({ article, claims, places: placesThen, isCut }: PlacedReading): Promise<void> => {
    const [asked, obeyed] = [refreshes, orders];
    const before = analysed.get(keyOf(article, placesThen.text));
    const [read, listed] = await Promise.all([before ? succeed(before) : ports.analyze(article, claims), ports.listNotes(article.url)]);
    if (read.ok && obeyed === orders) keepAnalysis(article, placesThen.text, read.value);
    // With what was just kept, where that is still what is asked for.
    if (asked !== refreshes && !signal.aborted && latest) return analyse(latest);
    // Gone, or another article's, or already shown with the text that it has now.
    const isOver = (): boolean => signal.aborted || latest === null || latest.article.url !== article.url || isShown(latest);
    if (isOver()) return;
    const known = shown?.article.url === article.url ? shown.article : null;
    // Who wrote it, and when, is not forgotten because it could not be asked again.
    const { analysis, metadata } = read.ok ? read.value : { analysis: NOTHING_FOUND, metadata: known };
    notes = merge(listed.ok ? listed.value : known ? notes : []);
    placing.abort();
    placing = new AbortController();
    const going = notes;
    const placed = await placer.place({ text: placesThen.text, figures: analysis.figures }, going, placing.signal);
    if (!placed || isOver()) return;
    if (asked !== refreshes) return analyse(latest!);
    if (read.ok) isAnalysisStale = false;
    const places = latest?.places.text === placesThen.text ? latest.places : placesThen;
    set(showArticle({ article: { ...metadata, ...article }, places, settings, analysis, notes: placed, problem: !read.ok ? 'analysisFailed' : isCut ? 'tooLong' : null }));
    // Written on meanwhile.
    if (notes !== going) await showNotes();
  };

  /** Shows the notes as they are known now, once their places are. What is known later goes before. */
  const showNotes = async (): Promise<void> => {
    const before = shown;
    if (!before) return;
    const turn = ++placings;
    const placed = await placer.place({ text: before.places.text, figures: before.analysis.figures }, notes, placing.signal);
    if (placed && turn === placings && shown && shown.places.text === before.places.text && shown.article.url === before.article.url) set(withNotes(shown, placed, settings));
  };

  const take = (articleUrl: string, note: Note, isGone: boolean): void => {
    if (shown?.article.url !== articleUrl) return;
    taken.set(note.id, isGone ? null : note);
    notes = merge(notes);
    void showNotes();
  };

  const takeAgain = async (): Promise<void> => {
    const turn = ++refreshes;
    const current = await ports.readSettings();
    if (current.ok) settings = current.value;
    const before = shown;
    if (!before) return onChange();
    const known = new Map(taken);
    const [answer, listed] = await Promise.all([isAnalysisStale ? ports.analyze(before.article, latest?.article.url === before.article.url ? latest.claims : undefined) : null, ports.listNotes(before.article.url)]);
    if (turn !== refreshes || shown?.article.url !== before.article.url) return;
    // Asked for now, so newer than anything taken here before; what was taken meanwhile goes over it.
    if (listed.ok) for (const [id, note] of known) if (taken.get(id) === note) taken.delete(id);
    notes = merge(listed.ok ? listed.value : notes);
    if (answer?.ok) isAnalysisStale = false;
    if (answer?.ok) keepAnalysis(before.article, before.places.text, answer.value);
    if (answer?.ok && shown.places.text === before.places.text) {
      const { url, title, blocks } = shown.article;
      const { analysis, metadata } = answer.value;
      set(withNotes({ ...shown, article: { url, title, blocks, ...metadata }, analysis, problem: latest && isShown(latest) ? (latest.isCut ? 'tooLong' : null) : shown.problem }, shown.notes, settings));
    }
    await showNotes();
  };

  const refresh = (): Promise<void> => {
    orders++;
    isAnalysisStale = true;
    analysed.clear();
    return takeAgain();
  };

  return {
    get shown() { return shown; },
    get settings() { return settings; },
    isElsewhere() {
      if (!latest) return false;
      const { headline, next, isPages } = latest.story;
      return (next !== null && next.isConnected && isReached(next)) || (!isPages && headline !== null && headline.isConnected && !isReached(headline));
    },
    read,
    refresh,
    refreshNotes: takeAgain,
    async reopen() {
      // Told again: the tab has shown another page meanwhile.
      decided = '';
      await refresh();
      await read();
    },
    takeNote: take,
    takeSettings(next) {
      settings = next;
      if (shown) set(withSettings(shown, settings));
      else onChange();
    },
  };
}
