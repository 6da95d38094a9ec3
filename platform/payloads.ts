import {
  type BaseIssue, type BaseSchema, array, boolean, check, exactOptional, finite, literal, maxLength, maxValue, minLength, minValue, null_, nullable, nullish, number, object, picklist, pipe, safeInteger, safeParse,
  strictObject, string, tuple, union, variant,
} from 'valibot';
import { measureClaims } from '../core/article/fit-claims.ts';
import type { ReasonCode } from '../core/article/gate.ts';
import { keyOfCorrection, wordsOfName } from '../core/corrections/correction.ts';
import type { RecordParsers } from '../core/exchange/backup.ts';
import type { FigureKind } from '../core/figures/figure.ts';
import { reasonStrings } from '../core/i18n/strings/reasons.ts';
import { LIMITS, isNoteId, isTimestamp, isWebAddress, isWellFormed } from '../core/notes/limits.ts';
import { DRAFT_FIELDS, MAX_NOTE_LENGTH, MEANINGS } from '../core/notes/note.ts';
import { ENTITY_KINDS, FIGURE_KINDS, MARK_KINDS, SENSITIVITIES } from '../core/settings/settings.ts';
import type { Handler } from './messages.ts';
import type { BackgroundProtocol } from './protocol.ts';

// Text of a page: bounded, otherwise as the page has it. Text that is kept must also be whole characters.
const text = (limit: number) => pipe(string(), maxLength(limit));
const keptText = (limit: number) => pipe(string(), maxLength(limit), check(isWellFormed));
const count = pipe(number(), safeInteger(), minValue(0));
const amount = pipe(number(), finite());
const share = pipe(number(), minValue(0), maxValue(1));
const webAddress = pipe(string(), check(isWebAddress));
const noteId = pipe(string(), check(isNoteId));
const tabId = count;
// Strict, and as our own rows have it: times are compared as text.
const time = pipe(string(), check(isTimestamp));

const article = object({
  url: webAddress,
  title: text(LIMITS.title),
  publisher: exactOptional(text(LIMITS.name)),
  byline: exactOptional(text(LIMITS.name)),
  section: exactOptional(text(LIMITS.name)),
  publishedAt: exactOptional(text(LIMITS.date)),
  modifiedAt: exactOptional(text(LIMITS.date)),
  blocks: pipe(
    array(object({ id: text(LIMITS.blockId), role: picklist(['title', 'heading', 'paragraph', 'caption', 'quote', 'listItem']), text: text(LIMITS.articleText) })),
    maxLength(LIMITS.blocks),
    check((blocks) => blocks.reduce((sum, block) => sum + block.text.length + 1, 0) <= LIMITS.articleText),
  ),
});

const listOf = <Item>(item: BaseSchema<unknown, Item, BaseIssue<unknown>>) => pipe(array(item), maxLength(LIMITS.claims));

const claims = pipe(object({
  said: listOf(tuple([text(LIMITS.name), text(LIMITS.title)])),
  linkedData: pipe(array(text(LIMITS.linkedData)), maxLength(LIMITS.linkedBlocks)),
  isStale: boolean(),
  documentTitle: text(LIMITS.title),
  marked: listOf(tuple([text(LIMITS.name), text(LIMITS.name)])),
  dates: listOf(text(LIMITS.name)),
  credits: listOf(object({ pieces: listOf(object({ text: text(LIMITS.name), isNamed: boolean() })), isDated: boolean(), below: text(LIMITS.name) })),
  times: listOf(text(LIMITS.name)),
}), check((all) => measureClaims(all) <= LIMITS.claimsText));

const articleInfo = object({
  url: webAddress,
  title: keptText(LIMITS.title),
  publisher: exactOptional(keptText(LIMITS.name)),
  byline: exactOptional(keptText(LIMITS.name)),
  publishedAt: exactOptional(keptText(LIMITS.date)),
  words: count,
});

const decision = object({
  verdict: picklist(['article', 'offer', 'other']),
  language: picklist(['ar', 'fa', 'ur', 'ps', 'ku', 'other']),
  confidence: share,
  // Every code has its sentence: what the popup could not say is refused.
  reasons: pipe(array(object({ code: picklist(Object.keys(reasonStrings).map((key) => key.slice('reason.'.length) as ReasonCode)), weight: amount })), maxLength(LIMITS.reasons)),
});

