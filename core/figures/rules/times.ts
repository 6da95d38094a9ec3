import { dayparts, zones } from '../../../lexicon/time.ts';
import { readNumeral } from '../read-numeral.ts';
import { readOrdinal } from '../read-ordinal.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';
import { foldedWords, groupByFirstWord } from '../word-tree.ts';

type Daypart = (typeof dayparts)[number]['part'];

const partRows = groupByFirstWord(dayparts.flatMap(({ part, phrases }) => phrases.split('|').map((phrase) => ({ part, words: foldedWords(phrase) }))));
const zoneRows = groupByFirstWord(zones.flatMap(({ zone, phrases }) => phrases.split('|').map((phrase) => ({ zone, words: foldedWords(phrase) }))));

interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  to: number;
  /** Written as «18:07»: a clock without further cues. */
  isExact: boolean;
}

function readDigitsClock(reader: Reader, at: number): Clock | null {
  if (!reader.isDigits(at)) return null;
  const lead = reader.text(at);
  const hour = Number(lead);
  const glued = (to: number): boolean => reader.isGlued(to) && reader.isDigits(to + 1) && reader.isGlued(to + 1);
  const sign = reader.text(at + 1);
  // «45ر17»: the Algerian agency writes the minutes first.
  if (sign === 'ر' && glued(at + 1) && Number(reader.text(at + 2)) < 24 && hour < 60 && lead.length === 2) {
    return { hour: Number(reader.text(at + 2)), minute: hour, second: null, to: at + 3, isExact: false };
  }
  if ((sign === ':' || sign === '.' || sign === 'h') && glued(at + 1) && reader.text(at + 2).length === 2 && lead.length <= 2) {
    const minute = Number(reader.text(at + 2));
    if (hour > 24 || minute > 59) return null;
    let to = at + 3;
    let second: number | null = null;
    if (sign === ':' && reader.text(to) === ':' && glued(to) && reader.text(to + 1).length === 2 && Number(reader.text(to + 1)) < 60) {
      second = Number(reader.text(to + 1));
      to += 2;
    }
    return { hour, minute, second, to, isExact: sign !== '.' };
  }
  if (lead.length === 4 && Number(lead.slice(0, 2)) < 24 && Number(lead.slice(2)) < 60) return { hour: Number(lead.slice(0, 2)), minute: Number(lead.slice(2)), second: null, to: at + 1, isExact: false };
  if (lead.length <= 2 && hour <= 24) return { hour, minute: 0, second: null, to: at + 1, isExact: false };
  return null;
}

/** «السابعة», «الحادية عشرة», «الواحدة», with minutes: «والنصف», «إلا ربعا», «و19 دقيقة و38 ثانية». */
function readClock(reader: Reader, at: number): Clock | null {
  const digits = readDigitsClock(reader, at);
  let clock: Clock;
  if (digits) clock = digits;
  else {
    const ordinal = readOrdinal(reader, at);
    const one = reader.text(at).endsWith('واحده') || reader.word(at).base === 'واحده';
    const hour = ordinal ? ordinal.value : one ? 1 : null;
    if (hour === null || hour > 12) return null;
    clock = { hour, minute: 0, second: null, to: ordinal?.to ?? at + 1, isExact: false };
  }
  return digits?.isExact ? clock : withMinutes(reader, clock);
}

function withMinutes(reader: Reader, clock: Clock): Clock {
  if (reader.text(clock.to) === 'الا') {
    const minus = readMinutes(reader, clock.to + 1);
    if (!minus || minus.minute === 0) return clock;
    return { ...clock, hour: (clock.hour + 23) % 24, minute: 60 - minus.minute, to: minus.to };
  }
  const from = reader.afterAnd(clock.to);
  const minutes = from === null ? null : readMinutes(reader, from);
  if (!minutes) return clock;
  const next = reader.afterAnd(minutes.to);
  const seconds = next === null ? null : readNumeral(reader, next);
  if (seconds && seconds.value !== null && seconds.value < 60 && reader.meaning(seconds.to).time?.row.iso === 'S') return { ...clock, minute: minutes.minute, second: seconds.value, to: seconds.to + 1 };
  return { ...clock, minute: minutes.minute, to: minutes.to };
}

function readMinutes(reader: Reader, at: number): { minute: number; to: number } | null {
  const fraction = reader.meaning(at).fraction;
  if (fraction?.form !== 'plural' && fraction && fraction.denominator <= 4 && !reader.word(at).preposition) return { minute: Math.round(60 / fraction.denominator), to: at + 1 };
  const numeral = readNumeral(reader, at);
  if (!numeral || numeral.value === null || numeral.value >= 60 || !Number.isInteger(numeral.value) || numeral.preposition) return null;
  const unit = reader.meaning(numeral.to).time;
  if (unit?.row.iso === 'MIN') return { minute: numeral.value, to: numeral.to + 1 };
  return numeral.script === 'words' && numeral.value % 5 === 0 && !unit ? { minute: numeral.value, to: numeral.to } : null;
}

function readDaypart(reader: Reader, at: number): { part: Daypart; to: number } | null {
  const from = reader.text(at) === 'من' && (reader.text(at + 1).startsWith('ال') || reader.text(at + 1) === 'مساء' || reader.text(at + 1) === 'صباح') ? at + 1 : at;
  for (const { part, words } of partRows.get(reader.text(from)) ?? []) {
    const to = reader.phrase(from, words);
    if (to !== null) return { part, to };
  }
  return null;
}

