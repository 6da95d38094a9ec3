import { authorNames, bylineCues, givenNames, noAuthors } from '../../lexicon/page-cues.ts';
import { LETTERS, levelText } from '../../core/article/level-text.ts';
import { parseDay } from '../../core/article/parse-date.ts';
import type { Run } from './collect-runs.ts';
import { unescape } from './read-linked-data.ts';

const spellings: Record<string, string> = { ا: '[اأإآ]', ه: '[هة]', ي: '[يى]' };
/** A cue at the beginning of a text as pages write it, with hamza, tashkeel and tatweel, and the signs behind it. */
const cue = new RegExp(`^[^${LETTERS}]*(?:${bylineCues.join('|').replace(/[\u0621-\u064a]/g, (letter) => `(?:${spellings[letter] ?? letter}[\u064b-\u0652\u0640]*)`)})(?![${LETTERS}])[\\s:،,.\\-–—/]*`, 'i');
const institution = new RegExp(`(?:^| )و?(?:${noAuthors.join('|')})(?= |$)`);
const day = /(?:^|[\s،,])(?:يوم\s+)?(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|نشر|تاريخ)(?=[\s:،,]|$).*$/;

/**
 * A person's name out of what stands where an author does, or null: verbs and places around it are taken off; the site itself,
 * agencies, desks, addresses, handles and sentences are no authors.
 */
export function cleanName(raw: string, publishers: readonly string[]): string | null {
  let name = unescape(raw.slice(0, 300)).replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]/g, '').replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round++) name = name.replace(cue, '') || name;
  // «بقلم: الاسم 25/11/2022»
  name = name.replace(/[\d٠-٩].*$/, '').replace(day, '').trim();
  name = takeSide(name);
  // «الاسم - القاهرة», «الاسم | الموقع», «الاسم (بيروت)», «الاسم، مراسل»
  name = name.replace(/\s*[(|[].*$/, '').replace(/[-–—]\s?[^\s-–—]+$/, (part) => (part.length > 3 && !/^-\S/.test(part) ? '' : part)).replace(/\s*[،,؛;]\s.*$/, '').replace(/^[\s:،,.\-–—@|«"]+|[\s:،,.\-–—|»"]+$/g, '').trim();
  const key = levelText(name);
  const words = key.split(' ');
  if (name.length < 5 || name.length > 60 || words.length < 2 || words.length > 7) return null;
  if (/[@/\\_]|https?|www\.|\.com|[.!؟?:]\s|#/.test(name)) return null;
  // «ا ف ب» is letter by letter; «د. سامي» is not.
  if (institution.test(key) || words.every((word) => word.length < 3)) return null;
  if (publishers.some((publisher) => { const site = levelText(publisher); return site.length > 2 && (site === key || (key.length > 4 && site.includes(key)) || key.includes(site)); })) return null;
  return name;
}

/** «العريش - محمد حسين», «محمد حسين - العريش»: the side with two words is the name, the first where both have. */
function takeSide(name: string): string {
  const sides = name.split(/\s[-–—]\s|\s?\|\s?/);
  return sides.find((side) => side.trim().includes(' ')) ?? name;
}

const named = new Set(authorNames.split(' '));

const isNamedForAuthor = ({ host }: Run): boolean =>
  [host, host.parentElement].some((element) => element !== null && `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/).some((word) => named.has(word)));

/** A credit line's text with its elements kept apart: pages set name and date side by side without a space. */
function spell({ pieces, text }: Run): string {
  let spelled = '';
  for (const [at, { start, length, node }] of pieces.entries()) {
    if (at > 0 && pieces[at - 1]!.node !== node && !/^\s?$/.test(spelled.slice(-1))) spelled += ' ';
    spelled += text.slice(start, start + length);
  }
  return spelled;
}

const given = new Set(givenNames.split(' '));

/** Two to four words of which the first is a given name, «عبد» counted with the next. */
function isPersonal(name: string): boolean {
  const words = levelText(name).replace(/^(عبد|ابو|د) /, '$1').split(' ');
  return words.length >= 2 && words.length <= 4 && (given.has(words[0]!) || /^(?:عبد|ابو)./.test(words[0]!));
}

/**
 * The name in a dateline without any cue: «12 مارس 2025 | محليات | سلمى الحداد». It must stand in the line of the date or beside it, between headline and
 * body, and begin with a given name: «شؤون عربية» stands there as often. `from` and `to` count in the runs.
 */
export function findSignedName(runs: readonly Run[], from: number, to: number, publishers: readonly string[]): { name: string; indexes: number[] } | null {
  const isDated = (index: number) => { const run = runs[index]; return run !== undefined && index >= from && index < to && run.text.length < 120 && parseDay(run.text) !== null; };
  for (let index = from; index < to; index++) {
    const run = runs[index]!;
    if (run.text.length > 120 || run.place === 'caption' || run.level > 0 || !(isDated(index) || isDated(index - 1) || isDated(index + 1))) continue;
    const parts = run.pieces.map(({ start, length }) => run.text.slice(start, start + length)).flatMap((part) => part.split(/[|•·/]|\s[-–—]\s|،\s/));
    for (const part of parts) {
      const name = cleanName(part, publishers);
      if (name && isPersonal(name)) return { name, indexes: [index] };
    }
  }
  return null;
}

/** The name in a visible line of credit near the headline; the name may stand in the next block. `near` are indexes into the runs. */
export function findVisibleName(runs: readonly Run[], near: readonly number[], publishers: readonly string[]): { name: string; indexes: number[] } | null {
  for (const index of near) {
    // A credit is short; what is long is not even spelled.
    if (runs[index]!.text.length > 80) continue;
    const text = spell(runs[index]!);
    if (text.length > 80) continue;
    if (!cue.test(text)) {
      // An element named for its author holds the bare name.
      const name = isNamedForAuthor(runs[index]!) ? cleanName(text, publishers) : null;
      if (name) return { name, indexes: [index] };
      continue;
    }
    if (text.replace(cue, '') === '') {
      const next = runs[index + 1];
      const name = next && next.text.length <= 60 ? cleanName(next.text, publishers) : null;
      if (name) return { name, indexes: [index, index + 1] };
      continue;
    }
    const name = cleanName(text, publishers);
    if (name && name.length < text.length) return { name, indexes: [index] };
  }
  return null;
}
