import { monthBeginnings } from '../../lexicon/page-cues.ts';
import { holdsYear } from './holds-year.ts';
import { levelText } from './level-text.ts';

const MONTH = `(?<![\\u0620-\\u064aa-z])(?:${monthBeginnings})`;
const day = new RegExp(`\\d\\s?[-/.]\\s?\\d\\d?\\s?[-/.]\\s?\\d|(?<!\\d)\\d\\d?\\D{0,12}${MONTH}|${MONTH}\\D{0,12}\\d\\d?\\D{1,5}\\d`);

/** Whether a text names a calendar day, in any form that `parseDay` reads. Which day it is is settled in the background, with the names of all months. */
export const namesDay = (text: string): boolean => holdsYear(text) && day.test(levelText(text.slice(0, 400)));
