import type { Grain } from '../../../../lexicon/deictics.ts';
import { readNumeral } from '../../read-numeral.ts';
import { isOne } from '../../read-words.ts';
import { readHalfAfter } from '../../rules/measured.ts';
import type { Reader } from '../../reader.ts';
import type { Found } from '../../rule.ts';
import { grainValue, intervalValue, referenceDay, shift } from '../calendar.ts';
import type { MessageRule } from '../message-rule.ts';
import { DAYS, NOUNS, isPause, isToldAsPast, look, readRelative } from '../words.ts';
import { dated } from './days.ts';

interface Part {
  grain: Grain;
  amount: number;
}

/** How far: «شهرين», «3 أيام», «بضعة أيام», «سنة وشهر و21 يوما», in any order. `most` differs from `amount` where it is vague. */
interface Distance {
  parts: Part[];
  most: Part[];
  to: number;
}

const MOST_PARTS = 4;
const FINENESS: readonly Grain[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

function readDistance(reader: Reader, at: number): Distance | null {
  const distance: Distance = { parts: [], most: [], to: at };
  for (let from: number | null = at; from !== null && distance.parts.length < MOST_PARTS; from = reader.afterAnd(distance.to)) {
    const part = readPart(reader, from, from > at && from === distance.to);
    if (!part) break;
    distance.parts.push(part.least);
    distance.most.push(part.most);
    distance.to = part.to;
    const half = readHalfYear(reader, part.to);
    if (half && part.least.grain === 'year') {
      const months: Part = { grain: 'month', amount: half.months };
      distance.parts.push(months);
      distance.most.push(months);
      distance.to = half.to;
    }
  }
  return distance.parts.length > 0 ? distance : null;
}

/** «سنتين ونصف», «سنة وربع السنة» */
function readHalfYear(reader: Reader, at: number): { months: number; to: number } | null {
  const half = readHalfAfter(reader, at);
  return half && half.part > 0 && Number.isInteger(half.part * 12) ? { months: half.part * 12, to: half.to } : null;
}

function readPart(reader: Reader, at: number, isJoined: boolean): { least: Part; most: Part; to: number } | null {
  const noun = look(NOUNS, reader.text(at));
  const fits = (skip: number): boolean => skip === 0 || (isJoined && skip === 1);
  if (noun && fits(noun.skip) && !noun.value.definite) {
    if (noun.value.count === 'many') return null;
    const part = { grain: noun.value.grain, amount: noun.value.count === 'two' ? 2 : 1 };
    return { least: part, most: part, to: at + (noun.value.count === 'one' && isOne(reader, at + 1) ? 2 : 1) };
  }
  const numeral = readNumeral(reader, at);
  if (!numeral || numeral.preposition) return null;
  const counted = look(NOUNS, reader.text(numeral.to));
  if (!counted || counted.skip > 0 || counted.value.definite || counted.value.count === 'two') return null;
  const { grain } = counted.value;
  const to = numeral.to + 1;
  // «بضعة أيام»: three to nine.
  if (numeral.value === null) return numeral.magnitude === 1 ? { least: { grain, amount: 3 }, most: { grain, amount: 9 }, to } : null;
  if (!Number.isInteger(numeral.value) || numeral.value > 10_000) return null;
  const part = { grain, amount: numeral.value };
  return { least: part, most: part, to };
}

const move = (days: number, parts: readonly Part[], direction: number): number => parts.reduce((moved, { grain, amount }) => shift(moved, grain, direction * amount), days);

/** A distance from the reference day, as exact as its smallest unit. */
function toValue(reader: Reader, { parts, most }: Distance, direction: number, offset = 0): string {
  const reference = referenceDay(reader);
  const day = reference === null ? null : reference + offset;
  const grain = FINENESS.find((name) => parts.some((part) => part.grain === name))!;
  const unit = grain === 'week' ? 'day' : grain;
  if (parts[0]!.amount === most[0]!.amount) return grainValue(day === null ? null : move(day, parts, direction), unit);
  if (day === null) return intervalValue(null, null);
  const [near, far] = [move(day, parts, direction), move(day, most, direction)];
  return intervalValue(Math.min(near, far), Math.max(near, far));
}

const BETWEEN = new Set(['مرور', 'مضي', 'انقضاء', 'نحو', 'حوالي', 'قرابه']);
const GONE = new Set(['مضت', 'مضي', 'خلت', 'خلا', 'فاتت']);

const DIRECTIONS: ReadonlyMap<string, number> = new Map([['قبل', -1], ['منذ', -1], ['من', -1], ['بعد', 1]]);

/** «قبل شهرين», «بعد أسبوعين من الآن», «منذ 3 سنوات», «من أسبوع»; «شهر و21 يوما من الآن». */
function readAgo(reader: Reader, at: number): Found | null {
  const lead = look(DIRECTIONS, reader.text(at));
  // «بعد مرور شهر», «قبل نحو شهرين»
  const isPassing = lead !== null && BETWEEN.has(reader.text(at + 1));
  const distance = readDistance(reader, lead ? at + (isPassing ? 2 : 1) : at);
  if (!distance) return null;
  const { to } = distance;
  const isFromNow = reader.text(to) === 'من' && reader.text(to + 1) === 'الان';
  const anchor = reader.text(to) === 'من' || !lead ? readAnchor(reader, to) : null;
  if (anchor) return dated(reader, at, lead?.skip ?? 0, anchor.to, toValue(reader, distance, lead?.value ?? anchor.direction, anchor.offset));
  // «ثلاث سنوات مضت»
  if (!lead && GONE.has(reader.text(to))) return dated(reader, at, 0, to + 1, toValue(reader, distance, -1));
  if (!lead) return isFromNow ? dated(reader, at, 0, to + 2, toValue(reader, distance, isAfter(reader, at) ? -1 : 1)) : null;
  // «من أسبوع» is heard for «قبل أسبوع», and «من يومين إلى ثلاثة» is not.
  if (lead.value === -1 && reader.text(at).endsWith('من') && (!isPause(reader, to) || isFromNow)) return null;
  if (isFromNow && reader.text(at) === 'منذ') return null;
  const end = isFromNow ? to + 2 : reader.text(to) === 'في' && reader.text(to + 1) === 'المستقبل' ? to + 2 : to;
  return dated(reader, at, lead.skip, end, toValue(reader, distance, lead.value));
}

/** «أسبوع من غد», «يومان قبل أمس»: another day than the reference day to count from. */
function readAnchor(reader: Reader, at: number): { offset: number; direction: number; to: number } | null {
  const direction = ({ من: 1, بعد: 1, قبل: -1 } as const)[reader.text(at) as 'من'];
  const offset = DAYS.get(reader.text(at + 1));
  return direction === undefined || offset === undefined ? null : { offset, direction, to: at + 2 };
}

const isAfter = (reader: Reader, at: number): boolean => ['منذ', 'قبل'].includes(reader.text(at - 1)) || isToldAsPast(reader, at);

/** An interval of so many units before or after the reference day; of years and longer ones in years. */
function toInterval(reader: Reader, { grain, amount }: Part, direction: number): string {
  const day = referenceDay(reader);
  if (FINENESS.indexOf(grain) >= FINENESS.indexOf('year')) {
    if (day === null) return 'XXXX/XXXX';
    const [here, there] = [grainValue(day, 'year'), grainValue(shift(day, grain, direction * amount), 'year')];
    return direction < 0 ? `${there}/${here}` : `${here}/${there}`;
  }
  if (day === null) return intervalValue(null, null);
  return direction < 0 ? intervalValue(shift(day, grain, -amount), day) : intervalValue(day + 1, shift(day, grain, amount));
}

const FEW = new Set(['القليله', 'القليل', 'المعدوده']);

/** «3 أيام القادمة», «الأشهر 3 القادمة», «الأسابيع القليلة الماضية», «آخر 3 سنوات», «اليومين المقبلين». */
function readCounted(reader: Reader, at: number): Found | null {
  const text = reader.text(at);
  if (text === 'اخر') {
    const last = readDistance(reader, at + 1);
    if (!last || last.parts.length > 1 || last.parts[0]!.amount < 2) return null;
    return dated(reader, at, 0, last.to, toInterval(reader, last.most[0]!, -1));
  }
  const noun = look(NOUNS, text);
  if (noun?.value.definite && noun.value.count !== 'one') {
    const numeral = noun.value.count === 'many' ? readNumeral(reader, reader.text(at + 1) === 'ال' ? at + 2 : at + 1) : null;
    const isFew = FEW.has(reader.text(at + 1));
    const amount = noun.value.count === 'two' ? 2 : isFew ? 9 : numeral?.value;
    const relative = amount ? readRelative(reader, noun.value.count === 'two' ? at + 1 : isFew ? at + 2 : numeral!.to) : null;
    return relative && relative.offset !== 0 ? dated(reader, at, noun.skip, relative.to, toInterval(reader, { grain: noun.value.grain, amount: amount! }, relative.offset)) : null;
  }
  const distance = readDistance(reader, at);
  const relative = distance?.parts.length === 1 ? readRelative(reader, distance.to) : null;
  if (!relative || relative.offset === 0 || distance!.to === at + 1) return null;
  return { ...dated(reader, at, 0, relative.to, toInterval(reader, distance!.most[0]!, relative.offset)), start: reader.startOf(at) };
}

export const countedRules: readonly MessageRule[] = [
  { id: 'message.ago', reason: 'a distance from the reference day: «قبل شهرين», «بعد أسبوعين من الآن»', read: readAgo },
  { id: 'message.counted', reason: 'so many units before or after it: «الأسابيع الثلاثة الماضية», «آخر 3 سنوات»', read: readCounted },
];
