import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import type { EntityKind } from './entity.ts';
import { createEntityFinder } from './find-entities.ts';
import type { NameTagger } from './name-tagger.ts';

/** A tagger that sees given names and nothing else, as surely as it is told. */
function tagging(...seen: readonly [name: string, kind: EntityKind, confidence: number][]): NameTagger {
  const wanted = seen.map(([name, kind, confidence]) => ({ words: fold(name).text.split(' '), kind, confidence }));
  return {
    cutAt: () => 0,
    usageOf: () => 'common',
    tag: (tokens) => tokens.flatMap((_, from) => wanted.filter(({ words }) => words.every((word, at) => tokens[from + at]?.text === word))
      .slice(0, 1).map(({ words, kind, confidence }) => ({ from, to: from + words.length, cut: 0, kind, confidence }))),
  };
}

const show = (text: string, tagger: NameTagger | null, leastConfidence = 0.5) =>
  createEntityFinder(tagger, { leastConfidence })(text).mentions.map((one) => `${one.text}:${one.kind}`).join(' | ');

describe('rules and model joined', () => {
  it('takes the longer name of the model where it is sure', () => {
    const text = 'بدعم من مرافئ المغرب أمس';
    expect(show(text, null)).toBe('المغرب:place');
    expect(show(text, tagging(['مرافئ المغرب', 'organization', 0.8]))).toBe('مرافئ المغرب:organization');
    expect(show(text, tagging(['مرافئ المغرب', 'organization', 0.3]))).toBe('المغرب:place');
  });

  it('lets context tell the club from the city', () => {
    expect(show('تعادل أمام باريس', tagging(['باريس', 'organization', 0.95]))).toBe('باريس:organization');
  });

  it('drops a cue that the model does not share, and keeps a known name', () => {
    const text = 'قال الوزير سامي خاطر في الصين';
    expect(show(text, null)).toBe('سامي خاطر:person | الصين:place');
    expect(show(text, tagging())).toBe('الصين:place');
  });

  it('leaves out what is less sure than asked', () => {
    const tagger = tagging(['كوانتا', 'product', 0.6]);
    expect(show('أطلقت كوانتا أمس', tagger, 0.5)).toBe('كوانتا:product');
    expect(show('أطلقت كوانتا أمس', tagger, 0.7)).toBe('');
  });
});

describe('what stands before a name', () => {
  it.each<[string, string, EntityKind, string]>([
    ['خلف إعصار شولينا أضرارا', 'شولينا', 'person', 'شولينا:event'],
    ['طورت عقار «نيوروفاست» أمس', 'نيوروفاست', 'organization', 'نيوروفاست:product'],
    ['قالت شركة لونار أمس', 'لونار', 'product', 'لونار:organization'],
    ['صدر كتاب سامي خاطر أمس', 'سامي خاطر', 'person', 'سامي خاطر:person'],
    ['كتبت صحيفة الصين اليوم', 'الصين', 'place', 'الصين:place'],
  ])('gives it its kind: %s', (text, name, kind, expected) => { expect(show(text, tagging([name, kind, 0.7]))).toBe(expected); });
});

describe('bodies by what they are for', () => {
  it.each<[string, string, string]>([
    ['أقال الاتحاد القطري لكرة القدم مدربه', 'الاتحاد القطري', 'الاتحاد القطري لكرة القدم:organization'],
    ['يدرس في المعهد العالي للفنون المسرحية منذ عام', 'المعهد العالي للفنون', 'المعهد العالي للفنون المسرحية:organization'],
  ])('are taken whole where the model sees one: %s', (text, seen, expected) => { expect(show(text, tagging([seen, 'organization', 0.9]))).toBe(expected); });

  it.each(['تخطط الشركة الأميركية لإطلاق القمر الصناعي', 'قالت اللجنة للصحفيين'])('are none where it does not: %s', (text) => {
    expect(show(text, tagging())).toBe('');
    expect(show(text, null)).toBe('');
  });
});

