import type { GateDecision, PageLanguage } from './gate.ts';
import { READER, judge, refuse, settle } from './judge.ts';

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
  const { language, bodyLength, bodyShare, hasMachineDate, hasVisibleDate, headline } = facts;
  if (language === null) return settle('tooLittleText', 'other');
  if (language !== 'ar') return refuse(language);
  return judge(READER, facts.url, facts.types, [
    hasMachineDate && 'machineDate',
    hasVisibleDate ? 'visibleDate' : !hasMachineDate && 'noDate',
    bodyLength >= 900 ? 'longBody' : bodyLength >= 300 ? 'mediumBody' : 'shortBody',
    bodyShare >= 0.5 ? 'bodyDominates' : bodyShare < 0.3 && 'bodyScattered',
    headline === 'matches' ? 'headlineMatches' : headline === 'none' && 'noHeadline',
    facts.hasByline && 'byline',
    facts.reportingVerbs >= 2 && 'reportingVerbs',
    facts.linkShare > 1 && 'manyLinks',
    facts.teasers >= 3 && 'manyTeasers',
    facts.posts >= 3 && 'manyPosts',
  ]);
}
