import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { wordSet } from './cue-words.ts';
import type { EntityKind } from './entity.ts';
import { nameWords } from './name-words.ts';
import { bare } from './words.ts';

/** Generic words that stand in front of a name of their kind and of no other: a film may have a maker's name after it, an app has its own. */
const HEADS: ReadonlyMap<string, EntityKind> = new Map([
  ...[...wordSet('تطبيق منصة نموذج هاتف لعبة سفينة ناقلة العبارة الناقلة السفينة مركبة المركبة مسبار المسبار روبوت عقار دواء')].map((word) => [word, 'product'] as const),
  ...[...wordSet('إعصار الإعصار عاصفة العاصفة')].map((word) => [word, 'event'] as const),
  ...[...wordSet('شركة نادي صحيفة جريدة')].map((word) => [word, 'organization'] as const),
]);

/**
 * Names with the kind of the generic word right before them, where what found them left that open: «إعصار ميليسا» is no person, «تطبيق تمارا»
 * no company. Countries stay what they are («صحيفة الصين …»), and so do people but for a storm's name. O(names).
 */
export function takeKindOfHead(tokens: readonly Token[], named: readonly Candidate[]): Candidate[] {
  return named.map((one) => {
    const at = tokens[one.from - 1]?.text === '«' ? one.from - 2 : one.from - 1;
    const head = tokens[at];
    if (head?.type !== 'arabic' || one.start !== tokens[one.from]!.start) return one;
    const kind = HEADS.get(head.text) ?? HEADS.get(bare(head.text));
    if (kind === undefined || kind === one.kind || one.isCountry || one.kind === 'event') return one;
    if (one.kind === 'person' && kind !== 'event') return one;
    if (one.kind === 'place' && one.ruleId.startsWith('gazetteer.') && kind !== 'organization') return one;
    return { ...one, kind, key: `${kind}:${nameWords(tokens, one.from, one.to, 0).join(' ')}`, ruleId: `head.${kind}` };
  });
}
