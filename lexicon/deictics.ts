/**
 * Words that place a day by the one who speaks: read in the `message` register alone (docs/figures.md). Own table, written and spoken
 * forms side by side; words parted by spaces, phrases by «|». Proclitics are set aside before a look-up.
 */

/** Single days. Behind «قبل» or «أول» a word of the past is one day farther, behind «بعد» one of the future. */
export const dayWords: readonly { offset: number; words: string }[] = [
  { offset: 0, words: 'اليوم الليلة' },
  { offset: -1, words: 'أمس البارحة امبارح إمبارح مبارح' },
  { offset: 1, words: 'غدا غد الغد بكرة بكرا بكره' },
];

/** Stems of what follows a noun of time; feminine, dual and plural are derived. */
export const relativeStems: readonly { offset: number; stems: string }[] = [
  { offset: -1, stems: 'الماضي المنصرم الفائت السابق الفارط الأخير المنقضي' },
  { offset: 0, stems: 'الحالي الجاري' },
  { offset: 1, stems: 'القادم المقبل التالي الجاي الآتي اللاحق الجديد' },
];

/** What «اللي», «الي» leads to: «السنة اللي فاتت», «الأسبوع اللي جاي». */
export const spokenRelatives: readonly { offset: number; words: string }[] = [
  { offset: -1, words: 'فات فاتت راح راحت مضى مضت قبله قبلها' },
  { offset: 1, words: 'جاي جاية جايه بعده بعدها' },
];

export type Grain = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Nouns of time without the article. `many` may stand with a number before the relative word. */
export const periodNouns: readonly { grain: Grain; words: string; two: string; many: string }[] = [
  { grain: 'day', words: 'يوم يوما', two: 'يومان يومين', many: 'أيام' },
  { grain: 'week', words: 'أسبوع أسبوعا', two: 'أسبوعان أسبوعين', many: 'أسابيع' },
  { grain: 'month', words: 'شهر شهرا', two: 'شهران شهرين', many: 'أشهر شهور' },
  { grain: 'year', words: 'سنة عام عاما', two: 'سنتان سنتين عامان عامين', many: 'سنوات سنين أعوام' },
  { grain: 'decade', words: 'عقد عقدا', two: 'عقدان عقدين', many: 'عقود' },
  { grain: 'century', words: 'قرن قرنا', two: 'قرنان قرنين', many: 'قرون' },
];

/** EDTF numbers the seasons 21 to 24; `month` is the first of the three. */
export const seasons: readonly { season: number; month: number; words: string }[] = [
  { season: 21, month: 3, words: 'ربيع' },
  { season: 22, month: 6, words: 'صيف' },
  { season: 23, month: 9, words: 'خريف' },
  { season: 24, month: 12, words: 'شتاء' },
];

/** Weekdays without the article: «آخر اثنين من الشهر». */
export const bareWeekdays: readonly { weekday: number; words: string }[] = [
  { weekday: 1, words: 'اثنين إثنين' },
  { weekday: 2, words: 'ثلاثاء ثلثاء ثلاثا' },
  { weekday: 3, words: 'أربعاء أربعا' },
  { weekday: 4, words: 'خميس' },
  { weekday: 5, words: 'جمعة' },
  { weekday: 6, words: 'سبت' },
  { weekday: 7, words: 'أحد' },
];

/** Parts of a period that leave its value alone. */
export const periodEdges = 'بداية أول أوائل مطلع مستهل منتصف أواسط أواخر نهاية آخر ختام';
export const periodRests = 'بقية باقي';
export const periodPhrases = 'في وقت لاحق من|في وقت مبكر من|وقت لاحق من|وقت مبكر من';

export const weekendPhrases = 'عطلة نهاية الأسبوع|نهاية الأسبوع|نهاية أسبوعي|نهاية هذا الأسبوع|عطلة نهاية هذا الأسبوع|عطلة الأسبوع|عطلة نهاية أسبوع|الويكند|إجازة نهاية الأسبوع';

/**
 * Feasts. `month` and `day` of the Gregorian or the Hijri calendar; with `weekday`, the `nth` one of the month; `easter`, days from
 * Western Easter. Dates of the Arab world where they differ: Mother's Day on 21 March, Land Day on 30 March.
 */
export type Feast = { phrases: string } & ({ month: number; day: number; hijri?: true } | { month: number; weekday: number; nth: number } | { easter: number });

