import type { MentionSnapshot } from '../notes/note.ts';
import { fold } from '../text/fold.ts';

/** A name with its spellings levelled, as the store looks it up: أرامكو and ارامكو are one. */
export const nameKey = (name: string): string => fold(name).text.trim();

/** Under which keys a kept mention is found: an entity's name and the words that stood in the text. None for a figure. */
export const nameKeys = (snapshot: MentionSnapshot): string[] => (snapshot.type === 'entity' ? [...new Set([nameKey(snapshot.name), nameKey(snapshot.text)])] : []);
