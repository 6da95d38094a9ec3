import { readFileSync } from 'node:fs';
import type { FigureContext } from '../../../core/figures/figure.ts';

/** What a marked figure must be read as. Of a range, `value` is `low..high`. */
export interface GoldFigure {
  start: number;
  end: number;
  text: string;
  kind: string;
  /** Null for vague amounts, whose order of magnitude is in `magnitude`. */
  value: string | null;
  magnitude?: number;
  unit?: string;
  change?: string;
  approximation?: string;
  hijri?: string;
}

export interface MarkedSentence {
  line: number;
  text: string;
  context: FigureContext;
  figures: GoldFigure[];
  /** Spans that may be found or not. */
  skipped: { start: number; end: number }[];
}

const MARK = /\[([^[\]|]+)\|((?:[^[\]]|\[[^[\]]*\])+)\]/g;

/** Reads a file of sentences with `[words|kind value unit change ~approximation]` marks; see the head of sentences-dev.txt. */
export function readMarkedSentences(file: string | URL): MarkedSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line === '' || line.startsWith('#') ? [] : [readLine(line, index + 1)]));
}

function readLine(line: string, number: number): MarkedSentence {
  const head = /^@(\d{4}-\d\d-\d\d) ([A-Z]{2}) /.exec(line);
  const sentence: MarkedSentence = { line: number, text: '', context: head ? { published: head[1]!, country: head[2]! } : {}, figures: [], skipped: [] };
  let at = head ? head[0].length : 0;
  for (const mark of line.matchAll(MARK)) {
    sentence.text += line.slice(at, mark.index);
    const span = { start: sentence.text.length, end: sentence.text.length + mark[1]!.length };
    sentence.text += mark[1]!;
    at = mark.index + mark[0].length;
    if (mark[2] === 'skip') sentence.skipped.push(span);
    else sentence.figures.push({ ...span, text: mark[1]!, ...readReading(mark[2]!, number) });
  }
  sentence.text += line.slice(at);
  return sentence;
}

function readReading(reading: string, line: number): Omit<GoldFigure, 'start' | 'end' | 'text'> {
  const [kind, value, ...rest] = reading.replace(/^range /, 'range:').split(' ');
  if (kind === undefined || value === undefined) throw new Error(`line ${line}: a mark needs a kind and a value: ${reading}`);
  const gold: Omit<GoldFigure, 'start' | 'end' | 'text'> = { kind: kind.split(':')[0]!, value: value.startsWith('?') ? null : value };
  if (value.startsWith('?')) gold.magnitude = Number(value.slice(1));
  for (const word of rest) {
    if (word === 'up' || word === 'down') gold.change = word;
    else if (word.startsWith('~')) gold.approximation = word.slice(1);
    else if (word.startsWith('hijri=')) gold.hijri = word.slice(6);
    else gold.unit = word;
  }
  return gold;
}
