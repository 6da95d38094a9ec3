import type { StringTable } from '../translate.ts';

export const pageStrings = {} as const satisfies StringTable;
