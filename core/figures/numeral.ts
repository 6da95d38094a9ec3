/** A number as read, before anything that it counts. Positions are tokens, `start` and `end` offsets in the folded text. */
export interface Numeral {
  from: number;
  to: number;
  start: number;
  end: number;
  /** Null for a vague amount. */
  value: number | null;
  magnitude?: number;
  /** Written in digits, in words, or both. */
  script: 'digits' | 'words' | 'mixed';
  /** Number words only: a value of its own, no digits as «12» are. */
  fraction?: string;
  /** The last scale read: «مليون ونصف» adds half of it. 1 if there was none. */
  scale: number;
  /** Where digits can be read in two ways («929.391»), the other way. */
  other?: number;
  /** The separator of that one group of three. */
  separator?: string;
  /** Digits as written, without separators: dates and clocks ask for their length. */
  digits?: string;
  /** Digits with a decimal part. */
  decimals?: number;
  /** A sign stands before it or «تحت الصفر» after it. */
  signed?: boolean;
  /** «ألفا», «مليونا» alone: twice the scale only before a bare noun. */
  ambiguousDual?: boolean;
  /** A word with the article: «الثلاثة», «المئة». */
  definite: boolean;
  /** Preposition or conjunction before its first word. */
  preposition: string;
  and: boolean;
  /** The numeral is one bare scale word, 1: «ألف», «مليون». */
  bareScale?: boolean;
}
