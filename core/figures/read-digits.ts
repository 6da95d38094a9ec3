import type { Reader } from './reader.ts';

/** Digits with their separators, glued together. */
export interface DigitNumber {
  value: number;
  to: number;
  digits: string;
  decimals: number;
  /** Set where one group of three after one separator can be thousands or decimals. */
  other?: number;
  separator?: string;
}

/** Longer runs are ids, whatever stands around them; also the bound that keeps hostile runs linear. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 8;

export const isAsciiDigits = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) { const unit = text.charCodeAt(at); if (unit < 48 || unit > 57) return false; }
  return text.length > 0;
};

const isSeparator = (text: string): boolean => text === '.' || text === ',' || text === '٫' || text === '٬' || text === '،' || text === "'" || text === '’';

/**
 * Reads «1,234.5», «1.234,5», «١٬٢٣٤٫٥», «.75», «62ر31», «12 345 678». Null where the glued run is no number: «1.2.3», «192.168.1.2».
 * A comma, a dot and the Arabic comma are read in both ways; `other` is the reading not taken.
 */
export function readDigits(reader: Reader, at: number): DigitNumber | null {
  const lead = reader.text(at);
  if ((lead === '.' || lead === '٫') && reader.isDigits(at + 1) && reader.isGlued(at + 1) && !(reader.isGlued(at) && reader.type(at - 1) !== 'sign')) {
    const digits = reader.text(at + 1);
    if (!isAsciiDigits(digits) || digits.length > MOST_DIGITS) return null;
    return { value: Number(`0.${digits}`), to: at + 2, digits, decimals: digits.length };
  }
  if (!reader.isDigits(at) || !isAsciiDigits(lead) || lead.length > MOST_DIGITS) return null;
  const swapped = readRaDecimal(reader, at);
  if (swapped) return swapped;
  const groups = [lead];
  const separators: string[] = [];
  let to = at + 1;
  while (groups.length < MOST_GROUPS && reader.isGlued(to) && isSeparator(reader.text(to)) && reader.isDigits(to + 1) && reader.isGlued(to + 1)) {
    const group = reader.text(to + 1);
    if (!isAsciiDigits(group)) return null;
    separators.push(reader.text(to));
    groups.push(group);
    to += 2;
  }
  if (separators.length === 0) return readSpaced(reader, at) ?? { value: Number(lead), to, digits: lead, decimals: 0 };
  if (groups.length >= MOST_GROUPS) return null;
  return join(groups, separators, to);
}

// Agencies (KUNA, Petra, APS) write the fraction first: «62ر31» is 31.62. The order is logical, not visual.
function readRaDecimal(reader: Reader, at: number): DigitNumber | null {
  if (reader.text(at + 1) !== 'ر' || !reader.isGlued(at + 1) || !reader.isDigits(at + 2) || !reader.isGlued(at + 2)) return null;
  const fraction = reader.text(at);
  const whole = reader.text(at + 2);
  if (!isAsciiDigits(whole) || whole.length > MOST_DIGITS) return null;
  return { value: Number(`${whole}.${fraction}`), to: at + 3, digits: whole + fraction, decimals: fraction.length };
}

// Groups parted by spaces: every group but the first has three digits. One such group could as well be two numbers; it is read as one
// only from 10 000 on or where the space is narrow, which the tokens no longer tell.
function readSpaced(reader: Reader, at: number): DigitNumber | null {
  const lead = reader.text(at);
  if (lead.length > 3 || lead === '0' || lead[0] === '0') return null;
  let to = at + 1;
  let digits = lead;
  while (to - at < MOST_GROUPS && reader.isDigits(to) && reader.text(to).length === 3 && isAsciiDigits(reader.text(to)) && reader.start(to) - reader.end(to - 1) === 1) digits += reader.text(to++);
  if (to === at + 1 || reader.isDigits(to)) return null;
  return { value: Number(digits), to, digits, decimals: 0 };
}

const DECIMAL_ONLY = '٫';
const THOUSANDS_ONLY = "٬'’";

function join(groups: string[], separators: string[], to: number): DigitNumber | null {
  const last = separators.at(-1)!;
  const lastGroup = groups.at(-1)!;
  const digits = groups.join('');
  if (digits.length > 24) return null;
  const areThousands = (upTo: number): boolean => groups[0]!.length <= 3 && groups.slice(1, upTo).every((group) => group.length === 3);
  const asWhole: DigitNumber = { value: Number(digits), to, digits, decimals: 0 };
  const asDecimal = (): DigitNumber => ({ value: Number(`${groups.slice(0, -1).join('')}.${lastGroup}`), to, digits, decimals: lastGroup.length });
  if (separators.length === 1) {
    if (last === DECIMAL_ONLY) return asDecimal();
    if (THOUSANDS_ONLY.includes(last)) return areThousands(2) ? asWhole : null;
    if (lastGroup.length !== 3 || groups[0]!.length > 3 || /^0/.test(groups[0]!)) return last === '،' && lastGroup.length > 3 ? null : asDecimal();
    // One group of three: the comma mostly parts thousands, and so, before people and things, does the dot. Context may turn it.
    const decimal = asDecimal();
    return last === '.' ? { ...decimal, other: asWhole.value, separator: last } : { ...asWhole, other: decimal.value, separator: last };
  }
  const same = separators.every((separator) => separator === last);
  if (same) return last !== DECIMAL_ONLY && areThousands(groups.length) ? asWhole : null;
  const sameBefore = separators.slice(0, -1).every((separator) => separator === separators[0]);
  return sameBefore && separators[0] !== DECIMAL_ONLY && areThousands(groups.length - 1) ? asDecimal() : null;
}
