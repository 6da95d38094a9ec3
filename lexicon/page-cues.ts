/** How Arabic news pages are built and what they say around an article. Own rows, collected from the markup of Arabic sites. */

/** Words in `class` and `id` of what never is the article's text, however long: comments and other stories can be longer than it. */
export const strongNoise = 'comment comments disqus related relatednews sidebar aside recommended recommendations mostread mostviewed trending trend popular newsletter cookie cookies breadcrumb breadcrumbs navbar nav menu submenu megamenu footer copyright copyrights pagination pager login popup modal taboola outbrain mgid next-article next-post next-story next-news nextarticle nextpost more-news more-stories';

/** The same for what usually is not; a body whose own ancestor carries such a word is pardoned when it holds much of the good text. */
export const weakNoise = 'share sharing shares social socials addthis sharethis ad ads adv advert adsbygoogle advertisement banner sponsor promo tags tag tagcloud keywords widget widgets subscribe follow followus toolbar tools print rating vote poll ticker breaking author-box authorbox authorinfo bio inject injected inline-related read-more readmore seealso readalso also player video gallery slider carousel swiper prev previous more loadmore suggested suggestions links meta postmeta crumbs search app apps download skip sr hidden whatsapp telegram';

/** A class that begins so speaks of what is absent or enabled: `no-share`, `has-comments`, `with-sidebar`. */
export const noisePrefixes = 'no has with without not is hide enable enabled';

/*
 * The rows below are written as levelled by `core/article/level-text` (no hamza on alef, ه for ة, ي for ى). A row may offer choices in the
 * notation of regular expressions: `(?:a|b)`, `x?`. None repeats without bound.
 */

/** How a block begins that leads to other stories. */
export const relatedCues = [
  'تخطي', 'و?(?:اقر(?:ا|ئي|اوا|ؤوا)|شاهدو?ا?|انظر|طالعو?ا?|تصفح) (?:ايضا|كذلك|المزيد|هنا)', '(?:ال|لل?)مزيد (?:من|عن|حول)', 'للمزيد', 'لقراءه المزيد',
  '(?:مواضيع|موضوعات|اخبار|مقالات|قصص|تقارير|مواد) (?:ذات صله|متعلقه|مرتبطه|مقترحه|مشابهه|اخري)', 'ذات صله', '(?:قد|ربما) (?:يهمك|يعجبك|تهمك)م?', 'اخترنا لكم?', 'نرشح لكم?', 'من الارشيف',
  'الاكثر (?:قراءه|مشاهده|تداولا|تعليقا)', '(?:احدث|اخر) الاخبار', '(?:خبر|موضوع|مقال) (?:ذو صله|متعلق)', 'في هذا الملف',
] as const;

/** Labels of furniture: a block that is nothing else, or one that goes on behind a colon. «إعلان» is a label, «إعلان النتائج غدا» a heading. */
export const furnitureLabels = [
  'اعلان(?:ات)?', 'نهايه', 'شاركها?', 'مشاركه', 'انشر', 'طباعه', 'اطبع', 'ارسل', 'حفظ', 'استمع', 'تابعونا', 'تابعنا', 'اشتركو?ا?', 'انضمو?ا?', '(?:ال)?وسوم', 'تاغ(?:ات)?', 'تاج(?:ات|ز)?', 'العلامات', 'مفاتيح', '(?:ال)?تعليقات', 'السابق', 'التالي', 'الرئيسيه', 'المزيد', 'المصدر', 'نسخ', 'فيسبوك', 'تويتر', 'واتساب', 'تلغرام',
] as const;

/** How a short block begins that asks readers for something or names a box. */
export const furnitureCues = [
  'مساحه اعلانيه', 'يستحق الانتباه', 'شارك (?:الخبر|المقال|هذا|برايك)', 'شاركنا', '(?:نسخ|انسخ) الرابط', 'تم نسخ', '(?:تكبير|تصغير|حجم) الخط', 'تابع(?:وا)? (?:اخر|احدث|كل|جميع)', 'تابعو?ن?ا (?:علي|عبر|في)', 'تابعوا', 'اشتركو?ا? (?:في|الان)', 'سجل في', 'انضمو?ا? (?:الي|ل)', 'حملو?ا? (?:ال)?تطبيق(?:نا)?', 'تحميل التطبيق', 'للاشتراك', 'لمتابعه', 'للتواصل', 'كلمات (?:مفتاحيه|دلاليه)', 'الكلمات (?:المفتاحيه|الدلاليه)',
  '(?:اترك|اضف|اكتب) تعليقا?ك?', 'علق علي', 'لن يتم نشر', 'جميع الحقوق محفوظه', 'حقوق (?:النشر|الطبع)', 'كافه الحقوق', '(?:الخبر|المقال) (?:السابق|التالي)', '(?:عرض|تحميل) المزيد', 'عدد المشاهدات', 'مده القراءه', 'وقت القراءه', 'اخر تحديث',
] as const;

