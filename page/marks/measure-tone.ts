import { PAGE_LIMITS } from '../limits.ts';
import type { Tone } from './painter.ts';

/** Red, green, blue (0 to 255) and opacity (0 to 1) of a computed colour; null for the notations that computed styles seldom have. */
export function parseColor(color: string): { luminance: number; opacity: number } | null {
  const match = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)$/.exec(color);
  if (!match) return null;
  const [red, green, blue] = [match[1], match[2], match[3]].map((part) => linear(Number(part) / 255)) as [number, number, number];
  const opacity = match[4] === undefined ? 1 : Number(match[4]) / (match[5] ? 100 : 1);
  return { luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue, opacity };
}

/** WCAG 2.2, relative luminance. */
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/**
 * Whether the text stands on a light or a dark ground. The nearest opaque background decides; where pictures make the ground,
 * the text's own colour does: light text stands on something dark.
 */
export function measureTone(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'day';
  for (let at: Element | null = element, climb = 0; at && climb < PAGE_LIMITS.ancestors; at = at.parentElement, climb++) {
    const style = view.getComputedStyle(at);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break;
    const ground = parseColor(style.backgroundColor);
    if (ground && ground.opacity >= 0.5) return ground.luminance < 0.2 ? 'night' : 'day';
  }
  const text = parseColor(view.getComputedStyle(element).color);
  return text && text.luminance > 0.4 ? 'night' : 'day';
}
