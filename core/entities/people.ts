import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { adjectiveCountries as adjectives, ambiguousGiven as ambiguous, given, isGivenName as isKnown, joints, noName, roles, speechVerbs as verbs, titles, wordSet } from './cue-words.ts';
import { nameWords } from './name-words.ts';

// The fold makes «على» of «علي» and «أن» of «آن»: such a word is a name only inside one.
const functionWords = new Set([...noName].filter((word) => !word.startsWith('ال')).concat(fold('إلى التي الذي الذين إلا').text.split(' ')));

/** A word that a name may hold though no list knows it: no function word, verb, title or adjective, and not shaped like one. */
function isPlausible(token: Token): boolean {
  const word = token.text;
  if (token.type !== 'arabic' || word.length < 3 || noName.has(word) || adjectives.has(word)) return false;
  if (isKnown(word)) return true;
  if (/^(?:وال|بال|فال|كال|لل|است|سي|سن|ست)/.test(word)) return false;
  // «مؤكدا», «مشيرا», «وأضاف», «ليؤكد»: what follows a name in running text is mostly shaped like these.
  if (/^م.{2,5}ا$/.test(word) || /(?:ات|تها|هما|هم|ته|تهم)$/.test(word)) return false;
  return !(/^[وفلبك]/.test(word) && noName.has(word.slice(1)));
}

/** «ليو الرابع عشر», «تشارلز الثالث»: rulers are numbered. */
const ordinals = wordSet('الأول الأولى الثاني الثانية الثالث الثالثة الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي');

/** The end (token index) of the name that begins at `at`, or `at` where none does. `trust` lets a name begin with an unknown word. */
function readName(tokens: readonly Token[], at: number, cut: number, isTaken: (index: number) => boolean, trust: boolean): number {
  const first = tokens[at]!;
  const head = first.text.slice(cut);
  let to = at;
  let count = 0;
  let unknown = 0;
  if (joints.has(head) && head.length > 1) {
    const next = tokens[at + 1];
    if (!next || next.type !== 'arabic' || noName.has(next.text) || !(trust || head === 'عبد')) return at;
    to = at + 2;
    count = head === 'عبد' ? 1 : 2;
  } else if (isKnown(head)) {
    to = at + 1;
    count = 1;
  } else if (trust && cut === 0 && !isTaken(at) && !head.startsWith('ال') && !/^[وي]/.test(head) && !noName.has(head.slice(1)) && isPlausible(first)) {
    to = at + 1;
    count = 1;
    unknown = 1;
  } else return at;
  while (to < tokens.length && to - at < 7) {
    const token = tokens[to]!;
    if (token.type !== 'arabic' || (noName.has(token.text) && !(token.text === 'علي' && isKnown(tokens[to + 1]?.text ?? '')))) break;
    const next = tokens[to + 1];
    if (joints.has(token.text) && next?.type === 'arabic' && !noName.has(next.text) && !adjectives.has(next.text)) {
      to += 2;
      count++;
      continue;
    }
    if (trust && count === 1 && ordinals.has(token.text)) return tokens[to + 1]?.text === 'عشر' ? to + 2 : to + 1;
    if (isKnown(token.text)) { to++; count++; continue; }
    if (isTaken(to) || !isPlausible(token)) break;
    // An unknown word with a proclitic's letter is rather a new phrase: «محمد بتهمة», «علي لوكالة», unless it is the second of two.
    if (/^[وفبلكي]/.test(token.text) && (count > 1 || (unknown === 0 && token.text.length < 4))) break;
    if (unknown >= 2 || (unknown >= 1 && !token.text.startsWith('ال'))) { if (count > 1) break; }
    to++;
    count++;
    unknown++;
    if (unknown >= 2 || token.text.startsWith('ال')) break;
  }
  return count >= 2 ? to : at;
}

/** A role's complement reaches over at most this many tokens: «وزير الدولة للشؤون الاقتصادية الأردني». */
const REACH = 9;

