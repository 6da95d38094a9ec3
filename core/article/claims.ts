/** A short line near the headline or the end, which may say who wrote the story. */
export interface CreditLine {
  /** Its text, a text node at a time, and whether the element around that is named for a writer. */
  pieces: { text: string; isNamed: boolean }[];
  /** Whether it, or a line beside it, names a day. */
  isDated: boolean;
  /** The line below, where that is short: «كتب :» may stand above the name. */
  below: string;
}

/**
 * What a page says of its story besides the text, word for word. The page only finds it; `settleClaims` settles in the background what of it
 * holds, where its tables weigh on no page. All of it is hostile.
 */
export interface Claims {
  /** What meta elements say, by their names. */
  said: [name: string, value: string][];
  /** Its blocks of JSON-LD. */
  linkedData: string[];
  /** Whether these speak of another story of the site: then only what they say of the site itself is believed. */
  isStale: boolean;
  documentTitle: string;
  /** What stands in elements that microdata and links mark as the author's, or as the day of publication. */
  marked: [name: string, text: string][];
  /** Lines that name a day, the likeliest first. */
  dates: string[];
  credits: CreditLine[];
  /** What the first `time` element of the story says: its text, then its attribute. */
  times: string[];
}
