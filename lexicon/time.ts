/**
 * Words of the calendar and the clock. Own table; month names compared with CLDR 48 (Unicode-3.0) for fourteen Arab locales.
 * Names of several words are parted by «|».
 */
export interface MonthName {
  /** 1 to 12. */
  month: number;
  names: string;
  /** The word has a commoner meaning: a month only next to a day, a year, another month name or «شهر». مارس, آب, ماي. */
  weak?: true;
}

export const gregorianMonths: readonly MonthName[] = [
  { month: 1, names: 'يناير|جانفي|ينّاير|كانون الثاني|كانون ثاني|كانون ثان|كانون 2' },
  { month: 2, names: 'فبراير|فيفري|شباط' },
  { month: 3, names: 'آذار|اذار', },
  { month: 3, names: 'مارس|مارت', weak: true },
  { month: 4, names: 'أبريل|إبريل|أفريل|نيسان|ابريل' },
  { month: 5, names: 'مايو|أيار' },
  { month: 5, names: 'ماي|نوار', weak: true },
  { month: 6, names: 'يونيو|يونيه|حزيران' },
  { month: 6, names: 'جوان', weak: true },
  { month: 7, names: 'يوليو|يوليه|يوليوز|جويلية|تموز' },
  { month: 8, names: 'أغسطس|غشت|أغشت' },
  { month: 8, names: 'آب|أوت', weak: true },
  { month: 9, names: 'سبتمبر|شتنبر|شتمبر|أيلول' },
  { month: 10, names: 'أكتوبر|تشرين الأول|تشرين أول|تشرين 1' },
  { month: 11, names: 'نوفمبر|نونبر|تشرين الثاني|تشرين ثاني|تشرين ثان|تشرين 2' },
  { month: 12, names: 'ديسمبر|دجنبر|دجمبر|كانون الأول|كانون أول|كانون 1' },
];

export const hijriMonths: readonly MonthName[] = [
  { month: 1, names: 'محرم|المحرم|محرم الحرام', weak: true },
  { month: 2, names: 'صفر|صفر الخير', weak: true },
  { month: 3, names: 'ربيع الأول|ربيع أول' },
  { month: 4, names: 'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع آخر' },
  { month: 5, names: 'جمادى الأولى|جمادى الأول|جمادى أول|جماد الأول|جماد أول' },
  { month: 6, names: 'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني|جماد الثاني|جماد الآخر|جمادى ثاني' },
  { month: 7, names: 'رجب', weak: true },
  { month: 8, names: 'شعبان', weak: true },
  { month: 9, names: 'رمضان|رمضان المبارك', weak: true },
  { month: 10, names: 'شوال', weak: true },
  { month: 11, names: 'ذو القعدة|ذي القعدة|ذو قعدة|ذي قعدة|ذى القعدة|ذا القعدة' },
  { month: 12, names: 'ذو الحجة|ذي الحجة|ذو حجة|ذي حجة' },
];

/** ISO weekday, 1 Monday to 7 Sunday. */
export interface WeekdayName {
  weekday: number;
  names: string;
}

export const weekdays: readonly WeekdayName[] = [
  { weekday: 7, names: 'الأحد' },
  { weekday: 1, names: 'الاثنين|الإثنين|الأثنين' },
  { weekday: 2, names: 'الثلاثاء|الثلثاء|الثلاثا' },
  { weekday: 3, names: 'الأربعاء|الاربعا' },
  { weekday: 4, names: 'الخميس' },
  { weekday: 5, names: 'الجمعة' },
  { weekday: 6, names: 'السبت' },
];

/** What a duration is counted in. `iso` is the letter of ISO 8601; `times` how many of it one makes (a decade is 10 Y). */
export interface TimeUnit {
  iso: 'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN' | 'S';
  times: number;
  singular: string;
  accusative?: string;
  dual: string;
  plural: string;
  /** The dual alone is no duration: «عقدين» may be two contracts, «قرنين» two horns. */
  weak?: true;
}

export const timeUnits: readonly TimeUnit[] = [
  { iso: 'S', times: 1, singular: 'ثانية', dual: 'ثانيتان ثانيتين', plural: 'ثوان ثواني' },
  { iso: 'S', times: 0.001, singular: 'ملليثانية', dual: '', plural: 'ملليثوان' },
  { iso: 'MIN', times: 1, singular: 'دقيقة', dual: 'دقيقتان دقيقتين', plural: 'دقائق دقايق' },
  { iso: 'H', times: 1, singular: 'ساعة', dual: 'ساعتان ساعتين', plural: 'ساعات' },
  { iso: 'D', times: 1, singular: 'يوم', accusative: 'يوما', dual: 'يومان يومين', plural: 'أيام' },
  { iso: 'D', times: 1, singular: 'ليلة', dual: 'ليلتان ليلتين', plural: 'ليال ليالي' },
  { iso: 'W', times: 1, singular: 'أسبوع', accusative: 'أسبوعا', dual: 'أسبوعان أسبوعين', plural: 'أسابيع' },
  { iso: 'M', times: 1, singular: 'شهر', accusative: 'شهرا', dual: 'شهران شهرين', plural: 'أشهر شهور' },
  { iso: 'Y', times: 1, singular: 'سنة', dual: 'سنتان سنتين', plural: 'سنوات سنين' },
  { iso: 'Y', times: 1, singular: 'عام', accusative: 'عاما', dual: 'عامان عامين', plural: 'أعوام' },
  { iso: 'Y', times: 10, singular: 'عقد', accusative: 'عقدا', dual: 'عقدان عقدين', plural: 'عقود', weak: true },
  { iso: 'Y', times: 100, singular: 'قرن', accusative: 'قرنا', dual: 'قرنان قرنين', plural: 'قرون', weak: true },
];

