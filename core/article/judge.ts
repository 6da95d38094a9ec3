import type { GateDecision, PageLanguage, Reason, ReasonCode } from './gate.ts';
import { thresholds, weights } from './weights.ts';

export const GATE = 0;
export const READER = 1;

type Code = keyof typeof weights;

/** What the types that a page claims say of it, the first that fits: one page claims many. */
const markup: [Code, RegExp][] = [
  ['newsMarkup', /NewsArticle/],
  ['articleMarkup', /Article|BlogPosting|Report/],
  // A page that names itself so in its data is it, whatever a plugin writes as og:type in all pages of a site.
  ['otherMarkup', /(?:Profile|QA|Collection|Results)Page|Recipe|(?:Job|Forum)Posting/],
  ['articleMarkup', /(?:^| )article/],
  ['otherMarkup', /product|profile|Posting|FAQPage|(?:^| )(?:video|music|book|place|business)\b/i],
  ['websiteMarkup', /(?:^| )website/],
];

/** A verdict that one reason settles, whatever else the page says. */
export const settle = (code: ReasonCode, language: PageLanguage): GateDecision => ({ verdict: 'other', language, confidence: 1, reasons: [{ code, weight: 0 }] });

/** Any language but Arabic settles it: the reason is its code. */
export const refuse = (language: Exclude<PageLanguage, 'ar'>): GateDecision => settle(language, language);

/**
 * Adds up what speaks for and against an Arabic page: its address (absolute or relative), the types it claims, with spaces between, and
 * what else the stage found. Confidence grows with the distance from the border of `article`; at it, it is .5.
 */
export function judge(stage: typeof GATE | typeof READER, url: string, types: string, found: readonly (Code | false)[]): GateDecision {
  // The part behind the host, without fragment.
  const path = url.replace(/^([a-z]+:)?\/\/[^/?#]*|#.*/gi, '');
  const reasons: Reason[] = [{ code: 'arabicText', weight: 0 }];
  let sum = 0;
  for (const code of [markup.find(([, pattern]) => pattern.test(types))?.[0], ...found, path.length < 2 ? 'rootPath' : /\d{4}[/-]\d{1,2}[/-]|\d{5}/.test(path) && 'datedUrl'] as const) {
    const weight = code && weights[code][stage];
    if (!code || !weight) continue;
    reasons.push({ code, weight });
    sum += weight;
  }
  const { article, offer } = thresholds[stage];
  const confidence = 1 / (1 + Math.exp(-Math.abs(sum - article) / 2));
  return { verdict: sum >= article ? 'article' : sum >= offer ? 'offer' : 'other', language: 'ar', confidence, reasons };
}
