import { messageWords, pressVerbs } from '../../../lexicon/deictics.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { analyzeWord } from '../analyze-word.ts';
import type { Register } from '../figure.ts';
import type { Meaning } from '../meaning.ts';
import { toTable } from './words.ts';

/** A message with the marks of one may be this long; the longest of the cases of chat has 22 words, half of press sentences fewer than 15. */
const LONGEST_MESSAGE = 24;
/** Without a mark only what is shorter than any sentence of news is one: those begin at seven words. */
const LONGEST_UNMARKED = 6;
/** An amount or a date may be long («… ريال وخمسون هللة فقط لا غير») if nearly all of it is one. */
const MOST_OTHER_WORDS = 3;
const LONGEST_FIGURE = 60;

const MESSAGE = toTable([[true, messageWords]]);
const FUTURE = /(?:^|[^\p{L}])[وف]?سأ\p{L}{2}/u;
const PRESS = toTable([[true, pressVerbs]]);

/**
 * Whether a text that stands by itself is a message (what a reader types or notes) or a piece of the press. In doubt it is press, whose
 * grammar reads less. For callers who do not know where their text is from; articles are always press.
 *
 * A message is a text of one or two sentences with a verb or pronoun of the speaker; or one of at most six words, or one that is a
 * figure nearly throughout, and begins with no verb in the third person. None of them has a verb of reporting, a dateline or a word of change.
 */
export function guessRegister(text: string): Register {
  if (text.length > 600) return 'press';
  const tokens = tokenize(fold(text).text);
  let words = 0;
  let others = 0;
  let sentences = 0;
  // «سأعود»: asked of the source, since folded «ساهم» and «سأهم» are one.
  let isMarked = FUTURE.test(text);
  let isPress = false;
  // A third person at the head («تنطلق», «يبلغ», «استشهد»): news tells so, notes do not.
  let hasVerbFirst = false;
  tokens.forEach(({ type, text: word }, at) => {
    if (type === 'sign') {
      if ('.!؟?'.includes(word) && tokens[at + 1]?.spaceBefore) sentences++;
      return;
    }
    if (type === 'break') sentences++;
    if (word === 'و') return;
    if (type !== 'break') words++;
    if (type === 'digits' || type === 'break') return;
    const meaning = type === 'arabic' ? analyzeWord(word).node?.meaning : undefined;
    if (!isOfFigure(meaning)) others++;
    if (isIn(MESSAGE, word) || (word === 'الان' && tokens[at - 1]?.text === 'من') || (word === 'سوف' && /^ا(?!ل)\p{L}{2}/u.test(tokens[at + 1]?.text ?? ''))) isMarked = true;
    if (isIn(PRESS, word) || meaning?.trend || isDateline(tokens, at)) isPress = true;
    if (at === 0 && !meaning && /^(است|[يت](?=\p{L}{3}))/u.test(word)) hasVerbFirst = true;
  });
  if (isPress || sentences > 2) return 'press';
  if (isMarked) return words <= LONGEST_MESSAGE ? 'message' : 'press';
  if (hasVerbFirst || (words > LONGEST_UNMARKED && /^س[يت]\p{L}{3}/u.test(tokens[0]!.text))) return 'press';
  return words <= LONGEST_UNMARKED || (others <= MOST_OTHER_WORDS && words <= LONGEST_FIGURE) ? 'message' : 'press';
}

const isIn = (table: ReadonlyMap<string, boolean>, word: string): boolean => table.has(word) || (/^[وف]/.test(word) && table.has(word.slice(1)));

/** Words that numbers, amounts and dates are made of. */
const isOfFigure = (meaning: Meaning | null | undefined): boolean =>
  !!meaning && !!(meaning.small ?? meaning.scale ?? meaning.fraction ?? meaning.ordinal ?? meaning.currency ?? meaning.part ?? meaning.unit ?? meaning.time ?? meaning.gregorian ?? meaning.hijri ?? meaning.weekday ?? meaning.minus ?? meaning.point ?? meaning.percent ?? meaning.vague ?? meaning.decade);

/** «الرياض (واس) -», «القاهرة - 12 مارس»: the place at the head of a report. */
const isDateline = (tokens: ReturnType<typeof tokenize>, at: number): boolean => at === 0 && !isOfFigure(analyzeWord(tokens[0]!.text).node?.meaning) && /^[-–—:(]$/.test(tokens[1]?.text ?? '') && !!tokens[1]?.spaceBefore && tokens[2]?.type === 'arabic';
