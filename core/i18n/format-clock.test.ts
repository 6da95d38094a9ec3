import { expect, it } from 'vitest';
import { formatClock } from './format-clock.ts';

it.each([
  [0, '0:00', '٠:٠٠'],
  [65.9, '1:05', '١:٠٥'],
  [3600, '1:00:00', '١:٠٠:٠٠'],
  [3729, '1:02:09', '١:٠٢:٠٩'],
  [-5, '0:00', '٠:٠٠'],
])('formatClock(%d)', (seconds, latin, arabic) => {
  expect(formatClock(seconds, 'latn')).toBe(latin);
  expect(formatClock(seconds, 'arab')).toBe(arabic);
});
