import { describe, expect, it } from 'vitest';
import { articleText } from '../../core/article/article.ts';
import { settleClaims } from '../../core/article/settle-claims.ts';
import { cpuTime } from '../../tests/support/cpu-time.ts';
import { BODY, TITLE, buildPage, openPage, paragraphs, related } from './page-builder.ts';
import { readArticle } from './read-article.ts';

const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
const HEAD = meta('og:type', 'article') + meta('og:title', TITLE) + meta('article:published_time', '2025-03-11T09:30:00+03:00') + '<link rel="canonical" href="https://sada.example/news/81234">';
const headline = `<h1>${TITLE}</h1><div class="date">الثلاثاء 11 مارس 2025</div>`;

const read = (html: string, force = false) => {
  const document = openPage(html);
  const before = document.documentElement.outerHTML;
  const reading = readArticle(document, { force });
  expect(document.documentElement.outerHTML).toBe(before);
  return reading && { ...reading, article: { ...reading.article, ...settleClaims(reading.claims) } };
};

const roles = (html: string) => read(html)?.article.blocks.map(({ role, text }) => [role, text]);
const story = [['title', TITLE], ...BODY.map((text) => ['paragraph', text])];
const [first, second, third, fourth] = BODY as [string, string, string, string];

describe('readArticle finds the body', () => {
  it.each<[string, string]>([
    ['in paragraphs', `<div class="article">${headline}<div class="text">${paragraphs()}</div></div>`],
    ['in a page that is one form', `<form id="aspnetForm" action="./"><div>${headline}<div>${paragraphs()}</div></div></form>`],
    ['in bare text between line breaks', `<div>${headline}<div class="body">${BODY.join('<br><br>')}</div></div>`],
    ['in bare text between single line breaks', `<div>${headline}<div class="body">${BODY.join('<br/>\n')}</div></div>`],
    ['in a div for each paragraph', `<div>${headline}<div class="body">${BODY.map((text) => `<div>${text}</div>`).join('')}</div></div>`],
    ['in spans', `<div>${headline}<div class="body">${BODY.map((text) => `<span style="color:black">${text}</span><br><br>`).join('')}</div></div>`],
    ['in table cells', `<table><tr><td>${headline}</td></tr><tr><td>${paragraphs()}</td></tr></table>`],
    ['under noisy names on its own ancestors', `<div class="has-sidebar with-comments"><div class="post tag-economy category-news">${headline}<div class="entry-content no-share loadmore_content">${paragraphs()}</div></div></div>`],
    ['under a wrapper named after a menu that holds the headline too', `<div id="menu-wrapper" class="sidebar-layout">${headline}<div>${paragraphs()}</div></div>`],
    ['between empty custom elements', `<div>${headline}<div>${BODY.map((text) => `${text}<bannerinjection></bannerinjection>`).join('')}</div></div>`],
    ['with its lead in a sibling', `<div>${headline}<div class="lead"><p>${first}</p></div><div class="picture"><img src="a.jpg"></div><div class="text">${paragraphs(BODY.slice(1))}</div></div>`],
    ['split by a box of other stories', `<div>${headline}<div class="text">${paragraphs(BODY.slice(0, 2))}</div><div class="box"><h3>اقرأ أيضا</h3>${related()}</div><div class="text">${paragraphs(BODY.slice(2))}</div></div>`],
    ['beside a longer list of comments', `<div>${headline}<div class="text">${paragraphs()}</div><div class="comments">${paragraphs(Array.from({ length: 20 }, (_, index) => `تعليق طويل من أحد القراء يقول فيه رأيه في الخبر بكلام كثير لا يعني غيره، وهذا رقم ${index}.`))}</div></div>`],
    ['with links inside the paragraphs', `<div>${headline}<div>${paragraphs([first.replace('السوق القديم', '<a href="/market">السوق القديم</a>'), second, third, fourth])}</div></div>`],
    ['of numeric entities', `<div>${headline}<div>${paragraphs(BODY.map((text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')))}</div></div>`],
  ])('%s', (_, body) => {
    const html = buildPage({ head: HEAD, body });
    expect(roles(html)).toEqual(story);
    expect(read(html)?.decision).toMatchObject({ verdict: 'article', language: 'ar' });
  });
});

