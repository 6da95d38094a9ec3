// Arabic nouns are regular enough in the accusative and in the dual that a table of them would only repeat itself.

const endsInFeminine = (word: string): boolean => word.endsWith('ة');

/** The accusative of a singular: «دولار» → «دولارا». Words in ة, ا, و, ى take no alef and come back as they are. */
export function inflectTanween(phrase: string): string {
  return phrase.split(' ').map((word) => (/[ةاوىيء]$/.test(word) ? word : `${word}ا`)).join(' ');
}

/** The duals of a noun, or of a noun with its adjective: «نقطة مئوية» → «نقطتان مئويتان», «نقطتين مئويتين». */
export function inflectDual(phrase: string): string[] {
  const words = phrase.split(' ');
  const [noun, ...rest] = words;
  if (!noun) return [];
  const dual = (word: string, ending: string): string => (endsInFeminine(word) ? `${word.slice(0, -1)}ت${ending}` : word + ending);
  return ['ان', 'ين'].flatMap((ending) => [words.map((word) => dual(word, ending)).join(' '), ...(rest.length ? [[dual(noun, ending), ...rest].join(' ')] : [])]);
}
