import { ordinalNames } from '../../../lexicon/false-friends.ts';
import { fold } from '../../text/fold.ts';
import { readOrdinal } from '../read-ordinal.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

const NAMES = new Set(ordinalNames.split(' ').map((word) => fold(word).text));

/** «الثالثة والعشرين», «الرابع»; «ثالث أكبر» without the article from 2 on, before a noun. Kings and popes are names. */
function readOrdinalWord(reader: Reader, at: number): Found | null {
  const ordinal = readOrdinal(reader, at);
  if (!ordinal) return null;
  if (ordinal.definite) {
    if (NAMES.has(reader.text(at - 1))) return { to: ordinal.to, start: 0, end: 0, reading: null };
  } else if (ordinal.value < 10) {
    // «أول» is «first of all», «لأول مرة»; «ثانية» is a second or «again»; «ثانيا» never comes here.
    if (ordinal.value === 1 || reader.text(at).endsWith('ثانيه')) return null;
    if (ordinal.value === 2 && !isBeforeNoun(reader, ordinal.to)) return null;
  }
  return {
    to: ordinal.to, start: reader.startOf(at), end: reader.endOf(ordinal.to), confidence: ordinal.value <= 2 ? 0.5 : 0.8,
    reading: { kind: 'ordinal', value: ordinal.value },
  };
}

const isBeforeNoun = (reader: Reader, at: number): boolean => reader.type(at) === 'arabic' && reader.word(at).prefix === 0 && !reader.word(at).article;

/** «الـ15», «ال 15»: digits with the article are an ordinal unless they count a noun («الـ50 ألفا», «الـ35 شخصا», «الـ24 ساعة»). */
function readDigitsWithArticle(reader: Reader, at: number): Found | null {
  const article = reader.text(at - 1).replace(/^[وف]?[بلك]?/, '');
  if (article !== 'ال' && article !== 'ل') return null;
  if (article === 'ل' && reader.text(at - 1) !== 'لل' && !reader.text(at - 1).endsWith('لل')) return null;
  const digits = reader.text(at);
  if (!/^\d{1,3}$/.test(digits)) return null;
  const next = reader.text(at + 1);
  const type = reader.type(at + 1);
  if (type === 'sign' && reader.isGlued(at + 1) && next !== '.' && next !== '،' && next !== ')' && next !== '؛' && next !== '»' && next !== '"') return null;
  const word = reader.word(at + 1);
  const meaning = word.node?.meaning;
  if (type === 'arabic' && (meaning?.scale ?? meaning?.unit ?? meaning?.time ?? meaning?.currency ?? meaning?.percent)) return null;
  if (type === 'arabic' && !word.article && word.prefix === 0 && next.length > 2 && next.endsWith('ا')) return null;
  return { to: at + 1, start: reader.start(at), end: reader.end(at), confidence: 0.7, reading: { kind: 'ordinal', value: Number(digits) } };
}

export const ordinalRules: readonly Rule[] = [
  { id: 'ordinal.word', reason: '«الثالثة والعشرين», «رابع أكبر»', on: ['ordinal'], read: readOrdinalWord },
  { id: 'ordinal.digits', reason: 'digits with the article: «الدورة الـ15»', on: ['digits'], read: readDigitsWithArticle },
];
