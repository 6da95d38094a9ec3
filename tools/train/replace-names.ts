import { fold } from '../../core/text/fold.ts';
import type { Random } from './random.ts';
import type { MarkedText } from './read-marked.ts';

/** Names to put in the place of others, by kind. */
export type NamePools = Readonly<Record<string, readonly string[]>>;

/** Heads of names of places and bodies that tell what they are: a name with one is left alone, or the head would tell a lie. */
const HEADS = /^(?:ال)?(?:مطار|ميناء|مضيق|خليج|بحر|نهر|جبل|جزيرة|جزر|سد|شارع|ملعب|استاد|معبر|قناة|وادي|صحراء|ساحة|قصر|طريق|حي|مخيم|متحف|بحيرة|محيط|قاعدة|حقل|ميدان|جسر)(?:\s|$)/u;
const PRODUCT_STEMS = ['GPT', 'Nova', 'Aura', 'Falcon', 'Orion', 'Pixel', 'Vega', 'Mira', 'Zen', 'Lynx', 'Atlas', 'Qwen', 'Flow', 'Edge', 'Titan', 'Echo', 'Sora', 'Nimbus', 'Delta', 'Spark'];

/**
 * A sentence with some of its names swapped for others of the same kind, so that its words and the names' shapes are learned, not
 * these names. A short later form («تشين» after «سيليا تشين») follows its full name. Quotation marks come and go; «في» is at times
 * written as a proclitic.
 */
export function replaceNames({ text, marks }: MarkedText, pools: NamePools, random: Random, share: number): MarkedText {
  const chosen = new Map<string, string>();
  let out = '';
  let at = 0;
  const placed: MarkedText['marks'] = [];
  for (const { start, end, kind } of marks) {
    const old = text.slice(start, end);
    let gap = text.slice(at, start);
    let name = chosen.get(`${kind} ${fold(old).text}`) ?? shortForm(old, kind, chosen);
    if (name === null) {
      name = random.next() < share && !HEADS.test(old) ? pickName(old, kind, pools, random) : old;
      chosen.set(`${kind} ${fold(old).text}`, name);
    }
    const joined = /[^\s\p{P}][\u0640]?$/u.test(gap);
    if (name !== old && joined) {
      // «لل…»: after ل the article loses its alef; after any other proclitic it is whole.
      if (/ل\u0640?$/u.test(gap) && name.startsWith('ال')) { gap = gap.replace(/\u0640$/u, ''); name = name.slice(1); }
      if (/^[A-Za-z0-9]/.test(name)) gap += gap.endsWith('\u0640') ? '' : '\u0640';
    } else if (!joined && random.next() < 0.06 && / في $/.test(gap)) gap = `${gap.slice(0, -3)}${name.startsWith('ال') || random.next() < 0.7 ? 'ب' : 'وب'}`;
    let after = '';
    if (random.next() < 0.06 && (kind === 'ORG' || kind === 'PROD') && / $/.test(gap) && /^[\s.،]/.test(text.slice(end, end + 1))) { gap += '«'; after = '»'; }
    else if (random.next() < 0.25 && gap.endsWith('«') && text[end] === '»') gap = `${gap.slice(0, -1)}"`;
    out += gap;
    placed.push({ start: out.length, end: out.length + name.length, kind });
    out += name + after;
    at = end;
    if (gap.endsWith('"') && text[end] === '»') { out += '"'; at = end + 1; }
  }
  return { text: out + text.slice(at), marks: placed };
}

/** The same part of the new name where the old one is the last, or first, word of a person named before. */
function shortForm(old: string, kind: string, chosen: ReadonlyMap<string, string>): string | null {
  if (kind !== 'PER' || /\s/.test(old)) return null;
  const wanted = fold(old).text;
  for (const [key, name] of chosen) {
    if (!key.startsWith('PER ')) continue;
    const words = key.slice(4).split(' ');
    if (words.length < 2) continue;
    if (words[words.length - 1] === wanted) return name.split(' ').at(-1)!;
    if (words[0] === wanted) return name.split(' ')[0]!;
  }
  return null;
}

export function pickName(old: string, kind: string, pools: NamePools, random: Random): string {
  const isLatin = /^[\p{Script=Latin}\d]/u.test(old);
  if (kind === 'PER' && !isLatin) return inventPerson(old.split(/\s+/).length, pools, random);
  if (kind === 'PROD' && isLatin && random.next() < 0.3) return `${random.pick(PRODUCT_STEMS)}${random.pick(['-', ' ', ''])}${random.below(20) + 1}${random.pick(['', '', ' Pro', 'B', ' Mini', '.5'])}`;
  const pool = pools[kind] ?? [];
  // Same script and about as many words: a sentence about an abbreviation is not one about a ministry.
  for (let tries = 0; tries < 12 && pool.length > 0; tries++) {
    const name = random.pick(pool);
    if (/^[\p{Script=Latin}\d]/u.test(name) === isLatin && Math.abs(name.split(/\s+/).length - old.split(/\s+/).length) <= 1 && !HEADS.test(name)) return name;
  }
  return old;
}

function inventPerson(length: number, pools: NamePools, random: Random): string {
  const given = pools['given'] ?? [];
  const foreign = pools['token'] ?? [];
  if (given.length === 0 || foreign.length === 0) return random.pick(pools['PER'] ?? ['محمد']);
  const isArab = random.next() < 0.45;
  const words: string[] = [isArab ? random.pick(given) : random.pick(foreign)];
  while (words.length < length) {
    const last = words.length === length - 1;
    if (isArab && last && random.next() < 0.45) words.push(`ال${random.pick(given)}ي`);
    else if (isArab && !last && random.next() < 0.15) words.push('بن');
    else words.push(random.pick(isArab && random.next() < 0.8 ? given : foreign));
  }
  return words.join(' ');
}
