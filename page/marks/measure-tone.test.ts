import { afterEach, describe, expect, it } from 'vitest';
import { measureTone, parseColor } from './measure-tone.ts';

afterEach(() => { document.body.innerHTML = ''; document.body.removeAttribute('style'); });

describe('parseColor', () => {
  it('reads the forms of computed styles', () => {
    expect(parseColor('rgb(255, 255, 255)')).toEqual({ luminance: 1, opacity: 1 });
    expect(parseColor('rgba(0, 0, 0, 0)')).toEqual({ luminance: 0, opacity: 0 });
    expect(parseColor('rgb(0 0 0 / 50%)')?.opacity).toBe(0.5);
  });
  it('says so where it cannot read', () => {
    expect(parseColor('oklch(0.5 0.2 120)')).toBeNull();
    expect(parseColor('')).toBeNull();
  });
});

describe('measureTone', () => {
  const article = (bodyStyle: string, style: string): Element => {
    document.body.setAttribute('style', bodyStyle);
    const element = document.createElement('article');
    element.setAttribute('style', style);
    document.body.append(element);
    return element;
  };
  it('takes the nearest opaque ground', () => {
    expect(measureTone(article('background-color: rgb(20, 20, 20)', ''))).toBe('night');
    expect(measureTone(article('background-color: rgb(20, 20, 20)', 'background-color: rgb(250, 250, 250)'))).toBe('day');
  });
  it('looks at the text where no ground says anything', () => {
    expect(measureTone(article('', 'color: rgb(240, 240, 240)'))).toBe('night');
    expect(measureTone(article('', 'color: rgb(20, 20, 20)'))).toBe('day');
  });
});
