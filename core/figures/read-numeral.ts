import type { Meaning } from './meaning.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readFractionAfter, readFractionAlone } from './read-fraction.ts';
import { readVague } from './read-vague.ts';
import { type Joint, readWordGroup } from './read-words.ts';
import type { Reader } from './reader.ts';

/** No number of news has more terms; the bound keeps «ألف ألف ألف …» linear. */
const MOST_TERMS = 12;

interface Term {
  value: number;
  to: number;
  scale: number;
  joints: Joint[];
  definite: boolean;
  ambiguousDual: boolean;
  bareScale: boolean;
  digits?: ReturnType<typeof readDigits>;
}

/** The number that starts at a token: digits, words or both, with sign, scales, fractions. Remembered per token. */
export function readNumeral(reader: Reader, at: number): Numeral | null {
  let numeral = reader.numerals.get(at);
  if (numeral === undefined) reader.numerals.set(at, (numeral = readSigned(reader, at)));
  return numeral;
}

const MINUS_SIGNS = '-−–';

function readSigned(reader: Reader, at: number): Numeral | null {
  const text = reader.text(at);
  const type = reader.type(at);
  if (type === null) return null;
  if (type === 'sign' && (MINUS_SIGNS.includes(text) || text === '+')) {
    // A sign is one only where no digit or letter stands glued before it: «10-15» is a range, «كوفيد-19» a name.
    if (!reader.isGlued(at + 1) || (reader.isGlued(at) && !isOpening(reader.text(at - 1)))) return null;
    const numeral = readUnsigned(reader, at + 1);
    if (!numeral || numeral.script === 'words' || numeral.value === null) return null;
    return { ...numeral, from: at, start: reader.start(at), value: text === '+' ? numeral.value : -numeral.value, signed: true };
  }
  if (reader.meaning(at).minus) {
    const numeral = readUnsigned(reader, at + 1);
    if (!numeral || numeral.value === null) return null;
    return { ...numeral, from: at, start: reader.startOf(at), value: -numeral.value, signed: true };
  }
  return readUnsigned(reader, at);
}

const isOpening = (text: string): boolean => '([{«"“:،؛/=<>'.includes(text) && text !== '';

function readUnsigned(reader: Reader, at: number): Numeral | null {
  const type = reader.type(at);
  if (type === null || type === 'break' || type === 'latin') return null;
  return readVague(reader, at) ?? readFractionAlone(reader, at) ?? readSum(reader, at);
}

/** Terms with falling scales: «ثلاثة ملايين ومئتي ألف وخمسين», «22 ألفا و404». */
export function readSum(reader: Reader, at: number): Numeral | null {
  const first = readTerm(reader, at, true);
  if (!first) return null;
  const joints: Joint[] = first.joints.slice();
  let total = first.value;
  let { to, scale } = first;
  let words = first.digits ? 0 : 1;
  let digitTerms = first.digits ? 1 : 0;
  let lowest = first;
  for (let terms = 1; terms < MOST_TERMS && scale > 1; terms++) {
    const from = reader.afterAnd(to);
    if (from === null || (from !== to && reader.word(from).and)) break;
    if (from === to && reader.word(from).preposition) break;
    const next = readTerm(reader, from, false);
    if (!next || (next.definite && !first.definite) || next.ambiguousDual && next.bareScale && next.scale >= scale) break;
    const fits = next.digits ? Number.isInteger(next.value) && next.value < scale : next.value < scale || followsHundreds(lowest, next);
    // «3 ملايين و20 في المئة»: the second number has a measure of its own.
    if (!fits || (next.digits && next.scale === 1 && reader.lexeme(next.to, (m) => m.percent))) break;
    // «ألف وواحدة من»، «5 آلاف و3 منهم»: not seen in print often enough to guard.
    joints.push({ at: from, before: total }, ...next.joints.map((joint) => ({ at: joint.at, before: total + joint.before })));
    total += next.value;
    to = next.to;
    scale = next.scale;
    lowest = next;
    if (next.digits) digitTerms++; else words++;
  }
  const mixed = digitTerms > 0 && (words > 0 || first.scale > 1);
  const digits = first.digits;
  const word = reader.word(at);
  const single = to === first.to;
  let numeral: Numeral = {
    from: at,
    to,
    start: digits ? reader.start(at) : reader.startOf(at),
    end: reader.endOf(to),
    value: total,
    script: mixed ? 'mixed' : digits ? 'digits' : 'words',
    scale: lowest.scale,
    definite: first.definite,
    preposition: digits ? '' : word.preposition,
    and: !digits && word.and,
  };
  if (single) {
    if (digits) {
      numeral.digits = digits.digits;
      numeral.decimals = digits.decimals;
      if (digits.other !== undefined) {
        numeral.other = digits.other * first.scale;
        numeral.separator = digits.separator!;
      }
    }
    if (first.ambiguousDual) numeral.ambiguousDual = true;
    if (first.bareScale) numeral.bareScale = true;
  }
  if (reader.isNested) return numeral;
  numeral = readFractionAfter(reader, numeral, joints) ?? numeral;
  return readPoint(reader, numeral) ?? numeral;
}

