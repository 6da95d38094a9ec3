/**
 * What tells the languages of the Arabic script apart when `lang` cannot be trusted, set off by spaces: single letters that Arabic does not write,
 * and a language's commonest small words, none of which is a common word of another row. Own rows. Words are spelled with Arabic yeh and kaf, as
 * `tellLanguage` levels them before it looks.
 */
export const languageCues = {
  ar: 'في من علي إلي الي أن التي الذي عن مع هذا هذه بعد خلال بين كما لا قال كان أو',
  fa: 'گ چ پ ژ از به كه را اين است با براي آن هاي مي شد بود كرد خود',
  ur: 'ٹ ڈ ڑ ں ے ہ ھ كے كي ميں ہے اور سے كا كو نے پر ہيں كيا',
  ps: 'ښ ږ ځ څ ړ ډ ټ ۍ ې ڼ ګ په او چې كې سره ته دي يې شو',
  ku: 'ۆ ێ ە ڕ ڵ ڤ لە بە كە بۆ لەسەر ئەم ئەو',
} as const;