const settingsPatch = strictObject({
  language: exactOptional(picklist(['ar', 'en'])),
  digits: exactOptional(picklist(['arab', 'latn'])),
  theme: exactOptional(picklist(['system', 'light', 'dark'])),
  marksOn: exactOptional(boolean()),
  kinds: exactOptional(pipe(array(picklist(MARK_KINDS)), maxLength(64))),
  sensitivity: exactOptional(picklist(SENSITIVITIES)),
  sitesOff: exactOptional(pipe(array(text(253)), maxLength(10_000))),
  marginTabOn: exactOptional(boolean()),
});

const common = {
  approximation: exactOptional(picklist(['about', 'over', 'under', 'atLeast', 'atMost'])),
  change: exactOptional(picklist(['up', 'down'])),
  magnitude: exactOptional(amount),
};
const word = keptText(200);
const end = union([amount, word]);

const reading = variant('kind', [
  object({ kind: literal('number'), value: nullable(amount), fraction: exactOptional(word), ...common }),
  object({ kind: literal('money'), value: nullable(amount), currency: nullable(word), currencyName: exactOptional(word), ...common }),
  object({ kind: literal('percent'), value: nullable(amount), ...common }),
  object({ kind: literal('quantity'), value: nullable(amount), unit: word, dimension: word, ...common }),
  object({ kind: literal('date'), value: nullable(word), calendar: picklist(['gregorian', 'hijri']), hijri: exactOptional(word), ...common }),
  object({ kind: literal('time'), value: nullable(word), zone: exactOptional(word), ...common }),
  object({ kind: literal('duration'), value: nullable(word), ...common }),
  object({ kind: literal('ordinal'), value: nullable(amount), ...common }),
  object({
    kind: literal('range'), of: picklist(FIGURE_KINDS.filter((kind): kind is Exclude<FigureKind, 'range'> => kind !== 'range')), low: end, high: end,
    unit: exactOptional(word), currency: exactOptional(nullable(word)), ...common,
  }),
]);

const snapshot = variant('type', [
  object({ type: literal('figure'), text: keptText(LIMITS.mentionText), reading }),
  object({ type: literal('entity'), text: keptText(LIMITS.mentionText), kind: picklist(ENTITY_KINDS), name: keptText(LIMITS.name) }),
]);

const span = <Entries extends { start: number; end: number }>({ start, end: last }: Entries) => start <= last;

const selectors = tuple([
  object({ type: literal('TextQuoteSelector'), exact: pipe(keptText(LIMITS.quote), minLength(1)), prefix: keptText(LIMITS.context), suffix: keptText(LIMITS.context) }),
  pipe(object({ type: literal('TextPositionSelector'), start: count, end: count }), check(span)),
]);

const target = object({ source: webAddress, selectors });

const body = keptText(MAX_NOTE_LENGTH);
const tags = pipe(array(pipe(keptText(LIMITS.tag), check((tag) => tag.trim() !== ''))), maxLength(LIMITS.tags));

const draft = object({
  target,
  body,
  meaning: exactOptional(picklist(MEANINGS)),
  tags,
  about: exactOptional(snapshot),
  readingSeconds: exactOptional(pipe(amount, minValue(0))),
});

const patch = strictObject({
  body: exactOptional(body),
  tags: exactOptional(tags),
  target: exactOptional(target),
  meaning: exactOptional(union([picklist(MEANINGS), null_()])),
  about: exactOptional(nullable(snapshot)),
  keptAsOrphan: exactOptional(boolean()),
});

const keptMention = pipe(object({ articleUrl: webAddress, start: count, end: count, snapshot, isSaid: exactOptional(literal(true)) }), check(span));
const mentions = pipe(array(keptMention), maxLength(LIMITS.mentions));

// A message without a payload: nothing, or the null that a browser makes of nothing.
const nothing = nullish(null_());

/** More values than any honest message has; the bound also ends a walk through a value that contains itself. */
const MOST_VALUES = 500_000;

/** `__proto__` as a key of its own is never honest. Looked for before anything is copied, without recursion: depth is the sender's choice. */
function holdsPrototypeKey(payload: unknown): boolean {
  const pending: unknown[] = [payload];
  for (let seen = 0; pending.length > 0; seen++) {
    if (seen > MOST_VALUES) return true;
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) return true;
    if (pending.length > MOST_VALUES) return true;
    for (const inner of Object.values(value)) if (typeof inner === 'object') pending.push(inner);
  }
  return false;
}

const accept = <Payload>(schema: BaseSchema<unknown, Payload, BaseIssue<unknown>>) => (payload: unknown): { payload: Payload } | null => {
  if (holdsPrototypeKey(payload)) return null;
  const parsed = safeParse(schema, payload, { abortEarly: true });
  return parsed.success ? { payload: parsed.output } : null;
};

