import { readIsoDay, toEdtf } from '../edtf.ts';
import type { DateReading } from '../figure.ts';
import { isYearNoun, readMonth, readOffset, readYear, readYearTail } from '../read-date-parts.ts';
import { readNumeral } from '../read-numeral.ts';
import { readOrdinal } from '../read-ordinal.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

const date = (value: string | null): DateReading => ({ kind: 'date', value, calendar: 'gregorian' });

const found = (reader: Reader, at: number, to: number, value: string | null): Found => ({ to, start: reader.startOf(at), end: reader.endOf(to), reading: date(value) });

const publishedYear = (reader: Reader): number | undefined => readIsoDay(reader.context.published)?.year;

/** The number of a quarter or half: «الأول», «الأخير», «الـ3», and the token after it. */
function readPlace(reader: Reader, at: number, last: number): { place: number; to: number } | null {
  if (reader.text(at) === 'الاخير' || reader.text(at) === 'الاخيره') return { place: last, to: at + 1 };
  const ordinal = readOrdinal(reader, at);
  if (ordinal && reader.word(at).prefix === 0 && ordinal.value <= last) return { place: ordinal.value, to: ordinal.to };
  return null;
}

/** EDTF numbers quarters 33 to 36, thirds 37 to 39, halves 40 and 41. */
function readQuarterOrHalf(reader: Reader, at: number): Found | null {
  const period = reader.meaning(at).period;
  if (!period) return null;
  const parts = period === 'quarter' ? 4 : 2;
  const place = readPlace(reader, at + 1, parts);
  if (!place || (place.place > 0 && !reader.word(at).article && !reader.word(at + 1).article)) return null;
  const code = (period === 'quarter' ? 32 : 39) + place.place;
  // Only الربع and its kin name a quarter by themselves; «النصف الأول» is as often that of a match, «الفصل الأول» that of a book.
  const base = reader.word(at).base;
  const isSure = base === 'ربع' || base === 'ثلاثي' || base === 'سداسي' || base === 'اسدس' || base === 'سداسيه';
  const offset = readOffset(reader, place.to);
  const published = readIsoDay(reader.context.published);
  if (offset && period === 'quarter') {
    const shifted = published ? published.year + (offset.offset < 0 && place.place > quarterOf(published.month) ? -1 : offset.offset > 0 && place.place <= quarterOf(published.month) ? 1 : 0) : undefined;
    return found(reader, at, offset.to, `${toEdtf({ year: shifted, calendar: 'gregorian' })}-${code}`);
  }
  const tail = readYearTail(reader, place.to);
  if (tail) return found(reader, at, tail.to, `${toEdtf({ year: tail.year ?? undefined, calendar: 'gregorian' })}-${code}`);
  const ofMonth = reader.text(place.to) === 'من' ? readMonth(reader, place.to + 1) : null;
  if (ofMonth && period === 'half') {
    const year = readYearTail(reader, ofMonth.to);
    const years = toEdtf({ year: year?.year ?? published?.year, month: ofMonth.month, calendar: 'gregorian' });
    return found(reader, at, year?.to ?? ofMonth.to, place.place === 1 ? `${years}-01/${years}-15` : `${years}-16/..`);
  }
  if (!isSure || reader.text(place.to) === 'من' || reader.text(place.to) === 'ل') return null;
  return { ...found(reader, at, place.to, `${toEdtf({ year: published?.year, calendar: 'gregorian' })}-${code}`), confidence: 0.7 };
}

const quarterOf = (month: number): number => Math.ceil(month / 3);

