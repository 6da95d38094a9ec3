import type { Reader } from '../reader.ts';
import type { Found } from '../rule.ts';

/** A row of the grammar of messages. It is asked at every token, so it first looks at that token's word. */
export interface MessageRule {
  id: string;
  /** Why the row exists, with an example. */
  reason: string;
  read(reader: Reader, at: number): Found | null;
}
