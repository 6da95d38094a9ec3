/** Grammatical gender of what is counted. From 3 to 10 the number takes the opposite one; the table gives the noun's. */
export type Gender = 'masculine' | 'feminine';

/** A noun that is counted, with what cannot be derived. Its adjective follows it and agrees. */
export interface CountedNoun {
  singular: string;
  /** Plural of few, 3 to 10. Without one the singular serves: borrowed nouns often have none. */
  plural?: string;
  gender: Gender;
  /** Masculine singular: «أمريكي», «مربع», «جنوب أفريقي». Of several words the last one agrees. */
  adjective?: string;
  /** What follows and never changes: «في الساعة». */
  tail?: string;
}

export interface CurrencyNoun {
  main: CountedNoun;
  /** The part of it, and how many make one. */
  part?: { noun: CountedNoun; perMain: number };
}

// Our own table: CLDR lists most Arab currencies with one uninflected form. Spellings follow the press.

/** Names of currencies by ISO 4217 code, for writing amounts in words. */
export const currencyNouns: Readonly<Record<string, CurrencyNoun>> = {
  SAR: { main: { singular: 'ريال', plural: 'ريالات', gender: 'masculine', adjective: 'سعودي' }, part: { noun: { singular: 'هللة', plural: 'هللات', gender: 'feminine' }, perMain: 100 } },
  AED: { main: { singular: 'درهم', plural: 'دراهم', gender: 'masculine', adjective: 'إماراتي' }, part: { noun: { singular: 'فلس', plural: 'فلوس', gender: 'masculine' }, perMain: 100 } },
  QAR: { main: { singular: 'ريال', plural: 'ريالات', gender: 'masculine', adjective: 'قطري' }, part: { noun: { singular: 'درهم', plural: 'دراهم', gender: 'masculine' }, perMain: 100 } },
  KWD: { main: { singular: 'دينار', plural: 'دنانير', gender: 'masculine', adjective: 'كويتي' }, part: { noun: { singular: 'فلس', plural: 'فلوس', gender: 'masculine' }, perMain: 1000 } },
  BHD: { main: { singular: 'دينار', plural: 'دنانير', gender: 'masculine', adjective: 'بحريني' }, part: { noun: { singular: 'فلس', plural: 'فلوس', gender: 'masculine' }, perMain: 1000 } },
  OMR: { main: { singular: 'ريال', plural: 'ريالات', gender: 'masculine', adjective: 'عماني' }, part: { noun: { singular: 'بيسة', plural: 'بيسات', gender: 'feminine' }, perMain: 1000 } },
  YER: { main: { singular: 'ريال', plural: 'ريالات', gender: 'masculine', adjective: 'يمني' }, part: { noun: { singular: 'فلس', plural: 'فلوس', gender: 'masculine' }, perMain: 100 } },
  IQD: { main: { singular: 'دينار', plural: 'دنانير', gender: 'masculine', adjective: 'عراقي' }, part: { noun: { singular: 'فلس', plural: 'فلوس', gender: 'masculine' }, perMain: 1000 } },
  JOD: { main: { singular: 'دينار', plural: 'دنانير', gender: 'masculine', adjective: 'أردني' }, part: { noun: { singular: 'فلس', plural: 'فلوس', gender: 'masculine' }, perMain: 1000 } },
  LBP: { main: { singular: 'ليرة', plural: 'ليرات', gender: 'feminine', adjective: 'لبناني' }, part: { noun: { singular: 'قرش', plural: 'قروش', gender: 'masculine' }, perMain: 100 } },
  SYP: { main: { singular: 'ليرة', plural: 'ليرات', gender: 'feminine', adjective: 'سوري' }, part: { noun: { singular: 'قرش', plural: 'قروش', gender: 'masculine' }, perMain: 100 } },
  ILS: { main: { singular: 'شيكل', plural: 'شواكل', gender: 'masculine', adjective: 'إسرائيلي' }, part: { noun: { singular: 'أغورة', plural: 'أغورات', gender: 'feminine' }, perMain: 100 } },
  EGP: { main: { singular: 'جنيه', plural: 'جنيهات', gender: 'masculine', adjective: 'مصري' }, part: { noun: { singular: 'قرش', plural: 'قروش', gender: 'masculine' }, perMain: 100 } },
  SDG: { main: { singular: 'جنيه', plural: 'جنيهات', gender: 'masculine', adjective: 'سوداني' }, part: { noun: { singular: 'قرش', plural: 'قروش', gender: 'masculine' }, perMain: 100 } },
  SSP: { main: { singular: 'جنيه', plural: 'جنيهات', gender: 'masculine', adjective: 'جنوب سوداني' }, part: { noun: { singular: 'قرش', plural: 'قروش', gender: 'masculine' }, perMain: 100 } },
  LYD: { main: { singular: 'دينار', plural: 'دنانير', gender: 'masculine', adjective: 'ليبي' }, part: { noun: { singular: 'درهم', plural: 'دراهم', gender: 'masculine' }, perMain: 1000 } },
  TND: { main: { singular: 'دينار', plural: 'دنانير', gender: 'masculine', adjective: 'تونسي' }, part: { noun: { singular: 'مليم', plural: 'مليمات', gender: 'masculine' }, perMain: 1000 } },
  DZD: { main: { singular: 'دينار', plural: 'دنانير', gender: 'masculine', adjective: 'جزائري' }, part: { noun: { singular: 'سنتيم', plural: 'سنتيمات', gender: 'masculine' }, perMain: 100 } },
  MAD: { main: { singular: 'درهم', plural: 'دراهم', gender: 'masculine', adjective: 'مغربي' }, part: { noun: { singular: 'سنتيم', plural: 'سنتيمات', gender: 'masculine' }, perMain: 100 } },
  MRU: { main: { singular: 'أوقية', plural: 'أواق', gender: 'feminine', adjective: 'موريتاني' } },
  SOS: { main: { singular: 'شلن', plural: 'شلنات', gender: 'masculine', adjective: 'صومالي' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  DJF: { main: { singular: 'فرنك', plural: 'فرنكات', gender: 'masculine', adjective: 'جيبوتي' } },
  KMF: { main: { singular: 'فرنك', plural: 'فرنكات', gender: 'masculine', adjective: 'قمري' } },
  USD: { main: { singular: 'دولار', plural: 'دولارات', gender: 'masculine', adjective: 'أمريكي' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  EUR: { main: { singular: 'يورو', gender: 'masculine' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  GBP: { main: { singular: 'جنيه', plural: 'جنيهات', gender: 'masculine', adjective: 'إسترليني' }, part: { noun: { singular: 'بنس', plural: 'بنسات', gender: 'masculine' }, perMain: 100 } },
  JPY: { main: { singular: 'ين', plural: 'ينات', gender: 'masculine', adjective: 'ياباني' } },
  CNY: { main: { singular: 'يوان', plural: 'يوانات', gender: 'masculine', adjective: 'صيني' } },
  CHF: { main: { singular: 'فرنك', plural: 'فرنكات', gender: 'masculine', adjective: 'سويسري' }, part: { noun: { singular: 'سنتيم', plural: 'سنتيمات', gender: 'masculine' }, perMain: 100 } },
  RUB: { main: { singular: 'روبل', plural: 'روبلات', gender: 'masculine', adjective: 'روسي' }, part: { noun: { singular: 'كوبيك', plural: 'كوبيكات', gender: 'masculine' }, perMain: 100 } },
  TRY: { main: { singular: 'ليرة', plural: 'ليرات', gender: 'feminine', adjective: 'تركي' }, part: { noun: { singular: 'قرش', plural: 'قروش', gender: 'masculine' }, perMain: 100 } },
  IRR: { main: { singular: 'ريال', plural: 'ريالات', gender: 'masculine', adjective: 'إيراني' } },
  INR: { main: { singular: 'روبية', plural: 'روبيات', gender: 'feminine', adjective: 'هندي' }, part: { noun: { singular: 'بيسة', plural: 'بيسات', gender: 'feminine' }, perMain: 100 } },
  PKR: { main: { singular: 'روبية', plural: 'روبيات', gender: 'feminine', adjective: 'باكستاني' } },
  BDT: { main: { singular: 'تاكا', gender: 'feminine', adjective: 'بنغلاديشي' } },
  IDR: { main: { singular: 'روبية', plural: 'روبيات', gender: 'feminine', adjective: 'إندونيسي' } },
  MYR: { main: { singular: 'رينغيت', gender: 'masculine', adjective: 'ماليزي' } },
  KRW: { main: { singular: 'وون', gender: 'masculine', adjective: 'كوري جنوبي' } },
  BRL: { main: { singular: 'ريال', plural: 'ريالات', gender: 'masculine', adjective: 'برازيلي' }, part: { noun: { singular: 'سنتافو', gender: 'masculine' }, perMain: 100 } },
  CAD: { main: { singular: 'دولار', plural: 'دولارات', gender: 'masculine', adjective: 'كندي' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  AUD: { main: { singular: 'دولار', plural: 'دولارات', gender: 'masculine', adjective: 'أسترالي' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  NZD: { main: { singular: 'دولار', plural: 'دولارات', gender: 'masculine', adjective: 'نيوزيلندي' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  SGD: { main: { singular: 'دولار', plural: 'دولارات', gender: 'masculine', adjective: 'سنغافوري' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  HKD: { main: { singular: 'دولار', plural: 'دولارات', gender: 'masculine', adjective: 'هونغ كونغي' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  SEK: { main: { singular: 'كرونة', plural: 'كرونات', gender: 'feminine', adjective: 'سويدي' }, part: { noun: { singular: 'أوره', gender: 'masculine' }, perMain: 100 } },
  NOK: { main: { singular: 'كرونة', plural: 'كرونات', gender: 'feminine', adjective: 'نرويجي' }, part: { noun: { singular: 'أوره', gender: 'masculine' }, perMain: 100 } },
  DKK: { main: { singular: 'كرونة', plural: 'كرونات', gender: 'feminine', adjective: 'دنماركي' }, part: { noun: { singular: 'أوره', gender: 'masculine' }, perMain: 100 } },
  NGN: { main: { singular: 'نايرا', gender: 'feminine', adjective: 'نيجيري' } },
  ETB: { main: { singular: 'بير', gender: 'masculine', adjective: 'إثيوبي' } },
  ZAR: { main: { singular: 'راند', gender: 'masculine', adjective: 'جنوب أفريقي' }, part: { noun: { singular: 'سنت', plural: 'سنتات', gender: 'masculine' }, perMain: 100 } },
  UAH: { main: { singular: 'هريفنيا', gender: 'feminine', adjective: 'أوكراني' } },
  PLN: { main: { singular: 'زلوتي', gender: 'masculine', adjective: 'بولندي' } },
  XOF: { main: { singular: 'فرنك', plural: 'فرنكات', gender: 'masculine', adjective: 'غرب أفريقي' } },
  XAF: { main: { singular: 'فرنك', plural: 'فرنكات', gender: 'masculine', adjective: 'وسط أفريقي' } },
  AFN: { main: { singular: 'أفغاني', gender: 'masculine' } },
  BTC: { main: { singular: 'بيتكوين', gender: 'masculine' } },
};

/** Names of units by UCUM code, or by the lexicon's id where UCUM has none. */
export const unitNouns: Readonly<Record<string, CountedNoun>> = {
  'km': { singular: 'كيلومتر', plural: 'كيلومترات', gender: 'masculine' },
  'm': { singular: 'متر', plural: 'أمتار', gender: 'masculine' },
  'cm': { singular: 'سنتيمتر', plural: 'سنتيمترات', gender: 'masculine' },
  'mm': { singular: 'مليمتر', plural: 'مليمترات', gender: 'masculine' },
  '[mi_i]': { singular: 'ميل', plural: 'أميال', gender: 'masculine' },
  '[ft_i]': { singular: 'قدم', plural: 'أقدام', gender: 'feminine' },
  '[in_i]': { singular: 'بوصة', plural: 'بوصات', gender: 'feminine' },
  'km2': { singular: 'كيلومتر', plural: 'كيلومترات', gender: 'masculine', adjective: 'مربع' },
  'm2': { singular: 'متر', plural: 'أمتار', gender: 'masculine', adjective: 'مربع' },
  'har': { singular: 'هكتار', plural: 'هكتارات', gender: 'masculine' },
  'm3': { singular: 'متر', plural: 'أمتار', gender: 'masculine', adjective: 'مكعب' },
  'L': { singular: 'لتر', plural: 'لترات', gender: 'masculine' },
  'bbl': { singular: 'برميل', plural: 'براميل', gender: 'masculine' },
  'bbl/d': { singular: 'برميل', plural: 'براميل', gender: 'masculine', tail: 'يومياً' },
  'kg': { singular: 'كيلوغرام', plural: 'كيلوغرامات', gender: 'masculine' },
  'g': { singular: 'غرام', plural: 'غرامات', gender: 'masculine' },
  't': { singular: 'طن', plural: 'أطنان', gender: 'masculine' },
  '[oz_tr]': { singular: 'أونصة', plural: 'أونصات', gender: 'feminine' },
  'Cel': { singular: 'درجة', plural: 'درجات', gender: 'feminine', adjective: 'مئوي' },
  'km/h': { singular: 'كيلومتر', plural: 'كيلومترات', gender: 'masculine', tail: 'في الساعة' },
  'MW': { singular: 'ميغاواط', gender: 'masculine' },
  'GW': { singular: 'غيغاواط', gender: 'masculine' },
  'kW': { singular: 'كيلوواط', gender: 'masculine' },
  'pp': { singular: 'نقطة', plural: 'نقاط', gender: 'feminine', adjective: 'مئوي' },
  'bp': { singular: 'نقطة', plural: 'نقاط', gender: 'feminine', tail: 'أساس' },
};

/** Names of the parts of an ISO 8601 duration, in its order. `MIN` is the M after T. */
export const timeNouns: Readonly<Record<'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN' | 'S', CountedNoun>> = {
  Y: { singular: 'سنة', plural: 'سنوات', gender: 'feminine' },
  M: { singular: 'شهر', plural: 'أشهر', gender: 'masculine' },
  W: { singular: 'أسبوع', plural: 'أسابيع', gender: 'masculine' },
  D: { singular: 'يوم', plural: 'أيام', gender: 'masculine' },
  H: { singular: 'ساعة', plural: 'ساعات', gender: 'feminine' },
  MIN: { singular: 'دقيقة', plural: 'دقائق', gender: 'feminine' },
  S: { singular: 'ثانية', plural: 'ثوان', gender: 'feminine' },
};
