import type { KeptMention } from '../notes/note.ts';
import type { ReaderCorrection } from './correction.ts';
import { createVerdicts } from './obey-corrections.ts';

/** Kept mentions as the reader corrected them since: what is no name or figure is left out, a name has the kind that it was given. Pure. O(mentions). */
export function obeyInKept(mentions: readonly KeptMention[], corrections: readonly ReaderCorrection[]): KeptMention[] {
  const verdicts = createVerdicts(corrections);
  if (verdicts.isEmpty) return [...mentions];
  return mentions.flatMap((mention): KeptMention[] => {
    const { snapshot, articleUrl } = mention;
    if (snapshot.type === 'figure') return verdicts.isFigure(snapshot.text, articleUrl) ? [mention] : [];
    const said = verdicts.ofName(snapshot.text, snapshot.name, articleUrl);
    if (!said) return [mention];
    return said.kind === null ? [] : [{ ...mention, snapshot: { ...snapshot, kind: said.kind } }];
  });
}
