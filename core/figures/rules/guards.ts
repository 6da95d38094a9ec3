import { idLeads, idListLeads, nameLeads, placeLeads, sportCues } from '../../../lexicon/false-friends.ts';
import { fold } from '../../text/fold.ts';
import { FUNCTION_WORDS, isCountedNoun, readMeasure } from '../measure.ts';
import { readOffset } from '../read-date-parts.ts';
import { readDigits } from '../read-digits.ts';
import { isOne } from '../read-words.ts';
import type { Reader } from '../reader.ts';
import type { Found, Rule } from '../rule.ts';
import { phoneRules } from './phones.ts';
import { titleRules } from './titles.ts';

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => fold(word).text));
const IDS = toSet(idLeads);
const ID_LISTS = toSet(idListLeads);
const NAMES = toSet(nameLeads);
const PLACES = toSet(placeLeads);
const SPORTS = toSet(sportCues);

const passOver = (to: number): Found => ({ to, start: 0, end: 0, reading: null });

/** Letters that may stand glued before digits and are proclitics: «و404», «ب24», «الـ13», «وبالـ4». */
const isProclitic = (text: string): boolean => /^[وف]?[بلك]?(ال|ل)?$/.test(text);

const GLUE = '-–_./\\:@=&?#%+~';

/** Bounds the look ahead; the rest of a longer run is read as a run of its own. */
const LONGEST_RUN = 24;

/** A run of Latin letters and digits glued together: «GPT-4», «G7», «F-35», «v2.3.1», an address. */
function readGluedName(reader: Reader, at: number): Found | null {
  let to = at;
  let letters = false;
  let digits = false;
  while (to - at < LONGEST_RUN && (to === at || reader.isGlued(to))) {
    const type = reader.type(to);
    if (type === 'latin') letters = true;
    else if (type === 'digits') digits = true;
    else if (type !== 'sign' || !GLUE.includes(reader.text(to))) break;
    to++;
  }
  while (to > at && reader.type(to - 1) === 'sign') to--;
  if (!letters || !digits) return null;
  const first = reader.type(at);
  // A currency, a unit, an exponent or the h of a clock makes a figure of the run.
  if (to - at === 2) {
    const latin = first === 'latin' ? at : at + 1;
    if (reader.lexeme(latin, (meaning) => meaning.sign ?? meaning.unit, true)) return null;
    if (first === 'digits' && /^(c|h|x|pm|am|AM|PM|K|k|M|B|bn|m)$/.test(reader.text(latin))) return reader.text(latin) === 'c' ? null : passOver(to);
  }
  if (first === 'latin' && reader.lexeme(at, (meaning) => meaning.sign, true) && reader.isDigits(at + 1)) return null;
  if (first === 'digits' && /^\d+h\d\d$/.test(reader.text(at) + reader.text(at + 1) + reader.text(at + 2)) && to === at + 3) return null;
  if (first === 'digits') {
    const number = readDigits(reader, at);
    const after = number && reader.lexeme(number.to, (meaning) => meaning.sign ?? meaning.unit, true);
    if (number && after && after.to >= to) return null;
  }
  for (let run = at; run < to && run < at + 12; run++) if (reader.type(run) === 'latin') return passOver(to);
  return null;
}

/** «كوفيد-19», «إف-16», «سارس-كوف-2»: digits glued by a hyphen to an Arabic word. */
function readHyphenName(reader: Reader, at: number): Found | null {
  const text = reader.text(at);
  if (text !== '-' && text !== '–') return null;
  if (!reader.isGlued(at) || !reader.isDigits(at + 1) || !reader.isGlued(at + 1)) return null;
  if (reader.type(at - 1) !== 'arabic' || isProclitic(reader.text(at - 1))) return null;
  const { small, scale, gregorian, hijri, unit, time } = reader.meaning(at - 1);
  return small ?? scale ?? gregorian ?? hijri ?? unit ?? time ? null : passOver(at + 2);
}

