import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeClasses } from './word-classes.ts';

const PEOPLE = ['مازن', 'سامر', 'رامي', 'جلال', 'نبيل'];
const TOWNS = ['دمشق', 'بيروت', 'تونس', 'وهران', 'طنجة'];

function text(): string[] {
  const lines: string[] = [];
  for (const person of PEOPLE) for (const town of TOWNS) lines.push(`قال ${person} إن السوق هادئة .\n`, `سافر إلى ${town} صباح اليوم .\n`, `زار ${person} مدينة ${town} ثم عاد .\n`);
  return lines;
}

const classesOf = async (lines: string[]) => new Map((await makeClasses(Readable.from(lines), { classes: 6, words: 100, rounds: 20 })).trim().split('\n').map((line) => line.split(' ') as [string, string]));

describe('makeClasses', () => {
  it('puts words of the same company in one class', async () => {
    const classes = await classesOf(text());
    expect(new Set(PEOPLE.map((word) => classes.get(word))).size).toBe(1);
    expect(new Set(TOWNS.map((word) => classes.get(word.replace('ة', 'ه')))).size).toBe(1);
    expect(classes.get('مازن')).not.toBe(classes.get('دمشق'));
  });

  it('gives the same classes for the same text, from 1', async () => {
    const classes = await classesOf(text());
    expect(await classesOf(text())).toEqual(classes);
    for (const one of classes.values()) expect(Number(one)).toBeGreaterThanOrEqual(1);
  });

  it('bears a text of nothing', async () => {
    expect((await makeClasses(Readable.from(['\n']), { classes: 3, words: 10, rounds: 2 })).trim()).toBe('');
  });
});