describe('the whole document', () => {
  it('finds everywhere a name that was seen surely once', () => {
    const text = 'وقعت مرافئ الخليج للطاقة عقدا.\nثم باعت مرافئ الخليج للطاقة حصتها';
    const once: NameTagger = { ...tagging(), tag: (tokens) => [{ from: 1, to: 4, cut: 0, kind: 'organization' as const, confidence: 0.95 }].filter(() => tokens.length > 4) };
    const { mentions, entities } = createEntityFinder(once)(text);
    expect(mentions.map((one) => one.text)).toEqual(['مرافئ الخليج للطاقة', 'مرافئ الخليج للطاقة']);
    expect(entities).toHaveLength(1);
  });

  it('finds the family name of a person named in full, not before', () => {
    const tagger = tagging(['سيليا فيرنهام', 'person', 0.95]);
    expect(show('شكت فيرنهام أولا. قالت سيليا فيرنهام إنها راضية، وغادرت فيرنهام', tagger)).toBe('سيليا فيرنهام:person | فيرنهام:person');
  });

  it('gives one word one kind where the context left it open', () => {
    const tagger: NameTagger = { ...tagging(), tag: () => [
      { from: 1, to: 2, cut: 0, kind: 'organization', confidence: 0.95 }, { from: 4, to: 5, cut: 0, kind: 'product', confidence: 0.55 }] };
    expect(show('أعلنت كوانتا أمس أن كوانتا ربحت', tagger)).toBe('كوانتا:organization | كوانتا:organization');
  });

  it.each<[string, 'common' | 'unknown', string]>([
    ['one that news does not know', 'unknown', 'كوانتا:organization | كوانتا:organization'],
    ['not a common one', 'common', 'كوانتا:organization'],
  ])('repeats a word that was seen less surely: %s', (_, usage, expected) => {
    const once: NameTagger = { ...tagging(), usageOf: () => usage, tag: () => [{ from: 1, to: 2, cut: 0, kind: 'organization', confidence: 0.65 }] };
    expect(show('طرحت كوانتا سهمها، وقالت إن كوانتا ربحت', once)).toBe(expected);
  });

  it('calls a body by its first word, where that is no common word', () => {
    const text = 'باعت سنديان فارما حصتها، ثم ربحت سنديان';
    const tagger = (usage: 'common' | 'unknown'): NameTagger => ({ ...tagging(['سنديان فارما', 'organization', 0.8]), usageOf: () => usage });
    expect(show(text, tagger('unknown'))).toBe('سنديان فارما:organization | سنديان:organization');
    expect(show(text, tagger('common'))).toBe('سنديان فارما:organization');
    expect(createEntityFinder(tagger('unknown'))(text).entities).toHaveLength(1);
  });

  it.each([
    ['أكد عون التزامه', 'جوزيف عون:person | عون:person'],
    ['كان في عون الفقراء', 'جوزيف عون:person'],
  ])('takes a family name of three letters only where it speaks: %s', (after, expected) => {
    expect(show(`التقى الرئيس جوزيف عون وفدا. ${after}`, { ...tagging(['جوزيف عون', 'person', 0.95]), usageOf: () => 'name' })).toBe(expected);
  });

  it('leaves a family name that is also a word where it means itself', () => {
    expect(show('غادر نواف سرور. كان سرور الأهالي كبيرا، ثم عاد سرور أمس', { ...tagging(['نواف سرور', 'person', 0.95]), usageOf: () => 'name' })).toBe('نواف سرور:person | سرور:person');
  });

  it('parts a body of the text from the person who follows it', () => {
    const tagger: NameTagger = { ...tagging(), usageOf: () => 'name', tag: () => [{ from: 1, to: 2, cut: 0, kind: 'organization', confidence: 0.8 }, { from: 6, to: 9, cut: 0, kind: 'person', confidence: 0.9 }] };
    expect(show('ربحت زيربوكس كثيرا، وفق مؤسس زيربوكس مازن العقيل أمس', tagger)).toBe('زيربوكس:organization | زيربوكس:organization | مازن العقيل:person');
  });

  it('knows a person by the family name that was taken for a body', () => {
    const tagger: NameTagger = { ...tagging(), tag: () => [{ from: 1, to: 3, cut: 0, kind: 'person', confidence: 0.9 }, { from: 6, to: 7, cut: 0, kind: 'organization', confidence: 0.6 }] };
    const { entities } = createEntityFinder(tagger)('اختيرت ليلى نوردستروم أمس، ورحبت نوردستروم بالقرار');
    expect(entities.map(({ name, kind }) => `${name}:${kind}`)).toEqual(['ليلى نوردستروم:person']);
  });
});

