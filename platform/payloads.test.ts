import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureClaims } from '../core/article/fit-claims.ts';
import { LIMITS } from '../core/notes/limits.ts';
import { MAX_NOTE_LENGTH } from '../core/notes/note.ts';
import { createRandom } from '../tests/eval/anchoring/random.ts';
import { readBackup } from '../core/exchange/backup.ts';
import { validateNote } from '../core/notes/validate-note.ts';
import { payloads, recordParsers } from './payloads.ts';

const id = '01980000-0000-7000-8000-000000000001';
const url = 'https://www.aljazeera.net/ebusiness/2025/3/12/%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF';
const money = { kind: 'money', value: 53e9, currency: 'USD', approximation: 'about' };
const target = {
  source: url,
  selectors: [
    { type: 'TextQuoteSelector', exact: '53 مليار دولار', prefix: 'بلغت الصادرات نحو ', suffix: ' في الربع الأول' },
    { type: 'TextPositionSelector', start: 18, end: 32 },
  ],
};
const draft = { target, body: 'قارن بالعام الماضي', meaning: 'claim', tags: ['تجارة'], about: { type: 'figure', text: '53 مليار دولار', reading: money }, readingSeconds: 40.5 };
const article = { url, title: 'الصادرات ترتفع', publisher: 'الجزيرة نت', publishedAt: '2025-03-12T10:00:00+03:00', words: 420 };
const mention = { articleUrl: url, start: 18, end: 32, snapshot: draft.about };
const save = { id, draft, article, mentions: [mention] };

type Name = keyof typeof payloads;

const claims = {
  said: [['og:site_name', 'صدى المرفأ'], ['author', 'سلمى الحداد']], linkedData: ['{"@type":"NewsArticle"}'], isStale: false, documentTitle: 'الصادرات ترتفع | صدى المرفأ', marked: [['datePublished', '2025-03-11']], dates: ['الثلاثاء 11 مارس 2025'],
  credits: [{ pieces: [{ text: 'كتبت: سلمى الحداد', isNamed: false }], isDated: true, below: '' }], times: [],
};

/** One honest payload of each message. */
const honest: Record<Name, unknown> = {
  'page.decided': { verdict: 'article', language: 'ar', confidence: 0.93, reasons: [{ code: 'arabicText', weight: 2 }, { code: 'noDate', weight: -1.5 }] },
  'settings.read': undefined,
  'settings.change': { language: 'en', kinds: ['money', 'person'], sitesOff: ['kuna.net.kw'] },
  'page.isForced': undefined,
  'article.analyze': { article: { url, title: 'الصادرات ترتفع', blocks: [{ id: 'b0', role: 'title', text: 'الصادرات ترتفع' }, { id: 'b1', role: 'paragraph', text: 'بلغت الصادرات نحو 53 مليار دولار.' }] }, claims },
  'notes.list': url,
  'notes.save': save,
  'notes.update': { id, patch: { body: 'جديد', meaning: null, tags: [] }, editedAt: '2026-03-01T10:00:00.000Z' },
  'notes.delete': id,
  'notes.restore': id,
  'notes.keepDraft': { id, draft, article, changed: ['body'] },
  'notes.corrected': { id, correction: { was: '53 مليار دولار', now: '35 مليار دولار' } },
  'notes.resolve': { text: 'نص', selectors: [draft.target.selectors] },
  'notes.placed': { changed: 1, orphans: 0 },
  'corrections.save': { says: 'kind', text: 'زاخو', kind: 'place' },
  'corrections.takeBack': 'name زاخو',
  'reading.add': { id, articleUrl: url, seconds: 12.25 },
  'entity.countArticles': { name: 'شركة أرامكو السعودية', exceptUrl: url },
  'library.open': 'شركة أرامكو السعودية',
  'library.read': undefined,
  'store.trouble': undefined,
  'page.status': 7,
  'page.annotate': { tabId: 7, force: true },
};

const parse = (name: Name, payload: unknown) => payloads[name](payload);

