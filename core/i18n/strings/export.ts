import type { StringTable } from '../translate.ts';

export const exportStrings = {} as const satisfies StringTable;
