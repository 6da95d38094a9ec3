import { fold } from '../../text/fold.ts';
import { findInRegister } from './find-in-register.ts';

const LONGEST_QUERY = 80;
/** What may lead to the date of a query without being part of it. */
const LEADS = new Set(['', 'في', 'يوم', 'خلال', 'من', 'عن', 'بتاريخ', 'تاريخ', 'شهر']);

/**
 * The days that a query asks for where the whole of it is one date or range of dates, as EDTF: «الأسبوع الماضي», «مارس 2025», «أمس»,
 * «من 3 إلى 9 مارس». Null for all else. `today` is ISO 8601. What is searched lies behind: «الجمعة» is the last one.
 */
export function readDayQuery(query: string, today: string): string | null {
  const text = query.trim();
  if (text.length > LONGEST_QUERY) return null;
  const [figure, ...others] = findInRegister(text, { register: 'message', published: today, tense: 'past' });
  if (!figure || others.length > 0 || figure.end !== text.length || !LEADS.has(fold(text.slice(0, figure.start)).text.trim())) return null;
  const edtf = figure.kind === 'date' ? figure.value : figure.kind === 'range' && figure.of === 'date' ? `${figure.low}/${figure.high}` : null;
  // A day of any month, or one of which nothing is known, would find nearly all.
  return edtf === null || /XX-XX|-XX/.test(edtf) ? null : edtf;
}
