import type { GateDecision, PageLanguage, PageSignals, Reason, ReasonCode } from './gate.ts';
import { tellLanguage } from './tell-language.ts';
import { settle, sumUp } from './weights.ts';

/**
 * The sentinel's weights. They are lenient on purpose: a page that passes costs one injected script, and the reader decides again with
 * the whole body before it; a page that is refused here is never read.
 */
const weights = {
  newsMarkup: 3, // structured data of type NewsArticle is written by news systems alone
  articleMarkup: 2, // og:type article, Article data: blogs and a few section pages declare it too
  websiteMarkup: -0.5, // og:type website stands on home pages, and by carelessness on some articles
  machineDate: 1.5, // of sixty Arabic pages that were no articles none had a machine-readable date
  visibleDate: 0.5, // a date in the text: articles have one, so do indexes
  longBody: 2, // long paragraphs outside links are what an article is made of
  mediumBody: 1, // a twelfth of news items are under 500 characters
  shortBody: -2, // only headlines and teasers
  headlineMatches: 1.5, // a heading that the title repeats names one story
  rootPath: -2, // the front page of a site has no path
  datedUrl: 0.75, // a date or a long number in the address: how news systems name a story
  manyLinks: -2, // an index is made of links
} as const satisfies Partial<Record<ReasonCode, number>>;

const thresholds = { offer: 0.5, article: 2 };

const languages: Record<Exclude<PageLanguage, 'ar'>, ReasonCode> = { fa: 'persian', ur: 'urdu', ps: 'pashto', ku: 'kurdish', other: 'notArabicScript' };

/** Letters and digits alone: a heading and the title differ in signs, spaces and tashkeel. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').replace(/[أإآ]/g, 'ا');

/** An address as news systems name a story: a date, a number of five digits or more, or a file. */
export const isDatedUrl = (path: string): boolean => /\d{4}[/-]\d{1,2}[/-]|\d{5}/.test(path);

/** The path of an absolute or relative address, without query and fragment. */
export const pathOf = (url: string): string => url.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').replace(/[?#].*/, '');

/** Decides from cheap signals whether a page is worth reading as an Arabic news article. Any language but Arabic settles it. */
export function decideGate(signals: PageSignals): GateDecision {
  if (!signals.isTopFrame) return settle('notTopFrame', 'other');
  const language = tellLanguage(signals.sample);
  if (language === null) return settle('tooLittleText', tellLanguage((signals.title + ' ' + signals.headings.join(' ')).repeat(4)) === 'ar' ? 'ar' : 'other');
  if (language !== 'ar') return settle(languages[language], language);

  const reasons: Reason[] = [{ code: 'arabicText', weight: 0 }];
  const because = (code: keyof typeof weights) => reasons.push({ code, weight: weights[code] });
  const types = [...signals.jsonLdTypes, ...signals.microdataTypes].join(' ');
  if (/NewsArticle/.test(types)) because('newsMarkup');
  else if (/Article|BlogPosting|Report/.test(types) || signals.ogType === 'article') because('articleMarkup');
  else if (signals.ogType === 'website') because('websiteMarkup');
  if (signals.hasMachineDate) because('machineDate');
  else if (/(?:^|[^\d٠-٩])(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?![\d٠-٩])/.test(signals.sample)) because('visibleDate');
  because(signals.paragraphs >= 4 ? 'longBody' : signals.paragraphs >= 1 ? 'mediumBody' : 'shortBody');
  const title = bare(signals.title);
  if (signals.headings.some((heading) => { const text = bare(heading); return text.length > 14 && title.startsWith(text.slice(0, 40)); })) because('headlineMatches');
  const path = pathOf(signals.url);
  if (path.length < 2) because('rootPath');
  else if (isDatedUrl(path)) because('datedUrl');
  if (signals.linkDensity > 0.65) because('manyLinks');
  return sumUp(reasons, thresholds, language);
}
