import { expect, it } from 'vitest';
import type { FigureContext } from '../../core/figures/figure.ts';
import { findFigures } from '../../core/figures/find-figures.ts';
import { findInRegister } from '../../core/figures/message/find-in-register.ts';

/** A form is read whole, or is a sentence with the text that must be found in it. */
export type Form = string | readonly [sentence: string, text: string];

/** Each form gives exactly one figure, with these properties and this text. */
export function reads(properties: Record<string, unknown>, forms: readonly Form[], context?: FigureContext): void {
  it.each(forms.map((form) => (typeof form === 'string' ? [form, form] : [...form])))('%s', (sentence, text) => {
    const figures = findInRegister(sentence!, context);
    expect(figures.map((figure) => figure.text)).toEqual([text]);
    expect(figures[0]).toMatchObject(properties);
  });
}

/** The texts of all figures of a sentence, in order. */
export function readsAll(sentence: string, texts: readonly string[], context?: FigureContext): void {
  it(`all of ${sentence}`, () => expect(findInRegister(sentence, context).map((figure) => figure.text)).toEqual(texts));
}

/** No form holds a figure: the misses are part of the rule. */
export function readsNothing(forms: readonly string[], context?: FigureContext): void {
  it.each(forms)('nothing in %s', (sentence) => expect(context ? findInRegister(sentence, context) : findFigures(sentence)).toEqual([]));
}
