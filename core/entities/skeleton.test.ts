import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { firstSoundOf, skeletonOf, soundsLike } from './skeleton.ts';

const hear = (arabic: string, latin: string) => soundsLike(fold(arabic).text.replaceAll(' ', ''), latin.toLowerCase().replaceAll(' ', ''));

describe('soundsLike', () => {
  it.each([['ديب سيك', 'DeepSeek'], ['لونغ كات', 'LongCat'], ['أنيليس فان دير ميرفي', 'Annelies van der Merwe'], ['سيليا تشين', 'Celia Chen'], ['ستيلانتيس', 'Stellantis'], ['مونشوت', 'Moonshot']])('hears %s in %s', (arabic, latin) => {
    expect(hear(arabic, latin)).toBe(true);
  });

  it.each([['ديب سيك', 'Moonshot'], ['الصين', 'China'], ['أوبو', 'Oppo'], ['تسلا', 'Toyota'], ['', '']])('does not hear %s in %s', (arabic, latin) => {
    expect(hear(arabic, latin)).toBe(false);
  });

  it('counts a doubled sound once', () => {
    expect(skeletonOf('hannah')).toBe(skeletonOf('hana'));
  });

  it('tells the first sound of an Arabic word without hearing the rest', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤپچڤگ'), maxLength: 8 });
    fc.assert(fc.property(word, (text) => { expect(firstSoundOf(text)).toBe(skeletonOf(text)[0] ?? ''); }));
    expect(firstSoundOf('تشين')).toBe('S');
  });
});
