import { describe, expect, it } from 'vitest';
import { readMarkedSentences } from '../../../tests/eval/figures/marked-sentences.ts';
import { scoreFigures } from '../../../tests/eval/figures/score.ts';
import { findFigures } from '../find-figures.ts';
import { findInRegister } from './find-in-register.ts';
import { guessRegister } from './guess-register.ts';

describe('guessRegister', () => {
  it.each(['أمس', 'الأسبوع الماضي', 'سأعود غدا مساء بعد الانتهاء من العمل كله', 'لدينا اجتماع في الأسبوع الأول من هذا العام', 'من فضلك حدد موعدا للقاء أواخر العام المقبل', 'مئة وثلاثة وعشرون ليرة وخمسون قرشا فقط لا غير', 'التقينا أواخر الأسبوع الماضي', '3 ريال', 'غادرت هنا شهر و 2 سنة و 21 يوما من الآن'])('takes %s for a message', (text) => {
    expect(guessRegister(text)).toBe('message');
  });

  it.each([
    'ارتفاع النفط اليوم 3%', 'وقال الوزير أمس إننا سنبدأ غدا', 'الرياض (واس) - اليوم', 'تنطلق البطولة يوم الجمعة', 'استقبل الرئيس أمس وفدا', 'أعلنت الوزارة أمس موعد الاختبارات',
    'وصلت القافلة إلى المدينة أمس بعد رحلة طويلة في الصحراء', 'ساهمت الشركة أمس في تمويل المشروع الجديد للطاقة', 'سيفتتح المعرض الاثنين 22 سبتمبر ويستمر حتى 26 سبتمبر', 'مرض نادر لدى الأطفال اليوم في بلدان كثيرة من العالم',
    'عاد الفريق من معسكره الخارجي مساء أمس ويستعد للقاء المقبل على أرضه',
  ])('takes %s for press', (text) => {
    expect(guessRegister(text)).toBe('press');
  });

  it('takes what is long, or has more than two sentences, for press', () => {
    expect(guessRegister('كلمة '.repeat(200))).toBe('press');
    expect(guessRegister('سأعود غدا. سأذهب الآن. سأتصل بك. شكرا')).toBe('press');
  });

  it.each(['sentences-dev.txt', 'sentences-test.txt', 'sentences-unseen.txt'])('costs no sentence of %s a figure, each put by itself', (file) => {
    const sentences = readMarkedSentences(new URL(`../../../tests/eval/figures/${file}`, import.meta.url));
    const guessed = scoreFigures(sentences, (text, context) => findInRegister(text, { ...context, register: guessRegister(text) }));
    expect(guessed.misses).toEqual(scoreFigures(sentences, findFigures).misses);
  });
});
