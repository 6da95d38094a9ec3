import type { GateDecision, PageSignals } from './gate.ts';
import { GATE, judge, refuse, settle } from './judge.ts';
import { tellLanguage } from './tell-language.ts';

/** Letters and digits alone: a heading and the title differ in signs, spaces and tashkeel. */
const bare = (text: string): string => text.replace(/[^\w\u0620-\u064a\u0660-\u0669\u0671-\u06d3]+/g, '').replace(/[أإآ]/g, 'ا');

/** Decides from cheap signals whether a page is worth reading as an Arabic news article. Any language but Arabic settles it. */
export function decideGate({ isTopFrame, sample, title, headings, url, jsonLdTypes, microdataTypes, ogType, hasMachineDate, paragraphs, linkDensity }: PageSignals): GateDecision {
  if (!isTopFrame) return settle('notTopFrame', 'other');
  const language = tellLanguage(sample);
  if (language === null) return settle('tooLittleText', tellLanguage((title + ' ' + headings.join(' ')).repeat(4)) === 'ar' ? 'ar' : 'other');
  if (language !== 'ar') return refuse(language);
  const whole = bare(title);
  return judge({
    url,
    types: [...jsonLdTypes, ...microdataTypes, ogType].join(' '),
    hasMachineDate,
    hasVisibleDate: !hasMachineDate && /(?:^|[^\d٠-٩])(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?![\d٠-٩])/.test(sample),
    body: paragraphs >= 4 ? 'longBody' : paragraphs >= 1 ? 'mediumBody' : 'shortBody',
    headline: headings.some((heading) => { const text = bare(heading); return text.length > 14 && whole.startsWith(text.slice(0, 40)); }) ? 'matches' : 'found',
    hasManyLinks: linkDensity > 0.65,
    more: [],
  }, GATE);
}
