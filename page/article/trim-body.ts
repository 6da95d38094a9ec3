import { dateCues, furnitureCues, furnitureLabels, noticeCues, pictureCues, policyCues, relatedCues } from '../../lexicon/page-cues.ts';
import { beginning } from '../../core/article/cue-patterns.ts';
import { levelText } from '../../core/article/level-text.ts';
import { type Run, isGood } from './collect-runs.ts';
import { linkShare, namesDay } from './page-text.ts';

/** A box of other stories holds at most this share of the text that counts as good. */
const BOX = 0.2;
/** No body is nested deeper below what holds all of it; a bound for hostile pages. */
const HIGHEST = 60;
/** The longest block that can be a label or a call, in characters. */
const SHORT = 90;

const related = beginning(relatedCues);
const furniture = beginning(`${furnitureCues}|${pictureCues}`);
const label = beginning(furnitureLabels, ' ?(?:[^\\u0600-\\u06ff\\w]*$|:)');
const notice = new RegExp(noticeCues, 'i');
/** What readers must not write: it speaks of comments and of abuse in one breath. */
const policy = new RegExp(policyCues);

/**
 * What of the body's runs is the story: boxes of other stories, calls to follow and share, tags, notices, stray labels left out.
 * `indexes` count in `runs`; so does the answer.
 */
export function trimBody(runs: readonly Run[], indexes: readonly number[]): number[] {
  const kept: number[] = [];
  let held: Map<Element | null, number> | undefined;
  /** The element that a «read also» stands in, and whether what follows it is still its list. */
  let box: Element | null = null;
  let inBox = false;
  for (const index of indexes) {
    const run = runs[index]!;
    const size = run.text.length;
    const share = linkShare(run);
    const isShort = size < SHORT;
    if (box?.contains(run.host)) continue;
    if (isShort || share > 0.4) {
      const text = levelText(run.text.slice(0, SHORT));
      if (related.test(text)) { inBox = true; box = findBox(run, held ??= weighElements(runs, indexes)); continue; }
      if (isShort && (furniture.test(text) || label.test(text) || !letter.test(text))) continue;
    }
    if (inBox) {
      if (share > 0.5 || (run.level > 0 && run.linked > 0)) continue;
      inBox = false;
    }
    if (size < 4 * SHORT && notice.test(run.text)) continue;
    if (size < 6 * SHORT && run.text.includes('تعليق') && policy.test(run.text)) continue;
    // A heading that leads away heads a card, with its teaser.
    if (run.level > 0 && share > 0.75 && size > 20) { box = findBox(run, held ??= weighElements(runs, indexes)); continue; }
    // A paragraph that is one link leads away, and so does a heading that is one.
    if (share > 0.75 || (share > 0.5 && size < 1.5 * SHORT)) continue;
    kept.push(index);
  }
  return trimEnds(runs, kept);
}

const letter = /[\w\u0620-\u06ff]/;

/** The largest element around a «read also» that holds next to nothing of the story: all of it is the box. */
function findBox(cue: Run, held: ReadonlyMap<Element | null, number>): Element | null {
  let box: Element | null = null;
  for (let element: Element | null = cue.host, climb = 0; element && climb < HIGHEST && (held.get(element) ?? 0) <= BOX * held.get(null)!; element = element.parentElement, climb++) box = element;
  return box;
}

/** How much good text each element above a paragraph holds, in characters; under null, how much there is. */
function weighElements(runs: readonly Run[], indexes: readonly number[]): Map<Element | null, number> {
  const held = new Map<Element | null, number>([[null, 0]]);
  for (const index of indexes) {
    const { host, text } = runs[index]!;
    if (!isGood(runs[index]!)) continue;
    const add = (element: Element | null) => held.set(element, (held.get(element) ?? 0) + text.length);
    add(null);
    for (let element: Element | null = host, climb = 0; element && climb < HIGHEST; element = element.parentElement, climb++) add(element);
  }
  return held;
}

/** Above the first paragraph and below the last stand counters, dates, section names and credits: short and no sentences. */
function trimEnds(runs: readonly Run[], indexes: readonly number[]): number[] {
  // «السبت 12 ربيع الآخر 1447هـ الموافق 4 أكتوبر 2025م» is as long as a sentence, and none.
  const isText = (index: number) => isGood(runs[index]!) && runs[index]!.place !== 'caption' && !isDateLine(runs[index]!);
  const first = indexes.findIndex(isText);
  if (first < 0) return [...indexes];
  const last = indexes.findLastIndex(isText);
  return indexes.filter((index, at) => {
    if (at >= first && at <= last) return true;
    const { text, level } = runs[index]!;
    if (at > last) return !level && (text.length >= 40 || /[.!؟?»"]$/.test(text));
    // What heads the first paragraph is a heading, however short.
    return (text.length >= 30 || (level && at >= first - 2)) && !isDateLine(runs[index]!);
  });
}

/** A line that is a date and begins with it. A dateline proper begins with its city, «طوكيو 26 شوال 1436 هـ», and belongs to the text. */
const isDateLine = (run: Run): boolean => namesDay(run, 80) && dated.test(levelText(run.text)) && !/[.!؟]$/.test(run.text);
const dated = new RegExp(`^[^\\w\\u0620-\\u064a]*(?:\\d|(?:يوم )?(?:${dateCues})|اخر تحديث)`);
