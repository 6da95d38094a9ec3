import { expect, it } from 'vitest';
import { measureRoom } from './tab-room.ts';

/** Blocks of a text as they are laid out: the left edge of each, and its width. */
const placesOf = (...boxes: readonly (readonly [left: number, width: number])[]) => ({
  text: 'نص',
  rangesOf: () => boxes.map(([left, width]) => ({ getBoundingClientRect: () => ({ left, width }) }) as Range),
});

it('shows what of the tab fits beside the text', () => {
  expect([0, 10, 33, 34, 88, 119, 120, 400].map((left) => measureRoom(placesOf([left, 500])))).toEqual(['none', 'none', 'none', 'slim', 'slim', 'slim', 'whole', 'whole']);
});

it('goes by the column, not by the headline, short lines or what is not shown', () => {
  expect(measureRoom(placesOf([20, 1200], ...Array.from({ length: 9 }, (_, at) => [300 + at * 40, 640 - at * 40] as const), [0, 0]))).toBe('whole');
  expect(measureRoom(placesOf([20, 1200], ...Array.from({ length: 4 }, () => [300, 640] as const)))).toBe('whole');
  expect(measureRoom(placesOf([900, 200], [40, 1100], [800, 300], [700, 400], [41, 1099]))).toBe('slim');
  expect(measureRoom(placesOf())).toBe('whole');
});
