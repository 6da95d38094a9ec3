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
    tag: (tokens) => tokens.flatMap((_, from) => wanted.filter(({ words }) => words.every((word, at) => tokens[from + at]?.text === word))
      .slice(0, 1).map(({ words, kind, confidence }) => ({ from, to: from + words.length, cut: 0, kind, confidence }))),
  };
}

const show = (text: string, tagger: NameTagger | null, leastConfidence = 0.5) =>
  createEntityFinder(tagger, { leastConfidence })(text).mentions.map((one) => `${one.text}:${one.kind}`).join(' | ');

describe('rules and model joined', () => {
  it('takes the longer name of the model where it is sure', () => {
    const text = 'بدعم من مرسى المغرب أمس';
    expect(show(text, null)).toBe('المغرب:place');
    expect(show(text, tagging(['مرسى المغرب', 'organization', 0.8]))).toBe('مرسى المغرب:organization');
    expect(show(text, tagging(['مرسى المغرب', 'organization', 0.3]))).toBe('المغرب:place');
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
});

describe('one entity, several spellings', () => {
  it('joins the Arabic and the Latin spelling', () => {
    const { entities } = createEntityFinder(null)('أعلنت ديب سيك الصينية نموذجها، وقالت DeepSeek إن الصين سوقها');
    expect(entities.map((one) => [one.name, one.country])).toEqual([['ديب سيك', 'CN'], ['الصين', 'CN']]);
    expect(entities[0]!.aliases).toContain('DeepSeek');
    expect(entities[1]!.adjectives).toEqual(['الصينية']);
  });

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