describe('readArticle keeps', () => {
  it.each<[string, string]>([
    ['a decision that does not express a wish', '<p>وقال النائب إن القرار لا يعبر عن رغبة سكان المدينة الذين طالبوا بفتح الطريق منذ أشهر.</p>'],
    ['who is to decide this week', '<p>واجتمعت اللجنة مساء أمس لتقرر هذا الأسبوع موعد افتتاح المعرض السنوي في المدينة القديمة.</p>'],
    ['thanks to readers', '<p>وشكر المدير القراء لمتابعة القراء أخبار السوق طوال أعوام الترميم التي مضت.</p>'],
    ['a refusal to comment or answer', '<p>ورفض المتحدث باسم الوزارة التعليق على الأمر أو إبداء رد على أسئلة الصحفيين بعد الاجتماع.</p>'],
    ['a cell of one word, in a paragraph of its own', '<table><tr><td><p>ذهب</p></td></tr></table>'],
    ['a term and what it stands for', '<dl><dt>الفائز</dt><dd>الأهلي</dd></dl>'],
    ['lines of one word', '<p>المدن المشاركة في المعرض هذا العام هي:<br>القاهرة<br>بيروت<br>دمشق</p>'],
    ['an answer of one word', '<p>نعم</p>'],
    ['a custom element that is named like a heading', '<h2-note>وهذه فقرة في عنصر سمته الصفحة بنفسها لا يعرفه أحد.</h2-note>'],
  ])('%s', (_, kept) => {
    const html = buildPage({ head: HEAD, body: `<div>${headline}<div class="text"><p>${first}</p><p>${second}</p>${kept}<p>${third}</p><p>${fourth}</p></div></div>` });
    const own = openPage(kept);
    const words = own.body.textContent.replace(/\s+/g, ' ').trim();
    const blocks = read(html)!.article.blocks.slice(3, -2);
    expect(blocks.map(({ text }) => text).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    expect(blocks.every(({ role }) => role !== 'heading')).toBe(true);
  });

  it('a page whose form has fields of our names', () => {
    const document = openPage(buildPage({ head: HEAD, body: `<form class="page"><input name="className"><input name="id"><div>${headline}<div>${paragraphs()}</div></div></form>` }));
    // As Chromium has it: the test's own DOM gives a form no properties for its fields.
    Object.defineProperty(document.querySelector('form'), 'className', { value: document.querySelector('input') });
    expect(readArticle(document)?.article.blocks.map(({ text }) => text)).toEqual([TITLE, ...BODY]);
  });

  it('nothing of a nameless box of short lines beside the body', () => {
    const lines = ['هذا سطر قصير عن خبر آخر من أخبار المدينة اليوم', 'وهذا سطر آخر عن مباراة جرت مساء أمس في النادي', 'وسطر ثالث عن معرض فتح أبوابه أمام الزوار أمس'];
    expect(roles(buildPage({ head: HEAD, body: `<div>${headline}<div class="text">${paragraphs()}</div><div class="box">${paragraphs(lines)}</div></div>` }))).toEqual(story);
  });

  it('all of a story with a heading over a version of something', () => {
    const texts = read(buildPage({ head: HEAD, body: `<div>${headline}<div><p>${first}</p><p>${second}</p><h2>ما الجديد في التطبيق الرسمي</h2><p>الإصدار 2.4.1 متاح منذ 2024</p><p>${third}</p><p>${fourth}</p></div></div>` }))!.article.blocks.map(({ text }) => text);
    expect(texts).toContain(third);
    expect(texts).toContain(fourth);
  });
});

describe('readArticle leaves out', () => {
  const into = (foreign: string): string => buildPage({ head: HEAD, body: `<div>${headline}<div class="text"><p>${first}</p><p>${second}</p>${foreign}<p>${third}</p><p>${fourth}</p></div></div>` });

  it.each<[string, string]>([
    ['share bars', '<div class="social-share"><a href="#">فيسبوك</a> <a href="#">تويتر</a> <span>شارك الخبر</span></div>'],
    ['a «read also» with its list', `<div><h4>اقرأ أيضا</h4>${related()}</div>`],
    ['a «read also» line', '<p><strong>اقرأ أيضاً:</strong> <a href="/x">وزير السياحة يزور المرفأ ويتفقد أعمال الترميم في السوق القديم</a></p>'],
    ['a «read also» whose links are paragraphs', '<p>إقرأ أيضاً</p><p><a href="/x">وزير السياحة يزور المرفأ ويتفقد أعمال الترميم</a></p><p><a href="/y">التجار يطالبون بتعويضات عن عامين من الإغلاق</a></p>'],
    ['a box with a teaser text of its own', `<section><p>قصص مقترحة</p><h3><a href="/x">السوق الذي لا ينام في مدينة المرفأ القديمة</a></h3><p>حكاية ممر ضيق صار أشهر شارع في البلاد.</p></section>`],
    ['text that its own style hides, however it is written', '<div style="DISPLAY : none"><p>نص لا يراه أحد من القراء لأن أسلوبه يخفيه عنهم في كل متصفح.</p></div>'],
    ['buttons in a list', '<ul><li>فيسبوك</li><li>تويتر</li><li>طباعة</li></ul>'],
    ['a notice about what others wrote', '<p>الاراء الواردة في التعليقات تعبر عن أصحابها وحدهم ولا يتحمل الموقع أي مسؤولية عنها.</p>'],
    ['adverts in the flow', '<div class="ad-slot"><span>إعلان</span></div>'],
    ['a label of an advert', '<p>إعلان</p>'],
    ['tags', '<ul class="tags"><li><a href="/t/1">المرفأ</a></li><li><a href="/t/2">السوق القديم</a></li></ul>'],
    ['a call to follow', '<p>تابعوا آخر أخبارنا عبر <a href="https://news.google.com/x">غوغل نيوز</a></p>'],
    ['a newsletter form', '<div class="newsletter"><p>اشترك في نشرتنا البريدية ليصلك كل جديد من أخبار المرفأ والمدن المجاورة كل صباح</p></div>'],
    ['a list of cards', `<div class="list">${Array.from({ length: 3 }, (_, index) => `<div><h3><a href="/n/${index}">عنوان خبر آخر من أخبار المدينة ${index}</a></h3><p>مقدمة الخبر الآخر، وفيها ما يكفي من الكلام لتبدو كأنها فقرة من الخبر.</p></div>`).join('')}</div>`],
    ['the policy of comments', '<div><p>نرحب بتعليقاتكم على هذا الخبر، ويمكنكم إبداء آرائكم بكل حرية، ونرجو الابتعاد عن الكلمات المسيئة والعبارات النابية وعن كل ما يخرج عن إطار الحوار، فالتعليق الذي لا يلتزم بذلك لن ينشر.</p></div>'],
    ['hidden text', '<p style="display:none">نص مخفي لا يراه القارئ في هذه الصفحة ولا ينبغي أن يقرأ معها أبدا.</p><p hidden>نص مخفي آخر لا يراه القارئ في هذه الصفحة ولا ينبغي أن يقرأ.</p>'],
    ['a player card', '<div class="player"><h2><a href="/p">سوق المرفأ</a></h2><h3>المدينة : المرفأ</h3></div>'],
    ['scripts and styles', '<script>var text = "نص طويل داخل برنامج لا علاقة له بالخبر إطلاقا";</script><style>.a{color:red}</style>'],
    ['credits of pictures', '<figure><img src="a.jpg"><span>مصدر الصورة: صدى المرفأ</span></figure>'],
  ])('%s', (_, foreign) => {
    expect(roles(into(foreign))).toEqual(story);
  });

  it('what stands after the body', () => {
    const after = `<p>لمزيد من الأخبار <a href="/">اضغط هنا</a></p><p>ملاحظة: التعليقات المنشورة لا تعبر عن رأي الموقع، ويحتفظ الموقع بحق حذف أي تعليق يخالف سياسة النشر دون إبداء الأسباب.</p><p>الكلمات المفتاحية: المرفأ، السوق</p>`;
    expect(roles(buildPage({ head: HEAD, body: `<div>${headline}<div class="text">${paragraphs()}${after}</div></div>` }))).toEqual(story);
  });

  it.each<[string, string]>([
    ['in an article of its own', `<article><h1>خبر آخر يتبع الأول في صفحة لا تنتهي من الأخبار</h1>${paragraphs(Array.from({ length: 9 }, (_, index) => `فقرة طويلة من الخبر الثاني الذي حملته الصفحة بعد الأول، ورقمها ${index}، وفيها كلام كثير لا علاقة له بالسوق القديم ولا بترميمه.`))}</article>`],
    ['in a box with a date', `<div class="block"><h2>خبر آخر يتبع الأول في صفحة لا تنتهي من الأخبار</h2><div>2025-03-10</div>${paragraphs(Array.from({ length: 9 }, (_, index) => `فقرة طويلة من الخبر الثاني الذي حملته الصفحة بعد الأول، ورقمها ${index}، وفيها كلام كثير لا علاقة له بالسوق القديم ولا بترميمه.`))}</div>`],
  ])('the next story of an endless scroll, %s', (_, next) => {
    expect(roles(buildPage({ head: HEAD, body: `<div class="stream"><article>${headline}<div>${paragraphs()}</div></article>${next}</div>` }))).toEqual(story);
  });
});

describe('readArticle tells roles apart', () => {
  it('headings, captions, quotes, list items', () => {
    const html = buildPage({ head: HEAD, body: `<article>${headline}<figure><img src="a.jpg"><figcaption>تجار يعيدون ترتيب بضائعهم في الممر الرئيسي</figcaption></figure><p>${first}</p><h2>تكلفة الترميم</h2><p>${second}</p><blockquote>${third}</blockquote><ul><li>ترميم الأسقف الخشبية كلها</li><li>إنارة الممرات الداخلية</li></ul><p>${fourth}</p></article>` });
    expect(roles(html)).toEqual([
      ['title', TITLE], ['caption', 'تجار يعيدون ترتيب بضائعهم في الممر الرئيسي'], ['paragraph', first], ['heading', 'تكلفة الترميم'], ['paragraph', second],
      ['quote', third], ['listItem', 'ترميم الأسقف الخشبية كلها'], ['listItem', 'إنارة الممرات الداخلية'], ['paragraph', fourth],
    ]);
  });

  it.each<[string, string, string]>([
    ['in a box with its picture', '<div class="c7"><a href="/full"><img src="a.jpg"></a><p>CAPTION</p></div>', 'تجار يعيدون ترتيب بضائعهم في الممر الرئيسي.'],
    ['in one paragraph with its picture', '<p><img src="a.jpg"><br>CAPTION</p>', 'تجار يعيدون ترتيب بضائعهم في الممر الرئيسي'],
    ['in the paragraph after its picture', '<p><img src="a.jpg"></p><p>CAPTION</p>', 'تجار يعيدون ترتيب بضائعهم في الممر الرئيسي'],
    ['by a telling name', '<div class="image-desc">CAPTION</div>', 'تجار يعيدون ترتيب بضائعهم في الممر الرئيسي'],
  ])('a caption without markup: %s', (_, html, caption) => {
    const body = `<div>${headline}<div class="text"><p>${first}</p>${html.replace('CAPTION', caption)}${paragraphs(BODY.slice(1))}</div></div>`;
    expect(roles(buildPage({ head: HEAD, body }))).toEqual([['title', TITLE], ['paragraph', first], ['caption', caption], ...BODY.slice(1).map((text) => ['paragraph', text])]);
  });

  it.each<[string, string]>([
    ['a sentence after a picture', 'وأعيد فتح المحال كلها.'],
    ['the beginning of a list after a picture', 'ومن أبرز ما شمله الترميم:'],
  ])('no caption: %s', (_, line) => {
    const body = `<div>${headline}<div class="text"><p>${first}</p><p><img src="a.jpg"></p><p>${line}</p>${paragraphs(BODY.slice(1))}</div></div>`;
    expect(roles(buildPage({ head: HEAD, body }))).toContainEqual(['paragraph', line]);
  });

  it('a bold line among line breaks is a heading', () => {
    const html = buildPage({ head: HEAD, body: `<div>${headline}<div>${first}<br><br><b>تكلفة الترميم</b><br><br>${second}<br><br>${third}<br><br>${fourth}</div></div>` });
    expect(roles(html)).toContainEqual(['heading', 'تكلفة الترميم']);
  });

  it('collapses white space, keeps marks', () => {
    const html = buildPage({ head: HEAD, body: `<div>${headline}<div><p>\n  ${first.replace('بلدية', '<b>بلدية</b>\n\t ').replace('صباح', 'صبـاح\u200f')}&nbsp; </p>${paragraphs(BODY.slice(1))}</div></div>` });
    expect(roles(html)?.[1]).toEqual(['paragraph', first.replace('بلدية ', 'بلدية ').replace('صباح', 'صبـاح\u200f')]);
  });
});

describe('readArticle reads what the page says of the article', () => {
  const page = (head: string, line = '') => buildPage({ head, body: `<div><h1>${TITLE}</h1>${line}<div class="text">${paragraphs()}</div></div>` });
  const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, ...data })}</script>`;

  it.each<[string, string, string | undefined]>([
    ['an offset of its own', page(ld({ datePublished: '2025-03-12T00:40:00+04:00' }), '<p>11 مارس 2025</p>'), '2025-03-12T00:40+04:00'],
    ['UTC against a visible day', page(meta('article:published_time', '2025-03-10T23:59:00Z'), '<span>الثلاثاء 11 مارس 2025</span>'), '2025-03-11'],
    ['UTC that agrees', page(meta('article:published_time', '2025-03-11T10:00:00Z'), '<span>11/3/2025</span>'), '2025-03-11T10:00Z'],
    ['Arabic in the meta tag', page(meta('article:published_time', 'الثلاثاء، 11 مارس 2025 - 12:09 م')), '2025-03-11'],
    ['only a visible line', page('', '<span>١١ / ٣ / ٢٠٢٥</span>'), '2025-03-11'],
    ['an old attribute on a time with another text', page('', '<time datetime="2008-02-14 20:00">11 آذار 2025</time>'), '2025-03-11'],
    ['no date', page(''), undefined],
    ['broken JSON-LD', page('<script type="application/ld+json">{"@type":"NewsArticle",,"datePublished":</script>', '<span>11 مارس 2025</span>'), '2025-03-11'],
  ])('date: %s', (_, html, published) => {
    expect(read(html)?.article.publishedAt).toBe(published);
  });

  it.each<[string, string, string | undefined]>([
    ['JSON-LD', page(ld({ author: { '@type': 'Person', name: 'سلمى الحداد' } })), 'سلمى الحداد'],
    ['JSON-LD, an escaped anchor with a city', page(ld({ author: { name: '&lt;a href="/w/1"&gt;سلمى الحداد&lt;/a&gt; - المرفأ' } })), 'سلمى الحداد'],
    ['كتب', page('', '<p>كتب: سامي الخطيب</p>'), 'سامي الخطيب'],
    ['كتبت, and a date after it', page('', '<p>كتبت سلمى الحداد الثلاثاء 11 مارس 2025</p>'), 'سلمى الحداد'],
    ['بقلم in one block and the name in the next', page('', '<div>بقلم :</div><div><a href="/w">سلمى الحداد</a></div>'), 'سلمى الحداد'],
    ['a city before it in an element named for it', page('', '<div class="story-reporter">المرفأ - سلمى الحداد</div>'), 'سلمى الحداد'],
    ['إعداد', page('', '<p>إعداد: سلمى الحداد</p>'), 'سلمى الحداد'],
    ['a hidden itemprop', page('', '<div style="display:none" itemprop="author"><a rel="author">Salma Haddad</a></div>'), 'Salma Haddad'],
    ['a name beside the date', page('', '<div><span>سلمى الحداد</span><span>الثلاثاء 11 مارس 2025</span></div>'), 'سلمى الحداد'],
    ['a name after date and section', page('', '<p>11 مارس 2025 | محليات | عبد الله الحداد</p>'), 'عبد الله الحداد'],
    ['a section beside the date', page('', '<p>11 مارس 2025 | شؤون عربية | صدى المرفأ</p>'), undefined],
    ['a cue glued to a date', page('', '<p><span>كتب: سامي الخطيب</span><time>11 مارس 2025</time></p>'), 'سامي الخطيب'],
    ['two writers', page('', '<ul class="byline"><li>سامي الخطيب وسلمى الحداد</li></ul>'), 'سامي الخطيب وسلمى الحداد'],
    ['the site itself', page(meta('og:site_name', 'صدى المرفأ') + '<meta name="author" content="صدى المرفأ">'), undefined],
    ['an agency', page('<meta name="author" content="رويترز">', '<p>كتب: وكالات</p>'), undefined],
    ['an address', page(meta('article:author', 'https://www.facebook.com/sada')), undefined],
    ['a desk', page(ld({ author: { name: 'فريق التحرير' } })), undefined],
    ['an organisation', page(ld({ author: { '@type': 'Organization', name: 'صدى المرفأ نيوز' } })), undefined],
    ['a sentence that begins with a cue', page('', '<p>كتب رئيس البلدية على صفحته أن السوق لن يغلق مرة أخرى أبدا.</p>'), undefined],
  ])('byline: %s', (_, html, byline) => {
    expect(read(html)?.article.byline).toBe(byline);
  });

  it('title: the visible headline, with or without a title that repeats it', () => {
    expect(read(buildPage({ title: 'صدى المرفأ', body: `<div><h1>${TITLE}</h1><p>11 مارس 2025</p>${paragraphs()}</div>` }))?.article.title).toBe(TITLE);
    expect(read(buildPage({ body: `<div><h1 class="logo">صدى المرفأ</h1><div class="headline">${TITLE}</div><div>${paragraphs()}</div></div>` }))?.article.title).toBe(TITLE);
    expect(read(buildPage({ title: TITLE, body: `<div>${paragraphs()}</div>` }))?.article.title).toBe(TITLE);
  });

  it('address: the one that the page names, as it writes it', () => {
    const own = new URL(document.URL).origin;
    expect(read(page(`<link rel="canonical" href="${own}/news/81234?utm_source=x&id=7#top">`))?.canonical).toBe(`${own}/news/81234?utm_source=x&id=7#top`);
  });

  it('publisher and section', () => {
    const article = read(page(meta('og:site_name', 'صدى المرفأ') + meta('article:section', 'محليات')))?.article;
    expect(article).toMatchObject({ publisher: 'صدى المرفأ', section: 'محليات' });
  });
});

