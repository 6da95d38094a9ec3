import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';

const show = (text: string) => findEntities(text).mentions.map((one) => `${one.text}:${one.kind}`).join(' | ');

describe('findEntities: names of the lexicon', () => {
  it.each([
    ['أعلنت الصين خفض الرسوم', 'الصين:place'],
    ['وصل بالرياض وفد من كندا ولبنان', 'الرياض:place | كندا:place | لبنان:place'],
    ['صادرات للسعودية', 'لسعودية:place'],
    ['شمال كوريا الجنوبية', 'كوريا الجنوبية:place'],
  ])('%s', (text, expected) => { expect(show(text)).toBe(expected); });

  it.each(['قال إن الشركة الصينية ستعود', 'الصيني والمصرية واللبنانيون'])('marks no nationality adjective: %s', (text) => {
    expect(show(text)).toBe('');
  });
});

describe('findEntities: people', () => {
  it.each([
    ['قال وزير الصناعة والثروة المعدنية بندر الخريف إن النمو مستمر', 'بندر الخريف:person'],
    ['وأضافت الخبيرة إسراء القليوبي أن التباطؤ قريب', 'إسراء القليوبي:person'],
    ['التقى الدكتورة سلوى الحمداني، ثم غادرت الحمداني القاعة', 'سلوى الحمداني:person | الحمداني:person'],
    ['أعلن عبد الرحمن بن ناصر القحطاني فوزه', 'عبد الرحمن بن ناصر القحطاني:person'],
  ])('%s', (text, expected) => { expect(show(text)).toBe(expected); });

  it('does not take the second half of «عبد الكريم» for a short form', () => {
    expect(show('التقى الدكتور خالد عبد الكريم، وقرأ من الكتاب الكريم')).toBe('خالد عبد الكريم:person');
  });

  it('gives a later short form the same entity', () => {
    const { mentions, entities } = findEntities('التقى الدكتورة سلوى الحمداني، ثم غادرت الحمداني القاعة');
    expect(mentions.map((one) => one.entity)).toEqual(['e1', 'e1']);
    expect(entities).toEqual([{ id: 'e1', kind: 'person', name: 'سلوى الحمداني', aliases: ['الحمداني'] }]);
  });

  it.each(['أكد أن النمو مستمر على نحو جيد', 'قال المسؤول إن العملية انتهت', 'دعا رئيس اللجنة إلى انتظار النتيجة', 'كان مهاجراً أفريقياً', 'مطالب جيل الشباب'])('marks nothing: %s', (text) => {
    expect(show(text)).toBe('');
  });
});

describe('findEntities: patterns', () => {
  it.each([
    ['وفق وزارة الصحة الفلسطينية أمس', 'وزارة الصحة الفلسطينية:organization'],
    ['هبطت في مطار الملك خالد الدولي اليوم', 'مطار الملك خالد الدولي:place'],
    ['هاجم الجيش الروسي مواقع', 'الجيش الروسي:organization'],
    ['أطلقت شركة «رمال الشمال» الناشئة خدمتها', 'رمال الشمال:organization'],
    ['طورت نموذج GPT-4o الجديد', 'GPT-4o:product'],
    ['تستضيف كأس العالم 2034 بعد سنوات', 'كأس العالم 2034:event'],
  ])('%s', (text, expected) => { expect(show(text)).toBe(expected); });

  it.each(['التقى وزير الخارجية أمس', 'وصف اللقاء بأنه «مثمر جدا»', 'شركة كبرى في القطاع', 'سمّاها «رسائل الخليج البعيد» ومضى', 'مهرجان كبير للأطفال'])('marks nothing: %s', (text) => {
    expect(show(text)).toBe('');
  });
});

describe('findEntities: the law of its door', () => {
  const pieces = ['الصين', 'و', 'ب', 'ل', 'للسعودية', 'قال', 'محمد', 'بن سلمان', 'وزير', 'الصحة', ' ', '\n', '«', '»', '(', ')', 'GPT-4', 'ْ', 'ـ', '\u200f', 'شركة', 'كأس العالم', '2030', ':', '–', 'الدكتور', 'عبد', '،', '.', 'كريستيان ', 'تشين '];
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(' ')));

  it('gives ordered spans inside the text that neither overlap nor cross a line feed, each of an entity that it lists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities, mentions } = findEntities(text);
        const ids = new Map(entities.map((one) => [one.id, one]));
        let at = 0;
        for (const one of mentions) {
          expect(one.start).toBeGreaterThanOrEqual(at);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(one.text).toBe(text.slice(one.start, one.end));
          expect(one.text).not.toContain('\n');
          expect(ids.get(one.entity)?.kind).toBe(one.kind);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          at = one.end;
        }
        expect(ids.size).toBe(entities.length);
        for (const id of ids.keys()) expect(mentions.some((one) => one.entity === id)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
