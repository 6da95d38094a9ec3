/** How Arabic news pages are built and what they say around an article. Own rows, collected from the markup of Arabic sites. */

/*
 * Words in `class` and `id`, in lower case with a hyphen where a name has a hyphen, an underscore or a capital: `relatedPosts` reads «related-posts».
 * Any of them may end in `s`.
 */

/** What never is the article's text, however long: comments and other stories can be longer than it. */
export const strongNoise = 'comment|disqus|related(news)?|side-?bar|aside|recommend(ed|ation)|most-?(read|viewed)|trend(ing)?|popular|news-?letter|cookie|bread-?crumb|nav(bar)?|(sub|mega)?menu|footer|copyright|pag(ination|er)|login|pop-?up|modal|taboola|outbrain|mgid|next-?(article|post|story|new)|more-?(new|storie)';

/** The same for what usually is not; a body whose own ancestor carries such a word is pardoned when it holds much of the good text. */
export const weakNoise = 'shar(e|ing)|(add|share)this|social|ad(v(ert(isement)?)?|sbygoogle)?|banner|sponsor|promo|tag(cloud)?|keyword|widget|subscribe|follow(us)?|tool(bar)?|print|rating|vote|poll|ticker|breaking|author-?(box|info)|bio|sub-?title|inject(ed)?|(read|load)?more|(see|read)?also|player|video|gallery|slider|carousel|swiper|prev(ious)?|suggest(ed|ion)|link|(post)?meta|crumb|search|app|download|skip|sr|visually-hidden|whatsapp|telegram';

/** A class that begins so speaks of what is absent or enabled: `no-share`, `has-comments`, `with-sidebar`. */
export const noisePrefixes = 'no|has|with|without|not|is|hide|enabled?';

/*
 * The rows below are written as levelled by `core/article/level-text` (no hamza on alef, ه for ة, ي for ى), but for those of notices, policies and
 * reporting verbs, which are looked for in texts as they are: there a dot stands for a letter that is written in several ways. Rows stand between
 * strokes, and may offer choices in the notation of regular expressions: `(a|b)`, `x?`. None repeats without bound.
 */

/** How a block begins that leads to other stories. */
export const relatedCues = 'تخطي|و?(اقر(ا|ئي|اوا|ؤوا)|شاهدو?ا?|انظر|طالعو?ا?|تصفح) (ايضا|كذلك|المزيد|هنا)|(لل|لقراءه ال)مزيد|(ال|ل)مزيد (من|عن|حول)|'
  + '(مواضيع|موضوع(ات)?|اخبار|خبر|مقال(ات)?|قصص|تقارير|مواد) (ذ(ات|و) صله|متعلقه?|مرتبطه|مقترحه|مشابهه|اخري)|ذات صله|(قد|ربما) [يت](هم|عجب)كم?|(اخترنا|نرشح) لكم?|من الارشيف|هذا (المحتوي|المقال) (متاح )?للمشتركين|'
  + 'الاكثر (قراءه|مشاهده|تداولا|تعليقا)|(احدث|اخر) الاخبار|في هذا الملف';

/** Labels of furniture: a block that is nothing else, or one that goes on behind a colon. «إعلان» is a label, «إعلان النتائج غدا» a heading. */
export const furnitureLabels = 'اعلان(ات)?|نهايه|شاركها?|مشاركه|انشر|طباعه|اطبع|ارسل|حفظ|استمع|تابعو?نا|اشتركو?ا?|انضمو?ا?|(ال)?وسوم|تا[جغ](ات|ز)?|العلامات|مفاتيح|(ال)?تعليقات|السابق|التالي|الرئيسيه|المزيد|المصدر|نسخ|فيسبوك|تويتر|واتساب|تلغرام';

/** How a short block begins that asks readers for something or names a box. */
export const furnitureCues = 'مساحه اعلانيه|يستحق الانتباه|شارك(نا| (الخبر|المقال|هذا|برايك))|ا?نسخ الرابط|تم نسخ|(تكبير|تصغير|حجم) الخط|تابعو?ن?ا? (علي|عبر|في|اخر|احدث|كل|جميع)|تابعوا|اشتركو?ا? (في|الان)|سجل في|انضمو?ا? (الي|ل)|حملو?ا? (ال)?تطبيق(نا)?|تحميل التطبيق|ل(لاشتراك|متابعه|لتواصل)|(ال)?كلمات (ال)?(مفتاحيه|دلاليه)|'
  + '(اترك|اضف|اكتب) تعليقا?ك?|علق علي|لن يتم نشر|(جميع|كافه) الحقوق|حقوق (النشر|الطبع)|(الخبر|المقال) (السابق|التالي)|(عرض|تحميل) المزيد|عدد المشاهدات|(مده|وقت) القراءه|اخر تحديث';

/** Notices of any length that stand below articles: the comment policy, the liability for readers' words. Anywhere in the block. */
export const noticeCues = 'سياس. (التعليقات|الخصوصي)|التعليقات المنشور|ال.راء الوارد|لا [تي]عبر (عن ر[اأ][يى]|بالضرور)|نلفت انتباهكم|ملفات تعريف الارتباط|شروط الاستخدام|يحتفظ الموقع بحق|الرجاء .دخال|عنوان بريدك|(قائم|نشر)(.|تنا) (ال)?بريدي|[جغ]و[جغ]ل نيوز|.خبار جوجل|google news|لتقر[اأ] هذا|ل(متابع.|مواصل.|.كمال) القراء[ةه]';

/** What stands alone above readers' comments, a number perhaps beside it. */
export const commentCues = '(\\d+ |اترك )?(ال)?تعليق(ات|ا)?';

/** What readers' comments must not be, as a site's policy lists it. */
export const policyCues = 'نابي|مسيئ|بذيئ|شتيم|شتائم|تجريح|غير لائق|.بداء [اآأ]?ر[اآأ]|خارج عن الموضوع|لا تلتزم';

/** Labels of pictures: who took them, what they show. */
export const pictureCues = 'م?صدر الصوره|(ال)?تعليق (علي )?الصوره|صوره (ارشيفيه|تعبيريه|من)|getty images|ارشيفيه|تصوير';

/** What a `class` or `id` holds that names its element for a writer. */
export const authorNames = 'author|byline|writer|reporter|journalist|creator|auther|katib';

/** What most often stands before a writer's name; `lexicon/credit-cues` has the rest. */
export const bylineCues = 'كتبت?|بقلم|اعداد|حوار|تحرير|تقرير|متابعه|ترجمه|(الكاتب|المحرر|مراسل)ه?|بواسطه|(written )?by|author';

/** How the names of months begin, levelled, all of them together: `lexicon/credit-cues` has each. */
export const monthBeginnings = 'ينا|فبر|مارس|ا[بف]ري|ماي|يو[لن]ي|اغس|[\\u0620-\\u064a]{2,4}[من]بر|اكت|كانون|شبا|اذار|نيس|ايار|حزي|تمو|اب(?![\\u0620-\\u064a])|ايل|تشر|جانف|فيف|جوان|جوي|اوت|غشت|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec';

/** What a date may begin with. */
export const dateCues = 'السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|نشر|تاريخ';

/** Beginnings of the verbs with which news reports what was said and done. A leading و or ف is taken off before. */
export const reportingVerbs = 'قال|[يت]قول|[اأ](علن|كد|ضاف|وضح|فاد|شار|لتق|ستقبل|عتبر)|ذكر|كشف|صرح|شدد|طالب|حذر|نف|لفت|دع';
