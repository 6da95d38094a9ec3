import type { EntityKind } from '../entities/entity.ts';
import type { FigureKind } from '../figures/figure.ts';

export type Language = 'ar' | 'en';

/** CLDR numbering systems: `arab` is ٠١٢, `latn` is 012. */
export type Digits = 'arab' | 'latn';

export type MarkKind = EntityKind | FigureKind;

export const FIGURE_KINDS = ['money', 'percent', 'number', 'quantity', 'range', 'date', 'time', 'duration', 'ordinal'] as const satisfies readonly FigureKind[];
export const ENTITY_KINDS = ['person', 'organization', 'place', 'product', 'event'] as const satisfies readonly EntityKind[];
export const MARK_KINDS: readonly MarkKind[] = [...FIGURE_KINDS, ...ENTITY_KINDS];

/** How sure a name must be to be marked, from fewest and surest to most. */
export const SENSITIVITIES = ['surest', 'sure', 'balanced', 'more', 'most'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What the reader chose, kept in `storage.local` under one key. */
export interface Settings {
  language: Language;
  digits: Digits;
  theme: 'system' | 'light' | 'dark';
  /** Marks on or off everywhere. */
  marksOn: boolean;
  /** Kinds that are marked. */
  kinds: MarkKind[];
  sensitivity: Sensitivity;
  /** Host names on which nothing happens by itself. */
  sitesOff: string[];
  /** Off once the reader has folded the margin tab away for good. */
  marginTabOn: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'ar',
  digits: 'arab',
  theme: 'system',
  marksOn: true,
  // Ordinals are many and say little; the reader may turn them on.
  kinds: MARK_KINDS.filter((kind) => kind !== 'ordinal'),
  sensitivity: 'balanced',
  sitesOff: [],
  marginTabOn: true,
};

export const isSiteOff = (settings: Settings, host: string): boolean => settings.sitesOff.includes(host.replace(/^www\./, ''));
