import { describe, expect, it } from 'vitest';
import { reads, readsAll, readsNothing } from '../../../tests/support/expect-figures.ts';
import { dayValue, easterOf, feastIn } from './calendar.ts';

const at = { published: '2025-03-10', register: 'message' } as const;

describe('the nth of a month or a year', () => {
  reads({ kind: 'date', value: '2025-03-31' }, ['آخر اثنين من شهر مارس', 'الاثنين الأخير من مارس 2025', 'آخر اثنين في الشهر'], at);
  reads({ kind: 'date', value: '2025-04-28' }, ['آخر اثنين من الشهر القادم'], at);
  reads({ kind: 'date', value: '2014-10-08' }, ['ثان أربعاء في أكتوبر لعام 2014', 'ثاني أربعا من أكتوبر 2014'], at);
  reads({ kind: 'date', value: '2014-10-06/2014-10-12' }, ['أول أسبوع بشهر أكتوبر 2014'], at);
  reads({ kind: 'date', value: '2014-09-22/2014-09-28' }, ['الأسبوع الأخير في الشهر التاسع سنة 2014'], at);
  reads({ kind: 'date', value: '2027-01-18/2027-01-24' }, ['الأسبوع الثالث من عام 2027', 'الأسبوع الثالث من عام ألفين وسبعة وعشرين'], at);
  reads({ kind: 'date', value: '2015-10-31' }, ['آخر يوم بشهر عشرة سنة 2015'], at);
  reads({ kind: 'date', value: 'XXXX-10-03' }, ['اليوم الثالث من أكتوبر'], at);
  readsAll('ثالث كتاب من السلسلة', ['ثالث'], at);
  readsAll('آخر اثنين', ['اثنين'], at);
});

describe('feasts', () => {
  reads({ kind: 'date', value: 'XXXX-12-25' }, ['عيد الميلاد', 'الكريسماس'], at);
  reads({ kind: 'date', value: 'XXXX-12-31' }, ['ليلة رأس السنة الجديدة'], at);
  reads({ kind: 'date', value: '2025-03-30' }, ['عيد الفطر', 'عيد الفطر القادم', 'عيد الفطر 2025'], at);
  reads({ kind: 'date', value: '2024-06-16' }, ['عيد الأضحى الماضي', 'عيد الأضحى عام 2024'], at);
  reads({ kind: 'date', value: '2019-08-31' }, ['رأس السنة الهجرية 2019'], at);
  reads({ kind: 'date', value: '2025-04-20' }, ['عيد الفصح', ['سأعود في عيد الفصح', 'عيد الفصح']], at);
  reads({ kind: 'date', value: '2010-11-25' }, ['عيد الشكر 2010', 'يوم الشكر عام 2010'], at);
  reads({ kind: 'date', value: '2015-01-13' }, ['ثالث ثلاثاء بعد كريسماس 2014'], at);
  readsNothing(['عيد الفطر', 'عيد الميلاد', 'ليلة رأس السنة']);
  readsNothing(['عيد ميلادي', 'رأس المال'], at);

  it('has Easter where the tables have it', () => {
    expect([1961, 2000, 2013, 2019, 2024, 2038].map((year) => dayValue(easterOf(year)))).toEqual(['1961-04-02', '2000-04-23', '2013-03-31', '2019-04-21', '2024-03-31', '2038-04-25']);
  });

  it('finds the Hijri day in the Gregorian year asked for, the first of two', () => {
    const newYear = { phrases: '', month: 1, day: 1, hijri: true } as const;
    expect([2008, 2009, 2024].map((year) => dayValue(feastIn(newYear, year)))).toEqual(['2008-01-10', '2009-12-18', '2024-07-07']);
  });
});
