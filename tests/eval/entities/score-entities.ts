import type { EntityFindings, FindEntities } from '../../../core/entities/entity.ts';
import type { EntityKind } from '../../../core/entities/entity.ts';
import { readMarks } from '../../../tools/train/read-marked.ts';

export interface GoldText {
  text: string;
  names: { start: number; end: number; kind: EntityKind }[];
}

const KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', ORG: 'organization', LOC: 'place', PROD: 'product', EVENT: 'event' };

/** Marked texts of a file: each line one, or, `byParagraphs`, each run of lines between blank ones. `#` begins a comment. */
export function readGold(content: string, byParagraphs = false): GoldText[] {
  const lines = content.split('\n').filter((line) => !line.startsWith('#')).join('\n');
  return lines.split(byParagraphs ? /\n{2,}/ : /\n/).map((piece) => piece.trim()).filter(Boolean).map((piece) => {
    const { text, marks } = readMarks(piece);
    return { text, names: marks.map(({ start, end, kind }) => ({ start, end, kind: KINDS[kind]! })) };
  });
}

export interface EntityScore {
  gold: number;
  found: number;
  /** Shares of one: exact span and kind; and, whatever the edges and the kind, a name that was met, and a mention that meets one. */
  precision: number;
  recall: number;
  f1: number;
  overlapPrecision: number;
  overlapRecall: number;
  misses: string[];
}

export function scoreEntities(texts: readonly GoldText[], find: FindEntities): EntityScore {
  return scoreFindings(texts, texts.map(({ text }) => find(text)));
}

function scoreFindings(texts: readonly GoldText[], findings: readonly EntityFindings[]): EntityScore {
  let [gold, found, exact, met, meeting] = [0, 0, 0, 0, 0];
  const misses: string[] = [];
  texts.forEach(({ text, names }, index) => {
    const { mentions } = findings[index]!;
    gold += names.length;
    found += mentions.length;
    for (const name of names) {
      const near = mentions.filter((one) => one.start < name.end && name.start < one.end);
      if (near.length > 0) met++;
      if (near.some((one) => one.start === name.start && one.end === name.end && one.kind === name.kind)) exact++;
      else misses.push(`[${name.kind}] «${text.slice(name.start, name.end)}» → ${near.map((one) => `«${one.text}» ${one.kind} ${one.ruleId} ${one.confidence.toFixed(2)}`).join(' + ') || 'nothing'}   in: ${text.slice(Math.max(0, name.start - 30), name.end + 30).replaceAll('\n', ' ')}`);
    }
    for (const one of mentions) {
      if (names.some((name) => one.start < name.end && name.start < one.end)) meeting++;
      else misses.push(`[false alarm] «${one.text}» ${one.kind} ${one.ruleId} ${one.confidence.toFixed(2)}   in: ${text.slice(Math.max(0, one.start - 30), one.end + 30).replaceAll('\n', ' ')}`);
    }
  });
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const [precision, recall] = [share(exact, found), share(exact, gold)];
  return { gold, found, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), overlapPrecision: share(meeting, found), overlapRecall: share(met, gold), misses };
}
