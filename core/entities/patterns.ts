import { COUNTRIES } from '../../lexicon/countries.ts';
import { DEFINITE_STOPS, INNER_HEADS, OUTER_HEADS, PORTFOLIO } from '../../lexicon/head-words.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { nameWords } from './name-words.ts';

const heads = (rows: readonly { kind: EntityKind; words: string }[]): Map<string, EntityKind> =>
  new Map(rows.flatMap(({ kind, words }) => fold(words).text.split(' ').map((word) => [word, kind] as const)));

const inner = heads(INNER_HEADS);
const outer = heads(OUTER_HEADS);
const stops = new Set(fold(DEFINITE_STOPS).text.split(' '));
const portfolio = new Set(fold(PORTFOLIO).text.split(' '));
const official = new Set(COUNTRIES.flatMap(({ adjectives }) => adjectives.split('|').filter(Boolean).flatMap((one) => [`ال${fold(one).text}`, `ال${fold(one).text}ه`])));

const OPENING = new Set(['«', '"', '“']);
const CLOSING = new Set(['»', '"', '”']);

/** A head word with a name of its own takes at most this many words. */
const LONGEST = 6;

/**
 * Names made by pattern: a head word that belongs to the name and what defines it («وزارة الصحة الفلسطينية», «مطار الملك خالد الدولي»),
 * and a name in quotation marks after a generic word that stays outside («شركة «لسان»»). `known` are the gazetteer's names, which a
 * pattern may contain. O(tokens).
 */
export function matchPatterns(tokens: readonly Token[], known: readonly Candidate[]): Candidate[] {
  const ends = new Map(known.map((one) => [one.from, one]));
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type === 'sign' && OPENING.has(token.text)) {
      const quoted = readQuoted(tokens, at);
      if (quoted) { found.push(quoted); at = quoted.to; }
      continue;
    }
    if (token.type !== 'arabic') continue;
    const body = readOfficial(tokens, at);
    if (body) { found.push(body); at = body.to - 1; continue; }
    const cut = inner.has(token.text) ? 0 : /^[وفبلك]/.test(token.text) && inner.has(token.text.slice(1)) ? 1 : -1;
    if (cut < 0) continue;
    const kind = inner.get(token.text.slice(cut))!;
    const to = readBody(tokens, at, token.text.slice(cut), ends);
    if (to <= at + 1 || (kind === 'event' && ends.get(at + 1)?.kind !== 'place')) continue;
    // «قمة حلف …» is an event only where a place defines it; «الجيش الروسي» only with its adjective.
    if (token.text.slice(cut).startsWith('ال') && !official.has(tokens[at + 1]!.text)) continue;
    found.push(make(tokens, at, to, cut, kind, 'pattern.head', 0.8));
    at = to - 1;
  }
  return found;
}

/** Definite words for bodies that are named by what they are and for what: «الاتحاد القطري لكرة القدم», «الهيئة العامة للاستثمار». */
const bodies = new Set(fold('الاتحاد الهيئة الشركة الوكالة اللجنة المجلس المؤسسة المعهد المركز الجمعية المنظمة الصندوق الرابطة الجهاز المكتب الإدارة المديرية').text.split(' '));
const ADJECTIVE = /^ال.{2,}(?:ي|يه)$/;
const general = new Set(fold('العام العامة العليا الأعلى العالي الأول الموحدة المستقلة').text.split(' '));

/**
 * A definite body, its adjectives, and what it is for, with what completes that: «الشركة الصينية لإنشاءات السكك الحديدية». Without either it is
 * any body («الشركة الصينية», «اللجنة للتحقيق»); whether it is one at all («الشركة الأميركية لإطلاق القمر») is the model's to say.
 */
function readOfficial(tokens: readonly Token[], at: number): Candidate | null {
  const head = tokens[at]!.text;
  const cut = bodies.has(head) ? 0 : /^[وفب]/.test(head) && bodies.has(head.slice(1)) ? 1 : head.startsWith('لل') && bodies.has(`ا${head.slice(1)}`) ? 1 : -1;
  if (cut < 0) return null;
  const isWord = (index: number): boolean => tokens[index]?.type === 'arabic';
  const isAdjective = (index: number): boolean => isWord(index) && !stops.has(tokens[index]!.text) && (ADJECTIVE.test(tokens[index]!.text) || general.has(tokens[index]!.text));
  let to = at + 1;
  while (to - at < 3 && isAdjective(to)) to++;
  if (to === at + 1 || !isWord(to)) return null;
  const purpose = tokens[to]!.text;
  if (/^لل.{3,}/.test(purpose)) to++;
  else if (/^ل[^ل].{2,}/.test(purpose) && isWord(to + 1) && /^ال.{3,}/.test(tokens[to + 1]!.text) && !stops.has(tokens[to + 1]!.text)) to += 2;
  else return null;
  if (isAdjective(to) && to - at < LONGEST) to++;
  return make(tokens, at, to, cut, 'organization', 'pattern.official', 0.75);
}

