import { currencyNouns } from '../../lexicon/currencies.ts';
import { units } from '../../lexicon/units.ts';
import type { Span } from '../text/span.ts';
import { levelForAnchoring } from './anchor-text.ts';

/** A number, or a word that belongs to a figure, in a levelled text. `value` is canonical: two are the same number if it is equal. */
export interface NumberToken extends Span {
  value: string;
  /** What a number is of: a currency, a unit. Only directly behind a number. */
  isMeasure?: true;
}

/** Levelled forms (see anchor-text.ts) that carry a number. Not a numeral grammar: the guard only asks whether the same ones stand in the same order. */
const WORDS = new Map<string, string>();
const row = (value: string, forms: string) => { for (const form of forms.split(' ')) WORDS.set(form, value); };

row('0', 'صفر');
row('1', 'واحد واحده احد احدي');
row('2', 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي');
row('3', 'ثلاثه ثلاث ثلاثا');
row('4', 'اربعه اربع اربعا');
row('5', 'خمسه خمس خمسا');
row('6', 'سته ست ستا');
row('7', 'سبعه سبع سبعا');
row('8', 'ثمانيه ثماني ثمان ثمانيا');
row('9', 'تسعه تسع تسعا');
row('10', 'عشره عشر');
row('20', 'عشرون عشرين');
row('30', 'ثلاثون ثلاثين');
row('40', 'اربعون اربعين');
row('50', 'خمسون خمسين');
row('60', 'ستون ستين');
row('70', 'سبعون سبعين');
row('80', 'ثمانون ثمانين');
row('90', 'تسعون تسعين');
row('100', 'ميه مايه');
row('200', 'ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي');
for (const [value, stem] of [['300', 'ثلاث'], ['400', 'اربع'], ['500', 'خمس'], ['600', 'ست'], ['700', 'سبع'], ['800', 'ثمان'], ['800', 'ثماني'], ['900', 'تسع']] as const) row(value, `${stem}ميه ${stem}مايه`);
row('1000', 'الف الفا الاف');
row('2000', 'الفان الفين الفي');
row('1000000', 'مليون مليونا ملايين');
row('2000000', 'مليونان مليونين مليوني');
row('1000000000', 'مليار مليارا مليارات ملايير بليون بليونا بلايين');
row('2000000000', 'ملياران مليارين ملياري بليونان بليونين بليوني');
row('1000000000000', 'تريليون ترليون تريليونات ترليونات تريليونا ترليونا');
row('1/2', 'نصف');
row('1/3', 'ثلث');
row('2/3', 'ثلثا ثلثي ثلثين ثلثان');
row('1/4', 'ربع');
row('dozens', 'عشرات');
row('hundreds', 'ميات مييات');
// Ranks: «الربع الأول» corrected to «الربع الثاني» is another figure.
for (const [value, forms] of Object.entries({
  '1st': 'اول اولي', '2nd': 'ثاني ثانيه', '3rd': 'ثالث ثالثه', '4th': 'رابع رابعه', '5th': 'خامس خامسه', '6th': 'سادس سادسه', '7th': 'سابع سابعه', '8th': 'ثامن ثامنه', '9th': 'تاسع تاسعه', '10th': 'عاشر عاشره',
})) row(value, forms);
// Months and days: a corrected date is a corrected figure.
for (const [at, forms] of [
  'يناير جانفي', 'فبراير فيفري شباط', 'مارس اذار', 'ابريل افريل نيسان', 'مايو ماي ايار', 'يونيو يونيه جوان حزيران', 'يوليو يوليه جويليه يوليوز تموز', 'اغسطس اوت غشت', 'سبتمبر شتنبر ايلول', 'اكتوبر', 'نوفمبر نونبر', 'ديسمبر دجنبر',
].entries()) row(`month ${at + 1}`, forms);
for (const [at, form] of ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت'].entries()) row(`day ${at}`, form);

// Thousands marks between groups of three; a decimal part behind a point or a comma; a sign before, which in «5-7» is none. Linear: every repetition
// begins with its own sign.
const TOKEN = /(?:(?<![\p{L}\d.,%-])-)?\d+(?:[.,]\d+)*|\p{L}+|[%$€£]/gu;
const PERCENT = /^(?:في ال|بال|ف)(?:ميه|مايه)$/u;

/** Currencies and units by their levelled forms; all forms of one are one. */
const MEASURES = new Map<string, string>();
const measure = (id: string, forms: string): void => {
  for (const form of forms.split(/[|\s]+/)) if (form !== '') for (const ending of ['', 'ا', 'ين', 'ان']) MEASURES.set(levelForAnchoring(form).text.replace(/ه$/, ending === '' || ending === 'ا' ? 'ه' : 'ت') + (ending === 'ا' && /[هاي]$/u.test(levelForAnchoring(form).text) ? '' : ending), id);
};
for (const { noun, plurals = '' } of currencyNouns) measure(`of ${noun}`, `${noun} ${plurals}`);
for (const { unit, singular, plural = '', short = '' } of units) for (const form of [singular, plural, short].join('|').split('|')) if (form !== '' && !form.includes(' ')) measure(`of ${unit}`, form);
// Of periods, those that replace one another.
for (const [id, forms] of Object.entries({
  second: 'ثانية ثوان ثواني', minute: 'دقيقة دقائق', hour: 'ساعة ساعات', day: 'يوم أيام', week: 'أسبوع أسابيع', month: 'شهر أشهر شهور', year: 'سنة سنوات سنين عام أعوام', decade: 'عقد عقود', century: 'قرن قرون',
})) measure(`of ${id}`, forms);
for (const [sign, id] of [['%', '%'], ['$', 'of دولار'], ['€', 'of يورو'], ['£', 'of £']] as const) MEASURES.set(sign, id);

/**
 * The numbers of a levelled text in order: digit runs by value (5,000 is 5000), number words, scales, ranks, months and weekdays; and what they are of,
 * where that is a currency or a unit directly behind. O(length).
 */
export function readNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const token = { start: match.index, end: match.index + word.length };
    const last = tokens.at(-1);
    const gap = last ? text.slice(last.end, Math.min(token.end, last.end + MOST_GAP)) : '';
    // «في المئة» is the sign, not a hundred.
    if (last && PERCENT.test(gap.trimStart())) {
      tokens.push({ ...token, start: last.end, value: '%', isMeasure: true });
      continue;
    }
    const value = /^-?\d/.test(word) ? levelDigits(word) : readWord(word);
    if (value !== null) tokens.push({ ...token, value });
    else if (last && token.start - last.end <= 1 && MEASURES.has(word)) tokens.push({ ...token, value: MEASURES.get(word)!, isMeasure: true });
    else if (word === '$' || word === '€' || word === '£') tokens.push({ ...token, value: MEASURES.get(word)!, isMeasure: true });
  }
  return tokens;
}

/** «في المئة», with its blank. */
const MOST_GAP = 12;

function levelDigits(run: string): string {
  const plain = /^-?\d{1,3}(?:,\d{3})+$/.test(run) ? run.replaceAll(',', '') : run;
  return plain.replace(/^(-?)0+(?=\d)/, '$1');
}

/** The word itself first: «واحد», «بليون» and «ألف» begin with the letters of proclitics. */
function readWord(word: string): string | null {
  for (let rest = word, stripped = 0; stripped <= 3; stripped++) {
    const value = WORDS.get(rest);
    if (value !== undefined) return value;
    if (rest.startsWith('لل') && rest.length > 4) rest = `ال${rest.slice(2)}`;
    else if (rest.startsWith('ال') && rest.length > 4) rest = rest.slice(2);
    else if (/^[وفبلك]/.test(rest) && rest.length > 3) rest = rest.slice(1);
    else return null;
  }
  return null;
}

export const sameNumbers = (a: readonly NumberToken[], b: readonly NumberToken[]): boolean => a.length === b.length && a.every((token, at) => token.value === b[at]!.value);
