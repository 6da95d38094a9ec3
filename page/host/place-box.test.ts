import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBox } from './place-box.ts';

const viewport = { width: 1000, height: 800 };
const size = { width: 360, height: 300 };

describe('placeBox', () => {
  it('stands below, from the inline start of its anchor', () => {
    const anchor = { left: 500, top: 100, width: 80, height: 20 };
    expect(placeBox(anchor, size, viewport, 'rtl')).toMatchObject({ left: 220, top: 126, side: 'below' });
    expect(placeBox(anchor, size, viewport, 'ltr')).toMatchObject({ left: 500, top: 126, side: 'below' });
  });
  it('goes above where there is no room below', () => {
    expect(placeBox({ left: 500, top: 600, width: 80, height: 20 }, size, viewport, 'rtl')).toMatchObject({ top: 294, side: 'above' });
  });
  it('never leaves the viewport, however small it is and wherever the anchor went', () => {
    const length = fc.integer({ min: -2000, max: 4000 });
    fc.assert(fc.property(
      fc.record({ left: length, top: length, width: fc.nat(600), height: fc.nat(100) }), fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 240, max: 1200 }) }),
      fc.integer({ min: 40, max: 900 }), fc.constantFrom('rtl' as const, 'ltr' as const),
      (anchor, view, height, direction) => {
        const box = { width: Math.min(380, view.width - 16), height };
        const { left, top, maxHeight } = placeBox(anchor, box, view, direction);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + box.width).toBeLessThanOrEqual(view.width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + Math.min(height, maxHeight)).toBeLessThanOrEqual(view.height - 8);
      },
    ));
  });
});
