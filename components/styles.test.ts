import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The card's sheet places boxes by the viewport's coordinates, which have no logical form.
const sheets = readdirSync('assets/styles').filter((name) => name.endsWith('.css') && name !== 'card.css');
const PHYSICAL = /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/g;

describe.each(sheets)('%s', (name) => {
  const css = readFileSync(`assets/styles/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*/g, '');

  it('names no side by left, right, top or bottom', () => {
    expect(css.match(PHYSICAL) ?? []).toEqual([]);
    expect(css).not.toMatch(/(?:text-align|float):\s*(?:left|right)/);
  });

  it('loads nothing', () => {
    expect(css).not.toMatch(/@import|@font-face|url\((?!["']?data:)/);
  });
});
