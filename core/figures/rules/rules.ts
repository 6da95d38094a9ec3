import { Engine } from '../engine.ts';
import type { Rule } from '../rule.ts';
import { dateRules } from './dates.ts';
import { guardRules } from './guards.ts';
import { measuredRules } from './measured.ts';
import { nounRules } from './nouns.ts';
import { ordinalRules } from './ordinals.ts';
import { periodRules } from './periods.ts';
import { makeRangeRule } from './ranges.ts';
import { timeRules } from './times.ts';
import { yearRules } from './years.ts';

/** The grammar. Of equally long readings the earlier row wins, so what is recognised in order to be left out comes first. */
export const rules: readonly Rule[] = [...guardRules, ...dateRules, ...periodRules, ...timeRules, ...ordinalRules, ...yearRules, ...nounRules, ...measuredRules];

export const engine = new Engine(rules);

/** Ranges go on from a figure already read. */
export const rangeRule = makeRangeRule((reader, at) => engine.match(reader, at)?.found ?? null);
