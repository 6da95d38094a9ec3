/** A word and what it may be without its proclitics: `cut` letters stand before `text`. */
export interface Reading {
  text: string;
  cut: number;
}

/**
 * The readings of a folded Arabic word, the least stripped first: «وللسعوديه» gives itself, «للسعوديه», «السعوديه». In «لل…» the
 * second ل is the article's. Kept apart from the lexicon's own reading of proclitics, since a trained model depends on this one.
 */
export function readProclitics(word: string): Reading[] {
  const found: Reading[] = [{ text: word, cut: 0 }];
  let cut = 0;
  if (word.length > 3 && (word[0] === 'و' || word[0] === 'ف')) found.push({ text: word.slice(1), cut: ++cut });
  const rest = word.slice(cut);
  if (rest.length > 3 && (rest[0] === 'ب' || rest[0] === 'ل' || rest[0] === 'ك')) {
    if (rest[0] === 'ل' && rest[1] === 'ل') found.push({ text: `ا${rest.slice(1)}`, cut: cut + 1 });
    else found.push({ text: rest.slice(1), cut: cut + 1 });
  }
  return found;
}
