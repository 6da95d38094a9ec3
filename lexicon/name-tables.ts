import { EVENTS } from './events.ts';
import type { NameGroup } from './name-group.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PLACES } from './places.ts';
import { PRODUCTS } from './products.ts';
import { PUBLIC_PEOPLE } from './public-people.ts';
import { WORLD_ORGANIZATIONS } from './world-organizations.ts';
import { WORLD_PLACES } from './world-places.ts';

/** All tables of names. Where one form stands in two of them, the earlier table wins, so names that need a cue come first by kind. */
export const NAME_TABLES: readonly (readonly NameGroup[])[] = [EVENTS, ORGANIZATIONS, WORLD_ORGANIZATIONS, PRODUCTS, PLACES, WORLD_PLACES, PUBLIC_PEOPLE];
