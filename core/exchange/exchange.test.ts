import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../anchoring/describe-span.ts';
import { type Article, articleText } from '../article/article.ts';
import type { FigureMention } from '../figures/figure.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Note } from '../notes/note.ts';
import { guardCell, unguardCell, writeCsv } from './csv.ts';
import { CSV_COLUMNS, exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { ExportedArticle } from './exported-article.ts';
import { fileName } from './file-name.ts';
import { quoteYaml, tagName } from './markdown.ts';
import { sentenceAround } from './sentence-around.ts';

const arabic = createTranslator('ar', 'arab');
const english = createTranslator('en', 'latn');

const article: Article = {
  url: 'https://www.spa.gov.sa/w2190754?a=1,2',
  title: 'الصادرات: "قفزة" بنسبة 4.6%',
  publisher: 'واس',
  byline: 'سارة العتيبي',
  publishedAt: '2025-03-12T10:30:00+03:00',
  blocks: [
    { id: 'b0', role: 'title', text: 'الصادرات: "قفزة" بنسبة 4.6%' },
    { id: 'b1', role: 'paragraph', text: 'بلغت الصادرات نحو 53 مليار ريال في 12 مارس 2025، وفق الهيئة العامة للإحصاء. وانخفضت الحرارة إلى -4 درجات.' },
    { id: 'b2', role: 'paragraph', text: 'وقالت أرامكو إن الإنتاج بين 5 و7 ملايين برميل.' },
  ],
};
const text = articleText(article);
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const figure = (quote: string, reading: object): FigureMention => ({ ...spanOf(quote), text: quote, ruleId: 'test', confidence: 1, ...reading }) as FigureMention;
const note = (n: number, quote: string, rest: Partial<Note> = {}): Note => ({
  id: `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  target: { source: article.url, selectors: describeSpan(text, spanOf(quote)) },
  body: '', tags: [], createdAt: `2026-03-0${n}T08:00:00.000Z`, updatedAt: `2026-03-0${n}T08:00:00.000Z`, ...rest,
});
const placed = (n: number, quote: string, rest?: Partial<Note>) => ({ note: note(n, quote, rest), ...spanOf(quote) });

const exported: ExportedArticle = {
  article,
  analysis: {
    figures: [
      figure('4.6%', { kind: 'percent', value: 4.6, change: 'up' }),
      figure('53 مليار ريال', { kind: 'money', value: 53e9, currency: 'SAR', approximation: 'about' }),
      figure('12 مارس 2025', { kind: 'date', value: '2025-03-12', calendar: 'gregorian' }),
      figure('-4 درجات', { kind: 'quantity', value: -4, unit: 'Cel', dimension: 'temperature' }),
      figure('5 و7 ملايين برميل', { kind: 'range', of: 'quantity', low: 5e6, high: 7e6, unit: 'bbl' }),
    ],
    entities: [
      { id: 'e1', kind: 'organization', name: 'الهيئة العامة للإحصاء', aliases: [] },
      { id: 'e2', kind: 'organization', name: 'أرامكو', aliases: ['أرامكو السعودية'] },
    ],
    entityMentions: [
      { ...spanOf('الهيئة العامة للإحصاء'), text: 'الهيئة العامة للإحصاء', kind: 'organization', entity: 'e1', ruleId: 'test', confidence: 1 },
      { ...spanOf('أرامكو'), text: 'أرامكو', kind: 'organization', entity: 'e2', ruleId: 'test', confidence: 1 },
    ],
  },
  notes: [placed(2, 'أرامكو', { meaning: 'question', tags: ['نفط خام', '2025'] }), placed(1, '53 مليار ريال', { body: 'قارن\nبالعام الماضي، "إن" أمكن', tags: ['تجارة'] })],
  exportedAt: '2026-03-05T09:00:00.000Z',
};

/** A reader of RFC 4180 written for the tests, letter by letter. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (csv[at + 1] === '"') { cell += '"'; at++; }
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') { row.push(cell); cell = ''; }
    else if (sign === '\r' && csv[at + 1] === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; at++; }
    else cell += sign;
  }
  return rows;
}

describe('exportCsv', () => {
  const rows = readCsv(exportCsv(exported, arabic)).map((row) => Object.fromEntries(row.map((cell, at) => [CSV_COLUMNS[at]!, cell])));

  it('begins with the names of the columns, and has a row a figure', () => {
    expect(Object.keys(rows[0]!)).toEqual([...CSV_COLUMNS]);
    expect(rows.map((row) => row['quote'])).toEqual(['quote', '4.6%', '53 مليار ريال', '12 مارس 2025', "'-4 درجات", '5 و7 ملايين برميل']);
    for (const row of rows) expect(Object.keys(row)).toHaveLength(CSV_COLUMNS.length);
  });

  it('writes an amount with its sentence, note and nearest name', () => {
    expect(rows[2]).toEqual({
      article_url: article.url, title: article.title, site: 'واس', published: '2025-03-12', quote: '53 مليار ريال', kind: 'money', value: '53000000000', low: '', high: '', unit: '', currency: 'SAR',
      approximation: 'about', change: '', date: '', entity: 'الهيئة العامة للإحصاء', sentence: 'بلغت الصادرات نحو 53 مليار ريال في 12 مارس 2025، وفق الهيئة العامة للإحصاء.',
      note: 'قارن\nبالعام الماضي، "إن" أمكن', tags: 'تجارة', captured_at: '2026-03-01T08:00:00.000Z',
    });
  });

  it('writes dates, ranges and negative numbers each in its column', () => {
    expect(rows[3]).toMatchObject({ kind: 'date', value: '', date: '2025-03-12' });
    expect(rows[4]).toMatchObject({ kind: 'quantity', value: '-4', unit: 'Cel' });
    expect(rows[5]).toMatchObject({ kind: 'range', low: '5000000', high: '7000000', unit: 'bbl', entity: 'أرامكو' });
  });

  it('is the same in both languages: it is for programs', () => {
    expect(exportCsv(exported, english)).toBe(exportCsv(exported, arabic));
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', "'=1"])('guards %j', (cell) => {
    expect(guardCell(cell)).toMatch(/^'/);
    expect(unguardCell(guardCell(cell))).toBe(cell);
  });

  it.each(['-4', '4.6', '-1.5e9', '٥٣ مليار', "'اقتباس'", 'أ=ب', ''])('leaves %j as it is', (cell) => {
    expect(guardCell(cell)).toBe(cell);
  });

  it('reads back exactly, whatever is written', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+\-@",\r\n\t ]{0,6}$/));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (table) => {
      expect(readCsv(writeCsv(table)).map((row) => row.map(unguardCell))).toEqual(table);
    }), { numRuns: 500 });
  });
});

describe('exportMarkdown', () => {
  it('writes properties in order, notes in the order of the text, then figures and names', () => {
    expect(exportMarkdown(exported, arabic)).toBe(`---
title: "الصادرات: \\"قفزة\\" بنسبة 4.6%"
source: "https://www.spa.gov.sa/w2190754?a=1,2"
author:
  - "سارة العتيبي"
published: 2025-03-12
created: 2026-03-05
description: "بلغت الصادرات نحو 53 مليار ريال في 12 مارس 2025، وفق الهيئة العامة للإحصاء. وانخفضت الحرارة إلى -4 درجات."
tags:
  - "hashiya"
  - "نفط-خام"
  - "_2025"
  - "تجارة"
---

# الصادرات: "قفزة" بنسبة 4.6%

## الملاحظات

> 53 مليار ريال

قارن
بالعام الماضي، "إن" أمكن

#تجارة

> أرامكو

**سؤال** · #نفط-خام · #_2025

## الأرقام

| كما ورد | النوع | القيمة | الجملة |
| --- | --- | --- | --- |
| 4.6% | نسبة | ٤٫٦٪ | الصادرات: "قفزة" بنسبة 4.6% |
| 53 مليار ريال | مبلغ | ٥٣٬٠٠٠٬٠٠٠٬٠٠٠ ريال سعودي | بلغت الصادرات نحو 53 مليار ريال في 12 مارس 2025، وفق الهيئة العامة للإحصاء. |
| 12 مارس 2025 | تاريخ | ١٢ مارس ٢٠٢٥ | بلغت الصادرات نحو 53 مليار ريال في 12 مارس 2025، وفق الهيئة العامة للإحصاء. |
| -4 درجات | قياس | \u061c-٤ °م | وانخفضت الحرارة إلى -4 درجات. |
| 5 و7 ملايين برميل | نطاق | ٥٬٠٠٠٬٠٠٠ – ٧٬٠٠٠٬٠٠٠ برميل | وقالت أرامكو إن الإنتاج بين 5 و7 ملايين برميل. |

## الأسماء

| الاسم | النوع | مرات الذكر |
| --- | --- | --- |
| الهيئة العامة للإحصاء | جهة | ١ |
| أرامكو | جهة | ١ |
`);
  });

  it('speaks English too', () => {
    const markdown = exportMarkdown(exported, english);
    for (const words of ['## Notes', '**Question**', '| As written | Kind | Value | Sentence |', '| 53,000,000,000 Saudi riyals |', '5,000,000 – 7,000,000 bbl']) expect(markdown).toContain(words);
  });

  it('says where there is no note yet, and leaves out what is empty', () => {
    const markdown = exportMarkdown({ ...exported, notes: [], analysis: { figures: [], entities: [], entityMentions: [] } }, arabic);
    expect(markdown).toContain('لا ملاحظات على هذا المقال بعد.');
    expect(markdown).not.toContain('| ');
  });

  it('lets no page text become a property, a heading, a link, a list, HTML or a table cell', () => {
    const hostile = '---\ninjected: true\n# عنوان <img src=x onerror=alert(1)> [[رابط]] `كود` | خلية \u202eمقلوب %%خفي%% ==لون== 1. قائمة';
    const blocks = [{ id: 'b', role: 'paragraph' as const, text: hostile.replaceAll('\n', ' ') }];
    const bad: Article = { ...article, title: hostile, byline: hostile, blocks };
    const quote = blocks[0]!.text;
    const span = { start: 0, end: quote.length };
    const notes = [{ note: { ...note(1, '4.6%'), target: { source: article.url, selectors: describeSpan(quote, span) } }, ...span }];
    const markdown = exportMarkdown({ ...exported, article: bad, notes, analysis: { ...exported.analysis, figures: [{ ...figure('4.6%', { kind: 'percent', value: 1 }), text: hostile, ...span }] } }, arabic);
    const [, properties, ...rest] = markdown.split(/^---$/m);
    expect(properties!.match(/^[a-z]+:/gm)).toEqual(['title:', 'source:', 'author:', 'published:', 'created:', 'description:', 'tags:']);
    const body = rest.join('---');
    expect(body).not.toMatch(/(?<!\\)<img|(?<!\\)\[\[|(?<!\\)`|%%|==|\u202e/);
    for (const line of body.split('\n').filter((each) => each.startsWith('| '))) expect(line.match(/(?<!\\)\|/g)!.length, line).toBeOneOf([4, 5]);
  });

  it('writes YAML strings that read back exactly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => {
      const quoted = quoteYaml(value);
      expect(quoted).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      expect(JSON.parse(quoted)).toBe(value);
    }));
  });

  it.each([['نفط خام', 'نفط-خام'], ['#اقتصاد', 'اقتصاد'], ['٢٠٢٥', '_٢٠٢٥'], ['مصر/اقتصاد', 'مصر/اقتصاد'], ['!!', '']])('makes a tag of %s', (tag, name) => {
    expect(tagName(tag)).toBe(name);
  });
});

