/**
 * Currencies as Arabic news names them. Own table; codes by ISO 4217 (BTC by use).
 * A name is a noun («ريال») and an adjective of nationality («سعودي»); the noun alone means the row marked `bare`, or, where no row is,
 * what the article or its country says.
 */
export interface CurrencyNoun {
  /** Singular as written. Its accusative and its dual are derived. */
  noun: string;
  plurals?: string;
  /** Currency that the noun alone means everywhere. */
  bare?: string;
  /**
   * Currency that a message means by the noun where nothing else tells: that of the largest economy among the Arab countries that use it
   * (GDP at purchasing power parity, World Bank indicator NY.GDP.MKTP.PP.CD; official rates mislead in Lebanon, Syria and the Sudan).
   * Never used in articles.
   */
  assumed?: string;
  /** Too short or too common a word to follow anything but a number directly: ين, بر, أفغاني. */
  weak?: true;
}

export const currencyNouns: readonly CurrencyNoun[] = [
  { noun: 'ريال', plurals: 'ريالات', assumed: 'SAR' },
  { noun: 'درهم', plurals: 'دراهم', assumed: 'AED' },
  { noun: 'دينار', plurals: 'دنانير', assumed: 'DZD' },
  { noun: 'ليرة', plurals: 'ليرات', assumed: 'LBP' },
  { noun: 'جنيه', plurals: 'جنيهات', assumed: 'EGP' },
  { noun: 'شيكل', plurals: 'شواكل شيقل شيكلات شواقل شيقلات', bare: 'ILS' },
  { noun: 'أوقية', plurals: 'أواق أواقي أوقيات' },
  { noun: 'شلن', plurals: 'شلنات' },
  { noun: 'فرنك', plurals: 'فرنكات' },
  { noun: 'دولار', plurals: 'دولارات', bare: 'USD' },
  { noun: 'يورو', plurals: 'يوروهات أورو', bare: 'EUR' },
  { noun: 'استرليني', bare: 'GBP' },
  { noun: 'ين', plurals: 'ينات', bare: 'JPY', weak: true },
  { noun: 'يوان', plurals: 'يوانات رنمينبي', bare: 'CNY' },
  { noun: 'روبل', plurals: 'روبلات', bare: 'RUB' },
  { noun: 'تومان', bare: 'IRR' },
  { noun: 'روبية', plurals: 'روبيات' },
  { noun: 'تاكا', bare: 'BDT' },
  { noun: 'رينغيت', plurals: 'رينجيت', bare: 'MYR' },
  { noun: 'وون', plurals: 'وونات', bare: 'KRW' },
  { noun: 'كرونة', plurals: 'كرونات كرون كرونا' },
  { noun: 'نايرا', plurals: 'نيرة', bare: 'NGN' },
  { noun: 'بر', plurals: 'بير', bare: 'ETB', weak: true },
  { noun: 'راند', bare: 'ZAR' },
  { noun: 'هريفنيا', bare: 'UAH' },
  { noun: 'زلوتي', bare: 'PLN' },
  { noun: 'أفغاني', bare: 'AFN', weak: true },
  { noun: 'بيتكوين', plurals: 'بتكوين', bare: 'BTC' },
  { noun: 'بيزو', plurals: 'بيزوس' },
  { noun: 'باهت', plurals: 'بات', bare: 'THB', weak: true },
  { noun: 'فورنت', plurals: 'فورينت', bare: 'HUF' },
  { noun: 'سيدي', bare: 'GHS', weak: true },
];

export interface CurrencyPart {
  noun: string;
  plurals?: string;
  /** How many make one of the main unit. */
  per: number;
  /** Where nothing else tells, the part alone is of this currency: a bare سنت is the dollar's. */
  usual?: true;
}

export interface Currency {
  code: string;
  noun: string;
  /** Masculine singular of each adjective; one of several words is parted by a hyphen: «جنوب-أفريقي». */
  adjectives: string;
  /** Symbols and abbreviations, parted by spaces. The code itself always counts. */
  signs?: string;
  part?: readonly CurrencyPart[];
  /** ISO 3166-1 countries where the noun alone means this currency. */
  countries?: string;
  /** Prices are written with three decimals. */
  mills?: true;
}

const fils1000: CurrencyPart = { noun: 'فلس', plurals: 'فلوس', per: 1000 };
const fils100: CurrencyPart = { noun: 'فلس', plurals: 'فلوس', per: 100 };
const piastre: CurrencyPart = { noun: 'قرش', plurals: 'قروش', per: 100 };
const centime: CurrencyPart = { noun: 'سنتيم', plurals: 'سنتيمات', per: 100 };
const cent: CurrencyPart = { noun: 'سنت', plurals: 'سنتات سينت سينتات', per: 100 };
const paisa: CurrencyPart = { noun: 'بيسة', plurals: 'بيسات', per: 100 };
const ore: CurrencyPart = { noun: 'أوره', per: 100 };

