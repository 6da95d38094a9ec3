import type { Rule } from '../rule.ts';
import { guardRules } from './guards.ts';
import { measuredRules } from './measured.ts';

/** The grammar. Of equally long readings the earlier row wins, so what is recognised in order to be left out comes first. */
export const rules: readonly Rule[] = [...guardRules, ...measuredRules];
