import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Register } from '../../core/figures/figure.ts';
import { guessRegister } from '../../core/figures/message/guess-register.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { OK, PROBLEM, complain } from './problem.ts';
import { showMentions } from './show-mentions.ts';
import { writeLine } from './write-output.ts';

interface Request {
  id: string | number;
  text: string;
  published?: string;
  register?: Register;
}

/** Answers each line in order as it comes. A bad line is named on standard error, and the lines after it are still answered. */
export async function runText(input: Readable): Promise<number> {
  const { analyzeText } = loadAnalyzer();
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
    const analysis = analyzeText(request.text, { register: request.register ?? guessRegister(request.text), ...(request.published !== undefined && { published: request.published }) });
    await writeLine(JSON.stringify({ id: request.id, ...showMentions(analysis) }));
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
  const { id, text, published, register } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing, or neither text nor a number';
  if (typeof text !== 'string') return '"text" is missing or not text';
  if (published !== undefined && published !== null && typeof published !== 'string') return '"published" is not text';
  if (register !== undefined && register !== 'press' && register !== 'message') return '"register" is neither "press" nor "message"';
  return { id, text, ...(published && { published }), ...(register && { register }) };
}
