import type { StringTable } from '../translate.ts';

export const viewStrings = {} as const satisfies StringTable;
