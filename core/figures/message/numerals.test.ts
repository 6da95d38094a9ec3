import { describe, expect, it } from 'vitest';
import { reads, readsAll, readsNothing } from '../../../tests/support/expect-figures.ts';
import { findFigures } from '../find-figures.ts';
import { findInRegister } from './find-in-register.ts';

const message = { register: 'message' } as const;

describe('numbers as a message writes them', () => {
  reads({ kind: 'number', value: -1.8 }, ['-١ ٤/٥', '-1 4/5'], message);
  reads({ kind: 'number', value: 0.75, fraction: '3/4' }, [['٣/٤ الكأس', '٣/٤']], message);
  reads({ kind: 'number', value: -0.8 }, ['-٤/٥'], message);
  reads({ kind: 'number', value: 1.232e15 }, ['١٢,٣٢e+١٤', '12.32E14'], message);
  reads({ kind: 'number', value: -1.2 }, ['-١٢e-١'], message);
  reads({ kind: 'number', value: 1024 }, ['2^10'], message);
  reads({ kind: 'number', value: 1 / 3, fraction: '1/3' }, [['واحد من ثلاثة طلاب', 'واحد من ثلاثة']], message);
  readsNothing(['حصل 3/4', 'النتيجة 5/12'], message);
  readsNothing(['٣/٤ الكأس', 'واحد من']);
  readsAll('واحد من مئتين', ['مئتين'], message);
});

describe('a bare currency', () => {
  it.each([['ثلاثة ريالات', 'SAR'], ['ألف درهم', 'AED'], ['دينار واحد', 'DZD'], ['مئة ليرة وستة قروش', 'LBP'], ['جنيهان', 'EGP']])('%s is taken for %s, and says so', (text, currency) => {
    const [figure] = findInRegister(text, message);
    expect(figure).toMatchObject({ kind: 'money', currency, assumed: ['currency'], confidence: 0.5, text });
    expect(figure).not.toHaveProperty('currencyName');
    expect(findFigures(text)[0]).toMatchObject({ kind: 'money', currency: null });
  });

  it('is not assumed where the text tells', () => {
    expect(findInRegister('خمسة ريالات قطرية وثلاثة ريالات', message).map((figure) => [figure.kind === 'money' && figure.currency, figure.assumed])).toEqual([['QAR', undefined], ['QAR', undefined]]);
    expect(findInRegister('5 دنانير', { ...message, country: 'KW' })[0]).toMatchObject({ currency: 'KWD' });
  });

  it('is assumed for both ends of a range', () => {
    expect(findInRegister('بين 5 و7 ريالات', message)[0]).toMatchObject({ kind: 'range', of: 'money', low: 5, high: 7, currency: 'SAR', assumed: ['currency'] });
  });
});
