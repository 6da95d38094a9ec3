import type { Meaning } from '../../core/notes/note.ts';

/** One look. `now` is where the reader is. */
export type MarkGroup = 'figure' | 'entity' | 'note' | Meaning | 'changed' | 'now';

/** Whether the page is light or dark under its text. */
export type Tone = 'day' | 'night';

/** What of `Highlight` is used: a set of ranges. */
export interface HighlightLike {
  priority: number;
  add(range: Range): unknown;
}

/** What of `CSS.highlights` is used. Firefox must not iterate it, so nothing here does. */
export interface HighlightRegistryLike {
  set(name: string, highlight: HighlightLike): unknown;
  delete(name: string): boolean;
}

/** Paints without touching the page's DOM. */
export interface Painter {
  /** Replaces what this group shows. */
  paint(group: MarkGroup, ranges: readonly Range[]): void;
  /** Repaints everything for a light or a dark page. */
  setTone(tone: Tone): void;
  clear(): void;
}

// The registry is the document's and pages can read its names: these say nothing of what we are. assets/styles/marks.css has the same names.
const looks: Record<MarkGroup, { name: string; priority: number }> = {
  figure: { name: 'mk-soft', priority: 1 },
  entity: { name: 'mk-thin', priority: 2 },
  note: { name: 'mk-pen', priority: 3 },
  claim: { name: 'mk-pen-1', priority: 4 },
  question: { name: 'mk-pen-2', priority: 4 },
  quote: { name: 'mk-pen-3', priority: 4 },
  important: { name: 'mk-pen-4', priority: 5 },
  changed: { name: 'mk-pen-5', priority: 6 },
  now: { name: 'mk-now', priority: 9 },
};

export const MARK_GROUPS = Object.keys(looks) as MarkGroup[];

/** A painter over a registry of highlights: `CSS.highlights` in a page, a map in tests. */
export function createPainter(registry: HighlightRegistryLike, createHighlight: () => HighlightLike, firstTone: Tone = 'day'): Painter {
  const painted = new Map<MarkGroup, readonly Range[]>();
  let tone = firstTone;

  const nameOf = (group: MarkGroup): string => `${looks[group].name}-${tone}`;

  const show = (group: MarkGroup, ranges: readonly Range[]): void => {
    if (ranges.length === 0) {
      registry.delete(nameOf(group));
      return;
    }
    const highlight = createHighlight();
    highlight.priority = looks[group].priority;
    // One by one: thousands of ranges as arguments of one call overflow the stack.
    for (const range of ranges) highlight.add(range);
    registry.set(nameOf(group), highlight);
  };

  return {
    paint(group, ranges) {
      if (ranges.length === 0) painted.delete(group);
      else painted.set(group, ranges);
      show(group, ranges);
    },
    setTone(next) {
      if (next === tone) return;
      for (const group of painted.keys()) registry.delete(nameOf(group));
      tone = next;
      for (const [group, ranges] of painted) show(group, ranges);
    },
    clear() {
      for (const group of painted.keys()) registry.delete(nameOf(group));
      painted.clear();
    },
  };
}
