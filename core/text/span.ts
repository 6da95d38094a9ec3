/** Half-open range of UTF-16 code units in a text, as `String.slice` takes. */
export interface Span {
  start: number;
  end: number;
}

/** Tells whether a span overlaps one of `spans`, which are in order and apart; with that one as `is` wants it, if given. O(log spans + those that overlap). */
export function overlapsAny<Each extends Span>(spans: readonly Each[]): (span: Span, is?: (each: Each) => boolean) => boolean {
  return (span, is = () => true) => {
    let low = 0;
    for (let high = spans.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (spans[middle]!.end > span.start) high = middle;
      else low = middle + 1;
    }
    for (let at = low; at < spans.length && spans[at]!.start < span.end; at++) if (overlaps(spans[at]!, span) && is(spans[at]!)) return true;
    return false;
  };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
