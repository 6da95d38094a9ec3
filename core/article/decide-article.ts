import type { GateDecision, PageLanguage, Reason, ReasonCode } from './gate.ts';
import { isDatedUrl, pathOf } from './decide-gate.ts';
import { settle, sumUp } from './weights.ts';

/** What the reader knows of a page once it has found the body: counted, not judged. */
export interface ArticleFacts {
  url: string;
  language: PageLanguage | null;
  hasNewsMarkup: boolean;
  hasArticleMarkup: boolean;
  /** og:type as written, in lower case. */
  ogType: string | null;
  hasMachineDate: boolean;
  hasVisibleDate: boolean;
  /** Characters of the body's paragraphs, links left out. */
  bodyLength: number;
  /** Share of the page's plain text that the body holds, 0 to 1. */
  bodyShare: number;
  headline: 'matches' | 'found' | 'none';
  hasByline: boolean;
  reportingVerbs: number;
  /** Headings that lead away, and labels such as «المزيد», in and around the body's container. */
  teasers: number;
  /** Lines with a date of their own between the paragraphs, where there is one for every second paragraph at least; else 0. */
  posts: number;
  /** Characters of links against those of the body, in the body's container. */
  linkShare: number;
}

/** Each with the reason why it weighs; the sum of five makes an article, the sum of four is offered. */
const weights = {
  newsMarkup: 3, // written by news systems alone
  articleMarkup: 2, // declared by blogs and some section pages too
  websiteMarkup: -0.5, // a home page, or a careless article
  machineDate: 1, // no Arabic page that was not an article had one
  visibleDate: 1, // stands beside the headline of a story; indexes have theirs elsewhere
  noDate: -2, // news without a date is a page about something
  longBody: 2, // 900 characters in paragraphs: more than a teaser ever has
  mediumBody: 1.5, // half of the short news items
  shortBody: -1.5, // one news item in twenty-five, and nearly every page that is none
  bodyDominates: 1.5, // the page is there for this text
  bodyScattered: -1.5, // the text is one box among many
  headlineMatches: 1.5, // the title of the page is the heading of the text
  noHeadline: -1, // a text without a headline is a section's introduction
  byline: 0.5, // somebody signs it
  datedUrl: 0.75, // the address names one story
  rootPath: -2, // the address names the site
  reportingVerbs: 1, // somebody said, announced, denied
  manyLinks: -2.5, // more links than text
  manyPosts: -2.5, // a thread or a list: every piece has a day of its own
  manyTeasers: -1.5, // headings that lead to other stories
} as const satisfies Partial<Record<ReasonCode, number>>;

const thresholds = { offer: 4, article: 5 };

const languages: Record<Exclude<PageLanguage, 'ar'>, ReasonCode> = { fa: 'persian', ur: 'urdu', ps: 'pashto', ku: 'kurdish', other: 'notArabicScript' };

/** Decides, with the body read, whether a page is an Arabic news article. */
export function decideArticle(facts: ArticleFacts): GateDecision {
  if (facts.language === null) return settle('tooLittleText', 'other');
  if (facts.language !== 'ar') return settle(languages[facts.language], facts.language);
  const reasons: Reason[] = [{ code: 'arabicText', weight: 0 }];
  const because = (code: keyof typeof weights) => reasons.push({ code, weight: weights[code] });

  if (facts.hasNewsMarkup) because('newsMarkup');
  else if (facts.hasArticleMarkup || facts.ogType === 'article') because('articleMarkup');
  else if (facts.ogType === 'website') because('websiteMarkup');
  if (facts.hasMachineDate) because('machineDate');
  if (facts.hasVisibleDate) because('visibleDate');
  if (!facts.hasMachineDate && !facts.hasVisibleDate) because('noDate');
  because(facts.bodyLength >= 900 ? 'longBody' : facts.bodyLength >= 300 ? 'mediumBody' : 'shortBody');
  if (facts.bodyShare >= 0.5) because('bodyDominates');
  else if (facts.bodyShare < 0.3) because('bodyScattered');
  if (facts.headline === 'matches') because('headlineMatches');
  else if (facts.headline === 'none') because('noHeadline');
  if (facts.hasByline) because('byline');
  const path = pathOf(facts.url);
  if (path.length < 2 && !facts.url.includes('?')) because('rootPath');
  else if (isDatedUrl(path + facts.url.replace(/^[^?]*/, ''))) because('datedUrl');
  if (facts.reportingVerbs >= 2) because('reportingVerbs');
  if (facts.linkShare > 1) because('manyLinks');
  if (facts.teasers >= 3) because('manyTeasers');
  if (facts.posts >= 3) because('manyPosts');
  return sumUp(reasons, thresholds, 'ar');
}