describe('readArticle decides', () => {
  it('a front page is none', () => {
    const cards = Array.from({ length: 20 }, (_, index) => `<div class="card"><h2><a href="/n/${index}">عنوان خبر من أخبار اليوم يظهر في الصفحة الأولى ${index}</a></h2><p>مقدمة قصيرة للخبر رقم ${index} تظهر تحت عنوانه.</p></div>`).join('');
    expect(read(buildPage({ title: 'صدى المرفأ', body: `<div class="home">${cards}</div>` }))?.decision.verdict ?? 'other').toBe('other');
  });

  it('a thread of a forum is none', () => {
    const posts = BODY.map((text, index) => `<div class="post"><div><a href="/u/${index}">قارئ ${index}</a> <span>1${index}-03-2025, 09:14 PM</span></div><p>${text}</p></div>`).join('');
    expect(read(buildPage({ body: `<main><h1>${TITLE}</h1>${posts}</main>` }))?.decision.verdict).not.toBe('article');
  });

  it('a Persian story is none, whatever it declares', () => {
    const persian = Array.from({ length: 4 }, () => '<p>شهردار بندر روز سه‌شنبه در مراسم بازگشایی بازار قدیمی گفت که هزینه این پروژه دوازده میلیون دلار بوده است و بیشتر مغازه‌ها از امروز کار خود را آغاز می‌کنند.</p>').join('');
    expect(read(buildPage({ head: HEAD, title: 'بازگشایی بازار قدیمی', body: `<div><h1>بازگشایی بازار قدیمی بندر پس از دو سال</h1>${persian}</div>` }))?.decision).toMatchObject({ verdict: 'other', language: 'fa' });
  });

  it('what the reader asks for is read all the same', () => {
    const html = buildPage({ title: 'من نحن', body: `<div>${paragraphs(BODY.slice(2))}</div>` });
    expect(read(html)?.decision.verdict).not.toBe('article');
    const forced = read(html, true);
    expect(forced?.decision.verdict).toBe('article');
    expect(forced?.decision.reasons.at(-1)?.code).toBe('chosenByReader');
    expect(articleText(forced!.article)).toContain(third);
  });

  it('an empty page has nothing to read', () => {
    expect(read('<!doctype html><html><body></body></html>')).toBeNull();
    expect(read(buildPage({ head: HEAD, body: '<div id="app"></div>' }), true)).toBeNull();
  });
});

describe('readArticle bears', () => {
  it('deep nesting', () => {
    const document = openPage(`<!doctype html><html><body>${'<div>'.repeat(1500)}${second}</body></html>`);
    expect(readArticle(document)?.article.blocks).toHaveLength(1);
  });

  it('thousands of paragraphs, half of them cues of boxes', () => {
    const many = Array.from({ length: 1500 }, (_, index) => `<div><p>${second} ${index}</p></div><div><p>اقرأ أيضا</p></div>`).join('');
    const document = openPage(buildPage({ head: HEAD, body: `<div>${headline}<div>${many}</div></div>` }));
    const read = (): ReturnType<typeof readArticle> => readArticle(document);
    expect(read()?.article.blocks.length).toBe(1501);
    expect(cpuTime(read)).toBeLessThan(4000);
  });
});