/** «3-1», «1 / 1», «صفر-2» where a match is spoken of; «90+2» everywhere. */
function readScore(reader: Reader, at: number): Found | null {
  const isGoals = (to: number): boolean => (reader.isDigits(to) ? reader.text(to).length <= 2 : reader.text(to) === 'صفر');
  if (!isGoals(at)) return null;
  const sign = reader.text(at + 1);
  if (sign === '+' && reader.isGlued(at + 1) && reader.isDigits(at + 2) && reader.isGlued(at + 2) && reader.isDigits(at)) return passOver(at + 3);
  if (!['-', '–', '/', ':', '—'].includes(sign) || !isGoals(at + 2)) return null;
  const to = at + 3;
  const runsOn = ['%', '٪'].includes(reader.text(to)) || (['-', '–', '/', ':', '.'].includes(reader.text(to)) && reader.isDigits(to + 1) && reader.isGlued(to + 1));
  if (runsOn && reader.isGlued(to)) return null;
  if (readMeasure(reader, to, { value: 1, definite: false, script: 'digits' }).kind !== 'number') return null;
  const { scale, gregorian, hijri } = reader.meaning(to);
  if (scale ?? gregorian ?? hijri) return null;
  // Two small numbers that count nothing are a score; where a noun follows («3-4 أهداف»), only near a match.
  const before = reader.text(at - 1);
  const isFree = sign !== ':' && !isCountedNoun(reader, to) && before !== 'من' && before !== 'بين';
  return isFree || hasSportCue(reader, at, to) ? passOver(to) : null;
}

const REACH = 14;

function hasSportCue(reader: Reader, from: number, to: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - REACH && reader.text(at) !== ''; at--) if (SPORTS.has(reader.text(at)) || SPORTS.has(reader.text(at).replace(/^[وف]?[بلك]?(?=...)/, ''))) return true;
  for (let at = to; at < to + 5 && reader.text(at) !== ''; at++) if (SPORTS.has(reader.text(at))) return true;
  return false;
}

/** «جرعة واحدة», «لكل واحدة منها»: an adjective after its noun, or a pronoun; not a figure. */
function readAdjectiveOne(reader: Reader, at: number): Found | null {
  if (!isOne(reader, at) || readMeasure(reader, at + 1, { value: 1, definite: false, script: 'words' }).kind !== 'number') return null;
  const next = reader.meaning(at + 1);
  if (reader.afterAnd(at + 1) !== null || (reader.word(at + 1).prefix === 0 && (next.scale ?? next.small ?? next.point ?? next.fraction))) return null;
  const before = reader.text(at - 1);
  return before === 'لكل' || before === 'كل' || isCountedNoun(reader, at - 1) || isStrippedNoun(reader, at - 1) ? passOver(at + 1) : null;
}

/** A noun behind ب, ل or ك: «لجرعة», «بخطوة». */
const isStrippedNoun = (reader: Reader, at: number): boolean => /^[بلك]\S{3,}/.test(reader.text(at)) && reader.type(at) === 'arabic' && !FUNCTION_WORDS.has(reader.text(at)) && !reader.meaning(at).scale;

const OPENING_QUOTES = '«“"';
const CLOSING_QUOTES = '»”"';
const LONGEST_TITLE = 4;

/** «سديم 2», “Qwen 3”: digits that end a short quoted name. */
function readQuotedName(reader: Reader, at: number): Found | null {
  const closing = reader.text(at + 1);
  if (!closing || !CLOSING_QUOTES.includes(closing) || reader.end(at) !== reader.start(at + 1)) return null;
  for (let before = at - 1; before >= at - LONGEST_TITLE; before--) {
    const type = reader.type(before);
    const text = reader.text(before);
    if (type === 'sign' && OPENING_QUOTES.includes(text)) return before < at - 1 ? passOver(at + 1) : null;
    // Words that count, join or lead to a number make it a phrase: «أكثر من 30».
    if ((type !== 'arabic' && type !== 'latin') || FUNCTION_WORDS.has(text) || reader.meaning(before).small || reader.meaning(before).yearNoun) return null;
  }
  return null;
}

const ROUNDS = new Set(['8', '16', '32', '64', '128']);

