import type { FigureMention, FindFigures } from '../../../core/figures/figure.ts';
import type { GoldFigure, MarkedSentence } from './marked-sentences.ts';

export interface Score {
  /** Exact spans: harmonic mean of precision and recall. */
  f1: number;
  /** Share of gold figures whose reading (value, unit or currency, low and high) is right, exact span or overlapping. */
  value: number;
  misses: string[];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** ISO 8601 durations that say the same: `PT3H30M` and `PT3.5H`. Months and days stay apart, since neither makes the other. */
function measureDuration(text: string): string {
  const parts = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(text);
  if (!parts) return text;
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  return `P${(years * 12 + months).toFixed(3)} ${((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds).toFixed(3)}`;
}

const same = (got: unknown, want: string): boolean => (typeof got === 'number' ? near(got, Number(want)) : measureDuration(String(got)) === measureDuration(want));

/** Words that the convention lets stand in a span or before it; they change no value. */
const OPTIONAL_HEADS = /^(?:(?:ال)?(?:عام|سنة|ساعة|يوم|شهر|أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|مطلع|بداية|نهاية|منتصف|أوائل|أواخر|متم) )+/;
const withoutHead = ({ start, text }: { start: number; text: string }): number => start + (OPTIONAL_HEADS.exec(text)?.[0].length ?? 0);

/** Whether a mention says what the gold says. Context words are asked only where the gold names them. */
export function isReadRight(found: FigureMention | undefined, gold: GoldFigure): boolean {
  if (!found || found.kind !== gold.kind) return false;
  if (gold.approximation !== undefined && found.approximation !== gold.approximation) return false;
  if (gold.change !== undefined && found.change !== gold.change) return false;
  const unit = found.kind === 'money' ? found.currency : found.kind === 'quantity' ? found.unit : found.kind === 'range' ? (found.currency ?? found.unit) : found.kind === 'time' ? found.zone : undefined;
  if (gold.unit !== undefined && unit !== gold.unit) return false;
  if (found.kind === 'range') {
    const [low, high] = (gold.value ?? '').split('..');
    return same(found.low, low!) && same(found.high, high!);
  }
  if (gold.hijri !== undefined && !(found.kind === 'date' && found.hijri === gold.hijri)) return false;
  if (gold.value === null) return found.value === null && found.magnitude === gold.magnitude;
  return found.value !== null && same(found.value, gold.value);
}

/** Scores a recogniser on marked sentences. */
export function scoreFigures(sentences: readonly MarkedSentence[], findFigures: FindFigures): Score {
  let gold = 0, predicted = 0, exact = 0, right = 0;
  const misses: string[] = [];
  for (const sentence of sentences) {
    const found = findFigures(sentence.text, sentence.context).filter((figure) => !sentence.skipped.some((skip) => skip.start < figure.end && figure.start < skip.end));
    gold += sentence.figures.length;
    predicted += found.length;
    for (const figure of sentence.figures) {
      const hit = found.find((other) => withoutHead(other) === withoutHead(figure) && other.end === figure.end);
      const over = hit ?? found.find(({ start, end }) => start < figure.end && figure.start < end);
      if (hit) exact++;
      const isRight = isReadRight(over, figure);
      if (isRight) right++;
      if (!hit || !isRight) misses.push(`line ${sentence.line}: «${figure.text}» ${figure.kind} ${figure.value} ${figure.unit ?? ''} → ${over ? JSON.stringify(over) : 'nothing'}`);
    }
    for (const figure of found) if (!sentence.figures.some(({ start, end }) => start < figure.end && figure.start < end)) misses.push(`line ${sentence.line}: false alarm ${JSON.stringify(figure)}`);
  }
  const precision = predicted ? exact / predicted : 0;
  const recall = gold ? exact / gold : 0;
  return { f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, value: gold ? right / gold : 0, misses };
}
