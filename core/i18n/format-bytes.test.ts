import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it.each([
  [0, '0 byte', '٠ بايت'],
  [999, '999 byte', '٩٩٩ بايت'],
  [1_250_000, '1.3 MB', '١٫٣ ميغابايت'],
  [12_400, '12 kB', '١٢ كيلوبايت'],
  [5e12, '5,000 GB', '٥٬٠٠٠ غيغابايت'],
])('formatBytes(%d)', (bytes, english, arabic) => {
  expect(formatBytes(bytes, 'en', 'latn')).toBe(english);
  expect(formatBytes(bytes, 'ar', 'arab')).toBe(arabic);
});
