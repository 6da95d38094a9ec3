import type { CountedNoun, Gender } from '../../../lexicon/counted-nouns.ts';
import { type GrammaticalCase, type NumberStyle, writeInteger, writeNumber } from './write-number.ts';

const TANWEEN = 'اً';

/** Nouns in ة take their tanween without an alef, and borrowed nouns in a long vowel take none: يورو، تاكا، زلوتي. */
const takesTanween = (word: string): boolean => !/[ةاويىء]$/.test(word);

const feminine = (adjective: string): string => (adjective.endsWith('ة') ? adjective : `${adjective}ة`);

function dual(word: string, grammaticalCase: GrammaticalCase): string {
  const ending = grammaticalCase === 'nominative' ? 'ان' : 'ين';
  return (word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word) + ending;
}

type Form = 'singular' | 'dual' | 'plural' | 'tanween';

function inflectAdjective(adjective: string, gender: Gender, form: Form, grammaticalCase: GrammaticalCase): string {
  const words = adjective.split(' ');
  const last = words.pop()!;
  // Plurals of things take the feminine singular: «دولارات أمريكية».
  const agreed = gender === 'feminine' || form === 'plural' ? feminine(last) : last;
  const inflected = form === 'dual' ? dual(agreed, grammaticalCase) : form === 'tanween' && gender === 'masculine' ? agreed + TANWEEN : agreed;
  return [...words, inflected].join(' ');
}

function writeNoun(noun: CountedNoun, form: Form, grammaticalCase: GrammaticalCase): string {
  const word =
    form === 'dual' ? dual(noun.singular, grammaticalCase)
    : form === 'plural' ? (noun.plural ?? noun.singular)
    : form === 'tanween' && noun.gender === 'masculine' && takesTanween(noun.singular) ? noun.singular + TANWEEN
    : noun.singular;
  const adjectiveForm = form === 'plural' && noun.plural === undefined ? 'singular' : form;
  return [word, ...(noun.adjective ? [inflectAdjective(noun.adjective, noun.gender, adjectiveForm, grammaticalCase)] : []), ...(noun.tail ? [noun.tail] : [])].join(' ');
}

/**
 * A number and what it counts, agreeing in gender, number and case: 2 → «دولاران أمريكيان», 5 → «خمسة دولارات أمريكية»,
 * 11 → «أحد عشر دولاراً أمريكياً», 200 → «مئتا دولار أمريكي», 102 → «مئة دولار أمريكي ودولاران أمريكيان».
 * Null where the number has no reasonable words (see writeNumber).
 */
export function writeCounted(value: number, noun: CountedNoun, grammaticalCase: GrammaticalCase = 'nominative'): string | null {
  const style: NumberStyle = { gender: noun.gender, case: grammaticalCase };
  if (!Number.isInteger(value)) {
    const number = writeNumber(value, style);
    return number === null ? null : `${number} ${writeNoun(noun, 'singular', grammaticalCase)}`;
  }
  if (writeNumber(value) === null) return null;
  if (value < 0) return `سالب ${writeCounted(-value, noun, grammaticalCase)}`;
  const rest = value % 100;
  if (value === 1) return `${writeNoun({ ...noun, tail: '' }, 'singular', grammaticalCase)} ${noun.gender === 'masculine' ? 'واحد' : 'واحدة'}${noun.tail ? ` ${noun.tail}` : ''}`;
  if (value === 2) return writeNoun(noun, 'dual', grammaticalCase);
  // 101, 1002 …: Arabic repeats the noun, as 1 and 2 have no number word before it.
  if (rest === 1 || rest === 2) return `${writeCounted(value - rest, noun, grammaticalCase)} و${writeCounted(rest, noun, grammaticalCase)}`;
  const form: Form = rest === 0 ? 'singular' : rest <= 10 ? 'plural' : 'tanween';
  return `${writeInteger(value, { ...style, construct: rest === 0 })} ${writeNoun(noun, form, grammaticalCase)}`;
}

/**
 * The form that a noun takes after a number in digits: 3 → «جنيهات مصرية», 11 → «جنيهاً مصرياً», 100 → «جنيه مصري».
 * The digit says one and two already: «١ جنيه», «٢ جنيه», as the press writes them. Fractions take the singular.
 */
export function nounAfter(value: number, noun: CountedNoun): string {
  const rest = Number.isInteger(value) ? Math.abs(value) % 100 : 0;
  return writeNoun(noun, rest < 3 ? 'singular' : rest <= 10 ? 'plural' : 'tanween', 'nominative');
}
