import { DEFINITE_STOPS, INNER_HEADS, OUTER_HEADS } from '../../lexicon/head-words.ts';
import type { Token } from '../text/tokens.ts';
import { keepsNationality } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { adjectiveCountries, isGivenName, isNationality, joints, noName, roles, titles, wordSet } from './cue-words.ts';
import type { EntityKind } from './entity.ts';
import type { NameTagger, TaggedSpan } from './name-tagger.ts';
import { bare } from './words.ts';

const outer = new Set(OUTER_HEADS.flatMap(({ words }) => [...wordSet(words)]));
const outerKinds = new Map(OUTER_HEADS.flatMap(({ kind, words }) => [...wordSet(words)].map((word) => [word, kind] as const)));
const inner = new Set(INNER_HEADS.flatMap(({ words }) => [...wordSet(words)]));
const stops = wordSet(DEFINITE_STOPS);
/** Heads of official bodies, whose adjective does not end what they are. */
const keepsWhole = wordSet('حزب حركة جمعية تنظيم');
/** Towns' and districts' heads: outside, whatever follows but an article. */
const areas = wordSet('مدينة بلدة قرية محافظة ولاية دولة إقليم ناحية قضاء لواء منطقة مديرية مملكة جمهورية إمارة جنوب شمال شرق غرب وسط ريف مدينتي محافظتي منطقتي بلدتي قريتي ضاحية جبال مخيمات');
const functionWords = wordSet('في من إلى على عن مع بعد قبل بين عند لدى منذ حتى حول خلال ضد نحو دون أمام أن إن ثم أو أم بل لا لم لن ما قد هل كما حيث التي الذي الذين وفي ومن وعلى وإلى وعن ومع هو هي وهو وهي كان كانت ليس هذا هذه ذلك تلك بأن لأن كل بعض');
/** «وأولاده», «وشركاه»: what a family's firm ends with. */
const partners = wordSet('وأولاده وشركاه وإخوانه وأبناؤه وأبنائه وشركاؤه وإخوته وأخيه وشريكه');
/** Roles of two words whose second is no name: «ولي العهد». */
const secondOfRole = new Map([['العهد', wordSet('ولي ولية')], ['الحرمين', wordSet('خادم')]].map(([word, before]) => [word as string, before as ReadonlySet<string>]));
/** What is counted: a number before it is no version. */
const counted = /^(?:مليون|مليار|الف|الاف|ملايين|مليارات|دولار|يورو|ريال|دينار|درهم|جنيه|ليره|بالمئه|بالمايه|عام|سنه|يوم|شهر|ساعه|دقيقه|مره|نقطه|كيلومتر|متر|طن|برميل)/;
/** Signs that a name may hold between its words. */
const JOINING = new Set(['-', '.', '&', "'", '’', '/', '+', '‑']);

/**
 * A span of the trained model cut as the policy cuts: signs and quotation marks end a name, names joined by و are parted, generic heads,
 * titles and what stands after a name are left outside. `listed`: the lexicon's names by first token; `isAccusative`: whether tanween is
 * written on a token, as on no name's. May leave nothing. O(length of the span).
 */
export function tidySpan(tokens: readonly Token[], span: TaggedSpan, tagger: NameTagger, listed: ReadonlyMap<number, Candidate>, isAccusative: (at: number) => boolean = () => false): TaggedSpan[] {
  const tidy: TaggedSpan[] = [];
  for (const [from, to] of splitAtSigns(tokens, span.from, span.to)) {
    for (const [first, last] of splitAtAnd(tokens, from, to, span.kind, tagger, listed).map((part) => withoutNext(tokens, part, span.kind, listed)).map(([first, last]) => [first, endBefore(first, last, isAccusative)] as const)) {
      const [start, end] = withoutCommon(tokens, trim(tokens, first, last, span.kind, listed), span.kind, tagger);
      if (start >= end || isGeneric(tokens, start, end)) continue;
      const cut = start === span.from && end > start ? span.cut : tagger.cutAt(tokens, start, span.kind, end - start === 1);
      tidy.push({ ...span, from: start, to: end, cut: start === first && first > span.from && first === from ? 0 : cut });
    }
  }
  return tidy;
}

