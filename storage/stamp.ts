import type { ChangeRow, Database } from './database.ts';

/** The time of a write, ISO 8601 in UTC: never earlier than what the row says already, since a clock that was set back must not make a newer edit look older. */
export type Stamp = (before?: string) => string;

export const createStamp = (now: () => Date): Stamp => (before) => {
  const time = now().toISOString();
  return before !== undefined && before > time ? before : time;
};

/** Notes down what was written, in the same transaction. */
export const logChanges = ({ changes }: Database, table: ChangeRow['table'], keys: readonly string[], at: string): Promise<unknown> =>
  Promise.resolve(changes.bulkPut(keys.map((key) => ({ table, key, at }))));
