/** Small pages for the tests of this folder: an Arabic story, and around it whatever a test is about. */

export const TITLE = 'بلدية المرفأ تعيد فتح السوق القديم بعد ترميم استمر عامين';
export const BODY = [
  'أعادت بلدية المرفأ صباح الثلاثاء فتح السوق القديم أمام التجار والزوار، بعد أعمال ترميم استمرت عامين وشملت الأسقف الخشبية وشبكة الصرف وإنارة الممرات.',
  'وقال رئيس البلدية خلال الافتتاح إن تكلفة المشروع بلغت 12 مليون دولار، وإن 140 محلا من أصل 155 عادت إلى العمل في اليوم الأول.',
  'وأوضح أن المرحلة الثانية تبدأ في الربيع المقبل، وتشمل الساحة المجاورة للسوق ومواقف تتسع لنحو 300 سيارة، على أن تنتهي قبل نهاية العام.',
  'وأضاف أن البلدية ستعفي المستأجرين من نصف الإيجار طوال ستة أشهر، تعويضا عما لحق بهم من خسائر في أثناء الإغلاق.',
];

export const paragraphs = (texts: readonly string[] = BODY): string => texts.map((text) => `<p>${text}</p>`).join('\n');

interface PageParts {
  head?: string;
  title?: string;
  body: string;
  url?: string;
  htmlAttributes?: string;
}

/** A whole page with a menu above and a footer below. */
export function buildPage({ head = '', title = `${TITLE} - صدى المرفأ`, body, htmlAttributes = 'lang="ar" dir="rtl"' }: PageParts): string {
  const menu = ['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'منوعات'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  return `<!doctype html><html ${htmlAttributes}><head><title>${title}</title>${head}</head><body><div class="top"><ul class="main-menu">${menu}</ul></div>${body}<div class="footer">صدى المرفأ - جميع الحقوق محفوظة</div></body></html>`;
}

/** The page as a document at its address. */
export function openPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export const related = (count = 4): string => `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/story/${index}">عنوان خبر آخر لا صلة له بهذا الخبر رقم ${index + 1}</a></li>`).join('')}</ul>`;
