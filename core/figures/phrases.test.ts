import { describe, expect, it } from 'vitest';
import { reads, readsNothing } from '../../tests/support/expect-figures.ts';
import { findFigures } from './find-figures.ts';

describe('names that end in digits, in quotes', () => {
  readsNothing(['أطلقت الشركة «سديم 2» أمس', 'نموذج “Orbit 4” الجديد']);
  reads({ kind: 'number', value: 30 }, [['قال إن «أكثر من 30» شخصا', '30']]);
  reads({ kind: 'number', value: 12 }, [['سجل «12» هدفا', '12']]);
});

describe('one after its noun', () => {
  readsNothing(['تكفي لجرعة واحدة', 'قابلة للتمديد مرة واحدة', 'لكل واحدة منها']);
  reads({ kind: 'duration', value: 'P1M' }, [['استمر شهر واحد فقط', 'شهر واحد']]);
  reads({ kind: 'money', value: 1, currency: 'USD' }, [['بدولار واحد', 'دولار واحد']]);
});

describe('the noun again after a round hundred', () => {
  reads({ kind: 'money', value: 102, currency: 'USD' }, ['مئة دولار ودولاران', 'مائة دولار ودولارين']);
  reads({ kind: 'quantity', value: 1001, unit: 'km' }, ['ألف كيلومتر وكيلومتر واحد']);
  reads({ kind: 'duration', value: 'P102Y' }, ['مئة سنة وسنتان']);
  reads({ kind: 'number', value: 111_000 }, ['مئة وأحد عشر ألفاً']);
});

describe('thousands of a currency that has thousandths', () => {
  reads({ kind: 'money', value: 1250 }, [['حصل على 1,250 دينارا', '1,250 دينارا']], { country: 'JO' });
  reads({ kind: 'money', value: 0.305 }, [['عند 0.305 دينار', '0.305 دينار']], { country: 'KW' });
  reads({ kind: 'money', value: 4.125 }, [['بلغ 4,125 دينار', '4,125 دينار']], { country: 'TN' });
});

describe('days gone by', () => {
  reads({ kind: 'date', value: '2024-09-01' }, [['منذ أول أيلول', 'أول أيلول']], { published: '2025-01-31' });
  reads({ kind: 'date', value: '2025-09-01' }, [['في أول أيلول', 'أول أيلول']], { published: '2025-01-31' });
});

describe('change that its verb stands far from', () => {
  reads({ kind: 'percent', value: 4.8, change: 'up' }, [['وارتفع سهم المجموعة، المساهم الأكبر في الشركة الناشئة، بنسبة 4.8%', '4.8%']]);
  it('stops at another clause', () => {
    const [figure] = findFigures('ارتفع سهم المجموعة، وقال مديرها إن 9% من العملاء غادروا');
    expect(figure).toMatchObject({ kind: 'percent', value: 9 });
    expect(figure?.change).toBeUndefined();
  });
});

describe('telephone numbers', () => {
  readsNothing([
    '+966 11 123 4567', '(+١)٦٥٠٧٠١٨٨٨٧', '٦٥٠٧٠١٨٨٨٧ ext ٨٩٧', 'للتواصل 0100 123 4567 أو 011 123 4567', '(011) 123-4567', '00962-6-5551234', '920-000-000', '+1 (650) 701-8887',
    'اتصل على 6507018887 تحويلة 12',
  ]);
  reads({ kind: 'number', value: 12_345_678 }, [['بلغ 12 345 678 شخصا', '12 345 678']]);
  reads({ kind: 'number', value: 6_507_018 }, [['أحصى 6507018 ناخبا', '6507018']]);
  reads({ kind: 'number', value: 650 }, [['ضم الوفد (650) عضوا', '650']]);
});

describe('lists of articles', () => {
  readsNothing(['تنص المواد 5 و6 و7 من النظام', 'بموجب المادتين 3 و4 من القانون', 'والمواد 10، 11، 12', 'الصفحات من 5 إلى 9', 'بالمادتين 12/1 و13']);
  reads({ kind: 'number', value: 6e6 }, [['تخص المادتين 3 و6 ملايين مستفيد', '6 ملايين']]);
  reads({ kind: 'money', value: 20 }, [['تحدد المواد 5 و20 دولارا غرامة', '20 دولارا']]);
});

describe('titles of works', () => {
  readsNothing(['صدرت روايته الجديدة «سبع رسائل»', 'فيلم «12 رجلا غاضبا»', 'كتابها “ثلاثة أيام في بغداد”', 'للمسلسل «الحلقة الثالثة»']);
  reads({ kind: 'number', value: 12 }, [['باع المتجر «12 كتابا» أمس', '12']]);
  reads({ kind: 'number', value: 30 }, [['قرأت الطالبة الكتاب، وقالت إن لديها «30 صفحة»', '30']]);
});

describe('rounds and kinds', () => {
  readsNothing(['بلغ دور الـ16 في البطولة', 'تأهل إلى الدور الـ32', 'في دور الستة عشر', 'وعيار 21 يتراجع']);
  reads({ kind: 'ordinal', value: 15 }, [['الدورة الـ15', '15']]);
  reads({ kind: 'quantity', value: 21 }, [['عيار 21 قيراط', '21 قيراط']]);
});

describe('parts and dozens', () => {
  reads({ kind: 'number', value: 6 }, [['نصف دزينة من البيض', 'نصف دزينة']]);
  reads({ kind: 'number', value: 36 }, [['ثلاث دزينات أقلام', 'ثلاث دزينات']]);
  reads({ kind: 'number', value: 0.2, fraction: '1/5' }, [['مضت خمس الساعة', 'خمس']]);
  reads({ kind: 'duration', value: 'PT5H' }, ['خمس ساعات']);
  readsNothing(['وأحد المسؤولين', 'أرباح الربع الماضي', 'دزينة كاملة']);
});

describe('bounds whose verb stands off', () => {
  reads({ approximation: 'under' }, [['يقل وزن الهاتف عن 200 غرام', '200 غرام'], ['تقل نسبته عن 3%', '3%']]);
  reads({ approximation: 'atLeast' }, [['لا يقل عدد الضحايا عن 20 شخصا', '20']]);
  reads({ approximation: 'over' }, [['يزيد عدد سكانها على 3 ملايين', '3 ملايين'], ['وتزيد مساحتها الإجمالية على 40 هكتارا', '40 هكتارا']]);
  reads({ approximation: 'atMost' }, [['لن يتجاوز النمو 2%', '2%'], ['ألا يزيد عمر المتقدم على 35 عاما', '35 عاما']]);
  it('is no bound where the preposition is of another word', () => {
    expect(findFigures('يزيد الضغط على 5 دول')[0]?.approximation).toBeUndefined();
    expect(findFigures('تراجع فوق المتوسط 3 مرات')[0]?.approximation).toBeUndefined();
  });
});