export const feasts: readonly Feast[] = [
  { phrases: 'رأس السنة|رأس السنة الميلادية|رأس السنة الجديدة|يوم رأس السنة|عيد رأس السنة', month: 1, day: 1 },
  { phrases: 'ليلة رأس السنة|ليلة رأس السنة الجديدة|ليلة رأس السنة الميلادية', month: 12, day: 31 },
  { phrases: 'عيد الحب|يوم الحب|الفالنتاين|فالنتاين', month: 2, day: 14 },
  { phrases: 'يوم المرأة|عيد المرأة', month: 3, day: 8 },
  { phrases: 'عيد الأم|يوم الأم|عيد النيروز|عيد النوروز', month: 3, day: 21 },
  { phrases: 'يوم الأرض', month: 3, day: 30 },
  { phrases: 'عيد العمال|يوم العمال', month: 5, day: 1 },
  { phrases: 'عيد الأب|يوم الأب', month: 6, day: 21 },
  { phrases: 'الهالوين|هالوين|عيد الهالوين', month: 10, day: 31 },
  { phrases: 'عيد الميلاد|عيد الميلاد المجيد|الكريسماس|كريسماس|الكريسمس|كريسمس|يوم الكريسماس', month: 12, day: 25 },
  { phrases: 'ليلة عيد الميلاد|ليلة الميلاد', month: 12, day: 24 },
  { phrases: 'عيد الشكر|يوم الشكر', month: 11, weekday: 4, nth: 4 },
  { phrases: 'الجمعة البيضاء|الجمعة السوداء|البلاك فرايدي', month: 11, weekday: 5, nth: 4 },
  { phrases: 'عيد الفصح|أحد الفصح|عيد القيامة|عيد الفصح المجيد', easter: 0 },
  { phrases: 'الجمعة العظيمة|جمعة الآلام', easter: -2 },
  { phrases: 'أحد الشعانين|عيد الشعانين', easter: -7 },
  { phrases: 'رأس السنة الهجرية|السنة الهجرية الجديدة', month: 1, day: 1, hijri: true },
  { phrases: 'عاشوراء|يوم عاشوراء', month: 1, day: 10, hijri: true },
  { phrases: 'المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي|المولد', month: 3, day: 12, hijri: true },
  { phrases: 'الإسراء والمعراج|ليلة الإسراء والمعراج', month: 7, day: 27, hijri: true },
  { phrases: 'عيد الفطر|عيد الفطر المبارك|العيد الصغير', month: 10, day: 1, hijri: true },
  { phrases: 'يوم عرفة|وقفة عرفة|يوم عرفات', month: 12, day: 9, hijri: true },
  { phrases: 'عيد الأضحى|عيد الأضحى المبارك|العيد الكبير', month: 12, day: 10, hijri: true },
];

/** Verbs of a speaker who tells of what is past: a bare weekday is then the last one. */
export const pastVerbs = 'عدت كنت كان كانت كنا عدنا ذهبت ذهبنا رجعت رجعنا وصلت وصلنا سافرت سافرنا غادرت غادرنا التقيت التقينا رأيت شفت اجتمعنا عقدنا حدث حدثت حصل اشتريت دفعت كتبت قرأت راسلته أرسلت زرت زرنا قابلت قابلنا تحدثت اتصلت';

/**
 * What a reader asks, plans or notes, and no article says outside quotation marks. Only forms of the first and second person that are no
 * third person when unvowelled: «عدت» (she: عادت), but not «وصلت»; «لدي» is folded what «لدى» is.
 */
export const messageWords =
  'أنا إحنا نحن لدينا عندي عندنا لنا معي معك أحتاج أريد أود أبغى بدي عايز عاوز أرجو يرجى فضلك ذكرني ذكريني احجز احجزي لنبدأ دعنا دعونا حددي أعطني أرني أريني مرحبا شكرا يمكنك موعدي موعدنا اجتماعي راسلته عدت كنت زرت شفت قلت كنا عدنا رجعنا وصلنا سافرنا غادرنا التقينا اجتمعنا عقدنا زرنا قابلنا نلتقي سنلتقي';

/** What press prose begins or runs on with: verbs of reporting and of events. */
export const pressVerbs =
  'قال قالت أعلن أعلنت أكد أكدت أفاد أفادت ذكر ذكرت كشف كشفت أوضح أوضحت أضاف أضافت صرح صرحت أشار أشارت نقل نقلت بلغ بلغت سجل سجلت شهد شهدت يشهد تشهد أظهر أظهرت تعهد تعهدت وقع وقعت قتل أصيب أصيبت مقتل إصابة فاز فازت خسر تعادل تعادلت توفي ولد افتتح افتتحت استقبل استقبلت يستقبل تستقبل تستضيف يستضيف أقيمت يقام تقام انطلق انطلقت تنطلق ينطلق بدأ بدأت يبدأ تبدأ استمر استمرت تأجل تأجلت صدر صدرت أصدر أصدرت أقر أقرت وافق وافقت رفض رفضت دعا دعت طالب طالبت حذر حذرت أدان أدانت بحث بحثت ناقش ناقشت التقى التقت وصل يصل تصل عقد عقدت يعقد تعقد تعقيبا تسلم أطلق أطلقت نفى نفت اعتقل اعتقلت ضبط ضبطت قرر قررت قدر قدرت تقدر توقع توقعت يتوقع تتوقع يتراوح تتراوح بحسب وفقا وأوضح وأكد وأضاف وقال وأشار وتابع الوزير وزير الوزارة وزارة الرئيس رئيس البنك الحكومة الشركة البورصة المحكمة البرلمان الأمم تصدر تصدرت حقق حققت أغلق أغلقت افتتاح انطلاق توقيع أسعار أرباح';
