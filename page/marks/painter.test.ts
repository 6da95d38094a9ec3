import { describe, expect, it } from 'vitest';
import { type HighlightLike, MARK_GROUPS, createPainter } from './painter.ts';

class FakeHighlight extends Set<Range> implements HighlightLike { priority = 0; }

function setUp() {
  const registry = new Map<string, HighlightLike>();
  return { registry, painter: createPainter(registry, () => new FakeHighlight()) };
}

const range = () => document.createRange();

describe('createPainter', () => {
  it('replaces what a group shows and takes the name away when nothing is left', () => {
    const { registry, painter } = setUp();
    const second = range();
    painter.paint('figure', [range(), range()]);
    painter.paint('figure', [second]);
    expect([...(registry.get('mk-soft-day') as FakeHighlight)]).toEqual([second]);
    painter.paint('figure', []);
    expect(registry.size).toBe(0);
  });

  it('paints everything anew when the page turns dark, and leaves no light name behind', () => {
    const { registry, painter } = setUp();
    for (const group of MARK_GROUPS) painter.paint(group, [range()]);
    const names = [...registry.keys()];
    painter.setTone('night');
    expect([...registry.keys()].toSorted()).toEqual(names.map((name) => name.replace(/-day$/, '-night')).toSorted());
    painter.clear();
    expect(registry.size).toBe(0);
  });

  it('lets notes win over figures, and the reader’s place over all', () => {
    const { registry, painter } = setUp();
    for (const group of ['figure', 'note', 'now'] as const) painter.paint(group, [range()]);
    const priority = (name: string) => registry.get(name)!.priority;
    expect(priority('mk-soft-day')).toBeLessThan(priority('mk-pen-day'));
    expect(priority('mk-pen-day')).toBeLessThan(priority('mk-now-day'));
  });

  it('names nothing by what we are', () => {
    const { registry, painter } = setUp();
    for (const group of MARK_GROUPS) painter.paint(group, [range()]);
    for (const name of registry.keys()) expect(name).toMatch(/^mk-[a-z]+(-\d)?-day$/);
  });
});
