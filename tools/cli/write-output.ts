import { once } from 'node:events';

/** Writes to standard output and waits while it is full, so that big inputs pass in constant memory. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

export const writeLine = (text: string): Promise<void> => write(text + '\n');
