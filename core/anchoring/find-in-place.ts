import type { Span } from '../text/span.ts';
import type { CodePointMap } from './code-points.ts';
import type { Selectors } from './selector.ts';

/** The place of a passage that is, with all that was described around it, letter by letter where it was. Null: it has to be looked for. */
export function findInPlace(text: string, codePoints: CodePointMap, [{ exact, prefix, suffix }, position]: Selectors): Span | null {
  const start = codePoints.toUnits(position.start);
  const end = codePoints.toUnits(position.end);
  const isThere = exact !== '' && text.slice(start, end) === exact && text.endsWith(prefix, start) && text.startsWith(suffix, end);
  return isThere ? { start, end } : null;
}
