/** How Arabic news pages are built and what they say around an article. Own rows, collected from the markup of Arabic sites. */

/** Words in `class` and `id` of what never is the article's text, however long: comments and other stories can be longer than it. */
export const strongNoise = 'comment comments disqus related relatednews sidebar aside recommended recommendations mostread mostviewed trending trend popular newsletter cookie cookies breadcrumb breadcrumbs navbar nav menu submenu megamenu footer copyright copyrights pagination pager login popup modal taboola outbrain mgid next-article next-post next-story next-news nextarticle nextpost more-news more-stories';

/** The same for what usually is not; a body whose own ancestor carries such a word is pardoned when it holds much of the good text. */
export const weakNoise = 'share sharing shares social socials addthis sharethis ad ads adv advert adsbygoogle advertisement banner sponsor promo tags tag tagcloud keywords widget widgets subscribe follow followus toolbar tools print rating vote poll ticker breaking author-box authorbox authorinfo bio inject injected inline-related read-more readmore seealso readalso also player video gallery slider carousel swiper prev previous more loadmore suggested suggestions links meta postmeta crumbs search app apps download skip sr hidden whatsapp telegram';

/** A class that begins so speaks of what is absent or enabled: `no-share`, `has-comments`, `with-sidebar`. */
export const noisePrefixes = 'no has with without not is hide enable enabled';

/** How a block begins that leads to other stories or asks for something. Compared after folding. */
export const relatedCues = [
  'تخطى',   'اقرا ايضا', 'اقرا المزيد', 'اقرا كذلك', 'اقرا ايضاً', 'اقرئي ايضا', 'اقراوا ايضا', 'واقرا ايضا', 'شاهد ايضا', 'شاهد كذلك', 'شاهدوا ايضا', 'انظر ايضا', 'طالع ايضا', 'طالع المزيد', 'للمزيد', 'المزيد من', 'المزيد عن', 'لمزيد من', 'لقراءه المزيد',
  'مواضيع ذات صله', 'موضوعات ذات صله', 'اخبار ذات صله', 'مقالات ذات صله', 'ذات صله', 'مواضيع متعلقه', 'موضوعات متعلقه', 'اخبار متعلقه', 'مقالات متعلقه', 'مواضيع مرتبطه', 'قد يهمك', 'قد يعجبك', 'ربما يهمك', 'اخترنا لك', 'اخترنا لكم', 'نرشح لك', 'قصص مقترحه', 'مقالات مقترحه', 'اخبار مقترحه', 'من الارشيف',
  'الاكثر قراءه', 'الاكثر مشاهده', 'الاكثر تداولا', 'احدث الاخبار', 'اخر الاخبار', 'اخبار اخرى', 'مواضيع اخرى', 'موضوعات اخرى',
] as const;

/** Furniture inside a body: what readers are asked to do, labels of boxes, notices. Compared after folding, at the beginning of a short block. */
export const furnitureCues = [
  'اعلان', 'اعلانات', 'مساحه اعلانيه', 'نهايه', 'يستحق الانتباه', 'شارك', 'شاركها', 'شارك الخبر', 'شارك هذا', 'مشاركه', 'انشر', 'طباعه', 'اطبع', 'ارسل', 'نسخ الرابط', 'تم نسخ', 'انسخ الرابط', 'حفظ', 'تكبير الخط', 'تصغير الخط', 'حجم الخط', 'استمع',
  'تابعوا', 'تابعونا', 'تابعنا', 'تابع اخر', 'تابع احدث', 'تابعوا اخر', 'اشترك', 'اشتركوا', 'اشتركي', 'سجل في', 'انضم', 'انضموا', 'حمل تطبيق', 'حملوا تطبيق', 'حمل التطبيق', 'للاشتراك', 'لمتابعه', 'للتواصل', 'تحميل التطبيق',
  'الوسوم', 'وسوم', 'كلمات مفتاحيه', 'الكلمات المفتاحيه', 'كلمات دلاليه', 'الكلمات الدلاليه', 'تاغ', 'تاغات', 'العلامات', 'مفاتيح',
  'التعليقات', 'تعليقات', 'اترك تعليقا', 'اضف تعليق', 'اضف تعليقا', 'علق على', 'شارك برايك', 'لن يتم نشر', 'جميع الحقوق محفوظه', 'حقوق النشر', 'حقوق الطبع', 'كافه الحقوق',
  'الخبر السابق', 'الخبر التالي', 'المقال السابق', 'المقال التالي', 'السابق', 'التالي', 'الرئيسيه', 'عرض المزيد', 'تحميل المزيد', 'المزيد',
] as const;

