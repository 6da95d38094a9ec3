import { furnitureCues, furnitureLabels, noticeCues, pictureCues, relatedCues } from '../../lexicon/page-cues.ts';
import { levelText } from '../../core/article/level-text.ts';
import { parseDay } from '../../core/article/parse-date.ts';
import type { Run } from './collect-runs.ts';
import { isGood } from './find-body.ts';
import { beginning, linkShare } from './page-text.ts';

/** A box of other stories holds at most this share of the text that counts as good. */
const BOX = 0.2;
/** No body is nested deeper below what holds all of it; a bound for hostile pages. */
const HIGHEST = 60;
/** The longest block that can be a label or a call, in characters. */
const SHORT = 90;

const related = beginning(relatedCues);
const furniture = beginning([...furnitureCues, ...pictureCues]);
const label = new RegExp(`^(?:${furnitureLabels.join('|')})(?:$| ?:)`);
const notice = new RegExp(noticeCues.join('|'));

/** What readers must not write: it speaks of comments and of abuse in one breath. */
const isCommentPolicy = (text: string): boolean => /تعليق/.test(text) && /نابي|مسيئ|بذيئ|شتيم|شتائم|تجريح|غير لائق|ابداء ا?راي|ابداء ارا|خارج عن الموضوع|لا تلتزم/.test(text);

/**
 * What of the body's runs is the story: boxes of other stories, calls to follow and share, tags, notices, stray labels left out.
 * `indexes` count in `runs`; so does the answer.
 */
export function trimBody(runs: readonly Run[], indexes: readonly number[]): number[] {
  const kept: number[] = [];
  const { held, total } = weighElements(runs, indexes);
  /** The element that a «read also» stands in, and whether what follows it is still its list. */
  let box: Element | null = null;
  let inBox = false;
  for (const index of indexes) {
    const run = runs[index]!;
    if (box?.contains(run.host)) continue;
    // No cue is looked for behind the beginning of a long paragraph but those of notices.
    const text = levelText(run.text.slice(0, 6 * SHORT));
    if (text === '') continue;
    if (related.test(text) && (run.text.length < SHORT || linkShare(run) > 0.4)) { inBox = true; box = findBox(run, held, total); continue; }
    if (inBox) {
      if (linkShare(run) > 0.5 || (run.level > 0 && run.linked > 0)) continue;
      inBox = false;
    }
    if (run.text.length < SHORT && (furniture.test(text) || label.test(text))) continue;
    if (run.text.length < 4 * SHORT && notice.test(text)) continue;
    if (run.text.length < 6 * SHORT && isCommentPolicy(text)) continue;
    // A heading that leads away heads a card, with its teaser.
    if (run.level > 0 && linkShare(run) > 0.75 && run.text.length > 20) { box = findBox(run, held, total); continue; }
    // A paragraph that is one link leads away, and so does a heading that is one.
    if (linkShare(run) > 0.75 || (linkShare(run) > 0.5 && run.text.length < 1.5 * SHORT)) continue;
    kept.push(index);
  }
  return trimEnds(runs, kept);
}

/** The largest element around a «read also» that holds next to nothing of the story: all of it is the box. */
function findBox(cue: Run, held: ReadonlyMap<Element, number>, total: number): Element | null {
  let box: Element | null = null;
  for (let element: Element | null = cue.host, climb = 0; element && climb < HIGHEST && (held.get(element) ?? 0) <= BOX * total; element = element.parentElement, climb++) box = element;
  return box;
}

/** How much good text each element above a paragraph holds, in characters. */
function weighElements(runs: readonly Run[], indexes: readonly number[]): { held: Map<Element, number>; total: number } {
  const held = new Map<Element, number>();
  let total = 0;
  for (const index of indexes) {
    const run = runs[index]!;
    if (!isGood(run)) continue;
    total += run.text.length;
    for (let element: Element | null = run.host, climb = 0; element && climb < HIGHEST; element = element.parentElement, climb++) held.set(element, (held.get(element) ?? 0) + run.text.length);
  }
  return { held, total };
}

/** Above the first paragraph and below the last stand counters, dates, section names and credits: short and no sentences. */
function trimEnds(runs: readonly Run[], indexes: readonly number[]): number[] {
  // «السبت 12 ربيع الآخر 1447هـ الموافق 4 أكتوبر 2025م» is as long as a sentence, and none.
  const isText = (index: number) => isGood(runs[index]!) && !isDateLine(runs[index]!.text);
  const first = indexes.findIndex(isText);
  if (first < 0) return [...indexes];
  const last = indexes.findLastIndex(isText);
  return indexes.filter((index, at) => {
    if (at >= first && at <= last) return true;
    const { text, level: heading } = runs[index]!;
    if (at > last) return heading === 0 && (text.length >= 40 || /[.!؟?»"]$/.test(text));
    return text.length >= 30 && !isDateLine(text);
  });
}

/** A line that is a date and begins with it. A dateline proper begins with its city, «طوكيو 26 شوال 1436 هـ», and belongs to the text. */
const isDateLine = (text: string): boolean => text.length < 80 && /^[^\w\u0620-\u064a]*(?:\d|[٠-٩]|(?:يوم )?(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)|نشر|تاريخ|آخر تحديث)/.test(text) && !/[.!؟]$/.test(text) && parseDay(text) !== null;
