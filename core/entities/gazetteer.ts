import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { keepsNationality } from './bodies.ts';
import { isNationality, wordSet } from './cue-words.ts';
import { KINDS, type LexiconRow, PREFIX, lexiconIndex } from './lexicon-index.ts';
import { hashText, mix } from './tagger/hash.ts';
import { bare, readings } from './words.ts';

/** One entity of the lexicon. */
export interface GazetteerEntry {
  key: string;
  name: string;
  aliases: readonly string[];
  kind: EntityKind;
  country: string;
  isCountry: boolean;
  /** Folded words of which one must stand right before; `«` is an opening quotation mark. null: none needed. */
  needs: ReadonlySet<string> | null;
}

const entries = new Map<LexiconRow, GazetteerEntry>();

/** Made when first met: of ten thousand, a text names a few dozen. */
function entryOf(row: LexiconRow): GazetteerEntry {
  const known = entries.get(row);
  if (known) return known;
  const { forms, group, isCountry } = row;
  const [name, ...aliases] = forms.split('|');
  const entry: GazetteerEntry = {
    key: `${group.kind}:${fold(name!).text}`, name: name!, aliases, kind: group.kind, country: group.country, isCountry, needs: group.needs ? new Set(group.needs.map((word) => fold(word).text)) : null,
  };
  entries.set(row, entry);
  return entry;
}

/** The one-word forms of listed names that level to this word, as they are written. */
function formsOf(word: string): string[] {
  const key = mix(0, hashText(word));
  if (lexiconIndex().table.get(key) < 0) return [];
  return lexiconIndex().rowsOf(key, word).flatMap(({ forms }) => forms.split('|').filter((form) => fold(form).text === word));
}

const INNER_HAMZA = /^(?!ال).+[أإ]|^ال.+[أإ]/u;

/**
 * Whether the levelled word of a listed name is written otherwise here than any that is listed: with ه where they have ة («حديثه»), with a hamza
 * inside where they have none («فأس»), since a hamza is left out by many and put in by nobody.
 */
export function isWrittenOtherwise(source: string, word: string): boolean {
  const isWithHa = source.endsWith('ه');
  const hasHamza = INNER_HAMZA.test(source);
  if (!isWithHa && !hasHamza) return false;
  const forms = formsOf(word);
  return forms.length > 0 && ((isWithHa && forms.every((form) => form.endsWith('ة'))) || (hasHamza && !forms.some((form) => INNER_HAMZA.test(form))));
}

const OPENING = new Set(['«', '"', '“', '„', '‹', '\'']);

/** Whether the entry may stand at this place: what it needs is there, or it needs nothing. */
function isAllowed(entry: GazetteerEntry, tokens: readonly Token[], at: number, isStripped: boolean): boolean {
  if (!entry.needs) return true;
  if (isStripped) return false;
  const before = tokens[at - 1];
  if (!before) return false;
  if (OPENING.has(before.text)) {
    if (entry.needs.has('«')) return true;
    const head = tokens[at - 2];
    return head !== undefined && (entry.needs.has(head.text) || entry.needs.has(bare(head.text)));
  }
  return entry.needs.has(before.text) || entry.needs.has(bare(before.text));
}

/** Every longest name of the lexicon, left to right, without overlaps. O(tokens), since names are short. */
export function matchGazetteer(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type !== 'arabic' && token.type !== 'latin') continue;
    const best = longestAt(tokens, at);
    if (best) { found.push(withoutNationality(tokens, withoutHead(tokens, best))); at = best.to - 1; }
  }
  return found;
}

const genericHeads = wordSet('وكالة مجلة صحيفة جريدة قناة شركة مجموعة نادي فريق حزب حركة منظمة منصة تطبيق موقع مدينة بلدة محافظة ولاية إقليم دولة جزيرة نهر جبال سلسلة بطولة مؤسسة');

/** «وكالة رويترز», «جزيرة سقطرى»: the head stays outside where the rest is listed by itself; who is meant does not change. */
function withoutHead(tokens: readonly Token[], one: Candidate): Candidate {
  if (one.to - one.from < 2 || !(genericHeads.has(tokens[one.from]!.text) || genericHeads.has(bare(tokens[one.from]!.text)))) return one;
  const rest = longestAt(tokens, one.from + 1);
  if (!rest || rest.to !== one.to || rest.key !== one.key || rest.to - rest.from > 1 || rest.start !== tokens[rest.from]!.start) return one;
  return rest;
}

/**
 * «الهلال السعودي», «أسياد العمانية»: the nationality tells which one is meant and stays outside, unless the name is a body's official one
 * («الجيش السوداني») or a country's.
 */
function withoutNationality(tokens: readonly Token[], one: Candidate): Candidate {
  if (one.to - one.from < 2 || one.isCountry || one.kind === 'event' || one.kind === 'person') return one;
  const last = tokens[one.to - 1]!;
  if (last.type !== 'arabic' || !last.text.startsWith('ال') || !isNationality(last.text) || keepsNationality(tokens[one.from]!.text, tokens[one.from + 1]!.text)) return one;
  return { ...one, to: one.to - 1, end: tokens[one.to - 2]!.end };
}

function longestAt(tokens: readonly Token[], at: number): Candidate | null {
  const token = tokens[at]!;
  const index = lexiconIndex();
  const { table } = index;
  let best: Candidate | null = null;
  const tries = token.type === 'arabic' ? readings(token.text) : [{ text: token.text.toLowerCase(), cut: 0 }];
  for (const { text, cut } of tries) {
    let key = mix(0, hashText(text));
    let letters = text;
    for (let value = table.get(key), to = at + 1; value >= 0; to++) {
      if ((value & KINDS) !== 0 && (!best || to > best.to)) {
        const entry = index.rowsOf(key, letters).map(entryOf).find((one) => isAllowed(one, tokens, at, cut > 0));
        if (entry) best = toCandidate(entry, tokens, at, to, cut);
      }
      const next = tokens[to];
      if (!next || (value & PREFIX) === 0) break;
      const word = wordOf(next);
      letters += word;
      key = mix(key, hashText(word));
      value = table.get(key);
    }
  }
  return best;
}

const wordOf = ({ text, type }: Token): string => (type === 'latin' ? text.toLowerCase() : text);

function toCandidate(entry: GazetteerEntry, tokens: readonly Token[], from: number, to: number, cut: number): Candidate {
  return {
    from, to, start: tokens[from]!.start + cut, end: tokens[to - 1]!.end, kind: entry.kind, key: entry.key, name: entry.name,
    ruleId: `gazetteer.${entry.kind}`, confidence: entry.needs ? 0.85 : 0.95, aliases: entry.aliases,
    ...(entry.country && { country: entry.country }), ...(entry.isCountry && { isCountry: true }),
  };
}
