import { readDigits } from '../../read-digits.ts';
import { readWordGroup } from '../../read-words.ts';
import type { Reader } from '../../reader.ts';
import type { Found } from '../../rule.ts';
import type { MessageRule } from '../message-rule.ts';

const number = (reader: Reader, start: number, to: number, value: number, fraction?: string): Found => ({
  to, start, end: reader.endOf(to), confidence: 0.7, reading: { kind: 'number', value: fraction === undefined ? Number(value.toPrecision(15)) : value, ...(fraction !== undefined && { fraction }) },
});

/** A minus glued before digits, and where the digits begin. */
function readSign(reader: Reader, at: number): { sign: 1 | -1; from: number } {
  const isMinus = '-−'.includes(reader.text(at)) && reader.text(at) !== '' && reader.isGlued(at + 1) && !reader.isGlued(at);
  return isMinus ? { sign: -1, from: at + 1 } : { sign: 1, from: at };
}

/** «3/4» where the parts cannot be a date and tell of a part: numerator below denominator. */
function readSlash(reader: Reader, at: number): { value: number; to: number; text: string } | null {
  if (!reader.isDigits(at) || reader.text(at + 1) !== '/' || !reader.isDigits(at + 2) || !reader.isGlued(at + 1) || !reader.isGlued(at + 2)) return null;
  if (reader.text(at + 3) === '/' && reader.isGlued(at + 3)) return null;
  const [numerator, denominator] = [Number(reader.text(at)), Number(reader.text(at + 2))];
  return numerator > 0 && denominator > numerator && denominator <= 100 ? { value: numerator / denominator, to: at + 3, text: `${numerator}/${denominator}` } : null;
}

/** «-1 4/5», «-4/5», «3/4 الكأس»: a sign, a whole number or a definite noun makes a part of what is else a day and a month. */
function readWrittenFraction(reader: Reader, at: number): Found | null {
  const { sign, from } = readSign(reader, at);
  const start = reader.start(at);
  const alone = readSlash(reader, from);
  if (alone) return sign < 0 || reader.word(alone.to).article && reader.word(alone.to).prefix === 0 ? number(reader, start, alone.to, sign * alone.value, `${sign < 0 ? '-' : ''}${alone.text}`) : null;
  if (!reader.isDigits(from) || !/^\d{1,6}$/.test(reader.text(from)) || reader.isGlued(from + 1)) return null;
  const part = readSlash(reader, from + 1);
  return part && number(reader, start, part.to, sign * (Number(reader.text(from)) + part.value));
}

/** «12,32e+14», «1.1^23»: the exponent of ten, and the power. */
function readExponent(reader: Reader, at: number): Found | null {
  const { sign, from } = readSign(reader, at);
  const digits = reader.isDigits(from) ? readDigits(reader, from) : null;
  if (!digits) return null;
  const mark = reader.text(digits.to);
  if (!/^[eE^]$/.test(mark) || !reader.isGlued(digits.to)) return null;
  let to = digits.to + 1;
  const lead = reader.text(to);
  const isSigned = (lead === '-' || lead === '+' || lead === '−') && reader.isGlued(to);
  if (isSigned) to++;
  if (!reader.isDigits(to) || !reader.isGlued(to) || reader.text(to).length > 3) return null;
  const power = (isSigned && lead !== '+' ? -1 : 1) * readSmall(reader, to).value;
  const value = mark === '^' ? Math.pow(sign * digits.value, power) : sign * digits.value * Math.pow(10, power);
  return Number.isFinite(value) ? number(reader, reader.start(at), readSmall(reader, to).to, value) : null;
}

const readSmall = (reader: Reader, at: number): { value: number; to: number } => readDigits(reader, at) ?? { value: Number(reader.text(at)), to: at + 1 };

/** «واحد من ثلاثة»: a part in words, both below a hundred. */
function readOneOf(reader: Reader, at: number): Found | null {
  if (!reader.meaning(at).small || reader.word(at).article) return null;
  const numerator = readWordGroup(reader, at);
  if (!numerator || numerator.value < 1 || reader.text(numerator.to) !== 'من') return null;
  const from = numerator.to + 1;
  const denominator = reader.meaning(from).small && reader.word(from).prefix === 0 && !reader.word(from).article ? readWordGroup(reader, from) : null;
  if (!denominator || denominator.value <= numerator.value || denominator.value > 100) return null;
  return number(reader, reader.startOf(at), denominator.to, numerator.value / denominator.value, `${numerator.value}/${denominator.value}`);
}

export const numeralRules: readonly MessageRule[] = [
  { id: 'message.fraction', reason: 'a part written with a slash, which in prose is a date or a score: «1 4/5»', read: readWrittenFraction },
  { id: 'message.exponent', reason: 'powers as calculators write them: «12.32e+14»', read: readExponent },
  { id: 'message.one-of', reason: '«واحد من ثلاثة» is a third', read: readOneOf },
];