describe('exportJson', () => {
  it('reads back to what was exported, with the text that offsets count in', () => {
    const content = JSON.parse(exportJson(exported, arabic)) as { article: { text: string }; figures: FigureMention[]; notes: Note[]; version: number };
    expect(Object.keys(content)).toEqual(['format', 'version', 'exportedAt', 'article', 'figures', 'entities', 'mentions', 'notes']);
    expect(content.version).toBe(1);
    for (const each of content.figures) expect(content.article.text.slice(each.start, each.end)).toBe(each.text);
    expect(content.figures).toEqual(exported.analysis.figures);
    expect(content.notes.map((each) => each.createdAt)).toEqual(['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z']);
    expect(content.notes).toContainEqual(exported.notes[0]!.note);
  });
});

describe('sentenceAround', () => {
  it.each([
    ['انتهى الخبر. بلغ النمو 2.8% في 2024. وبعد.', '2.8%', 'بلغ النمو 2.8% في 2024.'],
    ['كم بلغ 5؟ لا نعلم', '5', 'كم بلغ 5؟'],
    ['عنوان\nسطر فيه 7 أرقام\nآخر', '7', 'سطر فيه 7 أرقام'],
  ])('%s', (source, quote, sentence) => {
    const start = source.indexOf(quote);
    expect(sentenceAround(source, { start, end: start + quote.length })).toBe(sentence);
  });
});

describe('fileName', () => {
  it.each([
    ['الصادرات: "قفزة" بنسبة 4.6%', 'الصادرات قفزة بنسبة 4.6.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['.خفي', 'خفي.md'],
    ['con', 'hashiya con.md'],
    ['\u202eمقلوب\u2069', 'مقلوب.md'],
    ['???', 'hashiya.md'],
    ['', 'hashiya.md'],
  ])('%j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  it('fits every file system, whatever the title', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('ش', 'َ', '😀', ' ', '.') , minLength: 100, maxLength: 400 })), (title) => {
      const name = fileName(title, 'json');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).toMatch(/^[^.\s\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*\.json$/u);
      expect(name).not.toMatch(/\p{Cs}/u);
    }), { numRuns: 500 });
  });
});