/**
 * Two names in a row are two: «صباح خالد الحمد الصباح طوكيو», since after a whole name a listed place is where the person went; «هيئة الغذاء
 * والدواء دواء أوزمبيك», since a generic head begins the next.
 */
function withoutNext(tokens: readonly Token[], [from, to]: readonly [number, number], kind: EntityKind, listed: ReadonlyMap<number, Candidate>): [number, number] {
  for (let at = from + 2; at < to; at++) {
    const known = listed.get(at);
    if (known?.to !== to) continue;
    if (kind === 'person' && at >= from + 3 && known.kind === 'place' && known.confidence >= 0.95) return [from, at];
    if (known.kind !== kind && outerKinds.get(tokens[at - 1]!.text) === known.kind) return [from, at - 1];
  }
  return [from, to];
}

/** «ميليسا دماراً»: a name ends before what has tanween. */
function endBefore(from: number, to: number, isAccusative: (at: number) => boolean): number {
  for (let at = from + 1; at < to; at++) if (isAccusative(at)) return at;
  return to;
}

function splitAtSigns(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let open = from;
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    const isBorder = at === to || (token!.type === 'sign' && !isJoining(tokens, at, to)) || token!.type === 'break';
    if (!isBorder) continue;
    if (at > open) parts.push([open, at]);
    open = at + 1;
  }
  return parts;
}

function isJoining(tokens: readonly Token[], at: number, to: number): boolean {
  if (!JOINING.has(tokens[at]!.text) || at + 1 >= to) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]!];
  if (tokens[at]!.text === '&') return true;
  if (tokens[at]!.text === '.') return !after.spaceBefore || (before?.text.length ?? 0) <= 2;
  return !tokens[at]!.spaceBefore && !after.spaceBefore;
}

function splitAtAnd(tokens: readonly Token[], from: number, to: number, kind: EntityKind, tagger: NameTagger, listed: ReadonlyMap<number, Candidate>): [number, number][] {
  const parts: [number, number][] = [];
  let open = from;
  const first = tokens[from]!.text;
  const isOneBody = kind !== 'person' && keepsNationality(first, tokens[from + 1]?.text ?? '');
  for (let at = from + 1; at < to; at++) {
    const { text, type } = tokens[at]!;
    if (kind === 'person' && type === 'arabic' && text[0] === 'ف' && !isGivenName(text) && isGivenName(text.slice(1))) { parts.push([open, at]); open = at; continue; }
    if (type !== 'arabic' || text[0] !== 'و' || text.length < 4 || partners.has(text) || (joints.has(tokens[at - 1]!.text) && kind === 'person')) continue;
    const known = listed.get(at);
    const isListed = known !== undefined && known.start > tokens[at]!.start;
    const parts2 = kind === 'person' ? !isGivenName(text) && (isGivenName(text.slice(1)) || tagger.cutAt(tokens, at, kind, at + 1 === to) > 0) : !isOneBody && !text.startsWith('وال') && tagger.cutAt(tokens, at, kind, at + 1 === to) > 0;
    if (!isListed && !parts2) continue;
    if (isListed && isOneBody && known.to !== to) continue;
    parts.push([open, at]);
    open = at;
  }
  parts.push([open, to]);
  return parts;
}

/** «طارق البيطار ضابطين»: a person's name ends with no word that news hardly ever uses in one, but for a family's with its article. */
function withoutCommon(tokens: readonly Token[], [from, to]: readonly [number, number], kind: EntityKind, tagger: NameTagger): [number, number] {
  let end = to;
  const isCommon = ({ text, type }: Token): boolean => type === 'arabic' && !text.startsWith('ال') && !isGivenName(text) && !joints.has(text) && tagger.usageOf(text) === 'common';
  while (kind === 'person' && end - from > 2 && isCommon(tokens[end - 1]!) && !joints.has(tokens[end - 2]!.text)) end--;
  return [from, end];
}

function trim(tokens: readonly Token[], from: number, to: number, kind: EntityKind, listed: ReadonlyMap<number, Candidate>): [number, number] {
  let [start, end] = [afterWhatItIs(tokens, from, to), to];
  while (end > start && !canEnd(tokens, start, end, kind)) end--;
  while (start < end && !canBegin(tokens, start, end, kind, listed)) start++;
  while (end > start && !canEnd(tokens, start, end, kind)) end--;
  return [start, end];
}

