import { toEdtf } from '../../edtf.ts';
import type { DateReading } from '../../figure.ts';
import { isCountedNoun, readMeasure } from '../../measure.ts';
import { readDay, readMonth, readYear } from '../../read-date-parts.ts';
import { readOrdinal } from '../../read-ordinal.ts';
import { readNumeric } from '../../rules/dates.ts';
import type { Reader } from '../../reader.ts';
import type { Found } from '../../rule.ts';
import { dayValue, fromDays, nearestWeekday, nthWeekday, referenceDay, toDays, weekdayOf } from '../calendar.ts';
import type { MessageRule } from '../message-rule.ts';
import { readContainer, readPeriod } from '../read-period.ts';
import { DAYS, WEEKDAYS, isBareWeekday, isPause, isThis, isToldAsPast, look, readRelative } from '../words.ts';

export const dated = (reader: Reader, at: number, skip: number, to: number, value: string, confidence = 0.8): Found => ({
  to, start: reader.start(at) + skip, end: reader.endOf(to), confidence, reading: { kind: 'date', value, calendar: 'gregorian' } satisfies DateReading,
});

/** «في اليوم نفسه», «نفس اليوم» are days of a story. */
const SAME = new Set(['نفس', 'ذات', 'بنفس', 'بذات']);

const JOINTS = new Set(['الي', 'اللي', 'التي', 'الذي']);

/** «أمس», «غدا», «أول أمس», «بعد بكرة», «يوم غد», «اليوم اللي قبل امبارح». */
function readDayWord(reader: Reader, at: number): Found | null {
  if (SAME.has(reader.text(at - 1))) return null;
  let from = at;
  const lead = look(DAYS, reader.text(at));
  const noun = /^([وفبل]?يوم)$/.test(reader.text(at));
  const isJoined = JOINTS.has(reader.text(at + 1));
  if (noun || lead?.value === 0) from = isJoined ? at + 2 : at + 1;
  const skip = lead?.skip ?? (/^.يوم$/.test(reader.text(at)) ? 1 : 0);
  const step = readStep(reader, from);
  const day = referenceDay(reader);
  const build = (offset: number, to: number): Found => dated(reader, at, from === at ? (step?.skip ?? 0) : skip, to, dayValue(day === null ? null : day + offset));
  // «اليوم إلى الغد» is a range: only «اللي قبل», «اللي بعد» go on.
  if (step && (from === at || (step.skip === 0 && (!isJoined || Math.abs(step.offset) === 2)))) return build(step.offset, step.to);
  if (lead?.value !== 0) return null;
  // «اليوم 6 مايو», «اليوم الثلاثاء»: the date said with it.
  const relative = reader.text(at + 1) === 'الاخير' ? null : readRelative(reader, at + 1);
  return relative ? build(relative.offset, relative.to) : build(0, at + 1);
}

function readStep(reader: Reader, at: number): { offset: number; to: number; skip: number } | null {
  const text = reader.text(at);
  const bare = text.replace(/^[وف]/, '');
  const next = look(DAYS, reader.text(at + 1) === 'من' && bare === 'اول' ? reader.text(at + 2) : reader.text(at + 1));
  const nextTo = reader.text(at + 1) === 'من' ? at + 3 : at + 2;
  if (next && next.skip === 0) {
    const skip = text.length - bare.length;
    if ((bare === 'اول' || bare === 'قبل' || bare === 'القبل') && next.value === -1) return { offset: -2, to: nextTo, skip };
    if ((bare === 'بعد' || bare === 'البعد') && next.value === 1) return { offset: 2, to: nextTo, skip };
  }
  const word = look(DAYS, text);
  if (!word || word.value === 0) return null;
  if (word.value === -1 && /^الاول/.test(reader.text(at + 1))) return { offset: -2, to: at + 2, skip: word.skip };
  return { offset: word.value, to: at + 1, skip: word.skip };
}

