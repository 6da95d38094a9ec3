import type { GateDecision, PageLanguage, Reason, ReasonCode } from './gate.ts';

/** Where a sum becomes a verdict. Between the two the toolbar offers and nothing is marked by itself. */
export interface Thresholds {
  offer: number;
  article: number;
}

/** Adds up the reasons. Confidence grows with the distance from the border between offer and article; a sum at the border is .5. */
export function sumUp(reasons: Reason[], { offer, article }: Thresholds, language: PageLanguage): GateDecision {
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const confidence = 1 / (1 + Math.exp(-Math.abs(sum - article) / 2));
  return { verdict: sum >= article ? 'article' : sum >= offer ? 'offer' : 'other', language, confidence: Math.round(confidence * 100) / 100, reasons };
}

/** A verdict that one reason settles, whatever else the page says. */
export const settle = (code: ReasonCode, language: PageLanguage): GateDecision => ({ verdict: 'other', language, confidence: 1, reasons: [{ code, weight: 0 }] });
