import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import { createResolver } from '../../core/anchoring/resolve-selectors.ts';
import type { AnchorState } from '../../core/anchoring/selector.ts';
import { OK, PROBLEM, complain } from './problem.ts';
import { writeLine } from './write-output.ts';

interface Request {
  id: string | number;
  text: string;
  start: number;
  end: number;
  later: string;
}

interface Answer {
  id: string | number;
  state: AnchorState;
  start?: number;
  end?: number;
}

/** Describes a span of each line's text and finds it in the line's later text. A bad line is named on standard error, and the lines after it are still answered. */
export async function runAnchor(input: Readable): Promise<number> {
  let status = OK;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '' || line === '\ufeff') continue;
    const request = readRequest(number === 1 ? line.replace(/^\ufeff/, '') : line);
    if (typeof request === 'string') {
      complain(`line ${number}: ${request}`);
      status = PROBLEM;
      continue;
    }
    const { id, text, start, end, later } = request;
    // A resolver of its own for each line: what one passage teaches for the next would make an answer depend on the lines before it.
    const found = createResolver(later)(describeSpan(text, { start, end }));
    const answer: Answer = { id, state: found.state, ...(found.state !== 'orphan' && { start: found.span.start, end: found.span.end }) };
    await writeLine(JSON.stringify(answer));
  }
  return status;
}

/** The request, or what is wrong with the line. */
function readRequest(line: string): Request | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, text, start, end, later } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing, or neither text nor a number';
  if (typeof text !== 'string') return '"text" is missing or not text';
  if (typeof later !== 'string') return '"later" is missing or not text';
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return '"start" and "end" have to be whole numbers';
  const span = { start: start as number, end: end as number };
  if (span.start < 0 || span.end <= span.start || span.end > text.length) return '"start" and "end" are no span of "text"';
  return { id, text, ...span, later };
}
