import { toEdtf } from '../edtf.ts';
import type { FigureReading, RangeReading } from '../figure.ts';
import { readNumeral } from '../read-numeral.ts';
import { readYear } from '../read-date-parts.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';

type Simple = (reader: Reader, at: number) => Found | null;

interface Connector {
  to: number;
  kind: 'hyphen' | 'to' | 'and' | 'or';
}

/** What joins the ends: a hyphen on equal terms on both sides, «إلى», «حتى», «و» after «بين», «أو». */
function readConnector(reader: Reader, at: number, start: number): Connector | null {
  const text = reader.text(at);
  if (['-', '–', '—', '~', '−'].includes(text)) return reader.isGlued(at) === reader.isGlued(at + 1) || !reader.isGlued(at + 1) ? { to: at + 1, kind: 'hyphen' } : null;
  const isBetween = isAfterBetween(reader, start);
  if (text === 'الي' || text === 'حتي' || text === 'لغايه' || text === 'لحد') return { to: at + 1, kind: 'to' };
  if (text === 'وحتي' || text === 'والي') return { to: at + 1, kind: 'to' };
  if (text === 'او') return { to: at + 1, kind: 'or' };
  if (isBetween) {
    const and = reader.afterAnd(at);
    if (and !== null) return { to: and, kind: 'and' };
  }
  return null;
}

/** «بين», «ما بين», «بين عامي», «تتراوح بين» before the first end. */
function isAfterBetween(reader: Reader, at: number): boolean {
  const before = reader.text(at - 1);
  return isBetweenWord(before) || (isBetweenWord(reader.text(at - 2)) && reader.type(at - 1) === 'arabic');
}

const isBetweenWord = (text: string): boolean => text === 'بين' || text === 'وبين' || text === 'مابين';

const isAfterFrom = (reader: Reader, at: number): boolean => ['من', 'ومن', 'منذ'].includes(reader.text(at - 1)) || ['من', 'ومن'].includes(reader.text(at - 2)) && reader.type(at - 1) === 'arabic';

/** Two ends of one kind, or a bare number before an end with a measure, whose scale and measure it shares. */
function combine(reader: Reader, low: Found, high: Found, lowAt: number, highAt: number): RangeReading | null {
  const a = low.reading;
  const b = high.reading;
  if (!a || !b || a.kind === 'range' || b.kind === 'range') return null;
  if (a.kind === 'date' || b.kind === 'date') return combineDates(low.isYearImplied && !high.isYearImplied ? withoutYear(a) : a, b);
  if (a.kind === 'time' || b.kind === 'time') return combineTimes(a, b);
  if (a.value === null || b.value === null) return null;
  if (a.kind === b.kind) {
    if (a.kind === 'duration') return { kind: 'range', of: 'duration', low: a.value as string, high: b.value as string };
    if (a.kind === 'number' && isYearPair(a.value as number, b.value as number)) return { kind: 'range', of: 'date', low: String(Math.min(a.value as number, b.value as number)), high: String(Math.max(a.value as number, b.value as number)) };
    if (a.kind === 'money' && b.kind === 'money' && a.currency !== b.currency && a.currency !== null) return null;
    // «بين درجتين و8 درجات مئوية»: the second end says of which degrees.
    if (a.kind === 'quantity' && b.kind === 'quantity' && a.unit !== b.unit && !(a.unit === 'deg' && b.unit === 'Cel')) return null;
    return ordered(b, shareScale(reader, a.value as number, b.value as number, lowAt, highAt, low.to), b.value as number);
  }
  if (a.kind !== 'number') return null;
  if (b.kind === 'duration') return durationRange(a.value, b.value as string);
  if (b.kind === 'ordinal') return null;
  const scaled = b.kind === 'money' || b.kind === 'quantity' || b.kind === 'percent' ? shareScale(reader, a.value, b.value as number, lowAt, highAt, low.to) : a.value;
  return ordered(b, scaled, b.value as number);
}

// «(1887-1958)», «بين 2003 و2005»: two numbers that count nothing and may both be years are.
const isYearPair = (a: number, b: number): boolean => [a, b].every((year) => Number.isInteger(year) && year >= 1400 && year <= 2099) && Math.abs(a - b) < 300 && a % 100 + b % 100 > 0;

/** «5 و7 ملايين»: the scale of the second end serves the first too, unless that turns the order. */
function shareScale(reader: Reader, low: number, high: number, lowAt: number, highAt: number, lowTo: number): number {
  const first = readNumeral(reader, lowAt);
  const second = readNumeral(reader, highAt);
  if (!first || !second || first.scale > 1 || second.scale === 1 || first.to !== lowTo) return low;
  const scaled = low * second.scale;
  return scaled <= high ? scaled : low;
}

function ordered(b: FigureReading, low: number, high: number): RangeReading {
  const [from, to] = low <= high ? [low, high] : [high, low];
  const base = { kind: 'range', of: b.kind as Exclude<FigureReading['kind'], 'range'>, low: from, high: to } as const;
  if (b.kind === 'money') return { ...base, currency: b.currency };
  if (b.kind === 'quantity') return { ...base, unit: b.unit };
  if (b.kind === 'percent') return { ...base, unit: '%' };
  return base;
}

