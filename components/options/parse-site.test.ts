import { expect, it } from 'vitest';
import { parseSite } from './parse-site.ts';

it.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.com/news?id=1 ', 'example.com'],
  ['https://ar.example.com:8080/', 'ar.example.com'],
  ['موقع.مصر', 'xn--4gbrim.xn--wgbh1c'],
  ['', null],
  ['example', null],
  ['two words.com', null],
  ['.com', null],
  ['http://', null],
])('parseSite(%s)', (typed, host) => {
  expect(parseSite(typed)).toBe(host);
});
