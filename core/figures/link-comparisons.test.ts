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
