import { describe } from 'vitest';
import { reads, readsAll, readsNothing } from '../../../tests/support/expect-figures.ts';

const at = { published: '2025-03-10', register: 'message' } as const;
const unknown = { register: 'message' } as const;

describe('periods', () => {
  reads({ kind: 'date', value: '2025-03-03/2025-03-09' }, ['الأسبوع الماضي', 'الأسبوع المنصرم', 'الاسبوع اللي فات'], at);
  reads({ kind: 'date', value: '2025-03-10/2025-03-16' }, ['هذا الأسبوع', 'الأسبوع الحالي', 'الأسبوع', ['اتصل بي في وقت لاحق من هذا الأسبوع', 'في وقت لاحق من هذا الأسبوع'], 'بقية الأسبوع'], at);
  reads({ kind: 'date', value: '2025-03-24/2025-03-30' }, ['الأسبوع بعد القادم'], at);
  reads({ kind: 'date', value: '2025-02' }, ['الشهر الماضي', 'أواخر الشهر الماضي'], at);
  reads({ kind: 'date', value: '2025-03' }, ['هذا الشهر', 'هذا مارس', 'نهاية الشهر', 'أول الشهر', 'الشهر الجاري'], at);
  reads({ kind: 'date', value: '2026' }, ['العام المقبل', 'السنة القادمة', 'أواخر العام المقبل', 'السنة الجاية'], at);
  reads({ kind: 'date', value: '2023' }, ['السنة قبل الماضية', 'العام ما قبل الماضي'], at);
  reads({ kind: 'date', value: '201X' }, ['العقد الماضي'], at);
  reads({ kind: 'date', value: '2024-36' }, ['الربع الماضي'], at);
  reads({ kind: 'date', value: '2024-22' }, ['الصيف الماضي', 'صيف 2024', 'صيف عام 2024'], at);
  reads({ kind: 'date', value: '2025-22' }, ['الصيف القادم', 'هذا الصيف'], at);
  reads({ kind: 'date', value: '2025-03-14/2025-03-15' }, ['نهاية الأسبوع', 'عطلة نهاية الأسبوع', 'نهاية هذا الأسبوع'], at);
  reads({ kind: 'date', value: '2025-03-15/2025-03-16' }, ['نهاية الأسبوع'], { ...at, country: 'MA' });
  reads({ kind: 'date', value: '2025-03-10/2025-03-31' }, ['بقية الشهر', 'باقي هذا الشهر'], at);
  reads({ kind: 'date', value: '2024-11-25/2024-12-01' }, [['ماذا لدي أسبوع 30 نوفمبر 2024', 'أسبوع 30 نوفمبر 2024']], at);
  reads({ kind: 'date', value: '197X' }, ['سبعينيات', ['في سبعينيات', 'سبعينيات']], at);
  reads({ kind: 'date', value: '0267' }, ['عام مئتين وسبعة وستين'], at);
  reads({ kind: 'date', value: 'XXXX-03' }, ['مارس', ['في مارس', 'مارس']], at);
  reads({ kind: 'date', value: 'XXXX' }, ['العام الماضي'], unknown);
  reads({ kind: 'date', value: 'XXXX-XX-XX/XXXX-XX-XX' }, ['الأسبوع الماضي'], unknown);
  readsNothing(['الأسبوع الماضي', 'هذا الشهر', 'العام المقبل', 'الربع الماضي', 'الصيف القادم', 'نهاية الأسبوع', 'بقية الشهر', 'العقد الماضي', 'الليلة الماضية']);
  readsNothing(['الأسبوع الثقافي', 'الشهر كله'], at);
});

describe('Hijri months', () => {
  reads({ kind: 'date', value: '2025-03-01/2025-03-29', hijri: '1446-09', calendar: 'hijri' }, ['رمضان', ['في رمضان', 'رمضان'], 'شهر رمضان'], at);
  reads({ kind: 'date', hijri: '1447-09' }, ['رمضان القادم'], at);
  reads({ kind: 'date', hijri: '1446-07' }, ['رجب الماضي'], at);
  reads({ kind: 'date', value: null, hijri: 'XXXX-07' }, [['سأسافر في رجب', 'رجب']], unknown);
  readsNothing(['في رجب', 'رمضان']);
  readsNothing(['رجب طيب'], at);
});

describe('distances', () => {
  reads({ kind: 'date', value: '2025-01' }, ['قبل شهرين', 'منذ شهرين'], at);
  reads({ kind: 'date', value: '2025-03-24' }, ['بعد أسبوعين', 'بعد أسبوعين من الآن', 'أسبوعين من الآن', 'بعد 14 يوما'], at);
  reads({ kind: 'date', value: '2022' }, ['ثلاث سنوات مضت', 'قبل ثلاث سنوات', 'منذ 3 سنوات', 'قبل 3 أعوام'], at);
  reads({ kind: 'date', value: '2025-03-03' }, ['من أسبوع', 'قبل أسبوع', 'قبل أسبوع واحد'], at);
  reads({ kind: 'date', value: '2025-05-01' }, ['شهر و 21 يوم من الآن'], at);
  reads({ kind: 'date', value: '2022-01-20' }, [['غادرت شهر و 3 سنوات و 21 يوما من الآن', 'شهر و 3 سنوات و 21 يوما من الآن']], at);
  reads({ kind: 'date', value: '2025-03-01/2025-03-07' }, ['قبل بضعة أيام'], at);
  reads({ kind: 'date', value: '2025-03-18' }, ['بعد أسبوع من غد', 'أسبوع بعد غد'], at);
  reads({ kind: 'date', value: 'XXXX-XX-XX' }, ['قبل يومين'], unknown);
  reads({ kind: 'duration' }, [['قبل شهرين', 'شهرين']]);
  readsNothing(['قبل أسبوع', 'من أسبوع']);
  readsAll('خلال ثلاثة أيام', ['ثلاثة أيام'], at);
});

describe('counted periods', () => {
  reads({ kind: 'date', value: '2025-03-11/2025-03-13' }, ['3 أيام القادمة', 'الأيام الثلاثة القادمة', 'الأيام 3 المقبلة', ['خلال الـ3 أيام القادمة', '3 أيام القادمة']], at);
  reads({ kind: 'date', value: '2025-02-17/2025-03-10' }, ['الأسابيع الثلاثة الماضية', 'آخر ثلاثة أسابيع'], at);
  reads({ kind: 'date', value: '2022/2025' }, ['آخر 3 سنوات', 'السنوات الثلاث الماضية'], at);
  reads({ kind: 'date', value: '2025-03-11/2025-03-12' }, ['اليومين المقبلين'], at);
  reads({ kind: 'date', value: '2005/2025' }, ['العقدين الماضيين'], at);
  readsNothing(['اليومين المقبلين', 'العقدين الماضيين', 'الأسابيع القليلة الماضية']);
  readsAll('آخر 3 كتب', ['3'], at);
});