/** «بتوقيت غرينتش», «بالتوقيت المحلي», «ت غ», and an offset after it. */
function readZone(reader: Reader, at: number): { zone: string; to: number } | null {
  const open = reader.text(at) === '(' ? at + 1 : at;
  const lead = reader.text(open);
  const close = (to: number): number => (open > at && reader.text(to) === ')' ? to + 1 : to);
  const isNamed = lead === 'بتوقيت' || lead === 'بالتوقيت' || lead === 'توقيت' || lead === 'حسب';
  const start = isNamed ? open + 1 : open;
  for (const { zone, words } of zoneRows.get(reader.text(start)) ?? []) {
    if (!isNamed && zone !== 'UTC') continue;
    const to = reader.phrase(start, words);
    if (to === null) continue;
    // «بتوقيت غرينتش + 3» and the like.
    const sign = reader.text(to);
    if ((sign === '+' || sign === '-') && reader.isDigits(to + 1) && Number(reader.text(to + 1)) < 15) return { zone: `UTC${sign}${Number(reader.text(to + 1))}`, to: close(to + 2) };
    return { zone, to: close(to) };
  }
  if (!isNamed || lead === 'حسب') return null;
  return reader.type(open + 1) === 'arabic' ? { zone: reader.text(open + 1), to: close(open + 2) } : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

function inDay(hour: number, part: Daypart | null): number {
  if (part === null || hour > 12) return hour === 24 ? 0 : hour;
  if (part === 'am') return hour === 12 ? 0 : hour;
  if (part === 'noon') return hour >= 10 ? hour : hour + 12;
  if (part === 'pm') return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}

function build(reader: Reader, clock: Clock, start: number, needsCue: boolean): Found | null {
  let { to } = clock;
  const daypart = readDaypart(reader, to);
  if (daypart) to = daypart.to;
  const zone = readZone(reader, to);
  if (zone) to = zone.to;
  // «السابعة صباحا بتوقيت ...» or the other way round.
  const late = zone && !daypart ? readDaypart(reader, to) : null;
  if (late) to = late.to;
  if (needsCue && !daypart && !zone) return null;
  const hour = inDay(clock.hour, daypart?.part ?? late?.part ?? null);
  const value = `${two(hour)}:${two(clock.minute)}${clock.second === null ? '' : `:${two(clock.second)}`}`;
  return { to, start, end: reader.endOf(to), reading: { kind: 'time', value, ...(zone && { zone: zone.zone }) } };
}

/** «الساعة السابعة مساء بتوقيت غرينتش», «الساعة 18:07». */
function readAfterNoun(reader: Reader, at: number): Found | null {
  if (!reader.meaning(at).clock || reader.meaning(at).time?.count !== 'one') return null;
  if (!reader.word(at).article && reader.word(at).preposition === '') return null;
  if (!reader.word(at).article) return null;
  const clock = readClock(reader, reader.text(at + 1) === 'ال' ? at + 2 : at + 1);
  return clock && build(reader, clock, reader.startOf(at), false);
}

/** «18:07», «السابعة مساء», «7 صباحا»: a clock that shows itself by its form or by a part of the day. */
function readAlone(reader: Reader, at: number): Found | null {
  const isOrdinal = !reader.isDigits(at);
  if (isOrdinal && !reader.word(at).article) return null;
  const clock = readClock(reader, at);
  if (!clock) return null;
  if (!isOrdinal && reader.text(at).length === 4) return null;
  // «م» after digits is a metre far more often than pm: «7 م» needs minutes.
  if (!isOrdinal && clock.minute === 0 && !clock.isExact && (reader.text(clock.to) === 'م' || reader.text(clock.to) === 'ص')) return null;
  if (!isOrdinal && reader.isGlued(at) && [':', '/', '-', '.'].includes(reader.text(at - 1))) return null;
  const found = build(reader, clock, reader.startOf(at), !clock.isExact);
  // «الأولى ليلا», «السابعة والنصف»: the feminine of an hour, never «الأول».
  return found && isOrdinal && !/(ه|ي)$/.test(reader.word(at).base) && reader.word(at).base !== 'اولي' ? null : found;
}

function readMidnight(reader: Reader, at: number): Found | null {
  if (reader.text(at).replace(/^[ولبف]/, '') !== 'منتصف' || reader.text(at + 1) !== 'الليل') return null;
  const zone = readZone(reader, at + 2);
  const to = zone?.to ?? at + 2;
  return { to, start: reader.startOf(at), end: reader.endOf(to), reading: { kind: 'time', value: '00:00', ...(zone && { zone: zone.zone }) }, confidence: 0.6 };
}

export const timeRules: readonly Rule[] = [
  { id: 'time.noun', reason: 'a clock after «الساعة»', on: ['time'], read: readAfterNoun },
  { id: 'time.alone', reason: '«18:07», «السابعة مساء»: form or part of the day tell', on: ['digits', 'ordinal'], read: readAlone },
  { id: 'time.midnight', reason: '«منتصف الليل» is an hour', on: ['cue'], read: readMidnight },
];
