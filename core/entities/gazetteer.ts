import { COUNTRIES } from '../../lexicon/countries.ts';
import { NAME_TABLES } from '../../lexicon/name-tables.ts';
import type { NameGroup } from '../../lexicon/name-group.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { keepsNationality } from './bodies.ts';
import { isNationality, wordSet } from './cue-words.ts';
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

interface Node {
  next: Map<string, Node> | null;
  entries: GazetteerEntry[] | null;
}

const newNode = (): Node => ({ next: null, entries: null });

/** One-word forms by their levelled spelling: whether each that levels to it is written with ة at its end. */
const endings = new Map<string, boolean>();

const root: Node = build();

function build(): Node {
  const top = newNode();
  const countryGroups = COUNTRIES.map((row): NameGroup => ({ kind: 'place', country: row.code, names: [row.names] }));
  const countries = new Set(countryGroups);
  for (const group of [...countryGroups, ...NAME_TABLES.flat()]) {
    const needs = group.needs ? new Set(group.needs.map((word) => fold(word).text)) : null;
    for (const row of group.names) {
      const forms = row.split('|');
      const name = forms[0]!;
      const entry: GazetteerEntry = { key: `${group.kind}:${fold(name).text}`, name, aliases: forms.slice(1), kind: group.kind, country: group.country, isCountry: countries.has(group), needs };
      for (const form of forms) add(top, form, entry);
    }
  }
  return top;
}

/** Whether a levelled word is a listed name that is written with ة, never with ه. */
export const isWrittenWithTa = (word: string): boolean => endings.get(word) === true;

function add(top: Node, form: string, entry: GazetteerEntry): void {
  if (form.endsWith('ة') || form.endsWith('ه')) endings.set(fold(form).text, form.endsWith('ة') && endings.get(fold(form).text) !== false);
  let node = top;
  for (const token of tokenize(fold(form).text.toLowerCase())) {
    node.next ??= new Map();
    let child = node.next.get(token.text);
    if (!child) node.next.set(token.text, (child = newNode()));
    node = child;
  }
  (node.entries ??= []).push(entry);
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
  let best: Candidate | null = null;
  const tries = token.type === 'arabic' ? readings(token.text) : [{ text: token.text.toLowerCase(), cut: 0 }];
  for (const { text, cut } of tries) {
    let node = root.next!.get(text);
    for (let to = at + 1; node; to++) {
      const entry = node.entries?.find((one) => isAllowed(one, tokens, at, cut > 0));
      if (entry && (!best || to > best.to)) best = toCandidate(entry, tokens, at, to, cut);
      const next = tokens[to];
      node = next ? node.next?.get(next.type === 'latin' ? next.text.toLowerCase() : next.text) : undefined;
    }
  }
  return best;
}

function toCandidate(entry: GazetteerEntry, tokens: readonly Token[], from: number, to: number, cut: number): Candidate {
  return {
    from, to, start: tokens[from]!.start + cut, end: tokens[to - 1]!.end, kind: entry.kind, key: entry.key, name: entry.name,
    ruleId: `gazetteer.${entry.kind}`, confidence: entry.needs ? 0.85 : 0.95, aliases: entry.aliases,
    ...(entry.country && { country: entry.country }), ...(entry.isCountry && { isCountry: true }),
  };
}
