import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each run starts a process, and loads a DOM library where it reads pages.
vi.setConfig({ testTimeout: 120_000 });

const program = fileURLToPath(new URL('./cli.ts', import.meta.url));
const run = (args: string[], input = '') => spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
const lines = (output: string) => output.split('\n').filter(Boolean).map((line) => JSON.parse(line));

const TITLE = 'مصنع جديد للزجاج يبدأ الإنتاج في المنطقة الصناعية';
const BODY = [
  'بدأ مصنع جديد للزجاج الإنتاج صباح الأحد في المنطقة الصناعية شرق المدينة، بعد عام ونصف العام من أعمال البناء والتجهيز وتدريب العاملين.',
  'وقال مدير المصنع إن كلفة المشروع بلغت 40 مليون دولار، وإن طاقته تصل إلى 300 طن في اليوم، يذهب نصفها إلى التصدير.',
  'وأضاف أن المصنع يوظف 220 عاملا من أبناء المنطقة، على أن يرتفع عددهم بنسبة 25% حين يبدأ الخط الثاني في الخريف المقبل.',
];
const story = `<!doctype html><html lang="ar" dir="rtl"><head>CHARSET<title>${TITLE}</title><meta property="og:type" content="article"></head><body><div><h1>${TITLE}</h1><p>كتب: سامي الخطيب</p><p>9 مارس 2025</p><div class="text">${BODY.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`;

/** The letters of these pages in windows-1256: only what they hold. */
function encode1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (letter) => bytes.get(letter) ?? 0x3f);
}

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashiya-cli-'));
  writeFileSync(file('story.html'), story.replace('CHARSET', '<meta charset="utf-8">'));
  writeFileSync(file('old.html'), encode1256(story.replace('CHARSET', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">')));
  writeFileSync(file('silent.html'), encode1256(story.replace('CHARSET', '')));
  writeFileSync(file('undeclared.html'), story.replace('CHARSET', ''));
  writeFileSync(file('english.html'), `<title>Glass</title>${'<p>A new glass factory has begun production in the industrial zone east of the city.</p>'.repeat(9)}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('text', () => {
  it('answers each line in order', () => {
    const { stdout, stderr, status } = run(['text'], '{"id":"a","text":"بلغت الكلفة 40 مليون دولار."}\n{"id":7,"text":"لا شيء هنا","published":"2025-03-09"}\n');
    const [first, second] = lines(stdout);
    expect(first.id).toBe('a');
    expect(first.figures).toMatchObject([{ text: '40 مليون دولار', kind: 'money', value: 40_000_000, currency: 'USD' }]);
    expect(second).toEqual({ id: 7, figures: [], entities: [] });
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('reads a short text as a message, unless the line says that it is press', () => {
    const [guessed, asked, bad] = [run(['text'], '{"id":1,"text":"سأعود غدا","published":"2025-03-09"}\n{"id":2,"text":"خمسة ريالات"}'), run(['text'], '{"id":1,"text":"سأعود غدا","register":"press"}'), run(['text'], '{"id":1,"text":"غدا","register":"poem"}')];
    expect(lines(guessed.stdout).map(({ figures }) => figures)).toMatchObject([[{ text: 'غدا', kind: 'date', value: '2025-03-10' }], [{ currency: 'SAR', assumed: ['currency'] }]]);
    expect(lines(asked.stdout)).toMatchObject([{ figures: [] }]);
    expect([bad.status, bad.stderr.trim()]).toEqual([2, 'hashiya: line 1: "register" is neither "press" nor "message"']);
  });

  it('names each bad line and answers the rest', () => {
    const { stdout, stderr, status } = run(['text'], '{"id":"a","text":"خبر"}\nnot json\n\n[]\n{"id":"b"}\n{"text":"خبر"}\n{"id":"c","text":"خبر","published":5}\n{"id":"d","text":"خبر"}');
    expect(lines(stdout).map(({ id }) => id)).toEqual(['a', 'd']);
    expect(stderr.trim().split('\n')).toEqual([
      'hashiya: line 2: not JSON', 'hashiya: line 4: not an object', 'hashiya: line 5: "text" is missing or not text',
      'hashiya: line 6: "id" is missing, or neither text nor a number', 'hashiya: line 7: "published" is not text',
    ]);
    expect(status).toBe(2);
  });

  it('takes a byte order mark, and no input for no lines', () => {
    expect(lines(run(['text'], '\ufeff{"id":1,"text":"خبر"}\r\n').stdout)).toHaveLength(1);
    expect(run(['text'], '')).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });

  it('passes ten thousand lines', () => {
    const { stdout, status } = run(['text'], Array.from({ length: 10_000 }, (_, id) => JSON.stringify({ id, text: 'خبر قصير بلا رقم' })).join('\n'));
    expect([lines(stdout).length, lines(stdout).at(-1).id, status]).toEqual([10_000, 9999, 0]);
  });
});

describe('page', () => {
  it('reads a page in any declared or sniffed encoding', () => {
    const { stdout, stderr, status } = run(['page', ...['story', 'old', 'silent', 'undeclared'].map((name) => file(`${name}.html`))]);
    const pages = lines(stdout);
    expect([stderr, status, pages.length]).toEqual(['', 0, 4]);
    for (const { page, article } of pages) {
      expect(page).toMatchObject({ language: 'ar', kind: 'article' });
      expect(article).toMatchObject({ title: TITLE, byline: 'سامي الخطيب', published: '2025-03-09', text: BODY.join('\n') });
      expect(article.words).toBe(BODY.join(' ').split(' ').length);
      expect(article.readingMinutes).toBeGreaterThan(0);
    }
  });

  it('counts mentions in the text that it prints', () => {
    const [{ article, figures, entities }] = lines(run(['page', file('story.html')]).stdout);
    expect(figures.map(({ text }: { text: string }) => text)).toContain('40 مليون دولار');
    for (const { start, end, text } of [...figures, ...entities]) expect(article.text.slice(start, end)).toBe(text);
  });

  it('says of another page that it is none', () => {
    const [answer] = lines(run(['page', file('english.html')]).stdout);
    expect(answer).toMatchObject({ page: { language: 'other', kind: 'other' }, article: null, figures: [], entities: [] });
  });

  it('names a file that it cannot read and reads the others', () => {
    const { stdout, stderr, status } = run(['page', file('missing.html'), folder, file('story.html')]);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toBe(`hashiya: ${file('missing.html')}: no such file\nhashiya: ${folder}: a folder, not a file\n`);
    expect(status).toBe(2);
  });

  it('takes the address that it is given', () => {
    const [{ article }] = lines(run(['page', '--url', 'https://sada.example/news/81234?utm_source=x', file('story.html')]).stdout);
    expect(article.url).toBe('https://sada.example/news/81234');
  });

  it('exports', () => {
    const markdown = run(['page', '--format', 'markdown', file('story.html')]).stdout;
    expect(markdown).toContain(`# ${TITLE}`);
    const table = run(['page', '--format', 'csv', file('story.html'), file('undeclared.html')]).stdout;
    expect(table.match(/^article_url,/gm)).toHaveLength(1);
    expect(table.split('\r\n').filter((row) => row.includes('40 مليون دولار')).length).toBeGreaterThanOrEqual(2);
    expect(run(['page', '--format', 'csv', file('english.html')])).toMatchObject({ stdout: '', stderr: expect.stringContaining('not taken for an Arabic news article') });
  });
});

