import type { GateDecision, PageLanguage } from './gate.ts';
import { type PageFacts, READER, judge, refuse, settle } from './judge.ts';

/** What the reader knows of a page once it has found the body: counted, not judged. */
export interface ArticleFacts {
  url: string;
  language: PageLanguage | null;
  /** Every type the page claims: JSON-LD, microdata, og:type, with spaces between. */
  types: string;
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
  /** Lines with a date of their own between the paragraphs, where there is one for every third paragraph at least; else 0. */
  posts: number;
  /** Characters of links against those of the body, in the body's container. */
  linkShare: number;
}

/** Decides, with the body read, whether a page is an Arabic news article. */
export function decideArticle(facts: ArticleFacts): GateDecision {
  const { url, language, types, bodyLength, bodyShare, headline, hasMachineDate, hasVisibleDate } = facts;
  if (language === null) return settle('tooLittleText', 'other');
  if (language !== 'ar') return refuse(language);
  const more: PageFacts['more'] = [];
  if (bodyShare >= 0.5) more.push('bodyDominates');
  else if (bodyShare < 0.3) more.push('bodyScattered');
  if (facts.hasByline) more.push('byline');
  if (facts.reportingVerbs >= 2) more.push('reportingVerbs');
  if (facts.teasers >= 3) more.push('manyTeasers');
  if (facts.posts >= 3) more.push('manyPosts');
  return judge({ url, types, hasMachineDate, hasVisibleDate, headline, body: bodyLength >= 900 ? 'longBody' : bodyLength >= 300 ? 'mediumBody' : 'shortBody', hasManyLinks: facts.linkShare > 1, more }, READER);
}