/** «الأشهر التسعة الأولى من العام», «أول تسعة أشهر من 2025»: an interval of months. */
function readFirstMonths(reader: Reader, at: number): Found | null {
  const word = reader.word(at);
  let count: number | null = null;
  let to = at;
  if (word.article && (word.base === 'اشهر' || word.base === 'شهور')) {
    const numeral = readNumeral(reader, at + 1);
    if (!numeral || numeral.preposition || numeral.and) return null;
    const first = reader.text(numeral.to);
    if (first !== 'الاولي' && first !== 'الاول') return null;
    count = numeral.value;
    to = numeral.to + 1;
  } else if (word.base === 'اول') {
    const numeral = readNumeral(reader, at + 1);
    if (!numeral || !['اشهر', 'شهور', 'شهرا'].includes(reader.text(numeral.to))) return null;
    count = numeral.value;
    to = numeral.to + 1;
  }
  if (count === null || !Number.isInteger(count) || count < 1 || count > 12) return null;
  const tail = readYearTail(reader, to);
  const year = tail?.year ?? publishedYear(reader);
  const edge = (month: number): string => toEdtf({ year, month, calendar: 'gregorian' });
  return found(reader, at, tail?.to ?? to, `${edge(1)}/${edge(count)}`);
}

/** «التسعينيات», «تسعينيات القرن الماضي»: the decade with its century. */
function readDecade(reader: Reader, at: number): Found | null {
  const decade = reader.meaning(at).decade;
  if (decade === undefined) return null;
  const century = readCentury(reader, reader.text(at + 1) === 'من' ? at + 2 : at + 1);
  if (century) return found(reader, at, century.to, `${decadeDigits(century.century, decade)}X`);
  if (!reader.word(at).article) return null;
  // «في العشرينيات من عمره» is an age.
  if (reader.text(at + 1) === 'من' && /^(عمر|العمر)/.test(reader.text(at + 2))) return { to: at + 3, start: 0, end: 0, reading: null };
  return found(reader, at, at + 1, `${decadeDigits(20, decade)}X`);
}

const decadeDigits = (century: number, decade: number): string => String(Math.trunc(((century - 1) * 100 + decade) / 10)).padStart(3, '0');

function readCentury(reader: Reader, at: number): { century: number; to: number; relative: boolean } | null {
  if (reader.word(at).base !== 'قرن') return null;
  let to = at + 1;
  const offset = readOffset(reader, to);
  if (offset) return { century: Math.ceil((publishedYear(reader) ?? 2000) / 100) + (publishedYear(reader) ? offset.offset : offset.offset + 1), to: offset.to, relative: true };
  if (!reader.word(at).article) return null;
  if (reader.text(to) === 'ال') to++;
  const ordinal = readOrdinal(reader, to);
  const digits = reader.isDigits(to) ? Number(reader.text(to)) : null;
  const tens = reader.word(to).article ? reader.meaning(to).small : undefined;
  const century = ordinal?.value ?? digits ?? (tens?.role === 'tens' ? tens.value : null);
  if (century === null || century < 1 || century > 30) return null;
  return { century, to: ordinal?.to ?? to + 1, relative: false };
}

/** «العقد الأول من القرن الحالي», «العقد الثاني من القرن الماضي». */
function readDecadeOfCentury(reader: Reader, at: number): Found | null {
  if (reader.word(at).base !== 'عقد' || !reader.word(at).article) return null;
  const place = readPlace(reader, at + 1, 10);
  if (!place || reader.text(place.to) !== 'من') return null;
  const century = readCentury(reader, place.to + 1);
  return century && found(reader, at, century.to, `${decadeDigits(century.century, (place.place - 1) * 10)}X`);
}

/** «القرن الحادي والعشرين», «القرن الـ19», «القرن الخامس قبل الميلاد». «القرن الماضي» alone is a deictic. */
function readCenturyAlone(reader: Reader, at: number): Found | null {
  const century = readCentury(reader, at);
  if (!century || century.relative) return null;
  const isBce = reader.text(century.to) === 'قبل' && reader.text(century.to + 1) === 'الميلاد';
  const isHijri = reader.text(century.to) === 'الهجري';
  const named = isHijri || reader.text(century.to) === 'الميلادي';
  if (isHijri) return { ...found(reader, at, century.to + 1, null), reading: { kind: 'date', value: null, calendar: 'hijri', hijri: `${String(century.century - 1).padStart(2, '0')}XX` } };
  return found(reader, at, century.to + (isBce ? 2 : named ? 1 : 0), `${isBce ? '-' : ''}${String(century.century - 1).padStart(2, '0')}XX`);
}