/** «المادة 7», «القانون رقم 5», «رؤية 2030», «آيفون 17», «iPhone 15», «(أ / 90)», «م/51». */
function readNamedNumber(reader: Reader, at: number): Found | null {
  if (!reader.isDigits(at)) return null;
  let before = at - 1;
  if (reader.text(before) === '(' || reader.text(before) === ':' || reader.text(before) === '«') before--;
  const type = reader.type(before);
  const text = reader.text(before);
  if (type === null || type === 'break') return null;
  if (reader.text(at - 1) === '/' && reader.type(at - 2) === 'arabic' && reader.text(at - 2).length === 1) return passOver(at + 1);
  // «دور الـ16»: a round is called by how many are left in it.
  if (reader.text(at - 1) === 'ال' && /^[ولبف]?(ال|ل)?دور$/.test(reader.text(at - 2)) && ROUNDS.has(reader.text(at))) return passOver(at + 1);
  if (type === 'latin') {
    if (before !== at - 1 || reader.lexeme(before, (meaning) => meaning.sign ?? meaning.unit, true)) return null;
    const measure = readMeasure(reader, at + 1, { value: 1, definite: false, script: 'digits' });
    return measure.kind === 'number' && !reader.meaning(at + 1).scale && text.length > 1 ? passOver(at + 1) : null;
  }
  // «في الدقيقة 62»: the minute of a match.
  if (text.endsWith('الدقيقه') && reader.type(at + 1) !== 'digits') return passOver(at + 1);
  if (isListLead(text) || (text === 'من' && isListLead(reader.text(before - 1)))) return passOver(skipIdList(reader, at));
  if (IDS.has(text)) return passOver(skipIdTail(reader, at));
  if (!NAMES.has(text.replace(/^[وف](?=....)/, '')) && !NAMES.has(text) && !(text === 'العالم' && (reader.text(before - 1) === 'كاس' || reader.text(before - 1) === 'لكاس' || reader.text(before - 1) === 'بكاس'))) return null;
  const measure = readMeasure(reader, at + 1, { value: 1, definite: false, script: 'digits' });
  return measure.kind === 'number' && !reader.meaning(at + 1).scale ? passOver(at + 1) : null;
}

// «رقم 12/2020», «رقم 20-12-2019»: the number of a law runs on.
function skipIdTail(reader: Reader, at: number): number {
  let to = at + 1;
  for (let i = 0; i < 4 && ['/', '-', '.'].includes(reader.text(to)) && reader.isDigits(to + 1) && reader.isGlued(to + 1); i++) to += 2;
  return to;
}

const isListLead = (text: string): boolean => ID_LISTS.has(text.replace(/^[وفبلك](?=ال)/, ''));

const LONGEST_LIST = 8;

/** «المواد 5 و6 و7», «المادتين 3 و4», «الصفحات من 5 إلى 9»: as long as the numbers count nothing. */
function skipIdList(reader: Reader, at: number): number {
  let to = skipIdTail(reader, at);
  for (let items = 1; items < LONGEST_LIST; items++) {
    const joined = ['،', ',', 'الي', 'حتي', 'او', '-', '–'].includes(reader.text(to)) ? to + 1 : reader.afterAnd(to);
    if (joined === null || !reader.isDigits(joined)) return to;
    const next = skipIdTail(reader, joined);
    if (reader.meaning(next).scale || isCountedNoun(reader, next) || readMeasure(reader, next, { value: 1, definite: false, script: 'digits' }).kind !== 'number') return to;
    to = next;
  }
  return to;
}

/** «1. مقدمة», «(2) النتائج»: the numbering of a list at the head of a line. */
function readListNumber(reader: Reader, at: number): Found | null {
  const open = reader.text(at - 1) === '(' ? at - 1 : at;
  if (reader.text(open - 1) !== '' || reader.text(at).length > 2 || !reader.isDigits(at)) return null;
  const close = reader.text(at + 1);
  return ['.', ')', '-', '–'].includes(close) && reader.type(at + 2) === 'arabic' && !reader.isGlued(at + 2) && (close !== ')' || open < at || reader.isGlued(at + 1)) ? passOver(at + 2) : null;
}

/** «الربع الماضي», «الربع المقبل»: a deictic, no quarter of a thing. */
function readDeicticQuarter(reader: Reader, at: number): Found | null {
  return reader.meaning(at).period === 'quarter' && reader.word(at).article && readOffset(reader, at + 1) ? passOver(at + 2) : null;
}

