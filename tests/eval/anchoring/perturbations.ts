import { type Span, overlaps } from '../../../core/text/span.ts';
import { type Annotation, findSentences } from './annotations.ts';
import { OTHER_NEWS } from './other-news.ts';
import type { Random } from './random.ts';
import { SPELLINGS } from './spellings.ts';
import { type Piece, type TrackedText, assemble, keep, locate, put, replace } from './tracked-text.ts';

/** What is true of an annotation in the later text. */
export type Truth = { is: 'here' | 'changed'; span: Span } | { is: 'gone' };

export interface Perturbed {
  later: string;
  truth: Truth;
}

/** What happened to a text after it was annotated; null where it cannot happen to this annotation. */
export interface Perturbation {
  name: string;
  group: 'spelling' | 'there' | 'gone' | 'changed' | 'changed elsewhere';
  perturb(source: string, annotation: Annotation, random: Random): Perturbed | null;
}

const ADVERTS = ['اقرأ أيضا: أسعار الذهب اليوم', 'إعلان', 'تابعونا على قناتنا في واتساب لمتابعة آخر الأخبار أولا بأول', 'شاهد: عشرة مشاهد لا تفوتك من الأسبوع الماضي'];
const WORDS = ['مسؤول', 'المعنية', 'واصفا', 'حسبما', 'البلاد', 'رسميا', 'متحدث', 'لافتا', 'الجهات', 'مؤكدا'];
const SCALES: Record<string, string> = { مليون: 'مليار', مليار: 'مليون', ألف: 'مليون', آلاف: 'ملايين', ملايين: 'مليارات', مليارات: 'ملايين' };
const NUMBER = /[\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*/g;

const sentenceOf = (source: string, annotation: Span): Span | null => findSentences(source).find(({ start, end }) => start <= annotation.start && annotation.end <= end) ?? null;
const truthOf = (tracked: TrackedText, annotation: Span, is: 'here' | 'changed' = 'here'): Truth => {
  const span = locate(tracked, annotation);
  return span ? { is, span } : { is: 'gone' };
};
/** Whether other parts of the source stand between its parts now, or they stand in another order. */
function isTorn({ origins }: TrackedText, annotation: Span, span: Span): boolean {
  let last = -1;
  for (let at = span.start; at < span.end; at++) {
    const origin = origins[at]!;
    if (origin === -1) continue;
    if (origin < annotation.start || origin >= annotation.end || origin < last) return true;
    last = origin;
  }
  return false;
}

const finish = (tracked: TrackedText, annotation: Span, is: 'here' | 'changed' = 'here'): Perturbed => ({ later: tracked.text, truth: truthOf(tracked, annotation, is) });
/** Nothing where the annotation was torn apart: what is right then is a matter of taste. */
const finishWhole = (tracked: TrackedText, annotation: Span): Perturbed | null => { const span = locate(tracked, annotation); return span && isTorn(tracked, annotation, span) ? null : finish(tracked, annotation); };

/** The source with some spans written anew; a `text` of null takes the span out. */
function edit(source: string, changes: readonly (Span & { text: string | null; isNew?: boolean })[]): TrackedText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text, isNew } of changes.toSorted((a, b) => a.start - b.start)) {
    pieces.push(keep(source, at, start));
    if (text !== null) pieces.push(isNew || start === end ? put(text) : replace(text, start, end));
    at = end;
  }
  pieces.push(keep(source, at, source.length));
  return assemble(pieces.filter(({ text }) => text !== ''));
}

