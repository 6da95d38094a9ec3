import type { Readable } from 'node:stream';
import type { Register } from '../../core/figures/figure.ts';
import { guessRegister } from '../../core/figures/message/guess-register.ts';
import { answerLines } from './answer-lines.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { showMentions } from './show-mentions.ts';

interface Request {
  id: string | number;
  text: string;
  published?: string;
  register?: Register;
}

/** Reads the figures and names of each line's text. */
export function runText(input: Readable): Promise<number> {
  const { analyzeText } = loadAnalyzer();
  return answerLines(input, readRequest, ({ id, text, published, register }) => {
    const analysis = analyzeText(text, { register: register ?? guessRegister(text), ...(published !== undefined && { published }) });
    return { id, ...showMentions(analysis) };
  });
}

function readRequest({ text, published, register }: Record<string, unknown>, id: string | number): Request | string {
  if (typeof text !== 'string') return '"text" is missing or not text';
  if (published !== undefined && published !== null && typeof published !== 'string') return '"published" is not text';
  if (register !== undefined && register !== 'press' && register !== 'message') return '"register" is neither "press" nor "message"';
  return { id, text, ...(published && { published }), ...(register && { register }) };
}