it('says how it is used, and what was wrong with the call', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('page FILE') });
  expect(run(['page', '--fast', 'x'])).toMatchObject({ status: 2, stdout: '', stderr: 'hashiya: unknown option --fast for page\n' });
  expect(run([])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^hashiya: no command[^\n]*\n$/) });
});

describe('anchor', () => {
  const text = 'بلغت الصادرات غير النفطية نحو 53 مليار دولار في الربع الأول من العام الحالي';
  const ask = (id: number, later: string) => JSON.stringify({ id, text, start: 30, end: 44, later });

  it('finds a span in a later text, and says what became of it', () => {
    const { stdout, stderr, status } = run(['anchor'], [ask(1, text), ask(2, `عاجل\n${text}`), ask(3, text.replace('53', '35')), ask(4, 'فاز الأهلي على الزمالك بهدفين')].join('\n'));
    expect([stderr, status]).toEqual(['', 0]);
    expect(lines(stdout)).toEqual([{ id: 1, state: 'anchored', start: 30, end: 44 }, { id: 2, state: 'moved', start: 35, end: 49 }, { id: 3, state: 'changed', start: 30, end: 44 }, { id: 4, state: 'orphan' }]);
  });

  it('refuses a page’s source, in which nothing would be found, and takes signs of markup in a text for letters', () => {
    const source = `<!DOCTYPE html>\n<html lang="ar"><body><p>${text.replace(' نحو', '&nbsp;نحو')}</p></body></html>`;
    const quoted = text.replace('بلغت', '&quot;<بلغت>');
    const { stdout, stderr, status } = run(['anchor'], [ask(1, source), ask(2, source.replace('<!DOCTYPE html>', '')), JSON.stringify({ id: 3, text: source, start: 30, end: 44, later: text }), ask(4, quoted)].join('\n'));
    expect(stderr.trim().split('\n')).toEqual([1, 2, 3].map((line) => `hashiya: line ${line}: "${line === 3 ? 'text' : 'later'}" is a page's source, not its text: give what "page" writes as article.text`));
    expect([lines(stdout), status]).toEqual([[{ id: 4, state: 'moved', start: 38, end: 52 }], 2]);
  });

  it('names a bad line and answers the rest', () => {
    const { stdout, stderr, status } = run(['anchor'], `x\n{"id":1,"text":"خبر","start":2,"end":9,"later":""}\n${ask(2, text)}`);
    expect(stderr.trim().split('\n')).toEqual(['hashiya: line 1: not JSON', 'hashiya: line 2: "start" and "end" are no span of "text"']);
    expect([lines(stdout).length, status]).toEqual([1, 2]);
  });
});
