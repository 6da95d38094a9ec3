import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../../tests/fixtures/articles.ts';
import { articleText } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { describeSpan } from './describe-span.ts';
import { resolveSelectors } from './resolve-selectors.ts';
import type { Resolution } from './selector.ts';

const EXPORTS = 'بلغت الصادرات غير النفطية نحو 53 مليار دولار في الربع الأول من العام الحالي، وفق بيانات رسمية نشرت أمس.';
const IMPORTS = 'وارتفعت الواردات إلى 35 مليار دولار في الفترة نفسها، مقابل 31 مليار دولار قبل عام.';
const MINISTER = 'وقال وزير المالية محمد الجدعان إن الحكومة تعمل على خفض العجز إلى 2.8% من الناتج المحلي.';
const FORECAST = 'وأضاف الجدعان أن الاقتصاد سينمو بنسبة 4.6% هذا العام، وهو أسرع معدل منذ ثلاث سنوات.';
const TEXT = ['الصادرات السعودية تواصل الارتفاع', EXPORTS, IMPORTS, MINISTER, FORECAST].join('\n');

const find = (text: string, quote: string, nth = 0): Span => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(quote, start + 1);
  if (start === -1) throw new Error(`«${quote}» is not in the text`);
  return { start, end: start + quote.length };
};
const resolve = (later: string, span: Span, text = TEXT): Resolution => resolveSelectors(later, [describeSpan(text, span)])[0]!;
const show = (later: string, resolution: Resolution): string => (resolution.state === 'orphan' ? 'orphan' : `${resolution.state}: ${later.slice(resolution.span.start, resolution.span.end)}`);

/** Quotes of every kind: a figure, a name, a name that occurs twice, a whole sentence, the title, one word. */
const QUOTES = ['53 مليار دولار', '35 مليار دولار', '31 مليار دولار', 'محمد الجدعان', 'الجدعان', '2.8%', '4.6%', MINISTER.slice(0, -1), 'الصادرات السعودية', 'ثلاث سنوات', 'الحكومة'];

describe('describeSpan', () => {
  it('gives the raw quote, the rest of its sentence, and a position in code points', () => {
    const text = `😀 ${EXPORTS}`;
    const span = find(text, '53 مليار دولار');
    const [quote, position] = describeSpan(text, span);
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: '53 مليار دولار', prefix: '😀 بلغت الصادرات غير النفطية نحو ', suffix: ' في الربع الأول من العام الحالي، وفق بيانات رسمية نشرت أمس.' });
    expect(position).toEqual({ type: 'TextPositionSelector', start: span.start - 1, end: span.end - 1 });
  });

  it('goes beyond the sentence, the farther the more another sentence is like it', () => {
    const beyond = (text: string): number => {
      const [quote] = describeSpan(text, find(text, '53 مليار دولار'));
      return quote.suffix.length - (quote.suffix.indexOf('أمس.') + 'أمس.'.length);
    };
    const [alone, alike, twice] = [`${EXPORTS} ${MINISTER} ${FORECAST}`, `${EXPORTS} ${MINISTER} ${FORECAST} ${EXPORTS.replace('53', '35')}`, `${EXPORTS} ${MINISTER} ${FORECAST}\n${EXPORTS}`].map(beyond);
    expect(alone).toBeGreaterThanOrEqual(24);
    expect(alone).toBeLessThan(56);
    expect(alike).toBeGreaterThanOrEqual(64);
    expect(alike).toBeLessThan(104);
    expect(twice).toBeGreaterThanOrEqual(112);
  });

  it.each<[string, string, Span, string]>([
    ['a surrogate pair', 'أ😀ب', { start: 2, end: 3 }, '😀'],
    ['a letter with its tashkeel', 'رجّعَ الوفد', { start: 1, end: 2 }, 'جّ'],
    ['a decomposed hamza', 'قال ا\u0654حمد أمس', { start: 5, end: 9 }, 'ا\u0654حمد'],
    ['an emoji of joined parts', 'فاز 👩‍🔬 اليوم', { start: 4, end: 6 }, '👩‍🔬'],
    ['a flag', 'من 🇸🇦🇪🇬 معا', { start: 5, end: 8 }, '🇸🇦🇪🇬'],
  ])('does not cut %s', (_, text, span, exact) => {
    expect(describeSpan(text, span)[0].exact).toBe(exact);
  });

  it('cuts no grapheme cluster of any text, in the quote nor in its context', () => {
    const cluster = fc.constantFrom('أ', 'بَّ', 'ا\u0654', ' ', '\n', '5', '😀', '👩‍🔬', '🇪🇬', 'ـ', 'ل\u200d', '👍🏽');
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 1, maxLength: 200 }).map((all) => all.join('')), fc.nat(), fc.nat({ max: 60 }), (text, from, length) => {
        const start = from % text.length;
        const [{ exact, prefix, suffix }, position] = describeSpan(text, { start, end: start + length });
        const edges = new Set([...new Intl.Segmenter('ar').segment(text)].map(({ index }) => index).concat(text.length));
        const at = [...text].slice(0, position.start).join('').length;
        expect([at - prefix.length, at, at + exact.length, at + exact.length + suffix.length].filter((edge) => !edges.has(edge))).toEqual([]);
        expect(at).toBeLessThanOrEqual(start);
      }),
    );
  });
});

