/** Lengths in CSS pixels, from the viewport's top left. */
export interface Box { left: number; top: number; width: number; height: number }

export interface Placement { left: number; top: number; maxHeight: number; side: 'below' | 'above' }

/** Below this width the card is a sheet at the lower edge. CSS pixels. */
export const NARROW = 480;
/** The share of the window's height that a sheet covers at most; assets/styles/card.css has the same. */
export const SHEET_SHARE = 0.62;

/** The space kept free around the box. */
const MARGIN = 8;
/** The space between the box and what it belongs to. */
const GAP = 6;
/** Less than this is no room to read in. */
const LEAST_HEIGHT = 120;

/**
 * Where a box goes beside its anchor so that it never leaves the viewport: below where it fits, else above, else where there is more room, shortened.
 * It begins at the anchor's inline start: the right edge where the interface runs right to left.
 */
export function placeBox(anchor: Box, size: { width: number; height: number }, viewport: { width: number; height: number }, direction: 'rtl' | 'ltr', prefer: 'below' | 'above' = 'below'): Placement {
  const room = {
    below: viewport.height - MARGIN - (anchor.top + anchor.height + GAP),
    above: anchor.top - GAP - MARGIN,
  };
  const other = prefer === 'below' ? 'above' : 'below';
  const side = size.height <= room[prefer] ? prefer : size.height <= room[other] ? other : room.below >= room.above ? 'below' : 'above';
  const available = Math.min(Math.max(room[side], LEAST_HEIGHT), viewport.height - 2 * MARGIN);
  const height = Math.min(size.height, available);
  const wantedTop = side === 'below' ? anchor.top + anchor.height + GAP : anchor.top - GAP - height;
  const wantedLeft = direction === 'rtl' ? anchor.left + anchor.width - size.width : anchor.left;
  return {
    left: clamp(wantedLeft, MARGIN, viewport.width - size.width - MARGIN),
    top: clamp(wantedTop, MARGIN, viewport.height - height - MARGIN),
    maxHeight: available,
    side,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
