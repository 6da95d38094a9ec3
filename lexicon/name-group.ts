/** What a name can be. The same words as `EntityKind` in `core/`, which reads these tables. */
export type NamedKind = 'person' | 'organization' | 'place' | 'product' | 'event';

/**
 * Names that share a kind and a country. Each name is written `full|other form|other form`, Arabic or Latin, without proclitics.
 * The spelling is levelled by the reader of the table (hamza, teh marbuta, case), so such variants need no row.
 */
export interface NameGroup {
  kind: NamedKind;
  /** ISO 3166-1 alpha-2, or '' where no country fits. */
  country: string;
  names: readonly string[];
  /** For names that are also common words: the word that must stand right before, or `«` for an opening quotation mark. */
  needs?: readonly string[];
}
