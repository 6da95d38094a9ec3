import { ATHLETES_ARTISTS } from './athletes-artists.ts';
import { COMPANIES } from './companies.ts';
import { EVENTS } from './events.ts';
import { LEARNING_MEDIA_SPORT } from './learning-media-sport.ts';
import type { NameGroup } from './name-group.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PLACES } from './places.ts';
import { POLITICIANS } from './politicians.ts';
import { PRODUCTS } from './products.ts';
import { PUBLIC_BODIES } from './public-bodies.ts';
import { PUBLIC_PEOPLE } from './public-people.ts';
import { WORKS_EVENTS } from './works-events.ts';
import { WORLD_ORGANIZATIONS } from './world-organizations.ts';
import { WORLD_PLACES } from './world-places.ts';

/** All tables of names. Where one form stands in two of them, the earlier table wins, so names that need a cue come first by kind. */
export const NAME_TABLES: readonly (readonly NameGroup[])[] = [
  EVENTS, ORGANIZATIONS, WORLD_ORGANIZATIONS, COMPANIES, PUBLIC_BODIES, LEARNING_MEDIA_SPORT, PRODUCTS, WORKS_EVENTS, PLACES, WORLD_PLACES, PUBLIC_PEOPLE, POLITICIANS, ATHLETES_ARTISTS,
];
