/**
 * Every bound on what is taken from outside, in one place. Page text and messages are hostile: whatever is longer is refused, never cut silently.
 * Lengths are UTF-16 units.
 */
export const LIMITS = {
  /** An article's whole text: some three hundred thousand words. */
  articleText: 2_000_000,
  blocks: 50_000,
  blockId: 64,
  url: 4_096,
  title: 10_000,
  /** Statements of a page's head, elements that it marks, lines that may be of credit: each list of an article's claims. */
  claims: 500,
  /** A block of JSON-LD; over this size they are catalogues of goods. And how many blocks of a page are read. */
  linkedData: 200_000,
  linkedBlocks: 20,
  /** All that a page claims, in one message. Of the saved pages none says more than ten thousand; a live blog may repeat its entries in its data. */
  claimsText: 500_000,
  /** Publisher, byline, section, a name. */
  name: 2_000,
  date: 64,
  /** A quoted passage. */
  quote: 100_000,
  /** What stands before or after a quoted passage. */
  context: 2_000,
  /** Notes of one page that are looked for at once. */
  selectors: 20_000,
  tags: 64,
  tag: 200,
  /** A figure's or a name's own text. */
  mentionText: 2_000,
  /** Mentions kept with one article. */
  mentions: 20_000,
  /** Corrections that are obeyed, the latest: an article waits for them. However many there are, all are kept, copied and restored. */
  corrections: 20_000,
  /** Its key: the words levelled, which may be longer than they were written, and the address. */
  correctionKey: 6_106,
  reasons: 64,
  /** Seconds added at once: a day. */
  readingSeconds: 86_400,
} as const;

/** UUIDv7, RFC 9562. */
const NOTE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

// With the `u` flag only a surrogate without its other half is one.
const LONE_SURROGATE = /\p{Cs}/u;

export const isNoteId = (text: string): boolean => text.length === 36 && NOTE_ID.test(text);

/** Only the web's own two schemes: an address is later shown as a link, and `javascript:` must never get there. */
export const isWebAddress = (text: string): boolean => text.length <= LIMITS.url && WEB_ADDRESS.test(text);

/** Half a character cannot be written to a file as UTF-8, nor read back the same. */
export const isWellFormed = (text: string): boolean => !LONE_SURROGATE.test(text);

/** `2026-03-01T10:00:00.000Z`, as `Date.toISOString` writes it, and a day that exists. */
export const isTimestamp = (text: string): boolean => text.length === 24 && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
