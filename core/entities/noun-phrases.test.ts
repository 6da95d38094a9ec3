import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { dropNounPhrases } from './noun-phrases.ts';
import { dropPlaceNouns } from './place-nouns.ts';

/** A text and a name in it, in brackets, as the model would have found it. */
function read(marked: string, kind: EntityKind, confidence = 0.8) {
  const tokens = tokenize(fold(marked.replaceAll(/[[\]]/g, '')).text);
  const before = tokenize(fold(marked.slice(0, marked.indexOf('['))).text);
  const cut = marked.slice(0, marked.indexOf('[')).match(/(?:^|\s)([وفبلك]+)$/u)?.[1]!.length ?? 0;
  const from = before.length - (cut > 0 ? 1 : 0);
  const to = from + tokenize(fold(marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))).text).length;
  const one: Candidate = { from, to, start: tokens[from]!.start + cut, end: tokens[to - 1]!.end, kind, key: 'key', name: null, ruleId: `tagger.${kind}`, confidence, aliases: [] };
  return { tokens, one };
}
const COMMON = new Set(['الشموع', 'الكهرباء', 'الليمون', 'عيان', 'دعم'].map((word) => fold(word).text));
const usageOf = (word: string) => (COMMON.has(word) ? 'common' : 'name') as 'common' | 'name';

describe('dropNounPhrases', () => {
  const isName = (marked: string, kind: EntityKind = 'person', confidence = 0.8): boolean => {
    const { tokens, one } = read(marked, kind, confidence);
    return dropNounPhrases(tokens, [one], usageOf).length > 0;
  };

  it.each(['ساروا ب[نور الشموع]', 'انقطع [نور الكهرباء] ليلا', 'قطفوا [زهر الليمون]', 'قال [شاهد عيان] إن', 'نال [دعم الكهرباء]'])('leaves out «%s»', (text) => { expect(isName(text)).toBe(false); });

  it.each(['غنى [نور الشريف] أمس', 'عاد [نور السعدي]', 'قال [نور الشموع] إنه', 'الدكتور [نور الشموع]', 'فيلم «[نور الشموع]»', 'وصل [أحمد الليمون]'])('keeps «%s»', (text) => { expect(isName(text)).toBe(true); });

  it('keeps what the model is sure of', () => { expect(isName('ب[نور الشموع]', 'person', 0.97)).toBe(true); });
});

describe('dropPlaceNouns', () => {
  const isPlace = (marked: string): boolean => {
    const { tokens, one } = read(marked, 'place');
    return dropPlaceNouns(tokens, [one]).length > 0;
  };

  it.each(['أدت [سيول] مفاجئة إلى قتلى', 'غرقوا في [سيول] جارفة', 'بلغ [قطر] الدائرة مترين', 'أنقذوا [جنين] في شهره السابع', 'زارت [جدة] الطفل', 'طهت [حمص] بالطحينة', 'قطع الشجرة ب[فأس] حادة'])('leaves out «%s»', (text) => { expect(isPlace(text)).toBe(false); });

  it.each(['حذرت [سيول] من تجربة', 'عاد من [سيول] أمس', 'ضربت الأمطار [سيول] عاصمة كوريا', 'تبني [قطر] ملعبا يبعد كيلومترا', 'وصل إلى [جنين] وفد نسائي', 'سافر ل[جدة] مع أحفادها', 'اقتحمت [جنين] فجرا.\nوضعت امرأة حامل طفلها'])('keeps «%s»', (text) => { expect(isPlace(text)).toBe(true); });

  // Beside a preposition too the word after it tells: what it measures, whose grandmother, what is no place.
  it.each([
    'يمتد الخط من المركز إلى [قطر] الدائرة', 'يقع المحور في [قطر] الأنبوب', 'حفرة ب[قطر] عشرة أمتار', 'كرة ب[قطر] 20 سنتيمترا', 'في كل [قطر] عربي', 'تحية إلى [حماة] الوطن', 'أصغى إلى [جدة] الطفل',
    'وصلت إلى [جدة] الطفل رسالة', 'أصيب بقطع في [الرباط] الصليبي', 'سافر إلى [مسقط] رأسه', 'الممر بين [البحرين] الأحمر والمتوسط', 'تعلم [حلب] الأبقار', 'هناك [بون] شاسع', 'مبيد يقضي على [سوسة] النخيل',
  ])('leaves out «%s» after a preposition or none', (text) => { expect(isPlace(text)).toBe(false); });

  it.each([
    'أوفد الاتحاد إلى [قطر] الدائرة القانونية', 'وصلت إلى [قطر] دائرة الجمارك', 'زارت [قطر] الدائرة المالية في الاتحاد', 'وصلت إلى [جدة] الطفلة المصابة', 'وتعود إلى [جدة] الأسرة غدا', 'نقلت ل[جنين] السيدة المصابة',
    'يعود إلى [جدة] الطفل بعد علاجه', 'التقى في [قطر] عشرين وزيرا', 'مد في [قطر] 20 كيلومترا', 'تنشئ [قطر] 20 كيلومترا من الطرق', 'اجتمعوا في [الرباط] أمس', 'وصل إلى [مسقط] وزير', 'بين [البحرين] وقطر', 'قصفت [حلب] فجرا', 'غادر [بون] كبير المفاوضين', 'زار [سوسة] الوفد',
  ])('keeps «%s» after a preposition or none', (text) => { expect(isPlace(text)).toBe(true); });

  it.each(['أقاموا صلاة [المغرب]', 'وصلوا قبيل [المغرب]', 'تغلق من الفجر إلى [المغرب]', 'وهو [مصر] على رأيه', 'إلا في الظروف [القاهرة]', 'سلكوا الطريق [الأقصر]', 'لهم جنات [عدن]', 'يواجه عجز [مالي]', 'أنجز بغلاف [مالي] كبير', 'حصل على دعم [مالي] محدود', 'تبلغ طاقة استيعاب [السد] مليون متر', 'بلغ منسوب المياه في [السد] حده', 'طلاه باللون [الرمادي]'])('leaves out «%s» for the word before it', (text) => { expect(isPlace(text)).toBe(false); });

  it.each(['أقاموا صلاة العيد في [المغرب]', 'فازت غانا على [المغرب]', 'أقاموا الصلاة ب[المغرب]', 'حصلت [مصر] على قرض', 'البلد هو [مصر]', 'عادوا إلى [القاهرة]', 'زاروا [الأقصر] أمس', 'غادر [عدن] صباحا', 'رئيس [مالي] الجديد', 'في شمال [مالي]', 'يبحث المجلس وضع [مالي] بعد الانقلاب', 'بحثوا نظام [مالي] الجديد في باماكو', 'يزور الوزير اليوم [الأقصر]', 'غادرت [مالي] أمس', 'فاز [السد] على ضيفه', 'سقى لاعبو [السد] من مياه الملعب بعد المباراة', 'قصفوا [الرمادي]'])('keeps «%s»', (text) => { expect(isPlace(text)).toBe(true); });

  it('keeps one at the end of its text, where no word tells', () => { expect(['زار [عنابة]', 'أفطروا في [المغرب]'].map(isPlace)).toEqual([true, true]); });

  it('keeps one beside another place', () => {
    const { tokens, one } = read('أمطار على [سيول] وطوكيو', 'place');
    const next = { ...one, from: one.to, to: one.to + 1, start: tokens[one.to]!.start + 1, end: tokens[one.to]!.end };
    expect(dropPlaceNouns(tokens, [one, next])).toHaveLength(2);
    expect(dropPlaceNouns(tokens, [one])).toHaveLength(0);
  });
});