/** Nouns of a decade: the twenties to the nineties. */
export const decades: readonly { value: number; words: string }[] = [
  { value: 10, words: 'عشريات' },
  { value: 20, words: 'عشرينيات عشرينات' },
  { value: 30, words: 'ثلاثينيات ثلاثينات' },
  { value: 40, words: 'أربعينيات أربعينات' },
  { value: 50, words: 'خمسينيات خمسينات' },
  { value: 60, words: 'ستينيات ستينات' },
  { value: 70, words: 'سبعينيات سبعينات' },
  { value: 80, words: 'ثمانينيات ثمانينات' },
  { value: 90, words: 'تسعينيات تسعينات' },
];

/** Words after a number or a month that put it in an era. `before` counts backwards. */
export const eras: readonly { era: 'CE' | 'AH' | 'BCE'; names: string }[] = [
  { era: 'CE', names: 'م|ميلادي|ميلادية|ميلاديا|للميلاد|بعد الميلاد' },
  { era: 'AH', names: 'ه|ھ|هجري|هجرية|هجريا|للهجرة' },
  { era: 'BCE', names: 'ق . م|ق م|قبل الميلاد' },
];

/** Where a relative word points: months, years, quarters from the one of publication. */
export const offsets: readonly { offset: number; words: string }[] = [
  { offset: 0, words: 'الجاري الحالي الحالية الجارية' },
  { offset: -1, words: 'الماضي الماضية المنصرم المنصرمة الفائت الفائتة السابق السابقة الفارط الفارطة' },
  { offset: 1, words: 'المقبل المقبلة القادم القادمة التالي التالية' },
];

/** Parts of the day after an hour: how many hours they may add. */
export const dayparts: readonly { part: 'am' | 'pm' | 'noon' | 'night'; phrases: string }[] = [
  { part: 'am', phrases: 'صباحا|ص|فجرا|الصبح|الصباح|في الصباح|هذا الصباح|قبل الظهر|ضحى|الفجر|AM|am|صباح اليوم' },
  { part: 'noon', phrases: 'ظهرا|الظهر|عند الظهر|ظهر اليوم' },
  { part: 'pm', phrases: 'مساء|مساءا|م|عصرا|العصر|بعد الظهر|في المساء|المساء|بعد العصر|بعد المغرب|PM|pm|هذا المساء|بعد ظهر اليوم|مساء اليوم' },
  { part: 'night', phrases: 'ليلا|الليلة|هذه الليلة|في الليل|بالليل|ليل' },
];

/** Zones by the name of the place whose clock is meant. */
export const zones: readonly { zone: string; phrases: string }[] = [
  { zone: 'UTC', phrases: 'غرينتش|غرينيتش|جرينتش|جرينيتش|جرينيتش|GMT|gmt|UTC|العالمي|ت غ|ت . غ|تغ|غرينيش' },
  { zone: 'local', phrases: 'المحلي' },
  { zone: 'Asia/Riyadh', phrases: 'مكة المكرمة|مكة|السعودية|الرياض' },
  { zone: 'Africa/Cairo', phrases: 'القاهرة|مصر' },
  { zone: 'Asia/Beirut', phrases: 'بيروت|لبنان' },
  { zone: 'Asia/Jerusalem', phrases: 'القدس|فلسطين' },
  { zone: 'Asia/Qatar', phrases: 'الدوحة|قطر' },
  { zone: 'Asia/Dubai', phrases: 'أبوظبي|أبو ظبي|الإمارات|دبي|مسقط' },
  { zone: 'Asia/Baghdad', phrases: 'بغداد|العراق' },
  { zone: 'Asia/Damascus', phrases: 'دمشق|سوريا' },
  { zone: 'Asia/Amman', phrases: 'عمان|الأردن' },
  { zone: 'Asia/Kuwait', phrases: 'الكويت' },
  { zone: 'Africa/Algiers', phrases: 'الجزائر' },
  { zone: 'Africa/Tunis', phrases: 'تونس' },
  { zone: 'Africa/Casablanca', phrases: 'المغرب|الرباط' },
  { zone: 'Africa/Tripoli', phrases: 'طرابلس|ليبيا' },
  { zone: 'Africa/Khartoum', phrases: 'الخرطوم|السودان' },
  { zone: 'Europe/Moscow', phrases: 'موسكو' },
  { zone: 'Europe/Kyiv', phrases: 'كييف' },
  { zone: 'Europe/London', phrases: 'لندن' },
  { zone: 'Europe/Paris', phrases: 'باريس|وسط أوروبا' },
  { zone: 'Asia/Tehran', phrases: 'طهران' },
  { zone: 'Asia/Tokyo', phrases: 'طوكيو' },
  { zone: 'Asia/Shanghai', phrases: 'بكين' },
  { zone: 'America/New_York', phrases: 'شرق الولايات المتحدة|نيويورك|واشنطن|الساحل الشرقي' },
];

/** Beginnings, middles and ends, before a month or a year. */
export const edgeWords = 'مطلع منتصف أوائل أواسط أواخر نهاية بداية مستهل متم ختام نهايات بدايات';

/** Words that only begin a date or a time: «غرة رمضان», «عامي 2015 و2020», «منتصف الليل», «الألفية الثالثة», «موسم 2023-2024». */
export const cueWords = 'غرة فاتح عامي العامين الأعوام أعوام سنتي منتصف ألفية موسم';