/** «شركة الأدوية الدنماركية نوفو نورديسك»: where the name begins after what kind of body it is and whose; `from` where nothing says so. */
function afterWhatItIs(tokens: readonly Token[], from: number, to: number): number {
  const head = bare(tokens[from]!.text);
  if (!outer.has(head) || keepsWhole.has(head)) return from;
  for (let at = from + 1; at < to - 1; at++) {
    const word = tokens[at]!.text;
    if (!word.startsWith('ال')) return from;
    if (isNationality(word)) return tokens[at + 1]!.text.startsWith('ال') ? from : at + 1;
  }
  return from;
}

function canEnd(tokens: readonly Token[], start: number, end: number, kind: EntityKind): boolean {
  const token = tokens[end - 1]!;
  if (token.type === 'sign') return token.text === '+' && !token.spaceBefore;
  if (token.type === 'digits' && end - start > 1 && tokens[end]?.type === 'arabic' && (counted.test(tokens[end]!.text) || (tokens[end]!.text === 'في' && /^ال?م[ئا]/.test(tokens[end + 1]?.text ?? '')))) return false;
  if (token.type !== 'arabic') return !(kind === 'person' && token.type === 'digits');
  const word = token.text;
  if (end - start === 1) return true;
  if (functionWords.has(word) || stops.has(word)) return false;
  if (isNationality(word)) {
    const first = tokens[start]!.text;
    if (!word.startsWith('ال')) return kind !== 'person';
    if (kind === 'event') return true;
    if (kind === 'person' || kind === 'product') return end - start < 2;
    // «ميناء جيهان التركي»: with a name of its own a site needs no country.
    if (kind === 'place' && end - start > 2 && inner.has(first)) return false;
    return keepsNationality(first, tokens[start + 1]!.text) || adjectiveCountries.get(tokens[end - 2]!.text) !== undefined;
  }
  // «مازن النجار», «سيدي الشيخ»: a trade or a rank with its article is a family name here.
  if (kind === 'person') return !noName.has(word) || isGivenName(word) || (titles.has(word) && word.startsWith('ال')) || joints.has(tokens[end - 2]!.text);
  return true;
}

function canBegin(tokens: readonly Token[], start: number, end: number, kind: EntityKind, listed: ReadonlyMap<number, Candidate>): boolean {
  const token = tokens[start]!;
  if (token.type === 'sign') return false;
  if (token.type !== 'arabic') return true;
  if (end - start === 1) return !(secondOfRole.get(token.text)?.has(bare(tokens[start - 1]?.text ?? '')) ?? false);
  const word = token.text;
  const rest = bare(word);
  if (functionWords.has(word)) return false;
  if (kind === 'person') return !(isNationality(word) || titles.has(word) || titles.has(`ا${word.slice(1)}`) || ((roles.has(word) || roles.has(rest)) && !isGivenName(word)) || word === 'باسم' && isGivenName(tokens[start + 1]!.text) || word === 'الملقب' || word === 'الملقبه' || word === 'المدعو');
  const next = tokens[start + 1]!;
  const inside = listed.get(start + 1);
  const isGenericHead = outer.has(word) || outer.has(rest);
  const isArea = areas.has(word) || areas.has(rest);
  if (!isGenericHead && !isArea) return true;
  if (inside?.to === end && inside.kind === kind && listed.get(start) === undefined) return false;
  if (listed.get(start)?.to === end) return true;
  if (next.type === 'latin') return false;
  if (isArea) return next.text.startsWith('ال') && end - start > 2;
  return next.text.startsWith('ال') || end - start > 2 || inner.has(word) || inner.has(rest);
}

/** A head, a title or a nationality by itself is no name. */
function isGeneric(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text, type } = tokens[at]!;
    // «الـ 12».
    if (type === 'sign' || type === 'digits' || text === 'ال') continue;
    if (type !== 'arabic') return false;
    if (to - from > 1 && !isNationality(text) && !functionWords.has(text) && !outer.has(text)) return false;
    if (to - from === 1 && !(isNationality(text) || functionWords.has(text) || outer.has(text) || inner.has(text) || areas.has(text) || titles.has(text) || roles.has(text))) return false;
  }
  return true;
}