function durationRange(low: number, high: string): RangeReading | null {
  const match = /^(PT?)([\d.]+)([A-Z])$/.exec(high);
  if (!match) return null;
  return { kind: 'range', of: 'duration', low: `${match[1]}${low}${match[3]}`, high };
}

function combineDates(a: FigureReading, b: FigureReading): RangeReading | null {
  if (b.kind === 'date' && b.value !== null) {
    // Periods: from the first day of the one to the last of the other.
    if (a.kind === 'date' && a.value?.includes('/')) return { kind: 'range', of: 'date', low: a.value.split('/')[0]!, high: b.value.split('/').at(-1)! };
    if (a.kind === 'date' && a.value !== null) {
      // «من 13 يوليو إلى 15 يوليو 2013»: the year stands once, at the end.
      const low = a.value.startsWith('XXXX') && /^\d{4}-\d\d/.test(b.value) ? yearBefore(a.value, b.value) : a.value;
      return { kind: 'range', of: 'date', low, high: b.value };
    }
    const day = a.kind === 'number' || a.kind === 'ordinal' ? a.value : null;
    if (day !== null && Number.isInteger(day) && day >= 1 && day <= 31 && /^[\dX]{4}-[\dX]{2}-\d\d$/.test(b.value)) return { kind: 'range', of: 'date', low: `${b.value.slice(0, 8)}${String(day).padStart(2, '0')}`, high: b.value };
    if (day !== null && /^\d{4}$/.test(b.value) && day >= 1000 && day <= 2999) return { kind: 'range', of: 'date', low: toEdtf({ year: day, calendar: 'gregorian' }), high: b.value };
    return null;
  }
  if (a.kind !== 'date' || a.value === null || b.kind !== 'number' || b.value === null) return null;
  if (/^[\dX]{4}-\d\d-\d\d$/.test(a.value) && b.value <= 31 && Number.isInteger(b.value) && b.value > Number(a.value.slice(8))) return { kind: 'range', of: 'date', low: a.value, high: `${a.value.slice(0, 8)}${String(b.value).padStart(2, '0')}` };
  if (/^\d{4}$/.test(a.value) && b.value >= 1000 && b.value <= 2999 && Number.isInteger(b.value)) return { kind: 'range', of: 'date', low: a.value, high: toEdtf({ year: b.value, calendar: 'gregorian' }) };
  return null;
}

const withoutYear = (reading: FigureReading): FigureReading => (reading.kind === 'date' && reading.calendar === 'gregorian' && reading.value ? { ...reading, value: `XXXX${reading.value.slice(4)}` } : reading);

// «من نوفمبر إلى فبراير 2017» begins in the year before.
function yearBefore(low: string, high: string): string {
  const year = Number(high.slice(0, 4)) - (low.slice(5) > high.slice(5) ? 1 : 0);
  return String(year).padStart(4, '0') + low.slice(4);
}

function combineTimes(a: FigureReading, b: FigureReading): RangeReading | null {
  if (a.kind === 'time' && b.kind === 'time' && a.value && b.value) return { kind: 'range', of: 'time', low: a.value, high: b.value };
  const hour = (reading: FigureReading): string | null => ((reading.kind === 'number' || reading.kind === 'ordinal') && reading.value !== null && Number.isInteger(reading.value) && reading.value >= 0 && reading.value <= 24 ? `${String(reading.value).padStart(2, '0')}:00` : null);
  if (a.kind === 'time' && a.value) { const high = hour(b); return high ? { kind: 'range', of: 'time', low: a.value, high } : null; }
  if (b.kind !== 'time' || !b.value) return null;
  const low = hour(a);
  if (!low) return null;
  // «من 5 إلى 7 مساء»: the part of the day is said once.
  const shifted = Number(low.slice(0, 2)) + 12;
  return { kind: 'range', of: 'time', low: Number(b.value.slice(0, 2)) >= 12 && shifted <= Number(b.value.slice(0, 2)) ? `${shifted}:00` : low, high: b.value };
}

const SECONDS: Readonly<Partial<Record<string, number>>> = { Y: 31_557_600, M: 2_629_800, W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 };

function toSeconds(iso: string): number {
  const match = /^P(T?)([\d.]+)([A-Z])$/.exec(iso);
  return match ? Number(match[2]) * (SECONDS[match[1]! + match[3]!] ?? 1) : 0;
}

function falls(low: FigureReading, high: FigureReading): boolean {
  if (low.kind === 'duration' && high.kind === 'duration') return toSeconds(low.value ?? '') > toSeconds(high.value ?? '') && toSeconds(high.value ?? '') > 0;
  return low.kind === high.kind && low.kind !== 'number' && 'value' in low && 'value' in high && typeof low.value === 'number' && typeof high.value === 'number' && low.value > high.value;
}

