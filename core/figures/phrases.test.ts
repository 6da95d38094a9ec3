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
