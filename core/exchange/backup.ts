import { type Result, fail, succeed } from '../result.ts';
import type { Records } from './records.ts';

/** Raised when an older release could not read the file: corrections came with the second. A file without any is still one of the first. */
const BACKUP_VERSION = 2;

/** More than a header takes, in UTF-16 units. */
const HEADER_ROOM = 1_000;

/** SHA-256 of a text in UTF-8, as 64 small hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** What is wrong with a file, from the outside in. `damaged`: what it says of itself is not true of it. */
export type BackupError = 'notBackup' | 'newerBackup' | 'damagedBackup' | 'invalidRecord' | 'backupTooLarge';

/** Checks one row and returns it copied, with the keys that its type knows and no others; null where it is none. The border is the caller's: see platform/records-border.ts. */
export interface RecordParsers {
  article(value: unknown): Records['articles'][number] | null;
  note(value: unknown): Records['notes'][number] | null;
  mention(value: unknown): Records['mentions'][number] | null;
  correction(value: unknown): NonNullable<Records['corrections']>[number] | null;
}

/** The longest file that is written and read, in UTF-16 units. */
export const MOST_BACKUP = 256 * 1024 * 1024;
/** The same in bytes of UTF-8, of which a unit takes at most three. */
export const MOST_BACKUP_BYTES = 3 * MOST_BACKUP;

/**
 * A full backup: JSON Lines. The first line is `{"format":"hashiya-backup","version","exportedAt",counts,"sha256"}`, where the sum is over all that follows
 * the header's line feed; then one row a line, `{"article":…}`, `{"note":…}`, `{"mention":…}` or `{"correction":…}`. Every line ends with a line feed.
 * `tooMuchToCopy` rather than a file that nobody could read back.
 */
export async function writeBackup({ articles, notes, mentions, corrections = [] }: Records, exportedAt: string, digest: Digest, most = MOST_BACKUP): Promise<Result<string, 'tooMuchToCopy'>> {
  const lines = [...articles.map((article) => ({ article })), ...notes.map((note) => ({ note })), ...mentions.map((mention) => ({ mention })), ...corrections.map((correction) => ({ correction }))].map((row) => `${JSON.stringify(row)}\n`);
  // Before they are joined: a text may be too long even to be made.
  if (lines.reduce((sum, line) => sum + line.length, HEADER_ROOM) > most) return fail('tooMuchToCopy');
  const rest = lines.join('');
  const header = { format: 'hashiya-backup', version: corrections.length > 0 ? BACKUP_VERSION : 1, exportedAt, articles: articles.length, notes: notes.length, mentions: mentions.length, ...(corrections.length > 0 && { corrections: corrections.length }), sha256: await digest(rest) };
  return succeed(`${JSON.stringify(header)}\n${rest}`);
}

/**
 * Reads a whole backup or nothing: a file cut off anywhere, changed anywhere, or with one row that the store would not take is refused. `detail` names the
 * line. How many rows there may be is bounded by MOST_BACKUP alone: any other count would refuse the copy of a store that holds more.
 */
export async function readBackup(file: string, parsers: RecordParsers, digest: Digest): Promise<Result<Records, BackupError>> {
  if (file.length > MOST_BACKUP) return fail('backupTooLarge');
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const feed = text.indexOf('\n');
  const header = parseObject(text.slice(0, feed === -1 ? text.length : feed));
  if (header?.format !== 'hashiya-backup') return fail('notBackup');
  if (!Number.isSafeInteger(header.version) || Number(header.version) < 1) return fail('notBackup', 'version');
  if (Number(header.version) > BACKUP_VERSION) return fail('newerBackup', String(header.version));
  const rest = feed === -1 ? '' : text.slice(feed + 1);
  if (typeof header.sha256 !== 'string' || (await digest(rest)) !== header.sha256) return fail('damagedBackup', 'sha256');
  const records: Required<Records> = { articles: [], notes: [], mentions: [], corrections: [] };
  const lines = rest.split('\n');
  if (lines.pop() !== '') return fail('damagedBackup', 'end');
  for (const [at, line] of lines.entries()) {
    const row = parseObject(line);
    const keys = row ? Object.keys(row) : [];
    const kind = keys[0];
    if (!row || keys.length !== 1 || (kind !== 'article' && kind !== 'note' && kind !== 'mention' && kind !== 'correction')) return fail('invalidRecord', `line ${at + 2}`);
    const parsed = parsers[kind](row[kind]);
    if (!parsed) return fail('invalidRecord', `line ${at + 2}: ${kind}`);
    (records[`${kind}s`] as unknown[]).push(parsed);
  }
  // A note without its article would be one that no list shows whole.
  const urls = new Set(records.articles.map(({ url }) => url));
  const stray = records.notes.find(({ target }) => !urls.has(target.source));
  if (stray) return fail('invalidRecord', stray.id);
  const isCounted = (['articles', 'notes', 'mentions'] as const).every((name) => header[name] === records[name].length) && (header.corrections ?? 0) === records.corrections.length;
  return isCounted ? succeed(records) : fail('damagedBackup', 'counts');
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
