/**
 * What tells the languages of the Arabic script apart when `lang` cannot be trusted. Own rows. Spelled with Arabic yeh and kaf, as `tellLanguage`
 * levels them before it looks.
 */

/** Letters that Arabic does not write. Each language writes its own far more often than it borrows those of the first row. */
export const foreignLetters = { fa: 'گچپژ', ur: 'ٹڈڑںےہھ', ps: 'ښږځڅړډټۍېڼګ', ku: 'ۆێەڕڵڤ' } as const;

/** Persian's commonest small words, every tenth of a page: it may go without its letters for long, and is typed without them. */
export const persianWords = 'از|به|كه|را|اين|است|با|براي|آن|هاي|مي|شد|بود|كرد|خود';
