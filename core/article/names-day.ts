import { monthBeginnings } from '../../lexicon/page-cues.ts';
import { holdsYear } from './holds-year.ts';
import { levelText } from './level-text.ts';

const YEAR = '(?:19[89]|20\\d)\\d(?!\\d)';
const MONTH = `(?<![\\u0620-\\u064aa-z])(?:${monthBeginnings})`;
const day = new RegExp(`(?<!\\d)(?:${YEAR} ?[-/.] ?\\d\\d? ?[-/.] ?\\d|(?:\\d\\d?\\s?[-/.]\\s?\\d\\d?\\s?[-/.]\\s?|\\d\\d?\\D{0,12}${MONTH}\\D{0,25})${YEAR})|${MONTH}\\D{0,12}\\d\\d?\\D{1,5}${YEAR}`);

/** Whether a text names a calendar day, in any form that `parseDay` reads. Which day it is is settled in the background, with the names of all months. */
export const namesDay = (text: string): boolean => holdsYear(text) && day.test(levelText(text.slice(0, 400)));