const wordsOf = (source: string, { start, end }: Span): Span[] => [...source.slice(start, end).matchAll(/[\p{L}\p{M}]{3,}/gu)].map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }));
/** Blanks at which something may be put without cutting a number from its scale. */
const gapsOf = (source: string, { start, end }: Span): number[] => [...source.slice(start, end).matchAll(/(?<![\d٠-٩]) (?=\p{L})/gu)].map(({ index }) => start + index);
const NUMERIC = /^[وبلفك]?(?:ال)?(?:مليون|مليار|ألف|آلاف|ملايين|مليارات|تريليون|نصف|ربع|ثلث|مئة|مائة|عشر|واحد|اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|أول|الأول|ثاني|الثاني|ثالث|رابع|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/u;

const editWords = (count: number, least = count): Perturbation['perturb'] => (source, annotation, random) => {
  const sentence = sentenceOf(source, annotation);
  if (!sentence) return null;
  const words = wordsOf(source, sentence).filter((word) => !overlaps(word, annotation) && !NUMERIC.test(source.slice(word.start, word.end)));
  if (words.length < least) return null;
  const chosen = new Map<number, Span>();
  while (chosen.size < count) { const word = random.pick(words); chosen.set(word.start, word); }
  return finish(edit(source, [...chosen.values()].map((word) => ({ ...word, text: random.pick(WORDS), isNew: true }))), annotation);
};

const copySentence = (where: 'behind' | 'above' | 'below'): Perturbation['perturb'] => (source, annotation) => {
  const sentence = sentenceOf(source, annotation);
  // A copy of the first sentence put before it cannot be told from one put behind it: the texts are the same.
  if (!sentence || (where === 'above' && sentence.start === 0)) return null;
  const copy = source.slice(sentence.start, sentence.end);
  const change = where === 'behind' ? { start: sentence.end, end: sentence.end, text: ` ${copy}` } : where === 'above' ? { start: 0, end: 0, text: `${copy}\n` } : { start: source.length, end: source.length, text: `\n${copy}` };
  return finish(edit(source, [change]), annotation);
};

/** Another value for a number as it is written. */
function correct(number: string, random: Random): string {
  const digit = [...number.matchAll(/[\d٠-٩]/g)];
  const flipped = [...number];
  const [a, b] = [digit[0]!.index, digit.at(-1)!.index];
  if (digit.length > 1 && number[a] !== number[b] && !'0٠'.includes(number[b]!) && random.share() < 0.4) { flipped[a] = number[b]!; flipped[b] = number[a]!; return flipped.join(''); }
  const at = random.pick(digit).index;
  const base = number.charCodeAt(at) >= 0x660 ? 0x660 : 0x30;
  const old = number.charCodeAt(at) - base;
  flipped[at] = String.fromCharCode(base + (at === a ? 1 + ((old + random.whole(7)) % 9) : (old + 1 + random.whole(9)) % 10));
  return flipped.join('') === number ? correct(number, random) : flipped.join('');
}

const numbersOf = (source: string, { start, end }: Span): Span[] => [...source.slice(start, end).matchAll(NUMBER)].map(({ index, 0: number }) => ({ start: start + index, end: start + index + number.length })).filter((number) => number.end < end || !/^[.,٫٬]?[\d٠-٩]/.test(source.slice(end)));

const correctFigure: Perturbation['perturb'] = (source, annotation, random) => {
  const numbers = numbersOf(source, annotation).filter(({ start }) => start > annotation.start || !/[\d٠-٩][.,٫٬]?$/.test(source.slice(0, start)));
  if (numbers.length === 0) return null;
  const number = random.pick(numbers);
  return finish(edit(source, [{ ...number, text: correct(source.slice(number.start, number.end), random) }]), annotation, 'changed');
};

/** One thing after another: the second works on what the first left. */
const then = (first: Perturbation['perturb'], second: (source: string, random: Random) => TrackedText): Perturbation['perturb'] => (source, annotation, random) => {
  const before = first(source, annotation, random);
  if (!before) return null;
  const after = second(before.later, random);
  if (before.truth.is === 'gone') return { later: after.text, truth: { is: 'gone' } };
  const span = locate(after, before.truth.span);
  if (span && isTorn(after, before.truth.span, span)) return null;
  return span && { later: after.text, truth: { is: before.truth.is, span } };
};

const paragraphsAbove = (source: string, random: Random): TrackedText => edit(source, Array.from({ length: 1 + random.whole(3) }, () => ({ start: 0, end: 0, text: `${random.pick(OTHER_NEWS)}\n` })));

const reorder = (source: string, random: Random): TrackedText => {
  const [title, ...rest] = findSentences(source);
  const order = [...rest];
  for (let at = order.length - 1; at > 0; at--) { const other = random.whole(at + 1); [order[at], order[other]] = [order[other]!, order[at]!]; }
  return assemble([...(title ? [keep(source, title.start, title.end)] : []), ...order.flatMap(({ start, end }, at) => [put(random.share() < 0.4 || !/[.؟!]/.test(source[end - 1]!) || !/[.؟!]/.test(source[(order[at - 1] ?? title!).end - 1]!) ? '\n' : ' '), keep(source, start, end)])]);
};

const takeOut = (source: string, gone: Span): TrackedText => edit(source, [{ ...gone, end: /[ \n]/.test(source[gone.end] ?? '') ? gone.end + 1 : gone.end, text: null }]);

const takeOutSentence: Perturbation['perturb'] = (source, annotation) => {
  const sentence = sentenceOf(source, annotation);
  return sentence && finish(takeOut(source, sentence), annotation);
};

const DIGIT_WORDS: Record<string, string> = { 3: 'ثلاثة', 4: 'أربعة', 5: 'خمسة', 6: 'ستة', 7: 'سبعة', 8: 'ثمانية', 9: 'تسعة', 10: 'عشرة' };
const UNITS: Record<string, string> = { دولار: 'يورو', دولارات: 'دنانير', ريال: 'درهم', دينار: 'دولار', درهم: 'ريال', جنيه: 'ريال', ليرة: 'روبية', كيلومتر: 'متر', كيلومترات: 'أمتار', ميغاواط: 'كيلوواط', طن: 'كيلوغرام', برميل: 'طن', ساعة: 'دقيقة', ساعات: 'دقائق', سنوات: 'أشهر', أشهر: 'أسابيع', يوما: 'أسبوعا', أيام: 'أسابيع' };
const DAYS: Record<string, string> = { يناير: 'فبراير', فبراير: 'مارس', مارس: 'أبريل', أبريل: 'مايو', مايو: 'يونيو', يونيو: 'يوليو', يوليو: 'أغسطس', أغسطس: 'سبتمبر', سبتمبر: 'أكتوبر', أكتوبر: 'نوفمبر', نوفمبر: 'ديسمبر', ديسمبر: 'يناير', الأحد: 'الاثنين', الاثنين: 'الثلاثاء', الثلاثاء: 'الأربعاء', الأربعاء: 'الخميس', الخميس: 'الجمعة', الجمعة: 'السبت', السبت: 'الأحد' };
const ENGLISH = ['The ministry said on Tuesday that exports rose 53% to 35 billion dollars in the first quarter.', 'Officials expect growth of 4.6% this year, the fastest pace in 3 years, according to the statement.'];

const changeWord = (others: Record<string, string>): Perturbation['perturb'] => (source, annotation, random) => {
  const words = [...source.slice(annotation.start, annotation.end).matchAll(/(?<!\p{L})\p{L}+/gu)].filter(({ 0: word, index }) => others[word] !== undefined && /(?:[\d٠-٩]|مليون|مليار|ألف|آلاف|ملايين|مليارات) $/u.test(source.slice(annotation.start, annotation.start + index)) && numbersOf(source, annotation).length > 0);
  if (words.length === 0) return null;
  const { index, 0: word } = random.pick(words);
  const start = annotation.start + index;
  return finish(edit(source, [{ start, end: start + word.length, text: others[word]! }]), annotation, 'changed');
};

function moveToEnd(source: string, sentence: Span, annotation: Annotation, is: 'here' | 'changed'): Perturbed {
  return finish(assemble([keep(source, 0, sentence.start), keep(source, sentence.end, source.length), put('\n'), keep(source, sentence.start, sentence.end)].filter(({ text }) => text !== '')), annotation, is);
}

/** Paragraphs of other news with figures of their own, so many letters of them. */
function inventNews(random: Random, length: number): string {
  const lines: string[] = [];
  for (let size = 0; size < length; size += lines.at(-1)!.length) lines.push(random.pick(OTHER_NEWS).replace(/\d/g, () => String(1 + random.whole(9))));
  return lines.join('\n');
}

const there = (name: string, perturb: Perturbation['perturb']): Perturbation => ({ name, group: 'there', perturb });
const gone = (name: string, perturb: Perturbation['perturb']): Perturbation => ({ name, group: 'gone', perturb });
const changed = (name: string, perturb: Perturbation['perturb']): Perturbation => ({ name, group: 'changed', perturb });
const elsewhere = (name: string, perturb: Perturbation['perturb']): Perturbation => ({ name, group: 'changed elsewhere', perturb });
const all = (change: (source: string, random: Random) => TrackedText): Perturbation['perturb'] => (source, annotation, random) => finishWhole(change(source, random), annotation);

export const PERTURBATIONS: readonly Perturbation[] = [
  ...Object.entries(SPELLINGS).map(([name, respell]): Perturbation => ({ name, group: 'spelling', perturb: all(respell) })),
  there('paragraphs above', all(paragraphsAbove)),
  there('a paragraph between all', all((source, random) => edit(source, [...source.matchAll(/\n/g)].map(({ index }) => ({ start: index, end: index, text: `\n${random.pick(OTHER_NEWS)}` }))))),
  there('sentences in another order', all(reorder)),
  there('a word edited in the sentence', editWords(1)),
  // In a shorter sentence three new words make another sentence.
  there('three words edited in a long sentence', editWords(3, 12)),
  there('a word put in beside it', (source, annotation, random) => {
    const before = random.share() < 0.5 && source[annotation.start - 1] === ' ' && !/[\d٠-٩] $/.test(source.slice(0, annotation.start));
    const at = before ? annotation.start : annotation.end;
    if (!before && source[at] !== ' ' || NUMERIC.test(source.slice(at).trimStart()) || NUMERIC.test(source.slice(0, at).trimEnd().split(' ').at(-1)!)) return null;
    return finish(edit(source, [{ start: at, end: at, text: before ? `${random.pick(WORDS)} ` : ` ${random.pick(WORDS)}` }]), annotation);
  }),
  there('the sentences around it taken out', (source, annotation) => {
    const sentences = findSentences(source);
    const at = sentences.findIndex(({ start, end }) => start <= annotation.start && annotation.end <= end);
    if (at === -1) return null;
    const around = [sentences[at - 1], sentences[at + 1]].filter((each) => each !== undefined);
    return around.length === 0 ? null : finish(edit(source, around.map((each) => ({ ...each, text: null }))), annotation);
  }),
  there('an advert in the sentence', (source, annotation, random) => {
    const sentence = sentenceOf(source, annotation);
    const gaps = sentence ? gapsOf(source, sentence).filter((at) => at < annotation.start || at >= annotation.end) : [];
    return gaps.length === 0 ? null : finish(edit(source, [{ start: random.pick(gaps), end: 0, text: '' }].map(({ start }) => ({ start, end: start, text: `\n${random.pick(ADVERTS)}\n` }))), annotation);
  }),
  there('an advert inside the quote', (source, annotation, random) => {
    const gaps = gapsOf(source, annotation).filter((at) => at - annotation.start >= 3 && annotation.end - at >= 4);
    if (gaps.length === 0) return null;
    const at = random.pick(gaps);
    return finish(edit(source, [{ start: at, end: at, text: `\n${random.pick(ADVERTS)}\n` }]), annotation);
  }),
  there('the sentence copied behind it', copySentence('behind')),
  there('the sentence copied to the top', copySentence('above')),
  there('the sentence copied to the end', copySentence('below')),
  there('another figure of the sentence corrected', (source, annotation, random) => {
    const sentence = sentenceOf(source, annotation);
    const apart = (number: Span): boolean => number.end < annotation.start - 12 || number.start > annotation.end + 12;
    const numbers = sentence ? numbersOf(source, sentence).filter(apart) : [];
    if (numbers.length === 0) return null;
    const number = random.pick(numbers);
    return finish(edit(source, [{ ...number, text: correct(source.slice(number.start, number.end), random), isNew: true }]), annotation);
  }),
  there('moved, respelled and edited', then(then(editWords(1), SPELLINGS['many spellings at once']!), paragraphsAbove)),

  gone('the sentence taken out', takeOutSentence),
  gone('the sentence taken out, paragraphs above', then(takeOutSentence, paragraphsAbove)),
  gone('the sentence taken out, all respelled', then(takeOutSentence, SPELLINGS['many spellings at once']!)),
  gone('the paragraph taken out', (source, annotation) => {
    const start = source.lastIndexOf('\n', annotation.start - 1) + 1;
    const end = source.indexOf('\n', annotation.end);
    return finish(takeOut(source, { start, end: end === -1 ? source.length : end }), annotation);
  }),
  gone('the quote taken out of its sentence', (source, annotation) => {
    const sentence = sentenceOf(source, annotation);
    return !sentence || annotation.kind === 'sentence' ? null : finish(takeOut(source, annotation), annotation);
  }),
  gone('the sentence replaced by another', (source, annotation, random) => {
    const sentence = sentenceOf(source, annotation);
    return sentence && finish(edit(source, [{ ...sentence, text: random.pick(OTHER_NEWS), isNew: true }]), annotation);
  }),
  gone('another article at the address', (_source, _annotation, random) => ({ later: Array.from({ length: 5 }, () => random.pick(OTHER_NEWS)).join('\n'), truth: { is: 'gone' } })),

  changed('the figure corrected', correctFigure),
  changed('the figure corrected, paragraphs above', then(correctFigure, paragraphsAbove)),
  changed('the figure corrected, all respelled', then(correctFigure, SPELLINGS['many spellings at once']!)),
  changed('the figure corrected, a word edited', (source, annotation, random) => {
    const first = correctFigure(source, annotation, random);
    if (!first || first.truth.is !== 'changed') return null;
    const second = editWords(1)(first.later, { ...annotation, ...first.truth.span }, random);
    return second && second.truth.is === 'here' ? { later: second.later, truth: { is: 'changed', span: second.truth.span } } : null;
  }),
  changed('the scale corrected', (source, annotation, random) => {
    const scales = [...source.slice(annotation.start, annotation.end).matchAll(/[\p{L}]+/gu)].filter(({ 0: word }) => SCALES[word] !== undefined);
    if (scales.length === 0) return null;
    const { index, 0: word } = random.pick(scales);
    const start = annotation.start + index;
    return finish(edit(source, [{ start, end: start + word.length, text: SCALES[word]! }]), annotation, 'changed');
  }),
  changed('two figures of the sentence swapped', (source, annotation, random) => {
    const sentence = sentenceOf(source, annotation);
    const inside = numbersOf(source, annotation);
    const outside = sentence ? numbersOf(source, sentence).filter((number) => !overlaps(number, annotation)) : [];
    if (inside.length === 0 || outside.length === 0) return null;
    const [a, b] = [random.pick(inside), random.pick(outside)];
    const [one, other] = [source.slice(a.start, a.end), source.slice(b.start, b.end)];
    return one === other ? null : finish(edit(source, [{ ...a, text: other }, { ...b, text: one, isNew: true }]), annotation, 'changed');
  }),
  there('paragraphs in reverse order', all((source) => {
    const lines = [...source.matchAll(/[^\n]+/g)].toReversed();
    return assemble(lines.flatMap(({ index, 0: line }, at) => [...(at > 0 ? [put('\n')] : []), keep(source, index, index + line.length)]));
  })),
  there('the article ten times as long', all((source, random) => edit(source, [
    { start: 0, end: 0, text: `${inventNews(random, 4 * source.length)}\n` }, { start: source.length, end: source.length, text: `\n${inventNews(random, 5 * source.length)}` },
  ]))),
  there('the title again in the body', (source, annotation, random) => {
    const title = source.slice(0, source.indexOf('\n'));
    const feeds = [...source.matchAll(/\n/g)].slice(1);
    return feeds.length === 0 ? null : finish(edit(source, [random.pick(feeds)].map(({ index }) => ({ start: index, end: index, text: `\n${title}` }))), annotation);
  }),
  there('the sentence copied behind it with another figure', (source, annotation, random) => {
    const sentence = sentenceOf(source, annotation);
    const numbers = sentence ? numbersOf(source, sentence) : [];
    if (!sentence || numbers.length === 0) return null;
    let copy = source.slice(sentence.start, sentence.end);
    for (const { start, end } of numbers.toReversed()) copy = copy.slice(0, start - sentence.start) + correct(source.slice(start, end), random) + copy.slice(end - sentence.start);
    return finish(edit(source, [{ start: sentence.end, end: sentence.end, text: ` ${copy}` }]), annotation);
  }),
  there('the sentence moved to the end', (source, annotation) => {
    const sentence = sentenceOf(source, annotation);
    return sentence && moveToEnd(source, sentence, annotation, 'here');
  }),
  there('a line break in the sentence', (source, annotation, random) => {
    const sentence = sentenceOf(source, annotation);
    const gaps = sentence ? gapsOf(source, sentence) : [];
    if (gaps.length === 0) return null;
    const at = random.pick(gaps);
    return finish(edit(source, [{ start: at, end: at + 1, text: '\n' }]), annotation);
  }),
  there('one number in words', (source, annotation, random) => {
    const numbers = numbersOf(source, annotation).filter((number) => source[number.start - 1] !== '-' && DIGIT_WORDS[source.slice(number.start, number.end)] !== undefined && /^ (?:ملايين|مليارات|آلاف|\p{L}+)/u.test(source.slice(number.end)));
    if (numbers.length === 0) return null;
    const number = random.pick(numbers);
    return finish(edit(source, [{ ...number, text: DIGIT_WORDS[source.slice(number.start, number.end)]! }]), annotation);
  }),

  gone('nothing left', (_source, _annotation) => ({ later: '', truth: { is: 'gone' } })),
  gone('another language', (_source, _annotation, random) => ({ later: ENGLISH.map((line) => line.replace(/\d/g, () => String(random.whole(10)))).join('\n'), truth: { is: 'gone' } })),
  gone('shortened to its lead', (source, annotation) => {
    const end = source.split('\n').slice(0, 2).join('\n').length;
    return annotation.start < end ? null : { later: source.slice(0, end), truth: { is: 'gone' } };
  }),
  gone('the sentence taken out, the title again in the body', (source, annotation, random) => {
    // The title's own words are there again then.
    const before = annotation.start < source.indexOf('\n') ? null : takeOutSentence(source, annotation, random);
    return before && { later: `${before.later}\n${source.slice(0, source.indexOf('\n'))}`, truth: before.truth };
  }),
  gone('the sentence replaced by its like with other names', (source, annotation, random) => {
    const sentence = sentenceOf(source, annotation);
    if (!sentence || annotation.kind === 'figure' || annotation.end - annotation.start < 12) return null;
    // Every second word from elsewhere: what is left are its particles.
    const text = source.slice(sentence.start, sentence.end).split(' ').map((word, at) => (at % 2 === 0 && /^[\p{L}]{3,}$/u.test(word) ? random.pick(WORDS) : word)).join(' ');
    const words = source.slice(annotation.start, annotation.end).split(' ').filter((word) => word.length > 2);
    return words.some((word) => text.includes(word)) ? null : finish(edit(source, [{ ...sentence, text, isNew: true }]), annotation);
  }),

  elsewhere('the figure corrected, the sentence moved to the end', (source, annotation, random) => {
    const first = correctFigure(source, annotation, random);
    if (first?.truth.is !== 'changed') return null;
    const sentence = sentenceOf(first.later, first.truth.span);
    return sentence && moveToEnd(first.later, sentence, { ...annotation, ...first.truth.span }, 'changed');
  }),
  elsewhere('the figure corrected, paragraphs in reverse order', then(correctFigure, (source) => {
    const lines = [...source.matchAll(/[^\n]+/g)].toReversed();
    return assemble(lines.flatMap(({ index, 0: line }, at) => [...(at > 0 ? [put('\n')] : []), keep(source, index, index + line.length)]));
  })),
  changed('the figure corrected, the article ten times as long', then(correctFigure, (source, random) => edit(source, [{ start: 0, end: 0, text: `${inventNews(random, 9 * source.length)}\n` }]))),
  changed('the currency or the unit changed', changeWord(UNITS)),
  changed('the month or the day changed', changeWord(DAYS)),
  changed('the sign changed', (source, annotation, random) => {
    const numbers = numbersOf(source, annotation).filter((number) => number.start > annotation.start || !/[-−\d]$/.test(source.slice(0, number.start)));
    if (numbers.length === 0) return null;
    const number = random.pick(numbers);
    if (/[-−\p{L}ـ]$/u.test(source.slice(0, number.start))) return null;
    const text = `-${source.slice(number.start, number.end)}`;
    return finish(edit(source, [{ ...number, text }]), annotation, 'changed');
  }),
];