/** «الجمعة», «هذا الثلاثاء», «الأحد القادم», «الجمعة الأسبوع المقبل», «الخميس في السابع», «الأحد الأول». */
function readWeekday(reader: Reader, at: number): Found | null {
  const led = isThis(reader.text(at));
  let from = led ? at + 1 : at;
  if (led && reader.text(from) === 'يوم') from++;
  const weekday = look(WEEKDAYS, reader.text(from));
  if (!weekday) return null;
  const day = referenceDay(reader);
  const skip = led ? 0 : weekday.skip;
  const build = (found: number | null, to: number): Found => dated(reader, at, skip, to, dayValue(found));
  const next = from + 1;
  const week = readPeriod(reader, reader.text(next) === 'من' ? next + 1 : next, false);
  if (week?.grain === 'week') return build(week.first === null ? null : week.first + weekday.value - 1, week.to);
  if (isBareWeekday(reader.text(from))) return null;
  if (led) return build(day === null ? null : day - weekdayOf(day) + weekday.value, next);
  const relative = readRelative(reader, next);
  if (relative) {
    const near = day === null ? null : nearestWeekday(day, weekday.value, relative.offset < 0 ? -1 : 1);
    const steps = Math.abs(relative.offset) === 2 ? 7 * Math.sign(relative.offset) : 0;
    return build(near === null ? null : near + steps, relative.to);
  }
  const inMonth = readDayBehind(reader, weekday.value, next);
  if (inMonth) return dated(reader, at, skip, inMonth.to, inMonth.value);
  const full = readMonthDay(reader, next);
  if (full) return dated(reader, at, skip, full.to, full.value);
  return build(day === null ? null : nearestWeekday(day, weekday.value, isToldAsPast(reader, at) ? -1 : 1), next);
}

// «الخميس في السابع», «الاثنين العاشر»: a day of a month; «الأحد الأول»: the first Sunday of this month.
function readDayBehind(reader: Reader, weekday: number, at: number): { to: number; value: string } | null {
  const isLed = reader.text(at) === 'في';
  const day = readDay(reader, isLed ? at + 1 : at);
  if (!day || (!day.ordinal && (!reader.isDigits(isLed ? at + 1 : at) || !isFreeDay(reader, day))) || readMonth(reader, reader.text(day.to) === 'من' ? day.to + 1 : day.to)) return null;
  const reference = referenceDay(reader);
  if (reference === null) return { to: day.to, value: isLed || !day.ordinal || day.day > 5 ? `XXXX-XX-${String(day.day).padStart(2, '0')}` : dayValue(null) };
  const { year, month } = fromDays(reference);
  if (!isLed && day.ordinal && day.day <= 5) return { to: day.to, value: dayValue(nthWeekday(toDays(year, month, 1), toDays(year, month + 1, 0), weekday, day.day)) };
  // The nearest month to come in which this day is that weekday.
  for (let ahead = 0; ahead < 12; ahead++) {
    const candidate = toDays(year, month + ahead, day.day);
    if (fromDays(candidate).day === day.day && weekdayOf(candidate) === weekday) return { to: day.to, value: dayValue(candidate) };
  }
  return null;
}

// «الأحد يناير الحادي والعشرين ألفان وثمانية عشر»: the month before its day, as in English.
function readMonthDay(reader: Reader, at: number): { to: number; value: string } | null {
  const month = readMonth(reader, at);
  const day = month?.calendar === 'gregorian' ? readDay(reader, month.to) : null;
  if (!month || !day) return null;
  const year = readYear(reader, day.to);
  return { to: year?.to ?? day.to, value: toEdtf({ year: year?.year, month: month.month, day: day.day, calendar: 'gregorian' }) };
}

// Nothing is counted, and no longer run of digits goes on.
function isFreeDay(reader: Reader, { day, to }: { day: number; to: number }): boolean {
  if (reader.isGlued(to) && (reader.isDigits(to + 1) || reader.text(to) === ':' || readMonth(reader, to + 1))) return false;
  return readMeasure(reader, to, { value: day, definite: false, script: 'digits' }).kind === 'number' && !isCountedNoun(reader, to) && !reader.meaning(to).scale;
}

const DAY_LEADS = new Set(['يوم', 'ليوم', 'بيوم', 'الي', 'حتي', 'لغايه']);

/** «يوم 27», «إلى 27», «للثاني والعشرين», «في الخمسة عشر»: a day of some month, where nothing is counted. */
function readDayOfMonth(reader: Reader, at: number): Found | null {
  const text = reader.text(at);
  const isJoined = /^لل./.test(text);
  const from = isJoined ? at : at + 1;
  if (!isJoined && !DAY_LEADS.has(text) && text !== 'في') return null;
  const digits = reader.isDigits(from);
  const ordinal = digits ? null : readOrdinal(reader, from);
  const day = digits || !ordinal ? readDay(reader, from) : ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to, ordinal: ordinal.definite } : null;
  if (!day || (!digits && !day.ordinal) || (text === 'في' && (digits || isFeminine(reader, from)))) return null;
  // «إلى الأول» is as often the first of a row.
  if (!isPause(reader, day.to) && reader.afterAnd(day.to) === null && text !== 'يوم') return null;
  // «يوم 15 من هذا الشهر», «يوم 15 مارس»: the month is said.
  if (!isFreeDay(reader, day) || readContainer(reader, day.to)?.grain === 'month') return null;
  return dated(reader, text === 'في' ? from : at, 0, day.to, `XXXX-XX-${String(day.day).padStart(2, '0')}`, 0.5);
}

const isFeminine = (reader: Reader, at: number): boolean => reader.text(at).endsWith('ه') && !reader.meaning(at).small;

