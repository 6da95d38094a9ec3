import { describe, expect, it } from 'vitest';
import { collectRuns } from './collect-runs.ts';
import { findCredits } from './find-credit.ts';
import { openPage } from './page-builder.ts';

const look = (html: string) => {
  const runs = collectRuns(openPage(`<body>${html}</body>`).body);
  return { runs, ...findCredits(runs, [...runs.keys()]) };
};

describe('findCredits', () => {
  it.each([
    ['a cue', '<p>كتب: سامي الخطيب</p>', [0]],
    ['a cue above the name', '<div>بقلم :</div><div><a>سلمى الحداد</a></div>', [0, 1]],
    ['an element named for its writer, a city before the name', '<div class="story-reporter">المرفأ - سلمى الحداد</div>', [0]],
    ['a link named for its writer', '<p><a href="/author/12">سلمى الحداد</a></p>', [0]],
    ['a date behind the name', '<p>كتبت سلمى الحداد 11 مارس 2025</p>', [0]],
    ['the first of two', '<p>11 مارس 2025</p><p>إعداد: سلمى الحداد</p><p>تحرير: سامي الخطيب</p>', [1]],
    ['a sentence that begins with a cue', '<p>كتب رئيس البلدية على صفحته أن السوق لن يغلق مرة أخرى أبدا</p>', []],
    ['a cue with nothing below', '<p>تحقيق</p>', []],
    ['a label in a named element', '<div class="author-box">محليات</div>', []],
    ['a heading', '<h2>تقرير: سلمى الحداد</h2>', []],
    ['a paragraph', `<p>كتب سامي الخطيب ${'كلمات كثيرة '.repeat(12)}</p>`, []],
  ])('%s', (_, html, indexes) => {
    expect(look(html).indexes).toEqual(indexes);
  });

  it('hands on lines as they stand, text node by text node', () => {
    expect(look('<p><span class="writer">سلمى الحداد</span><span>11 مارس 2025</span></p><p>محليات</p>').lines).toEqual([
      { pieces: [{ text: 'سلمى الحداد', isNamed: true }, { text: '11 مارس 2025', isNamed: false }], isDated: true, below: 'محليات' },
      { pieces: [{ text: 'محليات', isNamed: false }], isDated: true, below: '' },
    ]);
  });
});
