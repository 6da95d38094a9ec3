import type { Gender } from '../../../lexicon/counted-nouns.ts';

/** Nominative (رفع), or accusative and genitive, which are written alike. */
export type GrammaticalCase = 'nominative' | 'oblique';

export interface NumberStyle {
  gender?: Gender;
  case?: GrammaticalCase;
  /** A counted noun follows directly: «مليونا درهم», «أحد عشر ألف كتاب», where alone it is «مليونان», «أحد عشر ألفاً». */
  construct?: boolean;
}

const MOST_DECIMALS = 3;

/** The largest absolute value that is written in words. */
export const MAX_WRITTEN = 1e15;

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDREDS = ['', 'مئة', 'مئت', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];

const SCALES = [
  { value: 1e12, singular: 'تريليون', plural: 'تريليونات' },
  { value: 1e9, singular: 'مليار', plural: 'مليارات' },
  { value: 1e6, singular: 'مليون', plural: 'ملايين' },
  { value: 1e3, singular: 'ألف', plural: 'آلاف' },
] as const;

const AND = ' و';

/** ان in the nominative, ين otherwise; without its ن before a noun. */
function dual(stem: string, grammaticalCase: GrammaticalCase, construct: boolean): string {
  return stem + (grammaticalCase === 'nominative' ? 'ا' : 'ي') + (construct ? '' : 'ن');
}

function writeUnit(value: number, gender: Gender, grammaticalCase: GrammaticalCase): string {
  if (value === 2) return dual(gender === 'masculine' ? 'اثن' : 'اثنت', grammaticalCase, false);
  return (gender === 'masculine' ? MASCULINE : FEMININE)[value]!;
}

/** 1 to 99. */
function writeBelowHundred(value: number, gender: Gender, grammaticalCase: GrammaticalCase): string {
  if (value <= 10) return writeUnit(value, gender, grammaticalCase);
  if (value < 20) {
    const ten = gender === 'masculine' ? 'عشر' : 'عشرة';
    if (value === 11) return `${gender === 'masculine' ? 'أحد' : 'إحدى'} ${ten}`;
    if (value === 12) return `${dual(gender === 'masculine' ? 'اثن' : 'اثنت', grammaticalCase, true)} ${ten}`;
    return `${writeUnit(value - 10, gender, grammaticalCase)} ${ten}`;
  }
  const tens = TENS[Math.floor(value / 10)]! + (grammaticalCase === 'nominative' ? 'ون' : 'ين');
  const unit = value % 10;
  if (unit === 0) return tens;
  // Standing alone, not before its noun, the feminine eight loses its yeh: «ثمانٍ وعشرون».
  const word = unit === 8 && gender === 'feminine' ? 'ثمانٍ' : writeUnit(unit, gender, grammaticalCase);
  return word + AND + tens;
}

function writeHundreds(hundreds: number, grammaticalCase: GrammaticalCase, construct: boolean): string {
  return hundreds === 2 ? dual('مئت', grammaticalCase, construct) : HUNDREDS[hundreds]!;
}

/** 1 to 999, in parts that «و» joins. */
function partsBelowThousand(value: number, gender: Gender, grammaticalCase: GrammaticalCase, construct: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds > 0) parts.push(writeHundreds(hundreds, grammaticalCase, construct && rest === 0));
  if (rest > 0) parts.push(writeBelowHundred(rest, gender, grammaticalCase));
  return parts;
}

/** So many thousands, millions … as a counted noun agrees: «ثلاثة آلاف», «أحد عشر ألفاً», «مئة ألف», «مئة ألف وألفان». */
function partsOfScale(count: number, scale: (typeof SCALES)[number], grammaticalCase: GrammaticalCase, construct: boolean): string[] {
  if (count === 1) return [scale.singular];
  if (count === 2) return [dual(scale.singular, grammaticalCase, construct)];
  const rest = count % 100;
  // 101 and 102 of a scale: Arabic repeats the noun, «مئة ألف وألف», since 1 and 2 have no number word before it.
  if (count > 100 && (rest === 1 || rest === 2)) return [...partsOfScale(count - rest, scale, grammaticalCase, true), ...partsOfScale(rest, scale, grammaticalCase, construct)];
  const noun = rest >= 3 && rest <= 10 ? scale.plural : rest >= 11 && !construct ? `${scale.singular}اً` : scale.singular;
  return [`${partsBelowThousand(count, 'masculine', grammaticalCase, true).join(AND)} ${noun}`];
}

/**
 * A whole number in Arabic words, in the gender of what it counts and in its case: 23415 is «ثلاثة وعشرون ألفاً وأربعمئة وخمسة عشر».
 * @throws RangeError for anything but an integer of at most MAX_WRITTEN.
 */
export function writeInteger(value: number, style: NumberStyle = {}): string {
  if (!Number.isInteger(value) || Math.abs(value) > MAX_WRITTEN) throw new RangeError(`not a whole number that can be written: ${value}`);
  if (value === 0) return 'صفر';
  if (value < 0) return `سالب ${writeInteger(-value, style)}`;
  const { gender = 'masculine', case: grammaticalCase = 'nominative', construct = false } = style;
  const parts: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest %= scale.value;
    if (count === 0) continue;
    const isLast = rest === 0;
    if (count === 1000) parts.push(`ألف ${scale.singular}`);
    else parts.push(...partsOfScale(count, scale, grammaticalCase, construct && isLast));
  }
  if (rest > 0) parts.push(...partsBelowThousand(rest, gender, grammaticalCase, construct));
  return parts.join(AND);
}

/**
 * Any number in words; what follows the point is read as a number of its own, each leading zero said: 3.05 is «ثلاثة فاصلة صفر خمسة».
 * Null where it has no reasonable words: not finite, beyond MAX_WRITTEN, or more than three decimals, which nobody says as a number.
 */
export function writeNumber(value: number, style: NumberStyle = {}): string | null {
  if (!Number.isFinite(value) || Math.abs(value) > MAX_WRITTEN) return null;
  const digits = /^(\d+)(?:\.(\d+))?$/.exec(String(Math.abs(value)));
  if (!digits) return null;
  const sign = value < 0 ? 'سالب ' : '';
  const whole = Number(digits[1]);
  const decimals = digits[2];
  if (decimals === undefined) return sign + writeInteger(whole, style);
  if (decimals.length > MOST_DECIMALS) return null;
  const bare = { ...style, construct: false };
  const zeros = /^0*/.exec(decimals)![0].length;
  return [sign + writeInteger(whole, bare), 'فاصلة', ...Array.from({ length: zeros }, () => 'صفر'), writeInteger(Number(decimals), { ...bare, gender: 'masculine' })].join(' ');
}