describe('payloads', () => {
  it.each(Object.keys(honest) as Name[])('%s: takes what an honest sender sends, unchanged, and again', (name) => {
    expect(parse(name, honest[name])).toEqual({ payload: honest[name] });
  });

  it('takes the null that a browser makes of no payload', () => {
    expect(parse('settings.read', null)).toEqual({ payload: undefined });
    expect(parse('settings.read', {})).toBeNull();
  });

  it.each<[Name, string, unknown]>([
    ['notes.list', 'another scheme', 'javascript:alert(1)'],
    ['notes.list', 'a file', 'file:///etc/passwd'],
    ['notes.list', 'an endless address', `https://kuna.net.kw/${'a'.repeat(LIMITS.url)}`],
    ['notes.list', 'white space inside', 'https://kuna.net.kw/a b'],
    ['notes.delete', 'a UUID of another version', '01980000-0000-4000-8000-000000000001'],
    ['notes.delete', 'more than an id', `${id}0`],
    ['notes.save', 'a body over the limit', { ...save, draft: { ...draft, body: 'ن'.repeat(MAX_NOTE_LENGTH + 1) } }],
    ['notes.save', 'half a character', { ...save, draft: { ...draft, body: 'قلب \ud83d' } }],
    ['notes.save', 'too many tags', { ...save, draft: { ...draft, tags: Array(LIMITS.tags + 1).fill('وسم') } }],
    ['notes.save', 'an empty tag', { ...save, draft: { ...draft, tags: [''] } }],
    ['notes.save', 'a meaning nobody knows', { ...save, draft: { ...draft, meaning: 'love' } }],
    ['notes.save', 'a value that is no number', { ...save, draft: { ...draft, about: { ...draft.about, reading: { ...money, value: Number.NaN } } } }],
    ['notes.save', 'a reading of no kind', { ...save, draft: { ...draft, about: { ...draft.about, reading: { value: 1 } } } }],
    ['notes.save', 'one selector', { ...save, draft: { ...draft, target: { ...target, selectors: [target.selectors[0]] } } }],
    ['notes.save', 'an end before the start', { ...save, draft: { ...draft, target: { ...target, selectors: [target.selectors[0], { type: 'TextPositionSelector', start: 5, end: 4 }] } } }],
    ['notes.save', 'an empty quote', { ...save, draft: { ...draft, target: { ...target, selectors: [{ ...target.selectors[0], exact: '' }, target.selectors[1]] } } }],
    ['notes.save', 'too many mentions', { ...save, mentions: Array(LIMITS.mentions + 1).fill(mention) }],
    ['notes.update', 'a time that is not written as ours are', { id, patch: {}, editedAt: '1 March 2026' }],
    ['notes.update', 'a day that does not exist', { id, patch: {}, editedAt: '2026-02-30T10:00:00.000Z' }],
    ['notes.keepDraft', 'a field that no draft has', { id, draft, article, changed: ['deletedAt'] }],
    ['notes.update', 'a field that may not be changed', { id, patch: { createdAt: '2020-01-01T00:00:00.000Z' } }],
    ['settings.change', 'a setting nobody knows', { telemetry: true }],
    ['reading.add', 'endless seconds', { id, articleUrl: url, seconds: Number.POSITIVE_INFINITY }],
    ['reading.add', 'time taken back', { id, articleUrl: url, seconds: -1 }],
    ['corrections.save', 'a kind of figures', { says: 'kind', text: 'زاخو', kind: 'money' }],
    ['corrections.save', 'no words', { says: 'notName', text: '' }],
    ['corrections.save', 'nothing but signs', { says: 'notName', text: '«»' }],
    ['corrections.save', 'a figure of every article', { says: 'notFigure', text: '53' }],
    ['corrections.save', 'what nobody says', { says: 'anything', text: 'زاخو' }],
    ['page.decided', 'a reason without words', { verdict: 'article', language: 'ar', confidence: 1, reasons: [{ code: 'constructor', weight: 1 }] }],
    ['page.status', 'a tab between tabs', 1.5],
    ['article.analyze', 'a text over the limit in pieces', { article: { url, title: '', blocks: Array(3).fill({ id: 'b', role: 'paragraph', text: 'ا'.repeat(LIMITS.articleText / 3 + 1) }) } }],
    ['article.analyze', 'a role nobody knows', { article: { url, title: '', blocks: [{ id: 'b', role: 'advert', text: '' }] } }],
    ['article.analyze', 'a statement over the limit', { article: { url, title: '', blocks: [] }, claims: { ...claims, said: [['og:title', 'ا'.repeat(LIMITS.title + 1)]] } }],
    ['article.analyze', 'more lines than any page has near its headline', { article: { url, title: '', blocks: [] }, claims: { ...claims, credits: Array(LIMITS.claims + 1).fill(claims.credits[0]) } }],
    ['article.analyze', 'a line without its standing', { article: { url, title: '', blocks: [] }, claims: { ...claims, credits: [{ pieces: [{ text: 'كتب' }], isDated: false, below: '' }] } }],
  ])('%s refuses %s', (name, _, payload) => {
    expect(parse(name, payload)).toBeNull();
  });

  it('takes claims up to their limit in all, however they are spread, and not beyond', () => {
    const fill = (length: number, of: (text: string) => object) => ({ ...claims, said: [], linkedData: [], credits: [], ...of('ا'.repeat(length)) });
    const spread: ((text: string) => object)[] = [
      (text) => ({ linkedData: [text.slice(0, 200_000), text.slice(200_000, 400_000), text.slice(400_000)] }),
      (text) => ({ said: Array.from({ length: 60 }, (_, at) => ['og:title', text.slice(at * 10_000, (at + 1) * 10_000)]) }),
      (text) => ({ credits: [{ pieces: Array.from({ length: 300 }, (_, at) => ({ text: text.slice(at * 2_000, (at + 1) * 2_000), isNamed: false })), isDated: false, below: '' }] }),
    ];
    for (const of of spread) {
      const room = LIMITS.claimsText - measureClaims(fill(0, of));
      const send = (length: number) => parse('article.analyze', { article: { url, title: '', blocks: [] }, claims: fill(length, of) });
      expect(send(room)).not.toBeNull();
      expect(send(room + 1)).toBeNull();
    }
  });

  it('leaves behind keys that the type does not know, at every depth', () => {
    const parsed = parse('notes.save', { ...save, extra: 1, draft: { ...draft, deletedAt: 'x', about: { ...draft.about, ruleId: 'r', reading: { ...money, start: 3 } } } });
    expect(parsed).toEqual({ payload: save });
  });

  it('refuses a prototype smuggled in as a key, at every depth', () => {
    for (const smuggled of ['{"__proto__":{"x":1}}', `{"id":"${id}","patch":{"body":"ا","__proto__":{"meaning":"claim"}}}`, '[[[{"__proto__":null}]]]']) {
      expect(parse('notes.update', JSON.parse(smuggled))).toBeNull();
    }
    expect(({} as Record<string, unknown>)['meaning']).toBeUndefined();
  });

  it('ends on a value that contains itself, and on one nested without end', () => {
    const circle: Record<string, unknown> = { id };
    circle['patch'] = circle;
    expect(parse('notes.update', circle)).toBeNull();
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(parse('notes.save', deep)).toBeNull();
  });
});

