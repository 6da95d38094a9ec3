/**
 * What tells the languages of the Arabic script apart when `lang` cannot be trusted: letters that only one of them writes, and its
 * commonest small words. Own rows. Words are spelled with Arabic yeh and kaf, as `tellLanguage` levels them before it looks.
 */
export interface LanguageCues {
  language: 'ar' | 'fa' | 'ur' | 'ps' | 'ku';
  /** Letters of this language that Arabic does not write. */
  letters: string;
  /** Words set off by spaces; none of them is a common word of another row. */
  words: string;
}

export const languageCues: readonly LanguageCues[] = [
  { language: 'ar', letters: '', words: 'في من علي إلي الي أن التي الذي عن مع هذا هذه بعد خلال بين كما لا قال كان أو' },
  { language: 'fa', letters: 'گچپژ', words: 'از به كه را اين است با براي آن هاي مي شد بود كرد خود' },
  { language: 'ur', letters: 'ٹڈڑںےہھ', words: 'كے كي ميں ہے اور سے كا كو نے پر ہيں كيا' },
  { language: 'ps', letters: 'ښږځڅړډټۍېڼګ', words: 'په او چې كې سره ته دي يې شو' },
  { language: 'ku', letters: 'ۆێەڕڵڤ', words: 'لە بە كە بۆ لەسەر ئەم ئەو' },
];