function isNextTo(reader: Reader, low: Found, high: Found, lowAt: number, highAt: number): boolean {
  const a = readNumeral(reader, lowAt)?.value;
  const b = readNumeral(reader, highAt);
  if (a === null || a === undefined || !b || b.value === null || low.reading?.kind !== 'number' || high.reading?.kind === 'date' || high.reading?.kind === 'time') return false;
  const second = a < b.scale ? b.value / b.scale : b.value;
  return second > a && second <= a * 2;
}

const TREND_REACH = 10;

/** «ارتفع من 5 إلى 7 ملايين» tells of two levels and no range. */
function isAfterTrend(reader: Reader, at: number): boolean {
  for (let from = at - 1; from >= 0 && from > at - TREND_REACH; from--) {
    const text = reader.text(from);
    if (text === '' || text === '.' || text === '؛') return false;
    if (reader.meaning(from).trend) return true;
  }
  return false;
}

// «من الثالث حتى الخامس من مارس»: an ordinal is a day where the other end is a date; in prose only after «من» or «بين».
const isDayOf = (reader: Reader, at: number, high: Found): boolean =>
  high.reading?.kind === 'date' && (reader.context.register === 'message' || RANGE_LEADS.has(reader.text(reader.text(at - 1) === 'يوم' ? at - 2 : at - 1)));

const RANGE_LEADS = new Set(['من', 'ومن', 'بين', 'وبين']);

/** A row that goes on from what a simple rule read: the first end of a range. */
export interface ExtendingRule extends Pick<Rule, 'id' | 'reason'> {
  extend(reader: Reader, at: number, low: Found): Found | null;
}

/** The row needs the other rules for its second end, so it is made from them. */
export function makeRangeRule(readSimple: Simple): ExtendingRule {
  const extend = (reader: Reader, at: number, low: Found): Found | null => {
    if (!low.reading) return null;
    const connector = readConnector(reader, low.to, at);
    if (!connector) return null;
    const { kind, to } = connector;
    let highAt = to;
    // «بين 5 وما يقارب 7» and «من 10 إلى نحو 20» stay two figures; an article or a second «عام» is passed over.
    if (reader.text(highAt) === 'ال' || (reader.text(highAt) === 'يوم' && low.reading.kind === 'date')) highAt++;
    const isYear = low.reading.kind === 'date' && /^\d{4}$/.test(low.reading.value ?? '');
    const high = (isYear ? readPlainYear(reader, highAt) : null) ?? readSimple(reader, highAt) ?? readPlainYear(reader, highAt);
    if (!high?.reading) return null;
    const isPlain = low.reading.kind === 'number' && high.reading.kind === 'number';
    const numeral = readNumeral(reader, at);
    const highNumeral = readNumeral(reader, highAt);
    if (kind === 'hyphen') {
      if (numeral?.script === 'words' || highNumeral?.script === 'words') return null;
      if (highNumeral?.signed) return null;
    }
    // «5 أو 6 ملايين»: a guess between neighbours, the first one bare; other alternatives are two figures.
    if (kind === 'or' && !(low.reading.kind === 'number' && low.reading.value !== null && !numeral?.fraction && (high.reading.kind !== 'number' || !reader.meaning(low.to + 1).fraction) && isNextTo(reader, low, high, at, highAt))) return null;
    if (kind === 'to' && !isAfterFrom(reader, at) && !isAfterBetween(reader, at)) {
      // «10 إلى 15 يوما»: without «من» the first end must be bare and the second measured, or both equal in kind.
      if (low.reading.kind !== 'number' && low.reading.kind !== high.reading.kind && !(low.reading.kind === 'ordinal' && isDayOf(reader, at, high))) return null;
      if (low.reading.kind === 'number' && isPlain && numeral && reader.type(low.to) === 'arabic' && isAfterTrend(reader, at)) return null;
    }
    if (kind === 'to' && !isAfterBetween(reader, at) && isAfterTrend(reader, at) && high.reading.kind !== 'date') return null;
    if (kind === 'to' && low.reading.kind === 'ordinal' && !isDayOf(reader, at, high)) return null;
    const reading = combine(reader, low, high, at, highAt);
    // «من ساعتين إلى 55 دقيقة», «من 18 درجة إلى 9» tell of a fall.
    if (!reading || (kind === 'to' && falls(low.reading, high.reading))) return null;
    return { to: high.to, start: low.start, end: high.end, reading, confidence: 0.8 };
  };
  return { id: 'range.ends', reason: 'two ends with a shared tail: «5 و7 ملايين ليرة», «10-15%»', extend };
}

function readPlainYear(reader: Reader, at: number): Found | null {
  const year = reader.isDigits(at) ? readYear(reader, at) : null;
  return year && { to: year.to, start: reader.start(at), end: reader.endOf(year.to), reading: { kind: 'date', value: toEdtf({ year: year.year, calendar: 'gregorian' }), calendar: 'gregorian' } };
}