const acceptNothing = (payload: unknown): { payload: undefined } | null => (accept(nothing)(payload) ? { payload: undefined } : null);

const correction = object({ was: keptText(LIMITS.mentionText), now: keptText(LIMITS.mentionText), firstSeenAt: time });
const edited = object({ body: time, tags: time, meaning: time, target: time, deletedAt: time });
const keptNote = object({ ...draft.entries, id: noteId, createdAt: time, updatedAt: time, deletedAt: exactOptional(time), edited: exactOptional(edited), correction: exactOptional(correction), keptAsOrphan: exactOptional(literal(true)) });
const keptArticle = object({ ...articleInfo.entries, readingSeconds: pipe(amount, minValue(0)), keptAt: time, updatedAt: time, deletedAt: exactOptional(time) });

// Words there must be: a correction of nothing but signs would be one of every name that is nothing but signs.
const correctedText = pipe(keptText(LIMITS.mentionText), check((words) => wordsOfName(words).length > 0));
const correctedKind = picklist(ENTITY_KINDS);
const [notName, otherKind, isName, notFigure] = [
  object({ says: literal('notName'), text: correctedText, articleUrl: exactOptional(webAddress) }),
  object({ says: literal('kind'), text: correctedText, kind: correctedKind }),
  object({ says: literal('name'), text: correctedText, kind: correctedKind }),
  object({ says: literal('notFigure'), text: correctedText, articleUrl: webAddress }),
] as const;
const readerCorrection = variant('says', [notName, otherKind, isName, notFigure]);
const correctionKey = keptText(LIMITS.correctionKey);
const kept = { key: correctionKey, updatedAt: time, deletedAt: exactOptional(time) };
const keptCorrection = pipe(
  variant('says', [object({ ...notName.entries, ...kept }), object({ ...otherKind.entries, ...kept }), object({ ...isName.entries, ...kept }), object({ ...notFigure.entries, ...kept })]),
  // One that is kept under another's key would hold for words that it does not show.
  check((row) => row.key === keyOfCorrection(row)),
);

const take = <Row>(schema: BaseSchema<unknown, Row, BaseIssue<unknown>>) => (value: unknown): Row | null => accept(schema)(value)?.payload ?? null;

/** The same border for the rows of a backup. */
export const recordParsers: RecordParsers = { article: take(keptArticle), note: take(keptNote), mention: take(keptMention), correction: take(keptCorrection) };

type Parsers<Protocol> = { [Name in keyof Protocol & keyof BackgroundProtocol]: Handler<Name>['parse'] };

/**
 * The border where messages to the background stop being untrusted: each function returns its payload checked, copied and typed, or null.
 * Keys that no type knows are left behind (in patches: refused), lengths are those of LIMITS, numbers are finite, addresses are http or https.
 */
export const payloads: Parsers<BackgroundProtocol> = {
  'page.decided': accept(decision),
  'settings.read': acceptNothing,
  'settings.change': accept(settingsPatch),
  'page.isForced': acceptNothing,
  'article.analyze': accept(object({ article, claims: exactOptional(claims) })),
  'notes.list': accept(webAddress),
  'notes.save': accept(object({ id: noteId, draft, article: articleInfo, mentions })),
  'notes.update': accept(object({ id: noteId, patch, editedAt: exactOptional(time) })),
  'notes.delete': accept(noteId),
  'notes.restore': accept(noteId),
  'notes.keepDraft': accept(object({ id: noteId, draft, article: articleInfo, changed: exactOptional(pipe(array(picklist(DRAFT_FIELDS)), maxLength(DRAFT_FIELDS.length))), editedAt: exactOptional(time) })),
  'notes.corrected': accept(object({ id: noteId, correction: nullable(object({ was: keptText(LIMITS.mentionText), now: keptText(LIMITS.mentionText) })) })),
  'notes.resolve': accept(object({ text: text(LIMITS.articleText), selectors: pipe(array(selectors), maxLength(LIMITS.selectors)) })),
  'notes.placed': accept(object({ changed: count, orphans: count })),
  'corrections.save': accept(readerCorrection),
  'corrections.takeBack': accept(correctionKey),
  'reading.add': accept(object({ id: noteId, articleUrl: webAddress, seconds: pipe(number(), minValue(0), maxValue(LIMITS.readingSeconds)) })),
  'entity.countArticles': accept(object({ name: text(LIMITS.name), exceptUrl: webAddress })),
  'library.open': accept(text(LIMITS.name)),
  'library.read': acceptNothing,
  'store.trouble': acceptNothing,
  'page.status': accept(tabId),
  'page.annotate': accept(object({ tabId, force: boolean() })),
};
