/** A mistake of whoever called: told in one line, ends with status 2. Anything else that is thrown is ours. */
export class Problem extends Error {}

/** Exit statuses. */
export const OK = 0;
export const PROBLEM = 2;

/** One line on standard error, whatever the message holds. */
export const complain = (message: string): void => {
  process.stderr.write(`hashiya: ${message.replace(/\s+/g, ' ').trim()}\n`);
};