/** «23 الشهر المقبل», «الثالث من هذا الشهر», «5 الجاري»: the day of a month placed by the reference day. */
function readDayOfPlacedMonth(reader: Reader, at: number): Found | null {
  const day = readDay(reader, at);
  if (!day || !(day.ordinal || reader.isDigits(at))) return null;
  const container = readContainer(reader, day.to);
  if (container?.grain !== 'month') return null;
  const value = toEdtf({ year: container.year, month: container.month || undefined, day: day.day, calendar: 'gregorian' });
  return { ...dated(reader, at, 0, container.to, value), start: reader.startOf(at) };
}

const NUMERIC_LEADS = new Set(['في', 'يوم', 'بتاريخ', 'تاريخ', 'ليوم', 'بيوم', 'حتي', 'الي']);
const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const isDay = (number: number): boolean => number >= 1 && number <= 31;

/** «22-4», «4/22», «11/12, 2016», «2. أكتوبر», «2015.3»: short dates after a word that leads to one or a verb of the speaker. */
function readShortDate(reader: Reader, at: number): Found | null {
  const sign = reader.text(at + 1);
  if (!reader.isDigits(at) || !['-', '/', '.', '–'].includes(sign)) return null;
  const month = sign === '.' || sign === '/' ? readMonth(reader, at + 2) : null;
  const first = Number(reader.text(at));
  if (month?.calendar === 'gregorian' && isDay(first)) {
    const year = readYear(reader, month.to);
    return dated(reader, at, 0, year?.to ?? month.to, toEdtf({ year: year?.year, month: month.month, day: first, calendar: 'gregorian' }));
  }
  const second = reader.text(at + 2);
  if (!reader.isDigits(at + 2) || !reader.isGlued(at + 1) || !reader.isGlued(at + 2) || !/^\d{1,2}$/.test(second)) return null;
  // Alone, «15/2» is a day before it is a part.
  const isAlone = sign === '/' && at === 0 && reader.text(at + 3) === '';
  // «من 10/5 إلى 15/5»
  const isFirstOfTwo = (reader.text(at - 1) === 'من' || reader.text(at - 1) === 'بين') && (['الي', 'حتي'].includes(reader.text(at + 3)) || reader.afterAnd(at + 3) !== null);
  if (!isAlone && !isFirstOfTwo && !NUMERIC_LEADS.has(reader.text(at - 1)) && !isSpeaking(reader.text(at - 1))) return null;
  if (reader.isGlued(at + 3) && reader.isDigits(at + 4) && reader.isGlued(at + 4)) return null;
  if (readNumeric(reader, at) && sign !== '-' && sign !== '/') return null;
  if (/^(19|20)\d\d$/.test(reader.text(at))) return isMonth(Number(second)) ? dated(reader, at, 0, at + 3, toEdtf({ year: first, month: Number(second), calendar: 'gregorian' })) : null;
  if (sign === '.' || reader.text(at).length > 2 || isCountedNoun(reader, at + 3) || readMeasure(reader, at + 3, { value: 1, definite: false, script: 'digits' }).kind !== 'number') return null;
  const [day, monthNumber] = isDay(first) && isMonth(Number(second)) ? [first, Number(second)] : [Number(second), first];
  if (!isDay(day) || !isMonth(monthNumber)) return null;
  const from = reader.text(at + 3) === ',' || reader.text(at + 3) === '،' ? at + 4 : at + 3;
  const year = reader.isDigits(from) ? readYear(reader, from, 1900) : null;
  return dated(reader, at, 0, year?.to ?? at + 3, toEdtf({ year: year?.year, month: monthNumber, day, calendar: 'gregorian' }), 0.6);
}

const isSpeaking = (text: string): boolean => /^سا\p{L}{3,}$/u.test(text) || look(SPEAKING, text) !== null;
const SPEAKING = new Map(['عدت', 'كنت', 'اعود', 'اسافر', 'موعدنا', 'موعدي'].map((word) => [word, true]));

export const dayRules: readonly MessageRule[] = [
  { id: 'message.day', reason: 'a day placed by the one who speaks: «أمس», «بعد غد», «يوم غد»', read: readDayWord },
  { id: 'message.weekday', reason: 'a weekday alone or with what places it: «الجمعة», «الأحد القادم», «الجمعة الأسبوع المقبل»', read: readWeekday },
  { id: 'message.day-of-month', reason: 'a day of the month without its month: «يوم 27»', read: readDayOfMonth },
  { id: 'message.day-of-placed-month', reason: '«23 الشهر المقبل»', read: readDayOfPlacedMonth },
  { id: 'message.short-date', reason: 'day and month in digits after a lead: «في 22-4»', read: readShortDate },
];
