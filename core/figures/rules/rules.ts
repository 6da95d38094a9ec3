import { Engine } from '../engine.ts';
import type { Rule } from '../rule.ts';
import { dateRules } from './dates.ts';
import { guardRules } from './guards.ts';
import { measuredRules } from './measured.ts';
import { nounRules } from './nouns.ts';
import { ordinalRules } from './ordinals.ts';
import { periodRules } from './periods.ts';
import { makeRangeRules } from './ranges.ts';
import { timeRules } from './times.ts';
import { yearRules } from './years.ts';

/** Rules that need no other rule. Of equally long readings the earlier row wins, so what is recognised in order to be left out comes first. */
const simpleRules: readonly Rule[] = [...guardRules, ...dateRules, ...periodRules, ...timeRules, ...ordinalRules, ...yearRules, ...nounRules, ...measuredRules];

const simple = new Engine(simpleRules);

/** The whole grammar. */
export const rules: readonly Rule[] = [...guardRules, ...makeRangeRules((reader, at) => simple.match(reader, at)?.found ?? null), ...simpleRules.slice(guardRules.length)];
