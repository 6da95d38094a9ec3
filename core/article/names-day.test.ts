import { describe, expect, it } from 'vitest';
import { monthNames } from '../../lexicon/credit-cues.ts';
import { namesDay } from './names-day.ts';
import { parseDay } from './parse-date.ts';

describe('namesDay', () => {
  it('knows every name of every month, before and behind the day', () => {
    for (const name of monthNames.flatMap((names) => names.split(' ')).map((each) => each.replace('_', ' '))) {
      for (const form of [`15 ${name} 2024`, `الخميس، 15 من ${name}، 2024`, `${name} 15, 2024`, `١٥ ${name} ٢٠٢٤`, `15${name} 2024`]) expect(namesDay(form), form).toBe(true);
    }
  });

  it('knows what `parseDay` reads', () => {
    const forms = ['28 آب/أغسطس 2013', '28/8/2013', '28-08-2013', 'August 28, 2013', '8 شباط (فبراير) 2019', '٨ / ٢ / ٢٠١٩', '2019/02/08', 'نشر في: 08.02.2019 - 14:20', 'الأربعاء، 07 أكتوبر 2020 - 12:09 م', '07 أُكتُوبر 2020', '15 يناير عام 2024', '1st March 2024'];
    for (const form of forms) expect([namesDay(form), parseDay(form) !== null], form).toEqual([true, true]);
  });

  it('sees none where none is written', () => {
    for (const miss of ['', 'منذ ساعتين', 'هاتف 0100-22-3333', '28 لاعبا في 2024', '10 أيام في 2024', '10 جوائز سنة 2024', '3 أبراج جديدة 2024', 'كأس العالم 2022', '12/2024', 'مارس 2024', '1446/09/12 هـ', 'رقم 2024', 'في عام 2023 بلغت المبيعات 12 مليونا، تمويلها من البنك', 'خطة 2030 تشمل 8 مراكز شبابية', 'صدر الإصدار 2.4.1 من التطبيق عام 2024', 'رقم الهاتف 01-23-45 منذ 2019']) expect(namesDay(miss), miss).toBe(false);
  });
});
