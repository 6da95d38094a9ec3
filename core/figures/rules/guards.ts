import type { Rule } from '../rule.ts';

export const guardRules: readonly Rule[] = [];
