import type { Numeral } from './numeral.ts';
import { readSum } from './read-numeral.ts';
import { type Joint, readWordGroup } from './read-words.ts';
import type { Reader } from './reader.ts';

/** «نصف», «ثلثا», «ثلاثة أرباع», with the scale that they take a part of: «ربع مليون», «ثلاثة أرباع المليار». */
export function readFractionAlone(reader: Reader, at: number): Numeral | null {
  if (reader.isDigits(at)) return readDigitFraction(reader, at);
  const part = readPart(reader, at, false);
  if (!part) return null;
  const word = reader.word(at);
  const numeral: Numeral = {
    from: at, to: part.to, start: reader.startOf(at), end: reader.endOf(part.to) - (reader.meaning(part.to - 1).owned ?? 0), value: part.numerator / part.denominator,
    fraction: `${part.numerator}/${part.denominator}`, script: 'words', scale: 1, definite: word.article, preposition: word.preposition, and: word.and,
  };
  const scale = reader.meaning(part.to).scale;
  if (scale && reader.word(part.to).prefix === 0 && (scale.form === 'singular' || scale.form === 'plural') && part.denominator <= 10) {
    const { fraction: _, ...rest } = numeral;
    return { ...rest, value: numeral.value! * scale.power, to: part.to + 1, end: reader.endOf(part.to + 1), scale: scale.power };
  }
  return numeral;
}

/** «3/4 كوب»: digits over digits are a part only right before a unit; a date and a score come first. */
function readDigitFraction(reader: Reader, at: number): Numeral | null {
  if (reader.text(at + 1) !== '/' || !reader.isDigits(at + 2) || !reader.isGlued(at + 1) || !reader.isGlued(at + 2)) return null;
  const [numerator, denominator] = [Number(reader.text(at)), Number(reader.text(at + 2))];
  if (!(numerator >= 1 && numerator < denominator && denominator <= 10)) return null;
  const { unit, time } = reader.meaning(at + 3);
  if ((!unit && !time) || reader.word(at + 3).prefix > 0 || reader.word(at + 3).article) return null;
  return { from: at, to: at + 3, start: reader.start(at), end: reader.endOf(at + 3), value: numerator / denominator, fraction: `${numerator}/${denominator}`, script: 'digits', scale: 1, definite: false, preposition: '', and: false };
}

interface Part {
  numerator: number;
  denominator: number;
  to: number;
}

function readPart(reader: Reader, at: number, joined: boolean): Part | null {
  const word = reader.word(at);
  const meaning = word.node?.meaning;
  if (!meaning) return null;
  const { fraction } = meaning;
  if (fraction?.form === 'singular' && isPlainFraction(reader, at, joined)) return { ...fraction, to: at + 1 };
  if (fraction?.form === 'dual' && (fraction.denominator === 3 || (joined && fraction.denominator !== 4))) return { ...fraction, to: at + 1 };
  if (!meaning.small) return null;
  const group = readWordGroup(reader, at);
  const last = group && reader.word(group.to).node?.meaning?.fraction;
  if (group && last?.form === 'plural' && reader.word(group.to).prefix === 0 && group.value > 0) return { numerator: group.value, denominator: last.denominator, to: group.to + 1 };
  return null;
}

// خمس, سبع, تسع, عشر are read as integers unless a damma says otherwise (خُمس) or a pronoun follows (خمسهم); ثمن is a price.
function isPlainFraction(reader: Reader, at: number, joined: boolean): boolean {
  const { fraction, owned } = reader.meaning(at);
  if (owned) return !joined;
  // «ونص» is dialect for a half; «نص» alone is a text.
  if (reader.word(at).base === 'نص') return joined;
  const { denominator } = fraction!;
  if (denominator <= 4 || denominator === 6) return true;
  return !joined && (reader.hasInSource(at, '\u064f') || isBeforeOne(reader, at + 1));
}

// «خمس الساعة»: no integer stands before a definite singular.
function isBeforeOne(reader: Reader, at: number): boolean {
  const { article, prefix, node } = reader.word(at);
  return article && prefix === 0 && (node?.meaning?.time?.count ?? node?.meaning?.unit?.count) === 'one';
}

/** What may follow a whole number: «ونصف», «ونصف المليون», «إلا ربعا», «وثلاثة أخماس», «وسبعة من عشرة», «على ثلاثة». */
export function readFractionAfter(reader: Reader, numeral: Numeral, joints: readonly Joint[]): Numeral | null {
  return readAndPart(reader, numeral) ?? readLessPart(reader, numeral) ?? readOverPower(reader, numeral, joints) ?? readDivision(reader, numeral, joints);
}

const closed = (reader: Reader, numeral: Numeral, value: number, to: number): Numeral => {
  const { other: _, digits: __, decimals: ___, ...rest } = numeral;
  return { ...rest, value: Number(value.toPrecision(16)), to, end: reader.endOf(to) };
};

