import type { NameGroup } from './name-group.ts';
import { PLACES } from './places.ts';

/** All tables of names, in the order in which an ambiguous form is given to a kind. */
export const NAME_TABLES: readonly (readonly NameGroup[])[] = [PLACES];