function readBody(tokens: readonly Token[], at: number, head: string, ends: ReadonlyMap<number, Candidate>): number {
  let to = at + 1;
  // «جامعة القاهرة», «مطار بيروت»: a name of the gazetteer stands as the definer, without a proclitic.
  const name = ends.get(to);
  if (name && name.start === tokens[to]!.start) to = name.to;
  else if (tokens[to]?.text === 'الملك' || tokens[to]?.text === 'الامير' || tokens[to]?.text === 'الشيخ') {
    const king = tokens[to + 1];
    if (king?.type !== 'arabic') return at;
    to += king.text === 'عبد' ? 3 : 2;
    if (to > tokens.length || tokens[to - 1]!.type !== 'arabic') return at;
  }
  const isMinistry = head === 'وزاره';
  while (to < tokens.length && to - at < LONGEST) {
    const token = tokens[to]!;
    if (token.type !== 'arabic') break;
    const word = token.text;
    if (official.has(word)) {
      // «وزارة الصحة المغربية» needs it, «ميناء جيهان التركي» does not.
      if (!(name && inner.get(head) === 'place')) to++;
      break;
    }
    if (head.startsWith('ال')) break;
    const known = ends.get(to);
    if (known && to > at + 1) break;
    if (stops.has(word)) break;
    if (word.startsWith('ال') && word.length > 4) {
      // After a place only what completes it: «الدولي», «الكبير», «الحكومي».
      if (name && !/^(?:الدولي|الدوليه|الكبير|الكبري|الحكومي|الوطني|الوطنيه|الجديد|المركزي|المركزيه|الجامعي|التجاري|الاسلامي)$/.test(word)) break;
      if (isMinistry && to > at + 1 && !portfolio.has(word)) break;
      to++;
      continue;
    }
    if (word.startsWith('وال') && to > at + 1 && (isMinistry || head === 'هيئه' || head === 'جهاز') && portfolio.has(word.slice(1))) { to++; continue; }
    break;
  }
  return to;
}

/** A short quotation right after a generic word: its content is a name of that word's kind. */
function readQuoted(tokens: readonly Token[], at: number): Candidate | null {
  const before = tokens[at - 1];
  if (before?.type !== 'arabic') return null;
  const kind = outer.get(before.text) ?? (/^[وفبلك]/.test(before.text) ? outer.get(before.text.slice(1)) : undefined) ?? (before.text.startsWith('لل') ? outer.get(before.text.slice(2)) : undefined);
  if (!kind) return null;
  for (let to = at + 1; to < tokens.length && to - at <= LONGEST; to++) {
    const token = tokens[to]!;
    if (token.type === 'break') return null;
    if (CLOSING.has(token.text)) return to > at + 1 ? make(tokens, at + 1, to, 0, kind, 'pattern.quoted', 0.8) : null;
    if (token.type === 'sign' && !'-.+&\''.includes(token.text)) return null;
  }
  return null;
}

function make(tokens: readonly Token[], from: number, to: number, cut: number, kind: EntityKind, ruleId: string, confidence: number): Candidate {
  const key = nameWords(tokens, from, to, cut).join(' ');
  return { from, to, start: tokens[from]!.start + cut, end: tokens[to - 1]!.end, kind, key: `${kind}:${key}`, name: null, ruleId, confidence, aliases: [] };
}

/** The gazetteer's names without those that are only a part of a short quoted name: «كوين مينارة» is not «كوين». O(tokens). */
export function dropPartsOfQuotes(tokens: readonly Token[], names: readonly Candidate[]): Candidate[] {
  return names.filter((one) => {
    let open = one.from - 1;
    let close = one.to;
    while (open >= 0 && one.from - open <= 4 && tokens[open]!.type !== 'sign' && tokens[open]!.type !== 'break') open--;
    while (close < tokens.length && close - one.to <= 4 && tokens[close]!.type !== 'sign' && tokens[close]!.type !== 'break') close++;
    const isQuoted = tokens[open]?.text === '«' && tokens[close]?.text === '»' && close - open <= 5;
    return !isQuoted || close - open - 1 === one.to - one.from;
  });
}

/** Settles two ordered lists without overlaps: where they meet, the longer span stays, the first list's where both are as long. O(both). */
export function preferLonger(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const all = [...first, ...second].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Candidate[] = [];
  for (const one of all) {
    const last = kept[kept.length - 1];
    if (!last || last.to <= one.from) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
