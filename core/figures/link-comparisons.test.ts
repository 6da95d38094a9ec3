import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

/** Pairs «later ← earlier» of a sentence. */
const links = (text: string): string[] => findFigures(text).flatMap((figure) => (figure.comparedWith ? [`${figure.text} ← ${text.slice(figure.comparedWith.start, figure.comparedWith.end)}`] : []));

describe('comparisons', () => {
  it.each([
    ['وصلت الأرباح إلى 84 مليون ريال قطري مقابل 120 مليونا قبل عام', ['120 مليونا ← 84 مليون ريال قطري']],
    ['بلغ التضخم 12.4 بالمئة في أغسطس مقارنة مع 13.9 بالمئة في يوليو', ['13.9 بالمئة ← 12.4 بالمئة']],
    ['انخفضت إلى 842 مليون ريال مقارنة بـ896 مليون ريال', ['896 مليون ريال ← 842 مليون ريال']],
    ['تباع بخمسة وثلاثين جنيها بدلا من 28 جنيها', ['28 جنيها ← خمسة وثلاثين جنيها']],
    ['بأغلبية 14 صوتا مقابل سبعة', ['سبعة ← 14']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    'دفع 5 ملايين دولار. مقابل ذلك حصل على 3 سفن',
    'قطع 30 كيلومترا مقابل 200 دولار',
    'ارتفع 4% في 2024 وبلغ 5% في 2025',
    'مقابل 10 دولارات',
  ])('nothing certain in %s', (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe('a change that two figures share', () => {
  const changes = (text: string) => findFigures(text).map((figure) => figure.change);

  it.each([
    'زادت أسعار الخضار 2.31%، والوقود 0.8%',
    'ارتفعت الصادرات بنسبة 4% والواردات بنسبة 3%',
    'صعد المؤشر 22 نقطة، أي 0.26 في المئة',
    'ارتفع السعر 3 دولارات أي ما يعادل 4%',
  ])('%s', (text) => expect(changes(text)).toEqual(['up', 'up']));

  it.each(['ارتفع المؤشر 0.5%، وبلغت السيولة 20%', 'ارتفعت الأسعار 2%، والشركة تملك 30%', 'ارتفعت الأسعار 2%. والنسبة 30%'])('but not %s', (text) => expect(changes(text)).toEqual(['up', undefined]));
});
