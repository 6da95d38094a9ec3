import { describe, expect, it } from 'vitest';
import type { FigureContext } from './figure.ts';
import { findFigures } from './find-figures.ts';

/** Each form must give exactly one figure, with these properties, whose text is the whole form or, where given, `text`. */
function reads(properties: Record<string, unknown>, forms: readonly (string | [sentence: string, text: string])[], context?: FigureContext): void {
  it.each(forms.map((form) => (typeof form === 'string' ? [form, form] : form)))('%s', (sentence, text) => {
    const figures = findFigures(sentence, context);
    expect(figures.map((figure) => figure.text)).toEqual([text]);
    expect(figures[0]).toMatchObject(properties);
  });
}

describe('money: number, scale, currency', () => {
  reads({ kind: 'money', value: 12e6, currency: 'USD' }, ['١٢ مليون دولار', '12 مليون دولار', 'اثني عشر مليون دولار', 'اثنا عشر مليونا دولارا']);
  reads({ kind: 'money', value: 2e6, currency: 'AED' }, ['مليونا درهم إماراتي', 'مليوني درهم إماراتي', '2 مليون درهم إماراتي']);
});
