import type { Digits } from '../settings/settings.ts';
import { writeDigits } from './format.ts';

/** A stretch of time as a clock shows it: 3:05, or 1:02:09 from an hour on. Broken seconds are dropped. */
export function formatClock(seconds: number, digits: Digits): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const clock = hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
  return writeDigits(clock, digits);
}
