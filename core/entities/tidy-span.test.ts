import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { matchGazetteer } from './gazetteer.ts';
import type { EntityKind } from './entity.ts';
import type { NameTagger } from './name-tagger.ts';
import { tidySpan } from './tidy-span.ts';

/** Cuts a «و» off every word that begins with one. */
const tagger: NameTagger = { tag: () => [], usageOf: (word) => (word === 'ضابطين' ? 'common' : 'name'), cutAt: (tokens, at) => (tokens[at]?.text.startsWith('و') ? 1 : 0) };

/** The parts that a span over the whole text is cut to. */
function cut(text: string, kind: EntityKind): string[] {
  const tokens = tokenize(fold(text).text);
  const listed = new Map(matchGazetteer(tokens).map((one) => [one.from, one]));
  return tidySpan(tokens, { from: 0, to: tokens.length, cut: 0, kind, confidence: 0.9 }, tagger, listed).map((one) =>
    fold(text).text.slice(tokens[one.from]!.start + one.cut, tokens[one.to - 1]!.end));
}

describe('tidySpan', () => {
  it.each<[string, EntityKind, string[]]>([
    ['صباح خالد الحمد الصباح طوكيو', 'person', ['صباح خالد الحمد الصباح']],
    ['شركة الأدوية الدنماركية نوفو لايت', 'organization', ['نوفو لايت']],
    ['سامي طارق البيطار ضابطين', 'person', ['سامي طارق البيطار']],
    ['ميناء جيهان التركي', 'place', ['ميناء جيهان']],
    ['ال 12', 'product', []],
    ['كونتا ارز اللبنانية', 'organization', ['كونتا ارز']],
    ['وزارة الصحة المغربية', 'organization', ['وزاره الصحه المغربيه']],
    ['الدوري السعودي', 'event', ['الدوري السعودي']],
    ['فيروز وعاصي', 'person', ['فيروز', 'عاصي']],
    ['وزارة الصحة والسكان', 'organization', ['وزاره الصحه والسكان']],
    ['عبد اللطيف الحمود وأولاده', 'organization', ['عبد اللطيف الحمود واولاده']],
    ['الرئيس التنفيذي سام', 'person', ['التنفيذي سام']],
    ['التنزاني مبوانا ساماتا', 'person', ['مبوانا ساماتا']],
    ['مازن النجار', 'person', ['مازن النجار']],
    ['يوناس راوتيو 13', 'person', ['يوناس راوتيو']],
    ['هيثم في', 'person', ['هيثم']],
    ['شركة نورث', 'organization', ['نورث']],
    ['مدينة نورستان', 'place', ['نورستان']],
    ['سولار «بيتا»', 'product', ['سولار', 'بيتا']],
    ['GPT-4', 'product', ['GPT-4']],
  ])('%s → %j', (text, kind, expected) => { expect(cut(text, kind)).toEqual(expected); });

  it.each<[string, EntityKind]>([['الصينية', 'organization'], ['شركة', 'organization'], ['«»', 'product'], ['من إلى', 'person']])('leaves nothing of %s', (text, kind) => {
    expect(cut(text, kind)).toEqual([]);
  });
});
