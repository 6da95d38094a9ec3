/** Half-open range of UTF-16 code units in a text, as `String.slice` takes. */
export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
