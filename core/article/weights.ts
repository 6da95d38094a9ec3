import type { ReasonCode } from './gate.ts';

/**
 * What each sign weighs: for the sentinel, which sees a sample, and for the reader, which has the whole body before it. The sentinel is
 * lenient on purpose: a page that passes costs one injected script, and the reader decides again; a page refused there is never read.
 * Zero: not asked at that stage. Chosen by reason, in steps of a half; `tools/eval-pages.ts` shows what each does publisher by publisher.
 */
export const weights = {
  newsMarkup: [3, 3], // structured data of type NewsArticle is written by news systems alone
  articleMarkup: [2, 1.5], // og:type article, Article data: blogs and section pages declare it too, and plugins in every page of a site
  websiteMarkup: [-0.5, -0.5], // og:type website stands on home pages, and by carelessness on some articles
  machineDate: [1.5, 1], // of sixty Arabic pages that were no articles none had a machine-readable date
  visibleDate: [0.5, 1], // stands beside the headline of a story; the sentinel cannot tell where it stands
  noDate: [0, -2], // news without a date is a page about something
  longBody: [2, 2], // 900 characters in paragraphs: more than a teaser ever has
  mediumBody: [1, 1.5], // a twelfth of news items are under 500 characters
  shortBody: [-2, -1.5], // one news item in twenty-five, and nearly every page that is none
  bodyDominates: [0, 1.5], // the page is there for this text
  bodyScattered: [0, -1.5], // the text is one box among many
  headlineMatches: [1.5, 1.5], // the title of the page is the heading of the text
  noHeadline: [0, -1], // a text without a headline is a section's introduction
  byline: [0, 1], // somebody signs it where readers see it: of the Arabic pages that were no articles next to none is signed
  datedUrl: [0.75, 0.75], // a date or a long number in the address: how news systems name a story
  rootPath: [-2, -1.5], // the address names the site; the reader knows of links and teasers besides
  reportingVerbs: [0, 1], // somebody said, announced, denied
  manyLinks: [-2, -2.5], // more links than text
  manyPosts: [-2, -3], // a thread or a list: every piece has a day of its own
  manyTeasers: [0, -1.5], // headings that lead to other stories
  otherMarkup: [-2, -2.5], // goods, a profile, a forum's thread, a list: the page says itself what it is
} as const satisfies Partial<Record<ReasonCode, readonly [gate: number, reader: number]>>;

/** Where a sum becomes a verdict. Between the two the toolbar offers and nothing is marked by itself. */
export const thresholds = [{ offer: 0.5, article: 2 }, { offer: 4, article: 5 }] as const;
