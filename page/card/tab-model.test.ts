import { expect, it, vi } from 'vitest';
import { inPageStrings } from '../../core/i18n/strings/page.ts';
import { translateWith } from '../../core/i18n/translator.ts';
import type { Mark } from '../marks/mark.ts';
import type { ShownArticle } from '../shown-article.ts';
import { buildTab, minutesLeft } from './tab-model.ts';

const marks = Array.from({ length: 4201 }, (_, at) => ({ type: 'figure', id: `figure:${at}`, start: at, end: at + 1, figure: { kind: 'money' } })) as unknown as Mark[];
const slice = vi.fn(() => 'x');
const shown = { marks, notes: [], places: { text: { slice } }, readingSeconds: 600, problem: null } as unknown as ShownArticle;
const t = translateWith(inPageStrings, 'ar', 'arab');

it('builds only the rows that are asked for', () => {
  const model = buildTab(shown, 1, { marksOn: true, isOpen: true, room: 'whole' }, t);
  expect(slice).not.toHaveBeenCalled();
  expect(model.rows(200)).toHaveLength(200);
  expect(slice).toHaveBeenCalledTimes(200);
  expect([model.rowCount, model.rows(9000).length]).toEqual([4201, 4201]);
});

it('tells what is left in steps, so that scrolling seldom changes it', () => {
  expect([1, 0.96, 0.5, 0.09, 0.001, 0].map((share) => minutesLeft(shown, share))).toEqual([10, 10, 5, 0.5, 0, 0]);
});
