import { creditCues, givenNames, noAuthors } from '../../lexicon/credit-cues.ts';
import { dateCues } from '../../lexicon/page-cues.ts';
import type { CreditLine } from './claims.ts';
import { asWritten } from './cue-patterns.ts';
import { LETTERS, bare, levelText } from './level-text.ts';
import { unescape } from './unescape.ts';

/** A cue at the beginning of a text as pages write it, with hamza, tashkeel and tatweel, and the signs behind it. */
const cue = new RegExp(`^[^${LETTERS}]*(?:${asWritten(creditCues).replace(/\[[^\]]+\]|[\u0620-\u064a]/g, '(?:$&[\u064b-\u0652\u0640]*)')})(?![${LETTERS}])[\\s:،,.\\-–—/]*`, 'i');
const institution = new RegExp(`(?:^| )و?(?:${noAuthors.join('|')})(?= |$)`);
const day = new RegExp(`(?:^|[\\s،,])(?:يوم )?(?:${asWritten(dateCues)})(?=[\\s:،,]|$).*$`);
const personal = new RegExp(`^(?:(?:عبد|ابو) ?|د |(?:${givenNames.replaceAll(' ', '|')}) )\\S+(?: \\S+){0,2}$`);

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

/**
 * The name in a visible line of credit: after a cue («كتب: …», the name perhaps in the line below), in an element or a link named for its author,
 * or bare beside the date («12 مارس 2025 | محليات | سلمى الحداد»). There it must begin with a given name: «شؤون عربية» stands there as often.
 */
export function readCredit(lines: readonly CreditLine[], publishers: readonly string[]): string | null {
  for (const { pieces, isDated, below } of lines) {
    // Each text node's parts by themselves: pages set name and date side by side without a space.
    const own = pieces.flatMap(({ text, isNamed }) => partsOf(text).map((part) => ({ part, isNamed })));
    const parts = [...own.map(({ part }) => part), ...partsOf(below)];
    for (const [at, { part, isNamed }] of own.entries()) {
      const rest = part.replace(cue, '');
      const name = cleanName(rest === '' ? (parts[at + 1] ?? '') : part, publishers);
      if (name && (rest !== part || isNamed || (isDated && personal.test(levelText(name))))) return name;
    }
  }
  return null;
}

const partsOf = (line: string): string[] => line.split(/[|•·/]|\s[-–—]\s|،\s/).filter((part) => part.trim() !== '');
