import type { ReaderCorrection } from '../core/corrections/correction.ts';
import { keptTexts, obeyInKept } from '../core/corrections/obey-in-kept.ts';
import type { KeptArticle, KeptMention } from '../core/notes/note.ts';
import { alive } from './alive.ts';
import { type Database, type MentionRow, toMention } from './database.ts';

/** Words of the reader's that were called a name, and still are. */
export const callsName = ({ says, deletedAt }: ReaderCorrection): boolean => says === 'name' && deletedAt === undefined;

/** The mentions of `shown` as the reader corrected them: of `rows`, which are as they were found, and of words called a name in what else is kept of these articles. */
export async function obeyedMentions({ notes }: Database, shown: readonly KeptArticle[], rows: readonly MentionRow[], said: readonly ReaderCorrection[]): Promise<KeptMention[]> {
  const urls = new Set(shown.map(({ url }) => url));
  const texts = said.some(callsName) ? keptTexts(shown, alive(await notes.toArray()).filter(({ target }) => urls.has(target.source))) : [];
  return obeyInKept(rows.filter(({ articleUrl }) => urls.has(articleUrl)).map(toMention), said, texts);
}
