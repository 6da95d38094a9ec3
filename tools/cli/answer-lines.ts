import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { OK, PROBLEM, complain } from './problem.ts';
import { writeLine } from './write-output.ts';

/** What a request has that is an object with an id of its own; a text says what is wrong with it. */
export type Reading<Request> = (fields: Record<string, unknown>, id: string | number) => Request | string;

/**
 * Answers each line of JSON Lines in order as it comes, with one line of JSON. A bad line is named on standard error, and the lines after it are
 * still answered. Returns the exit status.
 */
export async function answerLines<Request>(input: Readable, read: Reading<Request>, answer: (request: Request) => object): Promise<number> {
  let status = OK;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '' || line === '\ufeff') continue;
    const request = readLine(number === 1 ? line.replace(/^\ufeff/, '') : line, read);
    if (typeof request === 'string') {
      complain(`line ${number}: ${request}`);
      status = PROBLEM;
      continue;
    }
    await writeLine(JSON.stringify(answer(request)));
  }
  return status;
}

/** The request, or what is wrong with the line. */
function readLine<Request>(line: string, read: Reading<Request>): Request | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, ...fields } = value as Record<string, unknown>;
  return typeof id === 'string' || typeof id === 'number' ? read(fields, id) : '"id" is missing, or neither text nor a number';
}
