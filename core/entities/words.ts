
/** A word and what it may be without its proclitics: `cut` letters stand before `text`. */
export interface Reading {
  text: string;
  /** Folded letters left outside the name. */
  cut: number;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';

/**
 * The readings of a folded Arabic word, the least stripped first: «وللسعودية» gives itself, «للسعوديه», «السعوديه».
 * Which one holds is the lexicon's to say: «وليد», «كندا», «بايدو» keep their first letter because the whole word is listed.
 * In «لل…» the second ل is the article's: the name is looked up with ال and its span begins at that ل.
 */
export function readings(word: string): Reading[] {
  const found: Reading[] = [{ text: word, cut: 0 }];
  let rest = word;
  let cut = 0;
  if (rest.length > 3 && CONJUNCTIONS.includes(rest[0]!)) {
    rest = rest.slice(1);
    cut = 1;
    found.push({ text: rest, cut });
  }
  if (rest.length > 3 && PREPOSITIONS.includes(rest[0]!)) {
    if (rest.startsWith('لل')) {
      found.push({ text: `ا${rest.slice(1)}`, cut: cut + 1 });
      // «لليبيا»: the second ل may be the name's own.
      found.push({ text: rest.slice(1), cut: cut + 1 });
    } else found.push({ text: rest.slice(1), cut: cut + 1 });
  }
  return found;
}

/** The word with one conjunction and one preposition taken off, the article kept: what a cue is compared with. */
export function bare(word: string): string {
  const all = readings(word);
  return all[all.length - 1]!.text;
}
