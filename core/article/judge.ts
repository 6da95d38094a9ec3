import type { GateDecision, PageLanguage, Reason, ReasonCode } from './gate.ts';
import { thresholds, weights } from './weights.ts';

export const GATE = 0;
export const READER = 1;

/** What both stages ask of a page. */
export interface PageFacts {
  url: string;
  /** Every type the page claims: JSON-LD, microdata, og:type, with spaces between. */
  types: string;
  hasMachineDate: boolean;
  hasVisibleDate: boolean;
  body: 'longBody' | 'mediumBody' | 'shortBody';
  headline: 'matches' | 'found' | 'none';
  hasManyLinks: boolean;
  /** Reasons that only one stage knows. */
  more: (keyof typeof weights)[];
}

const foreign: Record<Exclude<PageLanguage, 'ar'>, ReasonCode> = { fa: 'persian', ur: 'urdu', ps: 'pashto', ku: 'kurdish', other: 'notArabicScript' };

/** The part of an absolute or relative address behind its host, without fragment. */
const behindHost = (url: string): string => url.replace(/^(?:[a-z]+:)?\/\/[^/?#]*/i, '').replace(/#.*/, '');

/** A verdict that one reason settles, whatever else the page says. */
export const settle = (code: ReasonCode, language: PageLanguage): GateDecision => ({ verdict: 'other', language, confidence: 1, reasons: [{ code, weight: 0 }] });

/** Any language but Arabic settles it. */
export const refuse = (language: Exclude<PageLanguage, 'ar'>): GateDecision => settle(foreign[language], language);

/** Adds up what speaks for and against an Arabic page. Confidence grows with the distance from the border of `article`; at it, it is .5. */
export function judge({ url, types, hasMachineDate, hasVisibleDate, body, headline, hasManyLinks, more }: PageFacts, stage: typeof GATE | typeof READER): GateDecision {
  const path = behindHost(url);
  const codes: (keyof typeof weights | false)[] = [
    /NewsArticle/.test(types) ? 'newsMarkup'
      : /Article|BlogPosting|Report|(?:^| )article/.test(types) ? 'articleMarkup'
        : /product|profile|Posting|QAPage|FAQPage|Collection|SearchResults|Recipe|(?:^| )(?:video|music|book|place|business)\b/i.test(types) ? 'otherMarkup'
          : /(?:^| )website/.test(types) && 'websiteMarkup',
    hasMachineDate && 'machineDate',
    hasVisibleDate && 'visibleDate',
    !hasMachineDate && !hasVisibleDate && 'noDate',
    body,
    headline === 'matches' ? 'headlineMatches' : headline === 'none' && 'noHeadline',
    path.length < 2 ? 'rootPath' : /\d{4}[/-]\d{1,2}[/-]|\d{5}/.test(path) && 'datedUrl',
    hasManyLinks && 'manyLinks',
    ...more,
  ];
  const reasons: Reason[] = [{ code: 'arabicText', weight: 0 }];
  let sum = 0;
  for (const code of codes) {
    const weight = code && weights[code][stage];
    if (!code || !weight) continue;
    reasons.push({ code, weight });
    sum += weight;
  }
  const { article, offer } = thresholds[stage];
  const confidence = Math.round(100 / (1 + Math.exp(-Math.abs(sum - article) / 2))) / 100;
  return { verdict: sum >= article ? 'article' : sum >= offer ? 'offer' : 'other', language: 'ar', confidence, reasons };
}