describe('one entity, several spellings', () => {
  it('joins the Arabic and the Latin spelling', () => {
    const { entities } = createEntityFinder(null)('أعلنت ديب سيك الصينية نموذجها، وقالت DeepSeek إن الصين سوقها');
    expect(entities.map((one) => [one.name, one.country])).toEqual([['ديب سيك', 'CN'], ['الصين', 'CN']]);
    expect(entities[0]!.aliases).toContain('DeepSeek');
    expect(entities[1]!.adjectives).toEqual(['الصينية']);
  });

  it.each([
    ['وقعت Halcyon Labs عقدا، وقالت هالسيون لابس إنه مهم', 'Halcyon Labs', 'organization', 'هالسيون لابس'],
    ['اختيرت ليلى نوردستروم أمس، وقالت Layla Nordström إنها سعيدة', 'ليلى نوردستروم', 'person', 'Layla Nordström'],
  ] as const)('hears a name in the other script: %s', (text, name, kind, other) => {
    const tagger = { ...tagging([name, kind, 0.9]), usageOf: () => 'unknown' as const };
    const { entities, mentions } = createEntityFinder(tagger)(text);
    expect(mentions.map((one) => one.text).sort()).toEqual([name, other].sort());
    expect(entities).toHaveLength(1);
  });

  it('hears no name in common words', () => {
    expect(show('وقعت Halcyon Labs عقدا، وقالت هالسيون لابس إنه مهم', { ...tagging(['Halcyon Labs', 'organization', 0.9]), usageOf: () => 'common' })).toBe('Halcyon Labs:organization');
  });

  it('takes a country’s name right after a body’s for its nationality', () => {
    const tagger = tagging(['سنديان فارما', 'organization', 0.9]);
    const { entities, mentions } = createEntityFinder(tagger)('باعت سنديان فارما السعودية حصتها في السعودية');
    expect(mentions.map((one) => one.text)).toEqual(['سنديان فارما', 'السعودية']);
    expect(entities[0]).toMatchObject({ name: 'سنديان فارما', country: 'SA' });
  });

  it.each(['انفجر لغم في حقله', 'قال في حديثه أمس'])('tells ه from ة: %s', (text) => { expect(show(text, tagging())).toBe(''); });

  it('takes a bracketed Latin name for the name before it', () => {
    const tagger = tagging(['أنيليس فان دير ميرفي', 'person', 0.9]);
    const { mentions, entities } = createEntityFinder(tagger)('نبهت أنيليس فان دير ميرفي (Annelies van der Merwe) إلى الخطر');
    expect(mentions.map((one) => one.text)).toEqual(['أنيليس فان دير ميرفي', 'Annelies van der Merwe']);
    expect(entities).toHaveLength(1);
    expect(show('التقى أنيليس فان دير ميرفي (Blue Whale)', tagger)).toBe('أنيليس فان دير ميرفي:person');
  });

  it('writes the article whole where «لل» has swallowed its alef', () => {
    const tagger: NameTagger = { ...tagging(), cutAt: () => 1, tag: () => [{ from: 1, to: 2, cut: 1, kind: 'person', confidence: 0.9 }] };
    const { mentions, entities } = createEntityFinder(tagger)('شكر للمنديلي حضوره');
    expect(mentions[0]!.text).toBe('لمنديلي');
    expect(entities[0]!.name).toBe('المنديلي');
  });

  it('tells a club from others of its name by the nationality, which stays outside', () => {
    const { mentions, entities } = createEntityFinder(null)('فاز الهلال السوداني على الوحدة الإماراتي وزار الهلال الأحمر السوداني');
    expect(mentions.map((one) => one.text)).toEqual(['الهلال', 'الوحدة']);
    expect(entities.map((one) => one.country)).toEqual(['SD', 'AE']);
  });
});

describe('the joined door keeps its law', () => {
  const pieces = ['الصين', 'وعاصي', 'للسعودية', 'قال', 'محمد', 'بن سلمان', ' ', '\n', '«', '»', '(', ')', 'GPT-4', 'DeepSeek', 'ديب سيك', '\u064b', 'شركة', '2030', '،', 'عبد', 'الهلال السعودي', '&', '-'];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(' '));
  const kinds: readonly EntityKind[] = ['person', 'organization', 'place', 'product', 'event'];

  it('whatever spans the model gives', () => {
    fc.assert(fc.property(anyText, fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }), fc.nat(4), fc.double({ min: 0.01, max: 1, noNaN: true })), { maxLength: 8 }), (text, spans) => {
      const tagger: NameTagger = {
        usageOf: (word) => (['common', 'name', 'unknown'] as const)[word.length % 3]!,
        cutAt: (tokens, at) => Math.min(1, (tokens[at]?.text.length ?? 1) - 1),
        tag: (tokens) => {
          const found: ReturnType<NameTagger['tag']> = [];
          let free = 0;
          for (const [from, length, kind, confidence] of [...spans].sort((a, b) => a[0] - b[0])) {
            const to = Math.min(from + length, tokens.length);
            if (from < free || to <= from || tokens.slice(from, to).some((one) => one.type === 'break')) continue;
            found.push({ from, to, cut: 0, kind: kinds[kind]!, confidence });
            free = to;
          }
          return found;
        },
      };
      const { mentions, entities } = createEntityFinder(tagger, { leastConfidence: 0 })(text);
      const ids = new Map(entities.map((one) => [one.id, one]));
      let at = 0;
      for (const one of mentions) {
        expect(one.start).toBeGreaterThanOrEqual(at);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.text).toBe(text.slice(one.start, one.end));
        expect(one.text).not.toContain('\n');
        expect(ids.get(one.entity)?.kind).toBe(one.kind);
        at = one.end;
      }
      expect(new Set(mentions.map((one) => one.entity)).size).toBe(entities.length);
    }), { numRuns: 400 });
  });
});
