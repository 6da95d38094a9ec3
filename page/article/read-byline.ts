import { authorNames, bylineCues, dateCues, givenNames, noAuthors } from '../../lexicon/page-cues.ts';
import { LETTERS, bare, levelText } from '../../core/article/level-text.ts';
import type { Run } from './collect-runs.ts';
import { asWritten, dayOf } from './page-text.ts';
import { unescape } from './read-linked-data.ts';

/** A cue at the beginning of a text as pages write it, with hamza, tashkeel and tatweel, and the signs behind it. */
const cue = new RegExp(`^[^${LETTERS}]*(?:${asWritten(bylineCues, '[\u064b-\u0652\u0640]*')})(?![${LETTERS}])[\\s:،,.\\-–—/]*`, 'i');
const institution = new RegExp(`(?:^| )و?(?:${noAuthors.join('|')})(?= |$)`);
const day = new RegExp(`(?:^|[\\s،,])(?:يوم )?(?:${dateCues})(?=[\\s:،,]|$).*$`);

/**
 * A person's name out of what stands where an author does, or null: verbs and places around it are taken off; the site itself,
 * agencies, desks, addresses, handles and sentences are no authors.
 */
export function cleanName(raw: string, publishers: readonly string[]): string | null {
  let name = unescape(raw.slice(0, 300)).replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]/g, '');
  for (let round = 0; round < 3; round++) name = name.replace(cue, '') || name;
  // «بقلم: الاسم 25/11/2022»
  name = name.replace(/[\d٠-٩].*$/, '').replace(day, '').trim();
  // «العريش - محمد حسين», «محمد حسين - العريش»: the side with two words is the name, the first where both have.
  name = name.split(/\s[-–—]\s|\s?\|\s?/).find((side) => side.trim().includes(' ')) ?? name;
  // «الاسم- القاهرة», «الاسم (بيروت)», «الاسم، مراسل»
  name = name.replace(/\s*[([].*$/, '').replace(/\s?(?:-\s|[–—]\s?)[^\s-–—]{2,}$/, '').replace(/\s*[،,؛;]\s.*$/, '').replace(/^[\s:،,.\-–—@|«"]+|[\s:،,.\-–—|»"]+$/g, '');
  const words = levelText(name).split(' ');
  if (name.length < 5 || name.length > 60 || words.length < 2 || words.length > 7) return null;
  if (/[@/\\_]|https?|www\.|\.com|[.!؟?:]\s|#/.test(name)) return null;
  // «ا ف ب» is letter by letter; «د. سامي» is not.
  if (institution.test(words.join(' ')) || words.every((word) => word.length < 3)) return null;
  const own = bare(name);
  return publishers.map(bare).some((site) => site.length > 2 && (site.includes(own) || own.includes(site))) ? null : name;
}

const named = new RegExp(authorNames, 'i');
/** Whether the element around the text, or the link that it is, is named for a writer. */
const isNamed = ({ parentElement: element }: Text): boolean => named.test(`${element!.className} ${element!.id} ${element!.parentElement?.className} ${element!.closest('a')?.getAttribute('href')}`);

const personal = new RegExp(`^(?:(?:عبد|ابو) ?|د |(?:${givenNames.replaceAll(' ', '|')}) )\\S+(?: \\S+){0,2}$`);

interface Signature {
  name: string;
  /** The runs that are no more than the credit. */
  indexes: number[];
}

/**
 * The name in a visible line of credit near the headline, after a cue («كتب: …», the name perhaps in the next block), in an element or a link named for
 * its author, or bare beside the date («12 مارس 2025 | محليات | سلمى الحداد»). There it must begin with a given name: «شؤون عربية» stands there as often.
 * `near` are indexes into the runs.
 */
export function findSignature(runs: readonly Run[], near: readonly number[], publishers: readonly string[]): Signature | null {
  for (const index of near) {
    const run = runs[index]!;
    // A credit is short.
    if (run.text.length > 120 || run.level > 0) continue;
    const isDated = run.place !== 'caption' && [run, runs[index - 1], runs[index + 1]].some((beside) => beside && beside.text.length < 120 && dayOf(beside));
    const next = runs[index + 1] && runs[index + 1]!.text.length <= 60 ? partsOf(runs[index + 1]!) : [];
    const own = partsOf(run);
    for (const [at, { part, node }] of own.entries()) {
      const rest = part.replace(cue, '');
      const isBareCue = rest === '';
      const name = cleanName(isBareCue ? ([...own, ...next][at + 1]?.part ?? '') : part, publishers);
      if (name && (rest !== part || isNamed(node) || (isDated && personal.test(levelText(name))))) return { name, indexes: isBareCue && at === own.length - 1 ? [index, index + 1] : [index] };
    }
  }
  return null;
}

/** A line's parts, each text node's by itself: pages set name and date side by side without a space. */
const partsOf = ({ pieces, text }: Run): { part: string; node: Text }[] =>
  pieces.flatMap(({ node, start, length }) => text.slice(start, start + length).split(/[|•·/]|\s[-–—]\s|،\s/).filter((part) => part.trim() !== '').map((part) => ({ part, node })));
