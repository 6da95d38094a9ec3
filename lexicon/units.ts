/**
 * Units of measure as Arabic news writes them. Own table; forms compared with CLDR 48 (Unicode-3.0). Codes are UCUM where UCUM has one,
 * else an id of ours (`pp`, `bp`, `point`). The accusative and the dual of a singular are derived; a phrase is several words.
 */
export interface Unit {
  unit: string;
  dimension: string;
  /** Singulars, parted by «|»; one may be of several words. */
  singular: string;
  plural?: string;
  /** Abbreviations and symbols, parted by «|». Never alone, always after a number. */
  short?: string;
  /** The word means something else too: read as a unit only directly after a number, never alone («قدم», «عقدة»). */
  weak?: true;
}

export const units: readonly Unit[] = [
  { unit: 'km', dimension: 'length', singular: 'كيلومتر|كيلو متر|كلومتر', plural: 'كيلومترات|كيلو مترات|كيلومترًا', short: 'كم|كلم|km' },
  { unit: 'm', dimension: 'length', singular: 'متر', plural: 'أمتار', short: 'م|m', weak: true },
  { unit: 'cm', dimension: 'length', singular: 'سنتيمتر|سنتمتر|سنتي متر|سانتيمتر', plural: 'سنتيمترات|سنتمترات|سانتيمترات', short: 'سم|cm' },
  { unit: 'mm', dimension: 'length', singular: 'مليمتر|ملليمتر|ميليمتر|ملي متر', plural: 'مليمترات|ملليمترات|ميليمترات', short: 'ملم|مم|mm' },
  { unit: 'um', dimension: 'length', singular: 'ميكرومتر|ميكرون', plural: 'ميكرومترات|ميكرونات' },
  { unit: 'nm', dimension: 'length', singular: 'نانومتر|نانو متر', plural: 'نانومترات' },
  { unit: '[mi_i]', dimension: 'length', singular: 'ميل', plural: 'أميال', weak: true },
  { unit: '[nmi_i]', dimension: 'length', singular: 'ميل بحري', plural: 'أميال بحرية' },
  { unit: '[ft_i]', dimension: 'length', singular: 'قدم', plural: 'أقدام', weak: true },
  { unit: '[in_i]', dimension: 'length', singular: 'بوصة|إنش|انش', plural: 'بوصات|إنشات' },
  { unit: '[yd_i]', dimension: 'length', singular: 'ياردة', plural: 'ياردات' },
  { unit: '[ly]', dimension: 'length', singular: 'سنة ضوئية', plural: 'سنوات ضوئية|سنين ضوئية' },
  { unit: 'km2', dimension: 'area', singular: 'كيلومتر مربع|كيلو متر مربع', plural: 'كيلومترات مربعة|كيلو مترات مربعة', short: 'كم²|كم2|كلم²|كلم2|كم مربع|كلم مربع|km²|km2' },
  { unit: 'm2', dimension: 'area', singular: 'متر مربع', plural: 'أمتار مربعة', short: 'م²|م2|م مربع|m²|m2' },
  { unit: 'cm2', dimension: 'area', singular: 'سنتيمتر مربع', plural: 'سنتيمترات مربعة', short: 'سم²|سم2' },
  { unit: '[mi_i]2', dimension: 'area', singular: 'ميل مربع', plural: 'أميال مربعة' },
  { unit: '[ft_i]2', dimension: 'area', singular: 'قدم مربعة|قدم مربع', plural: 'أقدام مربعة' },
  { unit: 'har', dimension: 'area', singular: 'هكتار', plural: 'هكتارات' },
  { unit: 'feddan', dimension: 'area', singular: 'فدان', plural: 'أفدنة|فدادين' },
  { unit: 'dunam', dimension: 'area', singular: 'دونم', plural: 'دونمات' },
  { unit: '[acr_us]', dimension: 'area', singular: 'أكر|إيكر', plural: 'إيكرات' },
  { unit: 'm3', dimension: 'volume', singular: 'متر مكعب', plural: 'أمتار مكعبة', short: 'م³|م3|م مكعب|m³|m3' },
  { unit: '[ft_i]3', dimension: 'volume', singular: 'قدم مكعبة|قدم مكعب|قدم مكعبة قياسية', plural: 'أقدام مكعبة' },
  { unit: 'L', dimension: 'volume', singular: 'لتر|ليتر', plural: 'لترات|ليترات', short: 'ل' },
  { unit: 'mL', dimension: 'volume', singular: 'مليلتر|ملليلتر|ميليلتر|ميلي لتر|ملي لتر|مللي لتر', plural: 'مليلترات|ملليلترات|ميليلترات', short: 'مل' },
  { unit: 'bbl', dimension: 'volume', singular: 'برميل', plural: 'براميل' },
  { unit: '[gal_us]', dimension: 'volume', singular: 'غالون|جالون', plural: 'غالونات|جالونات' },
  { unit: '[cup_us]', dimension: 'volume', singular: 'كوب', plural: 'أكواب', weak: true },
  { unit: 'kg', dimension: 'mass', singular: 'كيلوغرام|كيلوجرام|كيلو غرام|كيلو جرام|كيلو', plural: 'كيلوغرامات|كيلوجرامات|كيلو غرامات|كيلو جرامات', short: 'كغ|كغم|كجم|كلغ|kg' },
  { unit: 'g', dimension: 'mass', singular: 'غرام|جرام', plural: 'غرامات|جرامات', short: 'غ|غم|جم|غرم' },
  { unit: 'mg', dimension: 'mass', singular: 'مليغرام|ميليغرام|ملليغرام|مليجرام|ملجرام|ملغرام|ملليجرام', plural: 'مليغرامات|ميليغرامات|مليجرامات', short: 'ملغ|ملج|ملغم|مغ|مجم' },
  { unit: 'ug', dimension: 'mass', singular: 'ميكروغرام|ميكروجرام', plural: 'ميكروغرامات|ميكروجرامات' },
  { unit: 't', dimension: 'mass', singular: 'طن|طن متري', plural: 'أطنان|أطنان مترية' },
  { unit: '[lb_av]', dimension: 'mass', singular: 'رطل|باوند', plural: 'أرطال' },
  { unit: '[oz_tr]', dimension: 'mass', singular: 'أونصة|أوقية|أوقية ذهب', plural: 'أونصات|أوقيات' },
  { unit: '[car_m]', dimension: 'mass', singular: 'قيراط', plural: 'قراريط|قيراطات' },
  { unit: 'quintal', dimension: 'mass', singular: 'قنطار', plural: 'قناطير' },
  { unit: 'Cel', dimension: 'temperature', singular: 'درجة مئوية|درجة سلزيوس|درجة سيلسيوس|سلزيوس', plural: 'درجات مئوية|درجات سلزيوس', short: '°م|°C|° C|° م|°س|° سلزيوس|م°|C°|℃' },
  { unit: '[degF]', dimension: 'temperature', singular: 'درجة فهرنهايت|فهرنهايت', plural: 'درجات فهرنهايت', short: '°F|° F|°ف|℉' },
  { unit: 'K', dimension: 'temperature', singular: 'درجة كلفن', plural: 'درجات كلفن' },
  { unit: 'deg', dimension: 'angle', singular: 'درجة', plural: 'درجات', short: '°' },
  { unit: '[kn_i]', dimension: 'speed', singular: 'عقدة', plural: 'عقد|عقدات', weak: true },
  { unit: 'mach', dimension: 'speed', singular: 'ماخ' },
  { unit: 'GW', dimension: 'power', singular: 'غيغاواط|جيجاوات|جيجاواط|غيغاوات|جيغاواط|جيغاوات|غيغا واط|جيجا وات', short: 'GW' },
  { unit: 'MW', dimension: 'power', singular: 'ميغاواط|ميجاوات|ميغاوات|ميجاواط|ميغا واط|ميجا وات|ميغا وات|ميجا واط', short: 'MW' },
  { unit: 'kW', dimension: 'power', singular: 'كيلوواط|كيلووات|كيلو واط|كيلو وات', short: 'kW' },
  { unit: 'TW', dimension: 'power', singular: 'تيراواط|تيراوات' },
  { unit: 'W', dimension: 'power', singular: 'واط|وات' },
  { unit: '[HP]', dimension: 'power', singular: 'حصان', plural: 'أحصنة', weak: true },
  { unit: 'kW.h', dimension: 'energy', singular: 'كيلوواط ساعة|كيلو واط ساعة|كيلووات ساعة|كيلو وات ساعة|كيلوواط ساعي', short: 'ك.و.س|كيلوواط/ساعة' },
  { unit: 'MW.h', dimension: 'energy', singular: 'ميغاواط/ساعة|ميغاوات/ساعة|ميجاوات/ساعة|ميغاواط ساعة|ميجاوات ساعة|ميغاوات ساعة' },
  { unit: 'GW.h', dimension: 'energy', singular: 'غيغاواط ساعة|جيجاوات ساعة|غيغاوات ساعة' },
  { unit: 'TW.h', dimension: 'energy', singular: 'تيراواط ساعة|تيراوات ساعة' },
  { unit: 'toe', dimension: 'energy', singular: 'طن مكافئ نفط|طن نفط مكافئ|طن مكافئ نفطي', plural: 'أطنان مكافئ نفط|أطنان نفط مكافئ' },
  { unit: 'boe', dimension: 'energy', singular: 'برميل نفط مكافئ|برميل مكافئ نفط|برميل من النفط المكافئ', plural: 'براميل نفط مكافئ' },
  { unit: 'cal', dimension: 'energy', singular: 'سعرة حرارية|سعر حراري|سعرة', plural: 'سعرات حرارية|سعرات|وحدات حرارية' },
  { unit: '[Btu]', dimension: 'energy', singular: 'وحدة حرارية بريطانية', plural: 'وحدات حرارية بريطانية' },
  { unit: 'J', dimension: 'energy', singular: 'جول', weak: true },
  { unit: 'V', dimension: 'voltage', singular: 'فولت|فولط' },
  { unit: 'mA.h', dimension: 'charge', singular: 'ملي أمبير ساعة|ميلي أمبير ساعة|مللي أمبير|ملي أمبير' },
  { unit: 'A', dimension: 'current', singular: 'أمبير' },
  { unit: 'GHz', dimension: 'frequency', singular: 'غيغاهرتز|جيجاهرتز|غيغا هرتز|جيجا هرتز', short: 'GHz' },
  { unit: 'MHz', dimension: 'frequency', singular: 'ميغاهرتز|ميجاهرتز|ميغا هرتز' },
  { unit: 'Hz', dimension: 'frequency', singular: 'هرتز', short: 'Hz' },
  { unit: 'TBy', dimension: 'data', singular: 'تيرابايت|تيرا بايت', short: 'TB' },
  { unit: 'GBy', dimension: 'data', singular: 'غيغابايت|جيجابايت|جيغابايت|غيغا بايت|جيجا بايت|غيغا|جيجا', short: 'GB' },
  { unit: 'MBy', dimension: 'data', singular: 'ميغابايت|ميجابايت|ميغا بايت|ميجا بايت', short: 'MB' },
  { unit: 'kBy', dimension: 'data', singular: 'كيلوبايت|كيلو بايت', short: 'KB' },
  { unit: 'Gbit', dimension: 'data', singular: 'غيغابت|جيجابت|غيغابايت بت' },
  { unit: 'Mbit', dimension: 'data', singular: 'ميغابت|ميجابت|ميغا بت|ميجا بت', short: 'Mb' },
  { unit: 'Mpx', dimension: 'data', singular: 'ميغابكسل|ميجابكسل|ميغابيكسل|ميجابيكسل|ميغا بكسل|ميجا بكسل|ميغا بيكسل' },
  { unit: 'px', dimension: 'data', singular: 'بكسل|بيكسل', plural: 'بكسلات' },
  { unit: 'dB', dimension: 'level', singular: 'ديسيبل|ديسيبيل' },
  { unit: 'Pa', dimension: 'pressure', singular: 'باسكال' },
  { unit: 'hPa', dimension: 'pressure', singular: 'هكتوباسكال' },
  { unit: 'bar', dimension: 'pressure', singular: 'بار', weak: true },
  { unit: 'mm[Hg]', dimension: 'pressure', singular: 'مليمتر زئبق|ملم زئبق' },
  { unit: '[ppm]', dimension: 'ratio', singular: 'جزء في المليون|جزء بالمليون', plural: 'أجزاء في المليون|أجزاء بالمليون' },
  { unit: 'pp', dimension: 'rate', singular: 'نقطة مئوية', plural: 'نقاط مئوية|نقطا مئوية|نقط مئوية' },
  { unit: 'bp', dimension: 'rate', singular: 'نقطة أساس|نقطة اساسية|نقطة أساسية', plural: 'نقاط أساس|نقاط أساسية' },
  { unit: 'point', dimension: 'score', singular: 'نقطة', plural: 'نقاط|نقط', weak: true },
  { unit: 'fold', dimension: 'ratio', singular: 'ضعف', plural: 'أضعاف', weak: true },
  { unit: '[ppth]', dimension: 'ratio', singular: '', short: '‰|؉|في الألف|بالألف' },
];

/** What makes a unit a rate: the phrase after it, and what it adds to the code. */
export interface Rate {
  per: string;
  phrases: string;
}

export const rates: readonly Rate[] = [
  { per: '/s', phrases: 'في الثانية|بالثانية|/ ثانية|/ ث' },
  { per: '/min', phrases: 'في الدقيقة|بالدقيقة|/ دقيقة' },
  { per: '/h', phrases: 'في الساعة|بالساعة|/ ساعة|/ س|/ الساعة|/ بالساعة' },
  { per: '/d', phrases: 'يوميا|في اليوم|باليوم|/ يوم|/ يوميا|/ اليوم|يومي' },
  { per: '/wk', phrases: 'أسبوعيا|في الأسبوع' },
  { per: '/mo', phrases: 'شهريا|في الشهر|/ شهر' },
  { per: '/a', phrases: 'سنويا|في السنة|في العام|/ سنة|/ سنويا|بالسنة' },
  { per: '/m3', phrases: '/ م3|/ م³' },
  { per: '/m2', phrases: '/ م2|/ م²' },
  { per: '/L', phrases: '/ لتر' },
  { per: '/dL', phrases: '/ ديسيلتر' },
];
