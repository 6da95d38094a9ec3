/** What the sentinel reads from a page, cheaply, before anything else is loaded. Filled by `page/article/read-signals.ts`. */
export interface PageSignals {
  url: string;
  isTopFrame: boolean;
  title: string;
  /** Every type the page claims: JSON-LD, microdata, og:type, with spaces between. */
  types: string;
  hasMachineDate: boolean;
  headings: string[];
  /** Text of the page in document order, bounded (see SAMPLE_LIMIT). */
  sample: string;
  /** What the sample is in, by `tellLanguage`; null where it is too short. Of a page in another language than Arabic nothing else is read. */
  language: PageLanguage | null;
  /** Share of the sample's letters inside links, 0 to 1. */
  linkDensity: number;
  paragraphs: number;
}

/** Why a page was or was not taken for an Arabic news article: a code for the popup's words, and its weight in the sum. */
export interface Reason {
  code: ReasonCode;
  weight: number;
}

/** Every code has a sentence in both languages under `reason.<code>` in core/i18n. */
export type ReasonCode =
  | 'notTopFrame' | 'tooLittleText' | Exclude<PageLanguage, 'ar'>
  | 'arabicText' | 'newsMarkup' | 'articleMarkup' | 'websiteMarkup' | 'machineDate' | 'visibleDate' | 'noDate'
  | 'otherMarkup' | 'longBody' | 'mediumBody' | 'shortBody' | 'headlineMatches' | 'noHeadline' | 'byline' | 'datedUrl'
  | 'rootPath' | 'manyLinks' | 'manyTeasers' | 'manyPosts' | 'reportingVerbs' | 'bodyDominates' | 'bodyScattered' | 'chosenByReader';

export type PageLanguage = 'ar' | 'fa' | 'ur' | 'ps' | 'ku' | 'other';

/** `offer` is the band in between: nothing is marked by itself, the toolbar button offers. */
export interface GateDecision {
  verdict: 'article' | 'offer' | 'other';
  language: PageLanguage;
  /** 0 to 1. */
  confidence: number;
  reasons: Reason[];
}
