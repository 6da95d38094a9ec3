import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { authorNames, bylineCues, noAuthors } from '../../lexicon/page-cues.ts';
import { parseDay } from '../../core/article/parse-date.ts';
import type { Run } from './collect-runs.ts';
import { level } from './page-text.ts';
import { unescape } from './read-linked-data.ts';

const nobody = new Set(noAuthors.map(level));
/** Words that make any name an institution's. */
const institution = new Set(['وكاله', 'صحيفه', 'جريده', 'موقع', 'قناه', 'شبكه', 'مجله', 'فريق', 'هيئه', 'قسم', 'وكالات', 'الوكالات', 'التحرير', 'اونلاين', 'نيوز', 'رويترز', 'بوابه', 'مركز', 'news', 'tv', 'admin', 'agency', 'online', 'اخبار', 'الاخبار', 'المصدر', 'بي', 'editor', 'team', 'كتاب']);
const cues = [...bylineCues].map(level).sort((a, b) => b.length - a.length);

/**
 * A person's name out of what stands where an author does, or null: verbs and places around it are taken off; the site itself,
 * agencies, desks, addresses, handles and sentences are no authors.
 */
export function cleanName(raw: string, publishers: readonly string[]): string | null {
  let name = unescape(raw.slice(0, 300)).replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]/g, '').replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round++) name = stripCue(name);
  // «بقلم: الاسم 25/11/2022»
  name = name.replace(/[\d٠-٩].*$/, '').replace(/(?:^|[\s،,])(?:يوم\s+)?(?:السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|نشر|تاريخ)(?=[\s:،,]|$).*$/, '').trim();
  name = takeSide(name);
  // «الاسم - القاهرة», «الاسم | الموقع», «الاسم (بيروت)», «الاسم، مراسل»
  name = name.replace(/\s*[(|[].*$/, '').replace(/[-–—]\s?[\p{L}]+$/u, (part) => (part.length > 3 && !/^-\p{L}/u.test(part) ? '' : part)).replace(/\s*[،,؛;]\s.*$/, '').replace(/^[\s:،,.\-–—@|«"]+|[\s:،,.\-–—|»"]+$/g, '').trim();
  const key = level(name);
  const words = key.split(' ');
  if (name.length < 5 || name.length > 60 || words.length < 2 || words.length > 7) return null;
  if (/[@/\\_]|https?|www\.|\.com|[.!؟?:]\s|#/.test(name)) return null;
  if (nobody.has(key) || words.some((word) => institution.has(word.replace(/^و/, '')) || institution.has(word))) return null;
  if (publishers.some((publisher) => { const site = level(publisher); return site.length > 2 && (site === key || (key.length > 4 && site.includes(key)) || key.includes(site)); })) return null;
  return name;
}

/** «العريش - محمد حسين», «محمد حسين - العريش»: the side with two words is the name, the first where both have. */
function takeSide(name: string): string {
  const sides = name.split(/\s[-–—]\s|\s?\|\s?/);
  return sides.find((side) => side.trim().includes(' ')) ?? name;
}

function stripCue(name: string): string {
  const plain = level(name);
  for (const cue of cues) {
    if (!plain.startsWith(cue) || plain.length === cue.length) continue;
    const rest = new RegExp(`^[^\\p{L}]*(?:\\S+\\s*){0}`, 'u');
    const tail = skipLetters(name.replace(rest, ''), cue);
    if (tail !== null) return tail;
  }
  return name;
}

/** What follows the cue in the source spelling: as many letters as the cue has, tashkeel and tatweel not counted; null where a word goes on. */
function skipLetters(name: string, cue: string): string | null {
  let left = [...cue.replace(/\s/g, '')].length;
  let at = 0;
  while (at < name.length && left > 0) { if (/[\p{L}\p{N}]/u.test(name[at]!) && name[at] !== '\u0640') left--; at++; }
  while (/[\u064b-\u0652\u0640]/.test(name[at] ?? '')) at++;
  return left === 0 && !/[\p{L}\p{N}]/u.test(name[at] ?? ' ') ? name.slice(at).replace(/^[\s:،,.\-–—/]+/, '') : null;
}

/** Cues that begin a block and a name follows: those that are no name themselves. */
const hasCue = (text: string): boolean => {
  const plain = level(text);
  return cues.some((cue) => plain.startsWith(cue) && !/[\p{L}\p{N}]/u.test(plain[cue.length] ?? ' '));
};

const named = new Set(authorNames.split(' '));

const isNamedForAuthor = ({ host }: Run): boolean =>
  [host, host.parentElement].some((element) => element !== null && `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/).some((word) => named.has(word)));

/** A credit line's text with its elements kept apart: pages set name and date side by side without a space. */
function spell({ pieces, text }: Run): string {
  let spelled = '';
  for (const [at, { start, length, node }] of pieces.entries()) {
    if (at > 0 && pieces[at - 1]!.node !== node && !/\s$/.test(spelled)) spelled += ' ';
    spelled += text.slice(start, start + length);
  }
  return spelled;
}

const given = new Set(`${GIVEN_NAMES} ${AMBIGUOUS_GIVEN_NAMES}`.split(' ').map(level));

/** Two to four words of which the first is a given name, «عبد» counted with the next. */
function isPersonal(name: string): boolean {
  const words = level(name).replace(/(^| )عبد /g, '$1عبد').split(' ');
  return words.length >= 2 && words.length <= 4 && given.has(words[0]!);
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
    const text = spell(runs[index]!);
    if (text.length > 80) continue;
    if (!hasCue(text)) {
      // An element named for its author holds the bare name.
      const name = isNamedForAuthor(runs[index]!) ? cleanName(text, publishers) : null;
      if (name) return { name, indexes: [index] };
      continue;
    }
    const own = level(text);
    if (cues.includes(own)) {
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
