import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';
import { readNumeric } from './dates.ts';

const MOST_GROUPS = 8;
/** E.164 allows fifteen digits with the country's; with a trunk zero no Arab number has more than eleven. */
const MOST_DIGITS = 15;
const MOST_LOCAL_DIGITS = 11;
const EXTENSIONS = new Set(['ext', 'x', 'Ext', 'EXT', 'تحويله', 'داخلي', 'التحويله']);

/** What parts two groups of digits: a glued hyphen or dot, a space, a closing or an opening bracket. */
function readGap(reader: Reader, at: number, isOpen: boolean, isSpacedHere: boolean): { to: number; spaced: boolean } | null {
  const sign = reader.text(at);
  const glued = (to: number): boolean => reader.isDigits(to) && reader.isGlued(to);
  if ((sign === '-' || sign === '–') && reader.isGlued(at) && glued(at + 1)) return { to: at + 1, spaced: false };
  if (isOpen && sign === ')' && reader.isDigits(at + 1)) return { to: at + 1, spaced: true };
  if (isSpacedHere && sign === '(' && glued(at + 1) && reader.text(at + 2) === ')') return { to: at + 1, spaced: true };
  return isSpacedHere && reader.isDigits(at) ? { to: at, spaced: true } : null;
}

/**
 * Telephone numbers: «+966 11 123 4567», «00962-6-5551234», «920-000-000», «0100 123 4567», «(+1)6507018887», «6507018887 ext 897».
 * A space parts groups only after +, 00, a trunk zero or a code in brackets, since «12 345» is one number.
 */
function readPhone(reader: Reader, at: number): Found | null {
  const plus = reader.text(at) === '+';
  const first = plus ? at + 1 : at;
  if (!reader.isDigits(first) || (plus && !reader.isGlued(first))) return null;
  const lead = reader.text(first);
  const isBracketed = reader.text(at - 1) === '(' && reader.isGlued(at) && reader.text(first + 1) === ')';
  const isInternational = plus || /^00[1-9]/.test(lead);
  const isTrunk = /^0[1-9]\d{0,3}$/.test(lead);
  const mostDigits = isInternational || isBracketed ? MOST_DIGITS : MOST_LOCAL_DIGITS;
  let isOpen = isBracketed;
  let to = first + 1;
  let count = lead.length;
  let groups = 1;
  let spaces = 0;
  for (; groups < MOST_GROUPS; groups++) {
    const gap = readGap(reader, to, isOpen, isInternational || isTrunk || isBracketed);
    if (!gap || count + reader.text(gap.to).length > mostDigits) break;
    isOpen = reader.text(to) === '(';
    count += reader.text(gap.to).length;
    if (gap.spaced) spaces++;
    to = gap.to + 1;
  }
  const passOver = (end: number): Found => ({ to: end, start: 0, end: 0, reading: null });
  if (count >= 7 && EXTENSIONS.has(reader.text(to)) && reader.isDigits(to + 1)) return passOver(to + 2);
  if ((plus && count >= 9 && (groups > 1 || count >= 10)) || (lead.startsWith('00') && count >= 9)) return passOver(to);
  // Two short groups after a zero may be an hour and something counted; a number has eight digits at least, in three groups or two long ones.
  if (lead.startsWith('0') && lead.length > 1 && count >= 8 && (spaces === 0 || groups >= 3 || count >= 9)) return passOver(to);
  if (isBracketed && groups > 1 && count >= 7) return passOver(to);
  return groups >= 3 && spaces === 0 && count >= 7 && !readNumeric(reader, at) ? passOver(to) : null;
}

export const phoneRules: readonly Rule[] = [{ id: 'not.phone', reason: 'telephone numbers', on: ['digits', 'sign'], read: readPhone }];