/** Where the name may begin after a role or title at `at`: after definite words, adjectives, and names already found. -1: nowhere. */
function skipComplement(tokens: readonly Token[], at: number, spanEnd: (index: number) => number, isPerson: (index: number) => boolean): number {
  let index = at + 1;
  while (index < tokens.length && index - at <= REACH) {
    const token = tokens[index]!;
    const after = spanEnd(index);
    if (after > index) {
      if (isPerson(index)) return -1;
      index = after;
      continue;
    }
    if (functionWords.has(token.text) && token.text !== 'في' && token.text !== 'لدي' && !roles.has(token.text)) return -1;
    if (token.text === '«' || token.text === '»' || token.text === 'ل' || token.text === 'ب') { index++; continue; }
    if (token.type !== 'arabic') return -1;
    if (isKnown(token.text) || joints.has(token.text)) return index;
    if (/^(?:و?ال|لل|و?بال)/.test(token.text) || adjectives.has(token.text) || roles.has(token.text) || token.text === 'في' || token.text === 'لدي' || token.text === 'باسم' || token.text === 'باسمه' || token.text === 'عن') { index++; continue; }
    // «وزير الزراعة واستصلاح الأراضي», «وكيل وزارة الصحة»: a word before a definite one belongs to the complement.
    const next = tokens[index + 1];
    if (token.text.startsWith('و') && next?.type === 'arabic' && next.text.startsWith('ال') && !adjectives.has(next.text)) { index += 2; continue; }
    return index;
  }
  return -1;
}

/**
 * People by cues: a title or role and its complement, or a verb of speech, then a plausible name; and given names followed by a
 * family name. Titles stay outside. `settled` are the names already found, in order: they are skipped, never cut. O(tokens).
 */
export function findPeople(tokens: readonly Token[], settled: readonly Candidate[]): Candidate[] {
  const ends = new Uint32Array(tokens.length + 1);
  const inside = new Uint8Array(tokens.length + 1);
  for (const one of settled) { ends[one.from] = one.to; inside.fill(1, one.from, one.to); }
  const isTaken = (index: number): boolean => inside[index] === 1;
  const persons = new Set(settled.filter((one) => one.kind === 'person').map((one) => one.from));
  const isPerson = (index: number): boolean => persons.has(index);
  const spanEnd = (index: number): number => ends[index] ?? 0;
  const found: Candidate[] = [];
  const push = (from: number, to: number, cut: number, ruleId: string, confidence: number): void => {
    for (let index = from; index < to; index++) if (isTaken(index)) return;
    if (found.length && found[found.length - 1]!.to > from) return;
    const start = tokens[from]!.start + cut;
    const end = tokens[to - 1]!.end;
    const key = nameWords(tokens, from, to, cut).join(' ');
    found.push({ from, to, start, end, kind: 'person', key: `person:${key}`, name: null, ruleId, confidence, aliases: [] });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type !== 'arabic' || isTaken(at)) continue;
    const last = found[found.length - 1];
    if (last && last.to > at) continue;
    const plain = /^[وفلب]/.test(token.text) && !roles.has(token.text) && !titles.has(token.text) ? token.text.slice(1) : token.text;
    const text = plain.startsWith('لل') ? `ا${plain.slice(1)}` : plain;
    if (titles.has(text) || roles.has(text) || titles.has(`ا${token.text.slice(1)}`)) {
      const from = skipComplement(tokens, at, spanEnd, isPerson);
      if (from > 0) {
        // Trusted: only where nothing but the definite title, or its complement, stands before.
        const before = tokens[from - 1]!.text;
        const to = readName(tokens, from, 0, isTaken, titles.has(text) ? from === at + 1 || before.startsWith('ال') || adjectives.has(before) : from > at + 1 && (/^و?ال|^لل/.test(before) || isTaken(from - 1)));
        if (to > from) { push(from, to, 0, 'person.title', isKnown(tokens[from]!.text) ? 0.9 : 0.7); continue; }
      }
    }
    if (verbs.has(text)) {
      const next = tokens[at + 1];
      if (next?.type === 'arabic') {
        const to = readName(tokens, at + 1, 0, isTaken, false);
        if (to > at + 1) { push(at + 1, to, 0, 'person.speech', 0.85); continue; }
      }
    }
    const cut = isKnown(token.text) || joints.has(token.text) ? 0 : /^[وفبل]/.test(token.text) && given.has(token.text.slice(1)) && !ambiguous.has(token.text.slice(1)) ? 1 : -1;
    if (cut < 0) continue;
    const head = token.text.slice(cut);
    if (head !== 'عبد' && (!given.has(head) || ambiguous.has(head))) continue;
    const to = readName(tokens, at, cut, isTaken, false);
    if (to > at + 1) push(at, to, cut, 'person.given', 0.75);
  }
  return found;
}
