import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { FigureReading } from '../core/figures/figure.ts';
import type { Note } from '../core/notes/note.ts';
import type { PlacedNote } from '../core/notes/placed-note.ts';
import type { ShownPage } from './shown-page.ts';

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

/** Shows a component in the document, with its effects run. It leaves with the test. */
export async function show(node: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  await act(async () => render(node, root));
  return root;
}

/** Shows another state of what `show` showed. */
export const showAgain = (root: HTMLElement, node: ComponentChild): Promise<void> => act(async () => {
  render(node, root);
  await runPromises();
});

/** The element by role and (part of) its name, as a reader of the screen would ask for it. Throws where there is none. */
export function find(root: HTMLElement, role: string, name: string): HTMLElement {
  const tags: Record<string, string> = { button: 'button:not([role])', textbox: 'input:not([type=checkbox]):not([type=radio]), textarea', radio: '[type=radio]', checkbox: '[type=checkbox]:not([role])', switch: '[role=switch]' };
  const all = [...root.querySelectorAll<HTMLElement>(tags[role] ?? `[role="${role}"]`)];
  const hit = all.find((element) => nameOf(element).includes(name));
  if (!hit) throw new Error(`no ${role} "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return hit;
}

const nameOf = (element: HTMLElement): string =>
  plain(element.getAttribute('aria-label') ?? ((element as HTMLInputElement).labels?.[0]?.textContent || element.textContent || ''));

/** A text without the marks that isolate directions. */
export const plain = (text: string | null): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');

/** Lets what an event began run through its promises. No timer: tests may hold those. */
const runPromises = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

export const settle = (): Promise<void> => act(runPromises);

export const click = (element: HTMLElement): Promise<void> => act(async () => {
  element.click();
  await runPromises();
});

export const press = (element: HTMLElement, key: string): Promise<void> => act(async () => {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await runPromises();
});

export const type = (element: HTMLElement, text: string): Promise<void> => act(async () => {
  (element as HTMLInputElement).value = text;
  element.dispatchEvent(new Event('input', { bubbles: true }));
});

export const submit = (element: HTMLElement): Promise<void> => act(async () => {
  element.closest('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await runPromises();
});

export const note = (id: string, exact: string, more: Partial<Note> = {}): Note => ({
  id,
  target: { source: 'https://news.example/1', selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: exact.length }] },
  body: '',
  tags: [],
  createdAt: `2026-03-12T10:00:0${id.length % 10}Z`,
  updatedAt: '2026-03-12T10:00:00Z',
  ...more,
});

export const shown = (each: Note, start: number | null, state: PlacedNote['state'] = start === null ? 'orphan' : 'anchored', more: Partial<PlacedNote> = {}): PlacedNote => ({ note: each, state, start, end: start === null ? null : start + 5, ...more });

/** A page with a figure for each reading, at 0, 10, 20, …, named as `texts` has it. */
export function samplePage(figures: readonly [text: string, reading: FigureReading][] = [], notes: PlacedNote[] = []): ShownPage {
  return {
    article: { url: 'https://www.news.example/1', title: 'الصادرات ترتفع', publisher: 'أخبار', publishedAt: '2026-03-12', blocks: [{ id: '0', role: 'paragraph', text: 'كلمة '.repeat(300) }] },
    analysis: {
      figures: figures.map(([text, reading], index) => ({ start: index * 10, end: index * 10 + text.length, text, ruleId: 'test', confidence: 1, ...reading })),
      entities: [{ id: 'e1', kind: 'place', name: 'القاهرة', aliases: [] }, { id: 'e2', kind: 'organization', name: 'البنك الدولي', aliases: [] }],
      entityMentions: [[5, 'e1'], [50, 'e2'], [60, 'e2']].map(([start, entity]) => ({ start: Number(start), end: Number(start) + 4, text: 'اسم', kind: 'place', entity: String(entity), ruleId: 'test', confidence: 1 })),
    },
    notes,
    marksOn: true,
    readingSeconds: 65,
  };
}