/** Notices of any length that stand below articles: the comment policy, the liability for readers' words. Anywhere in the block. */
export const noticeCues = ['سياسه (?:التعليقات|الخصوصيه)', 'التعليقات المنشوره', 'الاراء الوارده', 'لا (?:ت|ي)عبر (?:عن راي|بالضروره)', 'نلفت انتباهكم', 'ملفات تعريف الارتباط', 'شروط الاستخدام', 'يحتفظ الموقع بحق', 'الرجاء ادخال', 'عنوان بريدك', '(?:قائم|نشر)ت?ه?(?:نا)? (?:ال)?بريديه', '(?:جوجل|غوغل) نيوز', 'اخبار جوجل', 'google news'] as const;

/** Labels of pictures: who took them, what they show. */
export const pictureCues = ['م?صدر الصوره', '(?:ال)?تعليق (?:علي )?الصوره', 'صوره (?:ارشيفيه|تعبيريه|من)', 'getty images', 'ارشيفيه', 'تصوير'] as const;

/** Words in `class` and `id` of an element that holds a writer's name. */
export const authorNames = 'author authors byline writer reporter journalist creator authorname writername auther katib';

/** What stands before a writer's name. */
export const bylineCues = ['كتب(?:ت|ته|ها|ه)?', 'كتابه', 'بقلم', 'اعد(?:ها|ه|ته)', 'اعداد(?: وتحرير)?', 'حوار', 'حاور(?:ه|ها|ته|تها)', 'اجر(?:ي|ت) الحوار', 'تحرير', 'تقرير', 'متابعه', 'تغطيه', 'تحقيق', 'ترجمه', 'الكاتبه?', 'كاتب المقال', 'المحرره?', 'مراسله?', '(?:نشر )?بواسطه', '(?:written )?by', 'author'] as const;

/** Words that make any name an institution's, a desk's or a label: agencies, papers, roles. */
export const noAuthors = [
  '(?:ال)?وكال(?:ه|ات)', 'صحيفه', 'جريده', '(?:ال)?موقع', 'قناه', 'شبكه', 'مجله', 'بوابه', 'مركز', 'فريق', 'هيئه', 'قسم', 'مكتب', 'اسره', 'غرفه', 'ديسك', '(?:ال)?تحرير', '(?:ال)?محرر(?:ون|ين|و|ي)?', 'مدير', '(?:ال)?مصدر', '(?:ال)?اخبار', 'مراسل(?:ون|ين|نا|ونا|ينا)', 'متابعات', 'خاص', 'كتب', 'كتاب', 'نشر', 'رويترز', 'برس', 'نيوز', 'اون ?لاين', 'بي',
  'news', 'tv', 'admin', 'agency', 'online', 'editors?', 'team', 'staff', 'desk', 'reuters', 'afp',
] as const;

/** The commonest given names of the Arab press: what tells a writer beside the date from a section that stands there as often. */
export const givenNames = 'محمد احمد محمود مصطفي ابراهيم اسماعيل يوسف موسي سليمان الياس عمر علي حسين حسن خالد وليد طارق زياد اسامه بلال انس هشام حسام هيثم فيصل تركي فهد سعود ماجد مازن رامي ياسر ياسين سامر ماهر فادي نادر وائل هاني ايمن اشرف عمرو جمال نبيل كريم سعيد سعد صالح عادل امين سامي عماد منير ناصر مروان جورج فاطمه خديجه مريم اسماء ساره ليلي سلمي هند مني ريم رنا رانيا دينا نادين منال ايمان حنان هبه سمر وفاء ندي امل مها اسيا رشا';

/** Months as Arabic news names them: Egypt and the Gulf, the Levant and Iraq, the Maghreb, English. Spelled as folded. */
export const monthNames: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb'],
  ['مارس', 'اذار', 'march', 'mar'],
  ['ابريل', 'نيسان', 'افريل', 'april', 'apr'],
  ['مايو', 'ايار', 'ماي', 'may'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يوليه', 'تموز', 'جويليه', 'يوليوز', 'july', 'jul'],
  ['اغسطس', 'اب', 'اوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'ايلول', 'شتنبر', 'september', 'sept', 'sep'],
  ['اكتوبر', 'تشرين الاول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الاول', 'دجنبر', 'december', 'dec'],
];

/** Beginnings of the verbs with which news reports what was said and done. A leading و or ف is taken off before. */
export const reportingVerbs = ['قال', 'اعلن', 'اكد', 'اضاف', 'اوضح', 'افاد', 'ذكر', 'اشار', 'كشف', 'صرح', 'شدد', 'نقل', 'التق', 'استقبل', 'طالب', 'حذر', 'وصف', 'نف', 'يقول', 'تقول', 'لفت', 'اعتبر', 'تابع', 'دع'] as const;
