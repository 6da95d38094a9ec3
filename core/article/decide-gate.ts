import { bare } from './level-text.ts';
import type { GateDecision, PageSignals } from './gate.ts';
import { holdsYear } from './holds-year.ts';
import { GATE, judge, refuse, settle } from './judge.ts';
import { tellLanguage } from './tell-language.ts';

/** Decides from cheap signals whether a page is worth reading as an Arabic news article. Any language but Arabic settles it. */
export function decideGate({ isTopFrame, sample, language, title, headings, url, types, hasMachineDate, paragraphs, linkDensity }: PageSignals): GateDecision {
  if (!isTopFrame) return settle('notTopFrame', 'other');
  if (language === null) return settle('tooLittleText', tellLanguage(`${title} ${headings.join(' ')} `.repeat(4)) === 'ar' ? 'ar' : 'other');
  if (language !== 'ar') return refuse(language);
  const whole = bare(title);
  return judge(GATE, url, types, [
    hasMachineDate ? 'machineDate' : holdsYear(sample) ? 'visibleDate' : 'noDate',
    paragraphs >= 4 ? 'longBody' : paragraphs >= 1 ? 'mediumBody' : 'shortBody',
    headings.some((heading) => { const text = bare(heading); return text.length > 14 && whole.startsWith(text.slice(0, 40)); }) && 'headlineMatches',
    linkDensity > 0.65 && 'manyLinks',
  ]);
}