/** «الألفية الثالثة». */
function readMillennium(reader: Reader, at: number): Found | null {
  if (reader.text(at) !== 'الالفيه') return null;
  const ordinal = readOrdinal(reader, at + 1);
  return ordinal?.definite && ordinal.value <= 4 ? found(reader, at, ordinal.to, `${ordinal.value - 1}XXX`) : null;
}

const FISCAL = new Set(['الماليه', 'المالي', 'ماليه', 'مالي']);
const SEASONS = new Set(['الدراسي', 'الدراسيه', 'دراسي', 'دراسيه', 'الجامعي', 'الجامعيه', 'الزراعي', 'الزراعيه', 'الهجري', 'الميلادي', 'الهجريه', 'الميلاديه', 'الرياضي', 'الكروي', 'القضائي', 'القضائيه']);

/** «العام المالي 2017/2018», «السنة المالية 2025», «موسم 2023-2024», «عام 2019/2020»: a year over two. */
function readFiscalYear(reader: Reader, at: number): Found | null {
  const isSeason = reader.word(at).base === 'موسم';
  if (!isSeason && !isYearNoun(reader, at)) return null;
  const kind = reader.text(at + 1);
  const fiscal = FISCAL.has(kind);
  const named = fiscal || SEASONS.has(kind);
  let from = at + (named ? 2 : 1);
  if (named && (reader.text(from) === '(' || reader.text(from) === 'ال')) from++;
  const first = readYear(reader, from, 1000);
  if (!first) return null;
  const second = readSecondYear(reader, first.year, first.to);
  if (!second) {
    if (!named) return null;
    const calendar = kind.includes('هجري') ? 'hijri' : 'gregorian';
    if (calendar === 'hijri') return null;
    return found(reader, at, first.to, toEdtf({ year: first.year, calendar: 'gregorian' }));
  }
  // «2006/2005» is typed for a reader who goes from right to left.
  const [low, high] = [Math.min(first.year, second.year), Math.max(first.year, second.year)];
  const value = fiscal ? `${low}-07/${high}-06` : `${low}/${high}`;
  return found(reader, isSeason ? from : at, second.to, value);
}

function readSecondYear(reader: Reader, first: number, at: number): { year: number; to: number } | null {
  const sign = reader.text(at);
  if (sign !== '/' && sign !== '-' && sign !== '–') return null;
  if (!reader.isDigits(at + 1)) return null;
  const text = reader.text(at + 1);
  const year = text.length === 2 ? Math.trunc(first / 100) * 100 + Number(text) : Number(text);
  return (text.length === 4 || text.length === 2) && Math.abs(year - first) <= 1 ? { year, to: at + 2 } : null;
}

export const periodRules: readonly Rule[] = [
  { id: 'date.quarter', reason: 'quarters and halves of a year: «الربع الأول من العام الحالي»', on: ['period'], read: readQuarterOrHalf },
  { id: 'date.months', reason: 'the first months of a year: «الأشهر التسعة الأولى»', on: ['period', 'ordinal'], read: readFirstMonths },
  { id: 'date.decade', reason: '«تسعينيات القرن الماضي»', on: ['period'], read: readDecade },
  { id: 'date.decade-place', reason: '«العقد الأول من القرن الحالي»', on: ['period'], read: readDecadeOfCentury },
  { id: 'date.century', reason: '«القرن الثالث عشر»', on: ['period'], read: readCenturyAlone },
  { id: 'date.millennium', reason: '«الألفية الثالثة»', on: ['cue'], read: readMillennium },
  { id: 'date.fiscal-year', reason: 'a year that spans two: «العام المالي 2017/2018»', on: ['period', 'cue'], read: readFiscalYear },
];