describe('fuzz', () => {
  const parsers = Object.entries(payloads) as [string, (payload: unknown) => { payload: unknown } | null][];

  it('never throws, and what passes once passes again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }), fc.jsonValue()), (payload) => {
        for (const [, accept] of parsers) {
          const parsed = accept(payload);
          if (parsed) expect(accept(parsed.payload)).toEqual(parsed);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('one wrong value anywhere in an honest message is refused, or was a key to leave behind', () => {
    const paths = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))] : [path];
    const put = (value: unknown, [key, ...rest]: (string | number)[], wrong: unknown): unknown => {
      if (key === undefined) return wrong;
      const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
      copy[key] = put(copy[key], rest, wrong);
      return copy;
    };
    const wrongs = [Symbol('s'), () => 1, 1n, Number.NaN, '\ud800'.repeat(5000)];
    for (const name of ['notes.save', 'notes.update', 'reading.add', 'entity.countArticles', 'page.annotate', 'settings.change', 'page.decided'] as Name[]) {
      for (const path of paths(honest[name])) for (const wrong of wrongs) expect(parse(name, put(honest[name], path, wrong)), `${name} ${path.join('.')}`).toBeNull();
    }
  });

  const HOSTILE: readonly unknown[] = [
    null, undefined, true, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '', ' ', '\ud83d', '\u202e', 'javascript:alert(1)', 'https://a.example/', id, [], {}, [[]], 'ا'.repeat(5_000), JSON.parse('{"__proto__":{"x":1}}'), 'constructor', 'toString',
  ];

  /** An honest value with something of it changed, dropped, doubled or put in another's place. */
  function mutate(value: unknown, random: ReturnType<typeof createRandom>): unknown {
    if (random.share() < 0.15 || typeof value !== 'object' || value === null) return random.pick(HOSTILE);
    if (Array.isArray(value)) {
      const copy = [...value];
      if (copy.length === 0 || random.share() < 0.2) copy.push(random.pick(HOSTILE));
      else copy[random.whole(copy.length)] = mutate(random.pick(copy), random);
      return copy;
    }
    const entries = Object.entries(value);
    if (entries.length === 0 || random.share() < 0.1) entries.push([random.pick(['x', 'deletedAt', 'constructor', 'id']), random.pick(HOSTILE)]);
    else if (random.share() < 0.15) entries.splice(random.whole(entries.length), 1);
    else {
      const at = random.whole(entries.length);
      entries[at] = [entries[at]![0], mutate(entries[at]![1], random)];
    }
    return Object.fromEntries(entries);
  }

  it('ten thousand broken messages: none throws, and what passes is what the store would take', () => {
    const random = createRandom(6);
    const names = Object.keys(honest) as Name[];
    let passed = 0;
    for (let turn = 0; turn < 10_000; turn++) {
      const name = random.pick(names);
      const parsed = parse(name, mutate(honest[name], random)) as { payload: never } | null;
      if (!parsed) continue;
      passed += 1;
      if (name !== 'notes.save') continue;
      const taken = (parsed as { payload: { id: string; draft: never } }).payload;
      expect(validateNote(taken.id, taken.draft).ok).toBe(true);
    }
    expect(passed).toBeGreaterThan(100);
  }, 60_000);

  it('four thousand broken backup rows: each is refused with a code, or is a row that the store would take', async () => {
    const random = createRandom(7);
    const note = { ...draft, id, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
    const info = { ...article, readingSeconds: 3, keptAt: note.createdAt, updatedAt: note.createdAt };
    const said = { key: 'name زاخو', says: 'kind', text: 'زاخو', kind: 'place', updatedAt: '2026-01-01T00:00:00.000Z' };
    expect(recordParsers.correction(said)).toEqual(said);
    expect(recordParsers.correction({ ...said, key: 'name الرياض' })).toBeNull();
    expect(recordParsers.correction({ ...said, says: 'notName', text: '«»', key: 'name ' })).toBeNull();
    expect(recordParsers.mention({ ...mention, isSaid: true })).toEqual({ ...mention, isSaid: true });
    expect([recordParsers.note(note), recordParsers.article(info), recordParsers.mention(mention)]).toEqual([note, info, mention]);
    for (let turn = 0; turn < 4_000; turn++) {
      const [kind, row] = random.pick([['note', note], ['article', info], ['mention', mention]] as const);
      const line = `${JSON.stringify({ [kind]: mutate(row, random) })}\n`;
      const header = JSON.stringify({ format: 'hashiya-backup', version: 1, articles: Number(kind === 'article'), notes: Number(kind === 'note'), mentions: Number(kind === 'mention'), sha256: 'sum' });
      const read = await readBackup(`${header}\n${random.share() < 0.1 ? line.slice(0, random.whole(line.length)) : line}`, recordParsers, async () => 'sum');
      if (!read.ok) { expect(['invalidRecord', 'damagedBackup']).toContain(read.error.code); continue; }
      for (const kept of read.value.notes) expect(validateNote(kept.id, kept).ok).toBe(true);
    }
  }, 60_000);
});
