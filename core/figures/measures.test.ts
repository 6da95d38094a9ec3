import { describe } from 'vitest';
import { reads, readsAll, readsNothing } from '../../tests/support/expect-figures.ts';

describe('money', () => {
  reads({ kind: 'money', value: 12e6, currency: 'USD' }, ['١٢ مليون دولار', '12 مليون دولار', 'اثني عشر مليون دولار', '$12 مليون', '12 مليون $', '12 مليون دولار أميركي', '12 مليون دولار أمريكي']);
  reads({ kind: 'money', value: 100, currency: 'SAR' }, ['١٠٠ ر.س', '100 ريال سعودي', 'مئة ريال سعودي', '100 SAR', 'SAR 100']);
  reads({ kind: 'money', value: 20.43, currency: 'USD' }, ['20 دولارا و43 سنتا', '20 دولار و 43 سنت']);
  reads({ kind: 'money', value: 0.24, currency: 'USD' }, ['24 سنتا']);
  reads({ kind: 'money', value: 1.2e9, currency: 'MAD' }, ['120 مليار سنتيم']);
  reads({ kind: 'money', value: 1.5, currency: 'SAR' }, ['ريال واحد وخمسون هللة']);
  reads({ kind: 'money', value: 2, currency: 'USD' }, ['دولاران', 'دولارين']);
  readsNothing(['سعر صرف الدولار', 'دولارات قليلة', 'الريال السعودي']);
});

describe('a bare ريال', () => {
  reads({ kind: 'money', currency: null, currencyName: 'ريال' }, ['50 ريالا']);
  reads({ kind: 'money', currency: 'QAR' }, ['50 ريالا'], { country: 'QA' });
  reads({ kind: 'money', currency: 'YER' }, [['دفعت الحكومة اليمنية 50 ريالا', '50 ريالا']]);
  readsAll('دفع 100 ريال عماني ثم 50 ريالا', ['100 ريال عماني', '50 ريالا']);
});

describe('percent and points', () => {
  reads({ kind: 'percent', value: 30 }, ['30%', '%30', '٪30', '30 %', '٣٠٪', '30 في المئة', '30 في المائة', '30 بالمئة', 'ثلاثين بالمائة']);
  reads({ kind: 'quantity', value: 25, unit: 'bp' }, ['25 نقطة أساس']);
  reads({ kind: 'quantity', value: 2, unit: 'pp' }, [['تقلص بنقطتين مئويتين', 'نقطتين مئويتين'], 'نقطتان مئويتان']);
});

describe('quantities', () => {
  reads({ kind: 'quantity', value: 1_650_000, unit: 'bbl/d' }, ['1.65 مليون برميل يوميا', '1.65 مليون برميل في اليوم']);
  reads({ kind: 'quantity', value: 3.5, unit: 'km2' }, ['3.5 كم²', '3.5 كم2', '3.5 كيلومتر مربع', '3.5 كيلو متر مربع']);
  reads({ kind: 'quantity', value: 60, unit: 'km/h' }, ['60 كم/س', '60 كيلومترا في الساعة']);
  reads({ kind: 'quantity', value: -4, unit: 'Cel' }, ['-4 درجات مئوية', '4 درجات تحت الصفر']);
  reads({ kind: 'quantity', value: 6.5, unit: 'deg', dimension: 'magnitude' }, [['زلزال بقوة 6.5 درجة', '6.5 درجة']]);
  reads({ kind: 'quantity', value: 1.5, unit: 'L' }, ['لتر ونصف', 'لتر ونصف اللتر']);
  reads({ kind: 'quantity', value: 0.75, unit: '[cup_us]' }, ['3/4 كوب', 'ثلاثة أرباع كوب']);
  reads({ kind: 'quantity', value: 3200, unit: 'm' }, ['3 كيلومترات و200 متر']);
  reads({ kind: 'quantity', value: 2300, unit: 'kg' }, ['طنين وثلاثمئة كيلوغرام', ['بطنين و300 كلغ', 'طنين و300 كلغ']]);
  reads({ kind: 'quantity', value: 3, unit: 'fold' }, ['ثلاثة أضعاف']);
});

describe('durations', () => {
  reads({ kind: 'duration', value: 'P3D' }, ['ثلاثة أيام', '3 أيام']);
  reads({ kind: 'duration', value: 'P2W' }, [['كل أسبوعين', 'أسبوعين']]);
  reads({ kind: 'duration', value: 'PT1.5H' }, ['ساعة ونصف الساعة', 'ساعة ونصف']);
  reads({ kind: 'duration', value: 'PT2H15M' }, ['ساعتين و15 دقيقة', 'ساعتان وخمس عشرة دقيقة']);
  reads({ kind: 'duration', value: 'P20Y' }, ['عقدين', '20 عاما']);
  readsNothing(['اليوم', 'العام الماضي', 'الساعات المقبلة', 'عقد شراكة']);
});

describe('ranges', () => {
  reads({ kind: 'range', of: 'money', low: 5e6, high: 7e6, currency: 'LBP' }, [['بين 5 و7 ملايين ليرة لبنانية', '5 و7 ملايين ليرة لبنانية']]);
  reads({ kind: 'range', of: 'percent', low: 10, high: 15 }, ['10-15%', '10% - 15%', '10–15 في المئة', ['من 10 إلى 15 في المئة', '10 إلى 15 في المئة']]);
  reads({ kind: 'range', of: 'quantity', low: 300, high: 450, unit: 'MW' }, ['300 إلى 450 ميغاواط']);
  reads({ kind: 'range', of: 'date', low: '2015', high: '2020' }, [['بين عامي 2015 و2020', '2015 و2020'], ['من 2015 إلى 2020', '2015 إلى 2020'], '2015-2020']);
  readsAll('ارتفعت من 5 إلى 7 ملايين دولار', ['5', '7 ملايين دولار']);
  readsAll('أصيب 5 و7 آخرون', ['5', '7']);
});

describe('what the words around a figure say', () => {
  reads({ approximation: 'atLeast' }, [['قتل ما لا يقل عن 35 شخصا', '35'], ['35% على الأقل', '35%']]);
  reads({ approximation: 'over' }, [['أصيب أكثر من مئة', 'مئة'], ['بأكثر من مئة', 'مئة']]);
  reads({ approximation: 'about' }, [['نحو عشرين طفلا', 'عشرين'], ['بنحو 20%', '20%'], ['20% تقريبا', '20%']]);
  reads({ approximation: 'atMost' }, [['لا يتجاوز 5%', '5%']]);
  reads({ change: 'down' }, [['بانخفاض نسبته 30%', '30%'], ['تراجعت المبيعات 30%', '30%']]);
  reads({ change: 'up' }, [['ارتفع إلى 30 دولارا', '30 دولارا']]);
});