/** «شارع الستين»: a ten with the article after the word of a place. */
function readPlaceName(reader: Reader, at: number): Found | null {
  const word = reader.word(at);
  if (!word.article || word.prefix > 0) return null;
  const { small, scale } = word.node?.meaning ?? {};
  if (!small && !scale) return null;
  return PLACES.has(reader.text(at - 1)) && reader.type(at - 1) === 'arabic' ? passOver(at + 1) : null;
}

/** Phrases of the table: «ربع النهائي», «أول من أمس», «واحدة من». */
function readFalseFriend(reader: Reader, at: number): Found | null {
  const lexeme = reader.lexeme(at, (meaning) => meaning.falseFriend);
  return lexeme && passOver(lexeme.to);
}

/** «ألّف», «ألف الكاتب»: the verb; «واحد» as an adjective after its noun, «الواحد» as «one». */
function readVerbOrPronoun(reader: Reader, at: number): Found | null {
  const word = reader.word(at);
  const meaning = word.node?.meaning;
  if (word.base === 'الف' && !word.article) {
    const isVerb = reader.hasInSource(at, '\u0651') || (reader.word(at + 1).article && !reader.meaning(at + 1).scale && !word.and && word.preposition === '' && reader.type(at + 1) === 'arabic');
    return isVerb && !reader.meaning(at - 1).small && !reader.isDigits(at - 1) ? passOver(at + 1) : null;
  }
  // «وأحد المسؤولين»: folded it is «واحد».
  if (word.base === 'واحد' && word.prefix === 0 && reader.meaning(at + 1).small?.role !== 'ten' && (reader.hasInSource(at, 'أ') || reader.hasInSource(at, 'إ'))) return passOver(at + 1);
  if (word.base === 'الفا' && ['متحور', 'جيل', 'المتحور', 'سلاله', 'السلاله', 'متغير'].includes(reader.text(at - 1))) return passOver(at + 1);
  if (meaning?.small?.value === 1 && meaning.small.role === 'one') {
    const joined = reader.afterAnd(at + 1);
    const next = reader.meaning(at + 1);
    if (next.scale || next.point || next.small || (joined !== null && (reader.meaning(joined).small ?? reader.meaning(joined).fraction)) || reader.text(at + 1) === 'علي') return null;
    if (word.article) return passOver(at + 1);
    return reader.type(at - 1) === 'arabic' && !reader.meaning(at - 1).minus && word.prefix === 0 && reader.text(at - 1) !== 'و' && !reader.meaning(at - 1).small ? passOver(at + 1) : null;
  }
  return null;
}

export const guardRules: readonly Rule[] = [
  ...titleRules,
  { id: 'not.phrase', reason: 'fixed phrases with a number word in them: «ربع النهائي»', on: ['friend'], read: readFalseFriend },
  { id: 'not.verb', reason: 'ألّف is a verb, واحد after its noun an adjective', on: ['number'], read: readVerbOrPronoun },
  { id: 'not.deictic-quarter', reason: 'quarters placed by the day of writing: «الربع الماضي»', on: ['number'], read: readDeicticQuarter },
  { id: 'not.place', reason: 'streets are called by tens: «شارع الستين»', on: ['number'], read: readPlaceName },
  { id: 'not.latin-name', reason: 'letters and digits in one run are a name: «GPT-4»', on: ['latin', 'digits'], read: readGluedName },
  { id: 'not.hyphen-name', reason: 'an Arabic word and digits joined by a hyphen: «كوفيد-19»', on: ['sign'], read: readHyphenName },
  ...phoneRules,
  { id: 'not.score', reason: 'scores and added time: «3-1», «90+2»', on: ['digits', 'number'], read: readScore },
  { id: 'not.list', reason: 'the numbering of a list: «1. مقدمة»', on: ['digits'], read: readListNumber },
  { id: 'not.id', reason: 'numbers that name a law, a room, a product', on: ['digits'], read: readNamedNumber },
  { id: 'not.adjective-one', reason: 'one after the noun that it describes: «جرعة واحدة»', on: ['number'], read: readAdjectiveOne },
  { id: 'not.quoted-name', reason: 'digits that end a short name in quotes: «سديم 2»', on: ['digits'], read: readQuotedName },
];
