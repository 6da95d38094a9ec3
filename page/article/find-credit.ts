import { authorNames, bylineCues, dateCues } from '../../lexicon/page-cues.ts';
import type { CreditLine } from '../../core/article/claims.ts';
import { beginning } from '../../core/article/cue-patterns.ts';
import { levelText } from '../../core/article/level-text.ts';
import type { Run } from './collect-runs.ts';
import { namesDay } from './page-text.ts';

const cue = beginning(bylineCues);
const LETTER = '[a-z\\u00c0-\\u024f\\u0620-\\u064a]';
/** Two to seven words between signs or digits. */
const phrase = new RegExp(`(?:^|(?!${LETTER}).) *${LETTER}+(?: ${LETTER}+){1,6} *(?!${LETTER})`);
/** Words that join a sentence, and stand in no name; «في السبت» goes on with the day. */
const joining = new RegExp(`(?:^| )(?:في(?! (?:${dateCues}|\\d))|من|عن|ان) `);
const isLikeName = (levelled: string): boolean => phrase.test(levelled) && !joining.test(levelled);

const named = new RegExp(authorNames, 'i');
/** Whether the element around the text, or the link that it is, is named for a writer. */
const isNamed = ({ parentElement: element }: Text): boolean => named.test(`${element!.className} ${element!.id} ${element!.parentElement?.className} ${element!.closest('a')?.getAttribute('href')}`);

interface Credits {
  /** The short lines among those looked through: what the background reads the writer's name from. */
  lines: CreditLine[];
  /** The runs that are a credit and no text of the story; none where nobody signs. */
  indexes: number[];
}

/** Looks through the runs near a headline for the line that says who wrote the story: behind a cue, or in an element or a link named for its author. */
export function findCredits(runs: readonly Run[], near: readonly number[]): Credits {
  const lines: CreditLine[] = [];
  let indexes: number[] = [];
  for (const index of near) {
    const { text, level, pieces, place } = runs[index]!;
    const next = runs[index + 1];
    if (text.length > 120 || level > 0) continue;
    const line: CreditLine = {
      pieces: pieces.map(({ node, start, length }) => ({ text: text.slice(start, start + length), isNamed: isNamed(node) })),
      isDated: place !== 'caption' && [index, index - 1, index + 1].some((beside) => namesDay(runs[beside], 120)),
      below: next && next.text.length <= 60 ? next.text : '',
    };
    lines.push(line);
    if (indexes.length > 0) continue;
    const levelled = levelText(text);
    const rest = levelled.replace(cue, '');
    const isBare = !letter.test(rest);
    if (rest === levelled ? line.pieces.some((piece) => piece.isNamed && isLikeName(levelText(piece.text))) : isLikeName(isBare ? levelText(line.below) : rest)) indexes = isBare ? [index, index + 1] : [index];
  }
  return { lines, indexes };
}

const letter = new RegExp(LETTER);
