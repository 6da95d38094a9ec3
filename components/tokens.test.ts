import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync('assets/styles/tokens.css', 'utf8');
const pairs = new Map([...sheet.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(([, name, light, dark]) => [name!, [light!, dark!] as const]));
const color = (name: string, theme: 0 | 1): number[] => {
  const hex = pairs.get(name)?.[theme];
  if (!hex) throw new Error(`no colour ${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
};

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (rgb: number[]): number => {
  const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: number[], b: number[]): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};
const mix = (over: number[], under: number[], share: number): number[] => over.map((part, at) => part * share + under[at]! * (1 - share));

const grounds = ['paper', 'sheet', 'sunken'];
const texts = [
  ...['ink', 'ink-soft', 'accent', 'rubric'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['accent-ink', 'accent'], ['accent', 'accent-soft'], ['ink', 'accent-soft'], ['ink-soft', 'accent-soft'], ['rubric', 'rubric-soft'], ['warning', 'warning-soft'],
] as const;
const kinds = [...pairs.keys()].filter((name) => name.startsWith('kind-') || name.startsWith('meaning-'));

describe.each([['light', 0], ['dark', 1]] as const)('tokens in %s', (_, theme) => {
  it.each(texts)('%s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(color(text, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(kinds)('%s is at least 4.5:1 on paper, on a sheet, on a pointed row, and on its own tint', (kind) => {
    for (const ground of ['paper', 'sheet', 'accent-soft']) {
      const under = color(ground, theme);
      expect(contrast(color(kind, theme), under)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(color(kind, theme), mix(color(kind, theme), under, 0.13))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(grounds)('edges of controls and the focus ring are at least 3:1 on %s', (ground) => {
    for (const line of ['edge-strong', 'focus']) expect(contrast(color(line, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

it('gives every kind a colour', async () => {
  const { MARK_KINDS } = await import('../core/settings/settings.ts');
  for (const kind of MARK_KINDS) expect(sheet).toContain(`[data-kind="${kind}"] { --kind: var(--kind-${kind}); }`);
});