describe('resolveSelectors', () => {
  const above = `خبر عاجل\nأعلنت وزارة أخرى نتائج لا صلة لها بما سبق، وقالت إنها ستنشر التفاصيل لاحقا.\n${TEXT}`;

  it.each(QUOTES)('«%s» is anchored in the same text and moved below new paragraphs', (quote) => {
    const span = find(TEXT, quote);
    expect(resolve(TEXT, span)).toEqual({ state: 'anchored', span, confidence: 1 });
    expect(show(above, resolve(above, span))).toBe(`moved: ${quote}`);
    expect(resolve(above, span)).toMatchObject({ span: { start: span.start + above.length - TEXT.length } });
  });

  it.each<[string, (text: string) => string]>([
    ['tashkeel', (text) => text.replace(/([بتدرسلمن])(?=\p{L})/gu, '$1َ')],
    ['tatweel', (text) => text.replace(/([سمه])(?=\p{L})/gu, '$1ــ')],
    ['hamza left out', (text) => text.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه')],
    ['yeh without dots', (text) => text.replace(/ي(?!\p{L})/gu, 'ى')],
    ['Persian letters', (text) => text.replace(/ي/g, 'ی').replace(/ك/g, 'ک')],
    ['Arabic digits and signs', (text) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!).replace(/(?<=[٠-٩])\.(?=[٠-٩])/g, '٫').replace(/%/g, '٪')],
    ['bidi marks', (text) => text.replace(/(\d+)/g, '\u200f$1\u200e').replace(/%/g, '%\u061c')],
    ['no-break blanks', (text) => text.replace(/ /g, '\u00a0')],
    ['double blanks', (text) => text.replace(/ /g, '  ')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['presentation forms', (text) => text.replace(/لا/g, 'ﻻ').replace(/ه/g, 'ﻫ')],
    ['paragraphs split in two', (text) => text.replace(/، /g, '،\n')],
    ['paragraphs joined', (text) => text.replace(/\n/g, ' ')],
  ])('finds all under %s', (_, vary) => {
    const later = vary(TEXT);
    expect(later).not.toBe(TEXT);
    for (const quote of QUOTES) {
      const found = resolve(later, find(TEXT, quote));
      expect(found.state, quote).toMatch(/^(anchored|moved)$/);
      if (found.state !== 'orphan') expect(plain(later.slice(found.span.start, found.span.end))).toBe(plain(quote));
    }
  });

  it.each([
    ['53 مليار دولار', EXPORTS], ['35 مليار دولار', IMPORTS], ['31 مليار دولار', IMPORTS], ['2.8%', MINISTER], ['4.6%', FORECAST], ['محمد الجدعان', MINISTER], ['الحكومة', MINISTER], [MINISTER.slice(0, -1), MINISTER], ['ثلاث سنوات', FORECAST],
  ])('«%s» is an orphan where its sentence is gone', (quote, sentence) => {
    const later = TEXT.replace(`\n${sentence}`, '');
    expect(show(later, resolve(later, find(TEXT, quote)))).toBe('orphan');
  });

  it('does not take the other mention of a name for the one that is gone', () => {
    const later = TEXT.replace(`\n${FORECAST}`, '');
    expect(show(later, resolve(later, find(TEXT, 'الجدعان', 1)))).toBe('orphan');
    expect(show(later, resolve(later, find(TEXT, 'الجدعان', 0)))).toBe('anchored: الجدعان');
  });

  it.each([
    ['53 مليار دولار', '53 مليار', '35 مليار', '35 مليار دولار'],
    ['53 مليار دولار', '53 مليار', '53 مليون', '53 مليون دولار'],
    ['53 مليار دولار', '53 مليار دولار', '53 مليار يورو', '53 مليار يورو'],
    ['53', '53 مليار', '153 مليار', '153'],
    ['4.6%', '4.6%', '6.4%', '6.4%'],
    ['2.8%', '2.8%', '3%', '3%'],
    ['ثلاث سنوات', 'ثلاث سنوات', 'أربع سنوات', 'أربع سنوات'],
    ['الربع الأول', 'الربع الأول', 'الربع الثاني', 'الربع الثاني'],
    [MINISTER.slice(0, -1), '2.8%', '8.2%', MINISTER.slice(0, -1).replace('2.8%', '8.2%')],
  ])('«%s» with %s corrected to %s has changed', (quote, was, now, shown) => {
    const later = TEXT.replace(was, now);
    const found = resolve(later, find(TEXT, quote));
    expect(show(later, found)).toBe(`changed: ${shown}`);
    expect(found).toMatchObject({ was: quote, now: shown });
  });

  it('tells that a number noted without its scale is another figure once the scale changed', () => {
    const later = TEXT.replace('53 مليار', '53 مليون');
    expect(resolve(later, find(TEXT, '53')).state).toBe('changed');
  });

  it('holds a quote that cuts a number to the rest of the number', () => {
    const later = TEXT.replace('2.8%', '2.85%');
    expect(resolve(later, { ...find(TEXT, '2.8'), end: find(TEXT, '2.8').start + 1 }).state).not.toMatch(/^(anchored|moved)$/);
  });

  it.each(['53 مليار دولار', 'وزير المالية'])('keeps «%s» in its place when its sentence is copied behind it', (quote) => {
    const sentence = quote === 'وزير المالية' ? MINISTER : EXPORTS;
    const later = TEXT.replace(sentence, `${sentence} ${sentence}`);
    expect(resolve(later, find(TEXT, quote))).toMatchObject({ state: 'anchored', span: find(TEXT, quote) });
  });

  it.each([['before it', '\nاقرأ أيضا: أسعار الذهب\n53 مليار دولار', 'moved'], ['behind it', '53 مليار دولار\nاقرأ أيضا: أسعار الذهب\n', 'anchored'], ['into it', '53 مليار\nاقرأ أيضا: أسعار الذهب\n دولار', 'moved']])('finds a figure when an advert is put %s', (_, put, state) => {
    const later = TEXT.replace('53 مليار دولار', put);
    expect(show(later, resolve(later, find(TEXT, '53 مليار دولار')))).toBe(`${state}: ${put.trim().replace(/^اقرأ.*\n|\nاقرأ.*$/g, '')}`);
  });

  it('does not take the words beside a figure that was taken out for its correction', () => {
    for (const quote of ['53 مليار دولار', '2.8%', '35']) {
      const later = TEXT.replace(quote, '');
      expect(show(later, resolve(later, find(TEXT, quote))), quote).toBe('orphan');
    }
  });

  it('does not mistake two figures that change places', () => {
    const later = TEXT.replace('53', '#').replace('35', '53').replace('#', '35');
    expect(show(later, resolve(later, find(TEXT, '53 مليار دولار')))).toBe('changed: 35 مليار دولار');
    expect(show(later, resolve(later, find(TEXT, '35 مليار دولار')))).toBe('changed: 53 مليار دولار');
  });

  it.each([
    ['tunisia-solar', 'الطاقية من ', '44', ' بالمائة إلى ', '38', ' بالمائة بحساب'],
    ['kuwait-oil-agency', 'الكويت - ', '23', ' - ', '9', ' ('],
  ])('does not take a number noted bare for its neighbour that changed places with it: %s', (id, ahead, first, between, second, behind) => {
    const text = articleText(fixtureArticles.find((article) => article.id === id)!);
    const written = `${ahead}${first}${between}${second}${behind}`;
    const later = text.replace(written, `${ahead}${second}${between}${first}${behind}`);
    const start = find(text, written).start + written.length - behind.length - second.length;
    expect(show(later, resolve(later, { start, end: start + second.length }, text))).toMatch(new RegExp(`^(orphan|changed: ${first})$`));
  });

  it('keeps a number noted bare whose next word was edited, where the numbers next to it are the same', () => {
    const weather = 'تنخفض الحرارة على الساحل من 18 درجة إلى 9 درجات، وفي الجبال إلى ما دون الصفر.';
    const text = `${TEXT}\n${weather}`;
    const later = text.replace('على الساحل', 'على السواحل الغربية').replace('إلى 9', 'حتى 9').replace('الجبال إلى', 'الجبال حتى');
    const { start } = find(text, '9 درجات');
    expect(show(later, resolve(later, { start, end: start + 1 }, text))).toBe('moved: 9');
  });

  it.each(['53 مليار دولار', 'الصادرات', 'بيانات رسمية'])('finds «%s» where lines of an advert cut its sentence', (quote) => {
    const title = 'الصادرات غير النفطية بلغت نحو 53 مليار دولار في الربع الأول، وفق بيانات رسمية';
    const text = `${title}\n${TEXT}`;
    for (const gap of ['غير ', 'نحو ', 'الربع ', 'وفق ']) {
      const later = text.replace(gap, `${gap.trim()}\nاقرأ أيضا: أسعار الذهب اليوم\nإعلان\n `);
      const found = resolve(later, find(text, quote), text);
      expect(found.state === 'orphan' ? found : later.slice(found.span.start, found.span.end), gap).toBe(quote);
      expect(found.state === 'orphan' ? -1 : found.span.start, gap).toBe(later.indexOf(quote));
    }
  });

  it('finds a quote over the end of a paragraph where another paragraph came between, however alike it begins', () => {
    const quote = { start: TEXT.indexOf('نشرت أمس'), end: TEXT.indexOf(' إلى 35') };
    for (const between of ['وارتفعت البورصة اليوم إلى أعلى مستوى منذ عام.', 'وارتفعت الأسعار في الفترة نفسها بحسب تقرير منفصل.', 'اقرأ أيضا: أسعار الذهب']) {
      const later = TEXT.replace(`\n${IMPORTS}`, `\n${between}\n${IMPORTS}`);
      expect(show(later, resolve(later, quote)), between).toBe(`moved: نشرت أمس.\n${between}\nوارتفعت الواردات`);
    }
    const replaced = TEXT.replace(IMPORTS, 'وارتفعت البورصة اليوم إلى أعلى مستوى منذ عام.');
    expect(resolve(replaced, quote).state).toBe('orphan');
  });

  it.each(['الربع الأول من', 'الأول من العام'])('finds «%s» where an advert was put into it that ends with its first word', (quote) => {
    const first = quote.split(' ')[0]!;
    const put = quote.replace(first, `${first}\nشاهد: ملخص ${first}\n`);
    const later = TEXT.replace(quote, put);
    expect(show(later, resolve(later, find(TEXT, quote)))).toBe(`moved: ${put}`);
  });

  it('does not take one word of a sentence that came in another’s stead for the word that began it', () => {
    // The vowel marks before the full stop are no abbreviation.
    const [was, now] = ['وقالت الصحيفة إن نسخة منه قد سُحِبَت.', 'أعلنت الوزارة أمس أن الأعمال ستنتهي، وقالت إنها ستنشر التفاصيل.'];
    const text = ['الصادرات السعودية تواصل الارتفاع', `${was} ${MINISTER.slice(0, -1)}، ${FORECAST}`].join('\n');
    expect(resolve(text.replace(was, now), find(text, 'وقالت'), text).state).toBe('orphan');
    expect(describeSpan(text, find(text, 'وقالت'))[0].suffix.length).toBeLessThan(90);
  });

  it('cuts no number at its own comma, whatever was edited around it', () => {
    const text = `${MINISTER}\nوأضاف أن ميزانية الموسم الجديد ارتفعت إلى 9,5 ملايير سنتيم بعدما كانت لا تتعدى 7 ملايير.`;
    const later = text.replace('ميزانية', 'البلاد').replace('9,5 ملايير', '9,5 متحدث').replace('7 ملايير', '7 مسؤول');
    expect(show(later, resolve(later, find(text, '9,5'), text))).toMatch(/^orphan$|: 9,5$/);
  });

  it('follows sentences in another order', () => {
    const later = ['الصادرات السعودية تواصل الارتفاع', FORECAST, MINISTER, IMPORTS, EXPORTS].join('\n');
    for (const quote of QUOTES.filter((each) => each !== 'الجدعان')) expect(show(later, resolve(later, find(TEXT, quote))), quote).toMatch(new RegExp(`: ${quote.replace(/[.%]/g, '.')}$`));
  });

  it('finds a sentence whose words were edited, not its figures', () => {
    const later = TEXT.replace('تعمل على خفض العجز', 'ماضية في خفض العجز');
    expect(show(later, resolve(later, find(TEXT, MINISTER.slice(0, -1))))).toBe(`moved: ${MINISTER.slice(0, -1).replace('تعمل على خفض العجز', 'ماضية في خفض العجز')}`);
  });

  it('finds nothing in another article', () => {
    const other = 'الأهلي يهزم الزمالك\nفاز الأهلي على الزمالك بهدفين مقابل هدف في المباراة التي جمعتهما أمس على استاد القاهرة أمام 53 ألف متفرج، وسط حضور من الحكومة.';
    for (const quote of QUOTES) expect(show(other, resolve(other, find(TEXT, quote))), quote).toBe('orphan');
  });

  it('throws on nothing, whatever the selectors say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string(), fc.string(), fc.nat(), fc.nat(), (text, exact, prefix, suffix, start, end) => {
        const found = resolveSelectors(text, [[{ type: 'TextQuoteSelector', exact, prefix, suffix }, { type: 'TextPositionSelector', start, end }]])[0]!;
        const span = found.state === 'orphan' ? found.guess : found.span;
        if (span) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
    );
  });

  it('finds any span of any text at its own place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(TEXT), fc.string({ unit: 'grapheme', minLength: 1 })), fc.nat(), fc.integer({ min: 1, max: 60 }), (text, from, length) => {
        const start = from % text.length;
        const [quote, position] = describeSpan(text, { start, end: Math.min(text.length, start + length) });
        const found = resolveSelectors(text, [[quote, position]])[0]!;
        expect(found).toMatchObject({ state: 'anchored', confidence: 1 });
        if (found.state === 'anchored') expect(text.slice(found.span.start, found.span.end)).toBe(quote.exact);
      }),
      { numRuns: 500 },
    );
  });
});

/** What a reader sees as the same words. */
const plain = (text: string): string =>
  text.normalize('NFKC').replace(/[\u064b-\u0655\u0640\u200e\u200f\u061c]/g, '').replace(/[أإآ]/g, 'ا').replace(/[ىی]/g, 'ي').replace(/ک/g, 'ك').replace(/ة/g, 'ه').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/٫/g, '.').replace(/٪/g, '%').replace(/\s+/g, ' ');
