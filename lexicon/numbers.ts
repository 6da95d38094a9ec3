/**
 * Number words of Arabic as the press spells them. Our own table. Words are in ordinary spelling, parted by spaces, and are levelled
 * by `fold` when the table is compiled: hamza, tashkeel, ى and ة need no second spelling. Rows marked dialect are heard in quotes.
 */
export interface NumberWord {
  value: number;
  words: string;
}

/** 1 to 9 in both genders, with the accusative. احد and إحدى count only before عشر and before tens. */
export const ones: readonly NumberWord[] = [
  { value: 1, words: 'واحد واحدة واحدا أحد إحدى' },
  { value: 2, words: 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين اتنين' },
  { value: 3, words: 'ثلاثة ثلاث ثلاثا تلاتة تلات' },
  { value: 4, words: 'أربعة أربع أربعا' },
  { value: 5, words: 'خمسة خمس خمسا' },
  { value: 6, words: 'ستة ست ستا' },
  { value: 7, words: 'سبعة سبع سبعا' },
  { value: 8, words: 'ثمانية ثماني ثمان ثمانيا تمانية تمن' },
  { value: 9, words: 'تسعة تسع تسعا' },
];

/** The word of 10, which also closes 11 to 19. */
export const tenWords = 'عشرة عشر عشرا';

/** 11 to 19 written as one word: joined by a typist, or dialect. */
export const joinedTeens: readonly NumberWord[] = [
  { value: 11, words: 'أحدعشر إحدىعشر حداشر احداشر حدعشر' },
  { value: 12, words: 'اثناعشر اثنيعشر إتناشر اطناشر اثنعشر' },
  { value: 13, words: 'ثلاثةعشر ثلاثعشر تلاتاشر تلتاشر تلطاشر' },
  { value: 14, words: 'أربعةعشر أربععشر أربعتاشر أربعطاشر' },
  { value: 15, words: 'خمسةعشر خمسعشر خمستاشر خمسطاشر' },
  { value: 16, words: 'ستةعشر ستعشر ستاشر ستطاشر' },
  { value: 17, words: 'سبعةعشر سبععشر سبعتاشر سبعطاشر' },
  { value: 18, words: 'ثمانيةعشر ثمانعشر تمنتاشر تمنطاشر' },
  { value: 19, words: 'تسعةعشر تسععشر تسعتاشر تسعطاشر' },
];

export const tens: readonly NumberWord[] = [
  { value: 20, words: 'عشرون عشرين' },
  { value: 30, words: 'ثلاثون ثلاثين تلاتين' },
  { value: 40, words: 'أربعون أربعين' },
  { value: 50, words: 'خمسون خمسين' },
  { value: 60, words: 'ستون ستين' },
  { value: 70, words: 'سبعون سبعين' },
  { value: 80, words: 'ثمانون ثمانين تمانين' },
  { value: 90, words: 'تسعون تسعين' },
];

/** مئة and its multiples written as one word; «ثلاث مئة» is read from its parts. */
export const hundreds: readonly NumberWord[] = [
  { value: 100, words: 'مئة مائة مية ماية ميه' },
  { value: 200, words: 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان ميتين متين' },
  { value: 300, words: 'ثلاثمئة ثلاثمائة ثلثمئة ثلثمائة ثلاثمية تلتمية تلاتمية' },
  { value: 400, words: 'أربعمئة أربعمائة أربعمية ربعمية' },
  { value: 500, words: 'خمسمئة خمسمائة خمسمية' },
  { value: 600, words: 'ستمئة ستمائة ستمية' },
  { value: 700, words: 'سبعمئة سبعمائة سبعمية' },
  { value: 800, words: 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة ثمانمية تمنمية تمانمية ثمنمئة ثمنمائة' },
  { value: 900, words: 'تسعمئة تسعمائة تسعمية' },
];

/**
 * Powers of a thousand. `accusative` is x1 after a number and before و, and x2 directly before a bare noun («مليونا درهم»);
 * `dual` is always x2; a `plural` without a number before it is vague.
 * بليون in Arabic news is 10^9, never 10^12.
 */
export interface ScaleWord {
  power: number;
  singular: string;
  accusative: string;
  dual: string;
  plural: string;
}

export const scales: readonly ScaleWord[] = [
  { power: 1e3, singular: 'ألف', accusative: 'ألفا', dual: 'ألفان ألفين ألفي', plural: 'آلاف ءالاف ألوف' },
  { power: 1e6, singular: 'مليون', accusative: 'مليونا', dual: 'مليونان مليونين مليوني', plural: 'ملايين ملاين مليونات' },
  { power: 1e9, singular: 'مليار بليون', accusative: 'مليارا بليونا', dual: 'ملياران مليارين ملياري بليونان بليونين بليوني', plural: 'مليارات ملايير بلايين بليونات' },
  {
    power: 1e12,
    singular: 'تريليون ترليون',
    accusative: 'تريليونا ترليونا',
    dual: 'تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني',
    plural: 'تريليونات ترليونات',
  },
  { power: 1e15, singular: 'كوادريليون كوادرليون', accusative: 'كوادريليونا كوادرليونا', dual: 'كوادريليونان كوادريليونين كوادرليونان كوادرليونين', plural: 'كوادريليونات كوادرليونات' },
  { power: 1e18, singular: 'كوينتيليون', accusative: 'كوينتيليونا', dual: 'كوينتيليونان كوينتيليونين', plural: 'كوينتيليونات' },
];

/** «عشرات», «مئات»: an order of magnitude, no value. With a plural scale after them they multiply. */
export const vagueWords: readonly NumberWord[] = [
  { value: 10, words: 'عشرات' },
  { value: 100, words: 'مئات مائات المئات' },
];

/** «بضعة أيام», «عدة أشهر»: some, 3 to 9. */
export const someWords = 'بضع بضعة';

/** Parts of one. خمس, سبع, تسع, عشر alone are the integers; ثمن alone is a price. */
export interface FractionWord {
  denominator: number;
  singular: string;
  dual: string;
  plural: string;
}

export const fractions: readonly FractionWord[] = [
  { denominator: 2, singular: 'نصف نص', dual: '', plural: 'أنصاف' },
  { denominator: 3, singular: 'ثلث', dual: 'ثلثان ثلثين ثلثا ثلثي', plural: 'أثلاث' },
  { denominator: 4, singular: 'ربع', dual: 'ربعان ربعين ربعا ربعي', plural: 'أرباع' },
  { denominator: 5, singular: 'خمس', dual: 'خمسا خمسي خمسان', plural: 'أخماس' },
  { denominator: 6, singular: 'سدس', dual: 'سدسا سدسي سدسان سدسين', plural: 'أسداس' },
  { denominator: 7, singular: 'سبع', dual: 'سبعا سبعي سبعان', plural: 'أسباع' },
  { denominator: 8, singular: 'ثمن', dual: 'ثمنا ثمني ثمنان ثمنين', plural: 'أثمان' },
  { denominator: 9, singular: 'تسع', dual: 'تسعا تسعي تسعان', plural: 'أتساع' },
  { denominator: 10, singular: 'عشر', dual: 'عشرا عشري عشران', plural: 'أعشار' },
];

/** Ordinals 1 to 10 and the units of 11 to 99. The article belongs to them where it stands. */
export const ordinals: readonly NumberWord[] = [
  { value: 1, words: 'أول أولى حادي حادية' },
  { value: 2, words: 'ثان ثاني ثانية' },
  { value: 3, words: 'ثالث ثالثة' },
  { value: 4, words: 'رابع رابعة' },
  { value: 5, words: 'خامس خامسة' },
  { value: 6, words: 'سادس سادسة' },
  { value: 7, words: 'سابع سابعة' },
  { value: 8, words: 'ثامن ثامنة' },
  { value: 9, words: 'تاسع تاسعة' },
  { value: 10, words: 'عاشر عاشرة' },
];

/** Words that turn a number negative when they stand before it. */
export const minusWords = 'سالب ناقص';

/** «فاصلة»: the decimal point read aloud. */
export const pointWords = 'فاصلة فاصل';
