import { dataStrings } from './data.ts';
import { exportStrings } from './export.ts';
import { kindStrings } from './kinds.ts';
import { pageStrings } from './page.ts';
import { reasonStrings } from './reasons.ts';
import { viewStrings } from './views.ts';

/** Every word that the interface says. One file an area; keys begin with the area's name. */
export const strings = { ...kindStrings, ...pageStrings, ...viewStrings, ...reasonStrings, ...exportStrings, ...dataStrings };
