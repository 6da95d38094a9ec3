/** What each letter is worth when a name is heard in the other script; '' where the scripts disagree (vowels, h, w, y). Chosen by sound, not by a standard. */
const SOUNDS: Readonly<Record<string, string>> = {
  ب: 'B', پ: 'B', ت: 'T', ط: 'T', ث: 'S', ج: 'K', چ: 'S', خ: 'K', د: 'D', ذ: 'D', ض: 'D', ر: 'R', ز: 'S', ژ: 'S', ظ: 'S', س: 'S', ش: 'S', ص: 'S', غ: 'K', ف: 'F', ڤ: 'F', ق: 'K', ك: 'K', گ: 'K', ل: 'L', م: 'M', ن: 'N',
  b: 'B', p: 'B', t: 'T', d: 'D', s: 'S', z: 'S', c: 'K', k: 'K', q: 'K', g: 'K', j: 'K', f: 'F', v: 'F', l: 'L', m: 'M', n: 'N', r: 'R', x: 'KS',
};
const PAIRS: readonly (readonly [RegExp, string])[] = [[/تش/g, 'ش'], [/sch|sh|ch|th/g, 's'], [/ph/g, 'f'], [/gh/g, 'g'], [/kh/g, 'k'], [/ck/g, 'k'], [/c(?=[eiy])/g, 's']];

/** Most words: their letters with hamza come apart into silent ones, and only one pair is theirs. */
const PLAIN_ARABIC = /^[\u0620-\u064a]*$/;

/**
 * The consonants of a name, the same for its Arabic and its Latin spelling as far as ear and habit go: «ديب سيك» and "DeepSeek" are both
 * DBSK. Doubled sounds count once. `text` folded, in small letters. O(length).
 */
export function skeletonOf(text: string): string {
  let plain = text;
  if (PLAIN_ARABIC.test(text)) plain = text.replace(/تش/g, 'ش');
  else {
    plain = text.normalize('NFD').replace(/\p{M}/gu, '');
    for (const [pattern, sound] of PAIRS) plain = plain.replace(pattern, sound);
  }
  let out = '';
  let last = '';
  for (let at = 0; at < plain.length; at++) {
    const sounds = SOUNDS[plain[at]!] ?? '';
    for (let each = 0; each < sounds.length; each++) if (sounds[each] !== last) out += last = sounds[each]!;
  }
  return out;
}

/** The first sound of an Arabic word without letters of other scripts, as `skeletonOf` has it, or '' where it has none. */
export function firstSoundOf(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const sounds = SOUNDS[text[at] === 'ت' && text[at + 1] === 'ش' ? 'ش' : text[at]!];
    if (sounds) return sounds[0]!;
  }
  return '';
}

/** Whether two spellings, one Arabic and one Latin, may be of one name: skeletons of three sounds or more that are equal, or of six or more but for one. */
export function soundsLike(one: string, other: string): boolean {
  return skeletonsMatch(skeletonOf(one), skeletonOf(other));
}

/** As `soundsLike`, of skeletons. */
export function skeletonsMatch(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  return a === b || (Math.min(a.length, b.length) >= 6 && differByOne(a, b));
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
