import { once } from 'node:events';

/** Writes to standard output and waits while it is full, so that big inputs pass in constant memory. */
export async function writeLine(text: string): Promise<void> {
  if (!process.stdout.write(text + '\n')) await once(process.stdout, 'drain');
}