// «ستمئة ألف وألفين وأربعمئة»: a round number of hundreds of a scale is followed by the rest of the same scale.
function followsHundreds(before: Term, next: Term): boolean {
  return before.scale > 1 && next.scale === before.scale && (before.value / before.scale) % 100 === 0 && next.value / next.scale < 100;
}

/** «واحد فاصلة خمسة», «ثلاثة فاصلة أربعمئة وستة»: the digits of the second number are the decimals; leading zeros are read as صفر. */
function readPoint(reader: Reader, numeral: Numeral): Numeral | null {
  if (numeral.value === null || !reader.meaning(numeral.to).point) return null;
  let zeros = '';
  let at = numeral.to + 1;
  while (zeros.length < 6 && reader.meaning(at).small?.role === 'zero') {
    zeros += '0';
    at = reader.afterAnd(at + 1) ?? at + 1;
  }
  const decimals = reader.isDigits(at) ? readDigits(reader, at) : readWordGroup(reader, at);
  const to = decimals?.to ?? (zeros ? at : null);
  if (to === null) return null;
  const fraction = Number(`0.${zeros}${decimals?.value ?? ''}`);
  const value = Number((numeral.value + fraction).toPrecision(15));
  const scale = reader.meaning(to).scale;
  if (scale && !reader.word(to).prefix && scale.form !== 'dual') return { ...numeral, value: value * scale.power, to: to + 1, end: reader.endOf(to + 1), scale: scale.power, script: 'words' };
  return { ...numeral, value, to, end: reader.endOf(to), script: 'words' };
}

/** A number below 1000, or digits, with the scales that multiply it: «مئة ألف», «14.500 مليار», «ألف مليون», «مليونين». */
function readTerm(reader: Reader, at: number, first: boolean): Term | null {
  const type = reader.type(at);
  if (type === null) return null;
  const digits = type === 'digits' || (first && type === 'sign') ? readDigits(reader, at) : null;
  const group = digits ? null : readWordGroup(reader, at);
  let value = digits?.value ?? group?.value ?? 1;
  let to = digits?.to ?? group?.to ?? at;
  let scale = 1;
  let ambiguousDual = false;
  let count = 0;
  const article = digits ? true : (group?.definite ?? false);
  for (; count < 4; count++) {
    const meaning: Meaning['scale'] = reader.meaning(to).scale;
    if (!meaning) break;
    const word = reader.word(to);
    const leads = count === 0 && !digits && !group;
    if (!leads && (word.prefix > 0 || (word.article && !article))) break;
    // A plural alone is vague; a dual is itself a number and follows none.
    if (leads ? meaning.form === 'plural' : meaning.form === 'dual' && !(count > 0)) break;
    if (count > 0 && scale >= 1e12) break;
    if (leads && meaning.form === 'dual') value = 2;
    if (leads && meaning.form === 'accusative') ambiguousDual = true;
    value *= meaning.power;
    scale *= meaning.power;
    to++;
  }
  if (!digits && !group && count === 0) return null;
  if (value > 1e21) return null;
  const term: Term = {
    value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
    to,
    scale,
    joints: group?.joints ?? [],
    definite: group ? group.definite : !digits && reader.word(at).article,
    ambiguousDual: ambiguousDual && count === 1,
    bareScale: !digits && !group,
  };
  if (digits) term.digits = digits;
  return term;
}