export const currencies: readonly Currency[] = [
  { code: 'SAR', noun: 'ريال', adjectives: 'سعودي', signs: 'ر.س رس ﷼ ⃁ SR', part: [{ noun: 'هللة', plurals: 'هللات', per: 100 }], countries: 'SA' },
  { code: 'AED', noun: 'درهم', adjectives: 'إماراتي', signs: 'د.إ دإ Dh Dhs', part: [{ ...fils100, usual: true }], countries: 'AE' },
  { code: 'QAR', noun: 'ريال', adjectives: 'قطري', signs: 'ر.ق رق QR', part: [{ noun: 'درهم', plurals: 'دراهم', per: 100 }], countries: 'QA' },
  { code: 'KWD', noun: 'دينار', adjectives: 'كويتي', signs: 'د.ك دك KD', part: [fils1000], countries: 'KW', mills: true },
  { code: 'BHD', noun: 'دينار', adjectives: 'بحريني', signs: 'د.ب BD', part: [fils1000], countries: 'BH', mills: true },
  { code: 'OMR', noun: 'ريال', adjectives: 'عماني', signs: 'ر.ع', part: [{ noun: 'بيسة', plurals: 'بيسات', per: 1000 }], countries: 'OM', mills: true },
  { code: 'YER', noun: 'ريال', adjectives: 'يمني', signs: 'ر.ي', part: [fils100], countries: 'YE' },
  { code: 'IQD', noun: 'دينار', adjectives: 'عراقي', signs: 'د.ع', part: [fils1000], countries: 'IQ', mills: true },
  { code: 'JOD', noun: 'دينار', adjectives: 'أردني', signs: 'د.أ JD', part: [piastre, fils1000], countries: 'JO', mills: true },
  { code: 'LBP', noun: 'ليرة', adjectives: 'لبناني', signs: 'ل.ل', part: [piastre], countries: 'LB' },
  { code: 'SYP', noun: 'ليرة', adjectives: 'سوري', signs: 'ل.س', part: [piastre], countries: 'SY' },
  { code: 'ILS', noun: 'شيكل', adjectives: 'إسرائيلي جديد', signs: '₪', part: [{ noun: 'أغورة', plurals: 'أغورات', per: 100 }] },
  { code: 'EGP', noun: 'جنيه', adjectives: 'مصري', signs: 'ج.م LE L.E', part: [piastre], countries: 'EG' },
  { code: 'SDG', noun: 'جنيه', adjectives: 'سوداني', signs: 'ج.س', part: [piastre], countries: 'SD' },
  { code: 'SSP', noun: 'جنيه', adjectives: 'جنوب-سوداني', part: [piastre], countries: 'SS' },
  { code: 'LYD', noun: 'دينار', adjectives: 'ليبي', signs: 'د.ل', part: [{ noun: 'درهم', plurals: 'دراهم', per: 1000 }], countries: 'LY', mills: true },
  { code: 'TND', noun: 'دينار', adjectives: 'تونسي', signs: 'د.ت DT', part: [{ noun: 'مليم', plurals: 'مليمات ملاليم', per: 1000 }], countries: 'TN', mills: true },
  { code: 'DZD', noun: 'دينار', adjectives: 'جزائري', signs: 'د.ج دج DA', part: [centime], countries: 'DZ' },
  { code: 'MAD', noun: 'درهم', adjectives: 'مغربي', signs: 'د.م DH', part: [{ ...centime, usual: true }], countries: 'MA EH' },
  { code: 'MRU', noun: 'أوقية', adjectives: 'موريتاني', signs: 'أ.م', countries: 'MR' },
  { code: 'SOS', noun: 'شلن', adjectives: 'صومالي', signs: 'ش.ص', part: [cent], countries: 'SO' },
  { code: 'KES', noun: 'شلن', adjectives: 'كيني', part: [cent] },
  { code: 'UGX', noun: 'شلن', adjectives: 'أوغندي' },
  { code: 'TZS', noun: 'شلن', adjectives: 'تنزاني' },
  { code: 'DJF', noun: 'فرنك', adjectives: 'جيبوتي', signs: 'ف.ج', countries: 'DJ' },
  { code: 'KMF', noun: 'فرنك', adjectives: 'قمري', countries: 'KM' },
  { code: 'USD', noun: 'دولار', adjectives: 'أمريكي أميركي', signs: '$ US$', part: [{ ...cent, usual: true }] },
  { code: 'EUR', noun: 'يورو', adjectives: 'أوروبي', signs: '€', part: [cent] },
  { code: 'GBP', noun: 'جنيه', adjectives: 'إسترليني استرليني بريطاني', signs: '£', part: [{ noun: 'بنس', plurals: 'بنسات', per: 100 }] },
  { code: 'JPY', noun: 'ين', adjectives: 'ياباني', signs: '¥ JP¥' },
  { code: 'CNY', noun: 'يوان', adjectives: 'صيني', signs: 'CN¥' },
  { code: 'CHF', noun: 'فرنك', adjectives: 'سويسري', part: [centime] },
  { code: 'RUB', noun: 'روبل', adjectives: 'روسي', signs: '₽', part: [{ noun: 'كوبيك', plurals: 'كوبيكات', per: 100 }] },
  { code: 'BYN', noun: 'روبل', adjectives: 'بيلاروسي' },
  { code: 'TRY', noun: 'ليرة', adjectives: 'تركي', signs: '₺ TL', part: [piastre] },
  { code: 'IRR', noun: 'ريال', adjectives: 'إيراني', signs: 'ر.إ' },
  { code: 'INR', noun: 'روبية', adjectives: 'هندي', signs: '₹', part: [paisa] },
  { code: 'PKR', noun: 'روبية', adjectives: 'باكستاني', signs: 'Rs', part: [paisa] },
  { code: 'LKR', noun: 'روبية', adjectives: 'سريلانكي' },
  { code: 'NPR', noun: 'روبية', adjectives: 'نيبالي' },
  { code: 'BDT', noun: 'تاكا', adjectives: 'بنغلاديشي بنجلاديشي', signs: '৳' },
  { code: 'IDR', noun: 'روبية', adjectives: 'إندونيسي', signs: 'Rp' },
  { code: 'MYR', noun: 'رينغيت', adjectives: 'ماليزي', signs: 'RM' },
  { code: 'KRW', noun: 'وون', adjectives: 'كوري-جنوبي كوري', signs: '₩' },
  { code: 'BRL', noun: 'ريال', adjectives: 'برازيلي', signs: 'R$', part: [{ noun: 'سنتافو', per: 100 }] },
  { code: 'CAD', noun: 'دولار', adjectives: 'كندي', signs: 'CA$ C$', part: [cent] },
  { code: 'AUD', noun: 'دولار', adjectives: 'أسترالي', signs: 'A$ AU$', part: [cent] },
  { code: 'NZD', noun: 'دولار', adjectives: 'نيوزيلندي نيوزلندي', signs: 'NZ$', part: [cent] },
  { code: 'SGD', noun: 'دولار', adjectives: 'سنغافوري', signs: 'S$', part: [cent] },
  { code: 'HKD', noun: 'دولار', adjectives: 'هونغ-كونغي', signs: 'HK$', part: [cent] },
  { code: 'TWD', noun: 'دولار', adjectives: 'تايواني', signs: 'NT$', part: [cent] },
  { code: 'SEK', noun: 'كرونة', adjectives: 'سويدي', part: [ore] },
  { code: 'NOK', noun: 'كرونة', adjectives: 'نرويجي', part: [ore] },
  { code: 'DKK', noun: 'كرونة', adjectives: 'دنماركي', part: [ore] },
  { code: 'CZK', noun: 'كرونة', adjectives: 'تشيكي' },
  { code: 'NGN', noun: 'نايرا', adjectives: 'نيجيري', signs: '₦' },
  { code: 'ETB', noun: 'بر', adjectives: 'إثيوبي' },
  { code: 'ZAR', noun: 'راند', adjectives: 'جنوب-أفريقي جنوب-إفريقي', part: [cent] },
  { code: 'UAH', noun: 'هريفنيا', adjectives: 'أوكراني', signs: '₴' },
  { code: 'PLN', noun: 'زلوتي', adjectives: 'بولندي', signs: 'zł' },
  { code: 'XOF', noun: 'فرنك', adjectives: 'أفريقي إفريقي غرب-أفريقي سيفا', signs: 'CFA' },
  { code: 'XAF', noun: 'فرنك', adjectives: 'وسط-أفريقي' },
  { code: 'AFN', noun: 'أفغاني', adjectives: '', signs: '؋' },
  { code: 'BTC', noun: 'بيتكوين', adjectives: '', signs: '₿' },
  { code: 'MXN', noun: 'بيزو', adjectives: 'مكسيكي' },
  { code: 'ARS', noun: 'بيزو', adjectives: 'أرجنتيني' },
  { code: 'COP', noun: 'بيزو', adjectives: 'كولومبي' },
  { code: 'CLP', noun: 'بيزو', adjectives: 'تشيلي' },
  { code: 'PHP', noun: 'بيزو', adjectives: 'فلبيني' },
  { code: 'THB', noun: 'باهت', adjectives: 'تايلاندي', signs: '฿' },
  { code: 'HUF', noun: 'فورنت', adjectives: 'مجري' },
  { code: 'GHS', noun: 'سيدي', adjectives: 'غاني' },
];
