/**
 * What settles who wrote a story and when, out of what a page says: in the background, where long lists weigh on no page. Own rows, spelled as
 * levelled by `core/article/level-text` (no hamza on alef, ه for ة, ي for ى); a row may offer choices in the notation of regular expressions.
 */

/** What stands before a writer's name. */
export const creditCues = 'كتبت?|(?:كتب|اعد|حاور)ت?ها?|كتابه|بقلم|اعداد(?: وتحرير)?|حوار|اجر(?:ي|ت) الحوار|تحرير|تقرير|متابعه|تغطيه|تحقيق|ترجمه|الكاتبه?|كاتب المقال|المحرره?|مراسله?|(?:نشر )?بواسطه|(?:written )?by|author';

/** Words that make any name an institution's, a desk's or a label: agencies, papers, roles. */
export const noAuthors = [
  '(?:ال)?(?:وكال(?:ه|ات)|موقع|تحرير|مصدر|اخبار|محرر(?:و?ن|ين|و|ي)?)', 'صحيفه', 'جريده', 'قناه', 'شبكه', 'مجله', 'بوابه', 'مركز', 'فريق', 'هيئه', 'قسم', 'مكتب', 'اسره', 'غرفه', 'ديسك', 'مدير', 'مراسل(?:ون|ين|نا|ونا|ينا)', 'متابعات', 'خاص', 'كتب', 'كتاب', 'كاتبه?', 'باحثه?', 'صحفيه?', 'نشر', 'رويترز', 'برس', 'في', 'عن', 'من', 'ان', 'نيوز', 'اون ?لاين', 'بي',
  'news', 'tv', 'admin', 'agency', 'online', 'editors?', 'team', 'staff', 'desk', 'reuters', 'afp',
] as const;

/** The commonest given names of the Arab press: what tells a writer beside the date from a section that stands there as often. */
export const givenNames = 'محمد احمد محمود مصطفي ابراهيم يوسف عمر علي حسين حسن خالد وليد طارق زياد سامي سامر رامي ياسر عادل نبيل كريم سعيد سعد صالح عماد ناصر مروان جورج هشام هاني ايمن جمال فاطمه مريم ساره ليلي سلمي مني ريم رنا دينا ايمان حنان هبه امل مها';

/** Months as Arabic news names them: Egypt and the Gulf, the Levant and Iraq, the Maghreb, English by three letters. Spelled as levelled. */
export const monthNames: readonly string[] = [
  'jan يناير كانون_الثاني جانفي', 'feb فبراير شباط فيفري', 'mar مارس اذار', 'apr ابريل نيسان افريل', 'may مايو ايار ماي', 'jun يونيو يونيه حزيران جوان', 'jul يوليو يوليه تموز جويليه يوليوز',
  'aug اغسطس اب اوت غشت', 'sep سبتمبر ايلول شتنبر', 'oct اكتوبر تشرين_الاول', 'nov نوفمبر تشرين_الثاني نونبر', 'dec ديسمبر كانون_الاول دجنبر',
];
