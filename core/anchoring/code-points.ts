/** Converts between offsets in UTF-16 units (`String.slice`) and in code points (W3C selectors), for one text. */
export interface CodePointMap {
  toCodePoints(units: number): number;
  /** Positions behind the end give the text's length. */
  toUnits(codePoints: number): number;
}

/** O(length) once, then O(log pairs) an offset; news has few characters beyond the BMP, mostly emoji. */
export function mapCodePoints(text: string): CodePointMap {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  /** How many of the first elements satisfy `isBefore`, which holds for a beginning of the list. */
  const countWhile = (isBefore: (at: number) => boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    toCodePoints: (units) => units - countWhile((at) => pairs[at]! < units),
    toUnits: (codePoints) => Math.min(text.length, codePoints + countWhile((at) => pairs[at]! - at < codePoints)),
  };
}
