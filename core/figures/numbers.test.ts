import { describe } from 'vitest';
import { reads, readsAll, readsNothing } from '../../tests/support/expect-figures.ts';

describe('digits of three sets, with separators', () => {
  reads({ kind: 'number', value: 123450 }, ['123,450', '١٢٣٬٤٥٠', '۱۲۳٬۴۵۰', '123 450', '123450']);
  reads({ kind: 'number', value: 1234567.5 }, ['1,234,567.5', '1.234.567,5', '١٬٢٣٤٬٥٦٧٫٥']);
  reads({ kind: 'number', value: 929391 }, [['قتل 929.391 شخصا', '929.391'], ['قتل 929,391 شخصا', '929,391']]);
  reads({ kind: 'number', value: -4 }, ['-4', '−4', 'سالب أربعة', ['إلى \u061c-4\u200e', '-4']]);
  reads({ kind: 'number', value: 0.75 }, ['.75', '٫75', '0.75', 'ثلاثة أرباع']);
});

describe('separators that context settles', () => {
  reads({ kind: 'number', value: 6747 }, [['بلغ 6,747 قتيلا', '6,747']]);
  reads({ kind: 'percent', value: 1.25 }, ['1.250%']);
  reads({ kind: 'money', value: 1.25, currency: 'KWD' }, ['1.250 دينار كويتي']);
  reads({ kind: 'money', value: 14_500e9, currency: 'DZD' }, [['خصصت الدولة 14.500 مليار دينار', '14.500 مليار دينار']], { country: 'DZ' });
  reads({ kind: 'money', value: 1.085, currency: 'USD' }, [['سجل اليورو 1.085 دولار', '1.085 دولار']]);
});

describe('the fraction before the letter ر', () => {
  reads({ kind: 'money', value: 31.62, currency: 'USD' }, ['62ر31 دولار', '٦٢ر٣١ دولارا']);
  reads({ kind: 'percent', value: 2.5 }, [['نمو ب5ر2 بالمائة', '5ر2 بالمائة']]);
});

describe('number words', () => {
  reads({ kind: 'number', value: 23415 }, ['ثلاثة وعشرين ألفًا وأربعمائة وخمسة عشر', 'ثلاثة و عشرون الفا و اربعمئة و خمسة عشر', 'ثلاث وعشرون ألف وأربع مئة وخمس عشرة']);
  reads({ kind: 'number', value: 23000 }, ['ثلاثة وعشرين ألفًا', '23 ألفا', '23 ألف']);
  reads({ kind: 'number', value: 300_000 }, ['ثلاثمئة ألف', 'ثلاث مائة ألف', 'ثلاثمائة ألف', '300 ألف']);
  reads({ kind: 'number', value: 22404 }, [['بلغ 22 ألفا و404 أشخاص', '22 ألفا و404'], ['22 ألفا و 404 أشخاص', '22 ألفا و 404']]);
  reads({ kind: 'number', value: 1e11 }, ['مئة ألف مليون', 'مئة مليار', '100 مليار', '100 بليون']);
  reads({ kind: 'number', value: 53.486 }, ['ثلاثة وخمسون فاصلة أربعمائة وستة وثمانون']);
});

describe('the alif of ألفا and مليونا', () => {
  reads({ kind: 'money', value: 2e6, currency: 'AED' }, ['مليونا درهم إماراتي', 'مليوني درهم إماراتي']);
  reads({ kind: 'money', value: 1_250_000, currency: 'USD' }, ['مليونا و250 ألف دولار']);
  reads({ kind: 'number', value: 2000 }, [['حضر ألفا شخص', 'ألفا'], ['حضر ألفان', 'ألفان']]);
  reads({ kind: 'number', value: 1e6 }, [['بلغ عددهم مليونا.', 'مليونا'], ['بلغ مليونا في العام الماضي', 'مليونا'], ['مليوناً شخص', 'مليوناً']]);
  reads({ kind: 'number', value: 15e6 }, ['خمسة عشر مليونا']);
});

describe('halves and parts', () => {
  reads({ kind: 'number', value: 1_500_000 }, ['مليون ونصف المليون', 'مليون ونصف مليون', 'مليون ونصف']);
  reads({ kind: 'number', value: 250_000 }, ['ربع مليون']);
  reads({ kind: 'number', value: 2 / 3, fraction: '2/3' }, [['صوت ثلثا الأعضاء', 'ثلثا']]);
  reads({ kind: 'number', value: 0.2 }, [['امتنع خُمسهم', 'خُمس'], ['خُمس السكان', 'خُمس']]);
  reads({ kind: 'number', value: 5 }, [['خمس مدن', 'خمس']]);
});

describe('vague amounts', () => {
  reads({ kind: 'number', value: null, magnitude: 1e5 }, [['مئات الآلاف من العمال', 'مئات الآلاف']]);
  reads({ kind: 'money', value: null, magnitude: 1e10, currency: 'USD' }, ['عشرات المليارات من الدولارات']);
  reads({ kind: 'duration', value: null }, ['بضعة أيام']);
});

describe('ordinals', () => {
  reads({ kind: 'ordinal', value: 23 }, [['المرتبة الثالثة والعشرين', 'الثالثة والعشرين']]);
  reads({ kind: 'ordinal', value: 15 }, [['الدورة الـ15 للمهرجان', '15'], ['الدورة الخامسة عشرة', 'الخامسة عشرة']]);
  reads({ kind: 'ordinal', value: 3 }, [['ثالث أكبر اقتصاد', 'ثالث']]);
});

describe('words that only look like numbers', () => {
  readsNothing([
    'لم يحضر أحد', 'يوم الأحد', 'واحدة من أهم المدن', 'شخص واحد', 'ألّف الكاتب رواية', 'ألف الكاتب رواية', 'متحور ألفا', 'ثاني أكسيد الكربون', 'ربع النهائي', 'الربع الخالي', 'بئر السبع', 'شارع الستين', 'كمية من القمح', 'ثمن الخبز',
    'لأول مرة', 'أول من أمس', 'الملك محمد السادس', 'بين البلدين', 'نادي ميلان', 'نص القرار',
  ]);
  readsNothing(['كوفيد-19', 'GPT-4', 'مجموعة G7', 'مقاتلات إف-16', 'سارس-كوف-2', 'رؤية 2030', 'كأس العالم 2026', 'هاتف آيفون 17', 'المادة 7', 'القرار رقم 2231', 'على الرقم 00962-6-5551234', '+966 5 1234 5678', '192.168.1.2', 'v2.3.1', 'مؤشر ستوكس يوروب 600', 'مؤشر نيكي 225']);
  readsNothing(['فاز الفريق 3-1', 'تعادلا 1 / 1', 'فوزه 4 - صفر', 'في الدقيقة 90+2']);
  readsNothing(['1. مقدمة', '(2) النتائج', 'صفحة 12', 'القانون 15']);
  readsAll('خسر 2-1 وسجل 3 أهداف', ['3']);
});