function readAndPart(reader: Reader, numeral: Numeral): Numeral | null {
  const from = reader.afterAnd(numeral.to);
  if (from === null || numeral.value === null) return null;
  const part = readPart(reader, from, true);
  if (!part || reader.word(from).preposition || (reader.word(from).article && !numeral.definite)) return null;
  // «5 آلاف ونصف مليون»: a greater scale after the half makes it a number of its own.
  let { to } = part;
  const scale = reader.meaning(to).scale;
  if (scale && reader.word(to).prefix === 0 && (scale.form === 'singular' || scale.form === 'plural')) {
    if (numeral.scale === 1 || scale.power > numeral.scale) return null;
    to++;
    return closed(reader, numeral, numeral.value + (part.numerator / part.denominator) * scale.power, to);
  }
  return closed(reader, numeral, numeral.value + (part.numerator / part.denominator) * numeral.scale, to);
}

function readLessPart(reader: Reader, numeral: Numeral): Numeral | null {
  if (numeral.value === null || reader.text(numeral.to) !== 'الا') return null;
  const meaning = reader.meaning(numeral.to + 1);
  const fraction = meaning.fraction ?? null;
  if (!fraction || reader.word(numeral.to + 1).prefix || fraction.denominator > 4) return null;
  return closed(reader, numeral, numeral.value - numeral.scale / fraction.denominator, numeral.to + 2);
}

// Decimals read aloud as «ثمانية وثمانون من مئة» belong to the number before them; where the greedy sum has swallowed the numerator
// («ألف وسبعمئة وخمسة من ألف»), the joint that leaves the largest numerator below the power parts them.
function readOverPower(reader: Reader, numeral: Numeral, joints: readonly Joint[]): Numeral | null {
  if (numeral.value === null || numeral.script !== 'words') return null;
  const power = (at: number): { value: number; to: number } | null => {
    if (reader.text(at) !== 'من') return null;
    const denominator = readPlainSum(reader, at + 1);
    if (!denominator || reader.word(at + 1).prefix || denominator.definite || !isPowerOfTen(denominator.value)) return null;
    return { value: denominator.value!, to: denominator.to };
  };
  const from = reader.afterAnd(numeral.to);
  if (from !== null && (from === numeral.to || !reader.word(from).and)) {
    const numerator = reader.meaning(from).small || reader.meaning(from).scale ? readPlainSum(reader, from) : null;
    const over = numerator && power(numerator.to);
    if (over && numerator.value! < over.value) return closed(reader, numeral, numeral.value + numerator.value! / over.value, over.to);
  }
  const over = power(numeral.to);
  if (!over || joints.length === 0) return null;
  const joint = joints.find(({ before }) => numeral.value! - before < over.value);
  return joint ? closed(reader, numeral, joint.before + (numeral.value - joint.before) / over.value, over.to) : null;
}

const isPowerOfTen = (value: number | null): boolean => value === 10 || value === 100 || value === 1e3 || value === 1e4 || value === 1e5 || value === 1e6;

/** A sum that is itself a numerator; one level deep, so that «وسبعة وسبعة وسبعة …» costs no more than its length. */
function readPlainSum(reader: Reader, at: number): Numeral | null {
  if (reader.isNested) return null;
  reader.isNested = true;
  const sum = readSum(reader, at);
  reader.isNested = false;
  return sum;
}

function readDivision(reader: Reader, numeral: Numeral, joints: readonly Joint[]): Numeral | null {
  if (numeral.value === null || numeral.script === 'mixed') return null;
  const over = (at: number): { value: number; to: number } | null => {
    if (reader.text(at) !== 'علي') return null;
    const denominator = reader.word(at + 1).prefix ? null : readPlainSum(reader, at + 1);
    return denominator?.value && !denominator.definite && !denominator.decimals ? { value: denominator.value, to: denominator.to } : null;
  };
  const from = reader.afterAnd(numeral.to);
  if (from !== null && numeral.script === 'words') {
    const numerator = reader.meaning(from).small ? readPlainSum(reader, from) : null;
    const division = numerator && over(numerator.to);
    if (division) return closed(reader, numeral, numeral.value + numerator.value! / division.value, division.to);
  }
  const division = over(numeral.to);
  if (!division) return null;
  const joint = joints.at(-1);
  // «مئتان وواحد على ثلاثمئة»: what follows whole hundreds is the numerator. «خمسة وعشرون على مئة» has no such joint.
  if (joint && joint.before % 100 === 0 && numeral.value - joint.before < division.value) return closed(reader, numeral, joint.before + (numeral.value - joint.before) / division.value, division.to);
  return { ...closed(reader, numeral, numeral.value / division.value, division.to), fraction: `${numeral.value}/${division.value}` };
}
