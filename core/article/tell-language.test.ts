import { describe, expect, it } from 'vitest';
import { tellLanguage } from './tell-language.ts';

const arabic = 'أعلنت وزارة الزراعة في بيان صدر اليوم أن محصول القمح هذا العام تجاوز التوقعات، وقال المتحدث باسم الوزارة إن المساحة المزروعة زادت على ما كانت عليه في الموسم الماضي، مشيرا إلى أن التوريد يبدأ بعد عيد الفطر من كل المحافظات.';
const persian = 'وزیر کشاورزی در نشست خبری امروز اعلام کرد که تولید گندم امسال از پیش‌بینی‌ها بیشتر بوده است و خرید آن از کشاورزان پس از پایان برداشت آغاز می‌شود. او گفت این افزایش به دلیل بارندگی خوب در استان‌های شمالی بود و دولت برای پرداخت پول کشاورزان آماده است.';
const urdu = 'وزیر زراعت نے آج ایک پریس کانفرنس میں کہا کہ اس سال گندم کی پیداوار توقع سے زیادہ رہی ہے اور حکومت کسانوں سے خریداری اگلے ہفتے شروع کرے گی۔ انہوں نے بتایا کہ بارشوں کی وجہ سے شمالی علاقوں میں فصل بہت اچھی ہوئی اور قیمت بھی مقرر کر دی گئی ہے۔';
const pashto = 'د کرنې وزارت نن په یوه خبري غونډه کې وویل چې سږ کال د غنمو حاصلات تر اټکل ډېر شوي دي او حکومت به له بزګرانو څخه د غنمو پېرل راتلونکې اوونۍ پیل کړي. ویاند زیاته کړه چې په شمالي ولایتونو کې ښه اورښت شوی او د کرکیلې ځمکې زیاتې شوې دي.';
const kurdish = 'وەزارەتی کشتوکاڵ ئەمڕۆ لە کۆنگرەیەکی ڕۆژنامەوانیدا ڕایگەیاند کە بەرهەمی گەنمی ئەمساڵ لە پێشبینییەکان زیاتر بووە و حکومەت هەفتەی داهاتوو دەست دەکات بە کڕینی گەنم لە جووتیاران. وتەبێژی وەزارەت وتی بارانی باش لە ناوچەکانی باکوور هۆکاری ئەم زیادبوونە بووە.';
const english = 'The ministry of agriculture said on Tuesday that this season’s wheat harvest had exceeded expectations and that buying from farmers would begin next week, after good rains in the north of the country.';

describe('tellLanguage', () => {
  it.each([['ar', arabic], ['fa', persian], ['ur', urdu], ['ps', pashto], ['ku', kurdish], ['other', english]])('reads %s', (language, text) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it('is not misled by yeh and kaf typed with the other code', () => {
    expect(tellLanguage(persian.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))).toBe('fa');
    expect(tellLanguage(arabic.replaceAll('ي', 'ی').replaceAll('ك', 'ک'))).toBe('ar');
  });

  it('knows Persian that is typed without any letter of its own', () => {
    const typed: Record<string, string> = { گ: 'ك', چ: 'ج', پ: 'ب', ژ: 'ز', ی: 'ي', ک: 'ك' };
    expect(tellLanguage(persian.replace(/[گچپژیک]/g, (letter) => typed[letter]!))).toBe('fa');
  });

  it('is not misled by Arabic words that are also small words of Persian', () => {
    expect(tellLanguage(`${arabic} ولا بأس به، وقد حان آن الحصاد، كما قال لي، وهذا ما يعنى به المزارعون، وما يلزم الأخذ به.`)).toBe('ar');
  });

  it('bears foreign names and letters in an Arabic text', () => {
    expect(tellLanguage(`${arabic} وأضاف أن شركة «پيپسي» و«گوگل» Google تشاركان في المؤتمر.`)).toBe('ar');
  });

  it('bears tashkeel, tatweel and presentation forms', () => {
    expect(tellLanguage(arabic.replaceAll('ال', 'الـ').replaceAll('م', 'مَ'))).toBe('ar');
  });

  it('is of the page’s main language where a menu is in another', () => {
    expect(tellLanguage(`Home News Sports Video Contact ${arabic}`)).toBe('ar');
    expect(tellLanguage(`${english} ${english} ${english} العربية`)).toBe('other');
  });

  it('says nothing of too little text', () => {
    expect(tellLanguage('')).toBeNull();
    expect(tellLanguage('أخبار اليوم')).toBeNull();
  });
});