/** Notices of any length that stand below articles: the comment policy, the liability for readers' words. Compared after folding. */
export const noticeCues = ['سياسه التعليقات', 'التعليقات المنشوره', 'الاراء الوارده', 'لا تعبر عن راي', 'لا يعبر بالضروره', 'لا تعبر بالضروره', 'نلفت انتباهكم', 'ملفات تعريف الارتباط', 'سياسه الخصوصيه', 'شروط الاستخدام', 'يحتفظ الموقع بحق', 'الرجاء ادخال', 'عنوان بريدك', 'قائمه بريديه', 'نشرتنا البريديه', 'النشره البريديه', 'جوجل نيوز', 'غوغل نيوز', 'اخبار جوجل', 'google news'] as const;

/** Labels of pictures: who took them, what they show. Compared after folding. */
export const pictureCues = ['صدر الصوره', 'مصدر الصوره', 'التعليق على الصوره', 'تعليق الصوره', 'صوره ارشيفيه', 'صوره تعبيريه', 'getty images', 'ارشيفيه'] as const;

/** Words in `class` and `id` of an element that holds a writer's name. */
export const authorNames = 'author authors byline writer reporter journalist creator authorname writername auther katib';

/** What stands before a writer's name. Compared after folding, longest first. */
export const bylineCues = ['كتب - ', 'كتبت', 'كتبته', 'كتبها', 'كتب', 'بقلم', 'اعداد', 'اعدها', 'اعده', 'اعدته', 'حوار', 'حاوره', 'حاورته', 'حاورها', 'حاورتها', 'اجرى الحوار', 'اجرت الحوار', 'تحرير', 'تقرير', 'متابعه', 'تحقيق', 'ترجمه', 'الكاتب', 'الكاتبه', 'المحرر', 'المحرره', 'مراسل', 'مراسله', 'بواسطه', 'نشر بواسطه', 'اعداد وتحرير', 'كاتب المقال', 'كتابه', 'by', 'written by', 'author'] as const;

/** Who is no author: agencies, desks, roles. Compared after folding; a byline that equals one, or holds one of several words, is none. */
export const noAuthors = [
  'وكالات', 'الوكالات', 'وكاله', 'رويترز', 'ا ف ب', 'افب', 'فرانس برس', 'بترا', 'واس', 'وام', 'كونا', 'قنا', 'سانا', 'واج', 'وات', 'وفا', 'واع', 'سبا', 'بنا', 'اسوشيتد برس', 'سبوتنيك', 'شينخوا', 'الاناضول', 'د ب ا', 'ا ش ا', 'reuters', 'afp', 'ap', 'cnn', 'bbc',
  'فريق التحرير', 'هيئه التحرير', 'التحرير', 'المحرر', 'المحررون', 'تحرير', 'محرر', 'اسره التحرير', 'قسم التحرير', 'غرفه الاخبار', 'ادمن', 'المدير', 'مدير الموقع', 'admin', 'administrator', 'editor', 'editors', 'staff', 'webmaster', 'newsroom', 'خاص', 'متابعات', 'مراسلون', 'مراسلنا', 'مكتب', 'صحيفه', 'جريده', 'موقع', 'قناه', 'شبكه', 'اخبار', 'كتب', 'كاتب', 'نشر', 'المصدر', 'مصدر', 'news', 'online', 'اون لاين',
] as const;

/** Months as Arabic news names them: Egypt and the Gulf, the Levant and Iraq, the Maghreb, English. Spelled as folded. */
export const monthNames: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'فبراير', 'february', 'feb'],
  ['مارس', 'اذار', 'march', 'mar'],
  ['ابريل', 'نيسان', 'افريل', 'april', 'apr'],
  ['مايو', 'ايار', 'ماي', 'may'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يوليه', 'تموز', 'جويليه', 'يوليوز', 'july', 'jul'],
  ['اغسطس', 'اب', 'اوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'ايلول', 'شتنبر', 'september', 'sept', 'sep'],
  ['اكتوبر', 'تشرين الاول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الاول', 'دجنبر', 'ديسمبر', 'december', 'dec'],
];

/** Verbs with which news reports what was said and done. Spelled as folded; a leading و or ف is taken off before the look-up. */
export const reportingVerbs = 'قال قالت قالوا اعلن اعلنت اكد اكدت اضاف اضافت اوضح اوضحت افاد افادت ذكر ذكرت اشار اشارت كشف كشفت صرح صرحت شدد شددت نقل نقلت بحث بحثت التقى التقت استقبل ترأس تراس دعا دعت طالب طالبت حذر حذرت وصف وصفت نفى نفت يقول تقول تابع تابعت لفت لفتت اعتبر اعتبرت';
