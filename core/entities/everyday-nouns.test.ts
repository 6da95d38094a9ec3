import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';

const names = (text: string) => findEntities(text).mentions.map((one) => one.text);

describe('names that are everyday nouns', () => {
  it.each([
    'لحق به أصدقاؤه واستقبلوه بحماس', 'رسم الأطفال لوحاتهم بحماس شديد', 'وبحماس وإصرار أكملوا السباق', 'رحب الصغار بحماس بالضيوف', 'تدربوا بجد وحماس',
    'صفق الحاضرون بكل حماس', 'ألهب هدفه حماس المشجعين', 'أشادت الصحف بحماس الجماهير', 'عادت القافلة بسلام', 'تعلقوا بأمل ضعيف',
  ])('are nouns in «%s»', (text) => { expect(names(text)).toEqual([]); });

  it.each([
    ['نددت عواصم عدة بحماس', ['حماس']],
    ['التقى الوسيط أمس بحماس', ['حماس']],
    ['هدد الوزير بحماس والجهاد الإسلامي', ['حماس', 'الجهاد الإسلامي']],
    ['قالت حماس إنها تدرس الرد. وتمت الصفقة بحماس', ['حماس', 'حماس']],
    ['دعت حماس الوسطاء إلى الضغط', ['حماس']],
    ['ردت حركة حماس على العرض', ['حماس']],
  ])('are names in «%s»', (text, expected) => { expect(names(text)).toEqual(expected); });

  it('are told apart within one text', () => {
    expect(names('ردت حماس على المقترح. وتابع الطلاب الدرس بحماس شديد')).toEqual(['حماس']);
  });
});
