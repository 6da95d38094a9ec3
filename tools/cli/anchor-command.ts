import type { Readable } from 'node:stream';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import { createResolver } from '../../core/anchoring/resolve-selectors.ts';
import type { AnchorState } from '../../core/anchoring/selector.ts';
import { answerLines } from './answer-lines.ts';

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

/** How a page's source begins, and no text of an article. */
const SOURCE = /^\s*<(?:!doctype\s|html[\s>]|\?xml\s)/i;

/** Describes a span of each line's text and finds it in the line's later text. */
export const runAnchor = (input: Readable): Promise<number> => answerLines(input, readRequest, ({ id, text, start, end, later }): Answer => {
  // A resolver of its own for each line: what one passage teaches for the next would make an answer depend on the lines before it.
  const found = createResolver(later)(describeSpan(text, { start, end }));
  return { id, state: found.state, ...(found.state !== 'orphan' && { start: found.span.start, end: found.span.end }) };
});

function readRequest({ text, start, end, later }: Record<string, unknown>, id: string | number): Request | string {
  if (typeof text !== 'string') return '"text" is missing or not text';
  if (typeof later !== 'string') return '"later" is missing or not text';
  // Its spans would count in what the caller does not have, the text that is read out of it; and taken for text, nothing in it would be found.
  const source = SOURCE.test(text) ? 'text' : SOURCE.test(later) ? 'later' : null;
  if (source) return `"${source}" is a page's source, not its text: give what "page" writes as article.text`;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return '"start" and "end" have to be whole numbers';
  const span = { start: start as number, end: end as number };
  if (span.start < 0 || span.end <= span.start || span.end > text.length) return '"start" and "end" are no span of "text"';
  return { id, text, ...span, later };
}
