import { currencyNouns } from '../../../lexicon/currencies.ts';
import type { Match } from '../engine.ts';
import { readIsoDay } from '../edtf.ts';
import type { MatchFigure } from '../find-figures.ts';
import type { FigureReading } from '../figure.ts';
import type { Reader } from '../reader.ts';
import type { Found } from '../rule.ts';
import { makeRangeRule } from '../rules/ranges.ts';
import { engine } from '../rules/rules.ts';
import { dayValue, toDays } from './calendar.ts';
import type { MessageRule } from './message-rule.ts';
import { countedRules } from './rules/counted.ts';
import { dayRules } from './rules/days.ts';
import { numeralRules } from './rules/numerals.ts';
import { periodRules } from './rules/periods.ts';
import { placeRules } from './rules/places.ts';

/** The grammar of messages, asked before that of prose; of equally long readings the message's wins. */
export const messageRules: readonly MessageRule[] = [...placeRules, ...countedRules, ...periodRules, ...dayRules, ...numeralRules];

const ranges = makeRangeRule((reader, at) => matchSimple(reader, at)?.found ?? null);

function matchSimple(reader: Reader, at: number): Pick<Match, 'found'> & { rule: { id: string } } | null {
  if (reader.text(at) === '') return null;
  let best: { found: Found; rule: { id: string } } | null = null;
  for (const rule of messageRules) {
    const found = rule.read(reader, at);
    if (found && (!best || found.to > best.found.to)) best = { found, rule };
  }
  const prose = engine.match(reader, at);
  return prose && (!best || prose.found.to > best.found.to) ? prose : best;
}

const RANGE_LEADS = new Set(['من', 'بين', 'مابين']);

/**
 * The longest reading at a token of a message, ranges included. A range of days takes its «من» or «بين» with it: standing alone, the
 * phrase is one answer to «when».
 */
export const matchMessage: MatchFigure = (reader, at) => {
  const simple = matchSimple(reader, at);
  if (RANGE_LEADS.has(reader.text(at))) {
    const from = reader.text(at + 1) === 'يوم' ? at + 2 : at + 1;
    const first = matchSimple(reader, from);
    const led = first && ranges.extend(reader, from, first.found);
    if (led?.reading?.kind === 'range' && led.reading.of === 'date' && led.to > (simple?.found.to ?? 0)) return { found: { ...inOrder(led), start: reader.start(at) }, ruleId: ranges.id };
  }
  if (!simple) return null;
  const range = ranges.extend(reader, at, simple.found);
  return range && range.to > simple.found.to ? { found: assumeCurrency(reader, inOrder(range)), ruleId: ranges.id } : { found: assumeCurrency(reader, simple.found), ruleId: simple.rule.id };
};

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** «من الاثنين إلى الخميس» said on a Wednesday ends in the week after: the second weekday follows the first. */
function inOrder(found: Found): Found {
  const { reading } = found;
  if (reading?.kind !== 'range' || reading.of !== 'date' || !ISO_DAY.test(String(reading.low)) || !ISO_DAY.test(String(reading.high))) return found;
  const [low, high] = [reading.low, reading.high].map((value) => { const day = readIsoDay(String(value))!; return toDays(day.year, day.month, day.day); }) as [number, number];
  return high < low && low - high < 7 ? { ...found, reading: { ...reading, high: dayValue(high + 7) } } : found;
}

const assumedOf = new Map(currencyNouns.flatMap(({ noun, assumed }) => (assumed ? [[noun, assumed] as const] : [])));
const ASSUMED_CONFIDENCE = 0.5;

/** Gives an amount whose bare noun nothing settled the currency that most likely is meant, and says that it was assumed. */
function assumeCurrency(reader: Reader, found: Found): Found {
  const { reading } = found;
  if (!reading || !('currency' in reading) || reading.currency !== null) return found;
  for (let at = found.to - 1; at >= 0 && reader.end(at) > found.start; at--) {
    const currency = assumedOf.get(reader.meaning(at).currency?.noun ?? '');
    if (!currency) continue;
    const settled: FigureReading = { ...reading, currency, assumed: ['currency'] };
    if ('currencyName' in settled) delete settled.currencyName;
    return { ...found, reading: settled, confidence: ASSUMED_CONFIDENCE };
  }
  return found;
}
