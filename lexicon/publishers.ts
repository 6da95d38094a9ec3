/** A publisher of Arabic news, known by its domain. Sub-domains belong to it. */
export interface Publisher {
  /** Registrable domain, or the sub-domain of the Arabic service where the rest of the site is in other languages. No `www.`. */
  domain: string;
  /** In Arabic, as the publisher calls itself. */
  name: string;
  nameLatin: string;
  /** ISO 3166-1 alpha-2 of the publisher: says which دينار and which ريال its pages mean. */
  country: string;
}

/**
 * The sites on which the extension may run by itself. Written by hand, sorted by country and then by weight.
 * A row is added when the site is a newsroom that writes in Arabic; a portal that only copies others is not one.
 */
export const publishers: readonly Publisher[] = [
  // Egypt
  { domain: 'ahram.org.eg', name: 'الأهرام', nameLatin: 'Al-Ahram', country: 'EG' },
  { domain: 'mena.org.eg', name: 'وكالة أنباء الشرق الأوسط', nameLatin: 'Middle East News Agency (MENA)', country: 'EG' },
  { domain: 'youm7.com', name: 'اليوم السابع', nameLatin: 'Youm7', country: 'EG' },
  { domain: 'almasryalyoum.com', name: 'المصري اليوم', nameLatin: 'Al-Masry Al-Youm', country: 'EG' },
  { domain: 'shorouknews.com', name: 'الشروق', nameLatin: 'Al-Shorouk', country: 'EG' },
  { domain: 'elwatannews.com', name: 'الوطن', nameLatin: 'El Watan News', country: 'EG' },
  { domain: 'akhbarelyom.com', name: 'أخبار اليوم', nameLatin: 'Akhbar El-Yom', country: 'EG' },
  { domain: 'gomhuriaonline.com', name: 'الجمهورية أونلاين', nameLatin: 'Al-Gomhuria', country: 'EG' },
  { domain: 'masrawy.com', name: 'مصراوي', nameLatin: 'Masrawy', country: 'EG' },
  { domain: 'dostor.org', name: 'الدستور', nameLatin: 'Al-Dostor', country: 'EG' },
  { domain: 'elbalad.news', name: 'صدى البلد', nameLatin: 'Sada El-Balad', country: 'EG' },
  { domain: 'cairo24.com', name: 'القاهرة 24', nameLatin: 'Cairo 24', country: 'EG' },
  { domain: 'vetogate.com', name: 'فيتو', nameLatin: 'Veto Gate', country: 'EG' },
  { domain: 'albawabhnews.com', name: 'البوابة نيوز', nameLatin: 'Al-Bawaba News', country: 'EG' },
  { domain: 'elfagr.org', name: 'الفجر', nameLatin: 'El Fagr', country: 'EG' },
  { domain: 'alwafd.news', name: 'الوفد', nameLatin: 'Al-Wafd', country: 'EG' },
  { domain: 'madamasr.com', name: 'مدى مصر', nameLatin: 'Mada Masr', country: 'EG' },
  { domain: 'almalnews.com', name: 'المال', nameLatin: 'Al-Mal News', country: 'EG' },
  { domain: 'alborsaanews.com', name: 'البورصة', nameLatin: 'Al-Borsa News', country: 'EG' },
  { domain: 'alqaheranews.net', name: 'القاهرة الإخبارية', nameLatin: 'Al-Qahera News', country: 'EG' },
  { domain: 'rosaelyoussef.com', name: 'روزاليوسف', nameLatin: 'Rose al-Youssef', country: 'EG' },
  { domain: 'yallakora.com', name: 'يلا كورة', nameLatin: 'Yallakora', country: 'EG' },
  { domain: 'filgoal.com', name: 'في الجول', nameLatin: 'FilGoal', country: 'EG' },

  // Saudi Arabia
  { domain: 'spa.gov.sa', name: 'وكالة الأنباء السعودية', nameLatin: 'Saudi Press Agency (SPA)', country: 'SA' },
  { domain: 'okaz.com.sa', name: 'عكاظ', nameLatin: 'Okaz', country: 'SA' },
  { domain: 'alriyadh.com', name: 'الرياض', nameLatin: 'Al Riyadh', country: 'SA' },
  { domain: 'aleqt.com', name: 'الاقتصادية', nameLatin: 'Al-Eqtisadiah', country: 'SA' },
  { domain: 'al-madina.com', name: 'المدينة', nameLatin: 'Al-Madina', country: 'SA' },
  { domain: 'alwatan.com.sa', name: 'الوطن', nameLatin: 'Al-Watan', country: 'SA' },
  { domain: 'alyaum.com', name: 'اليوم', nameLatin: 'Al-Yaum', country: 'SA' },
  { domain: 'al-jazirah.com', name: 'الجزيرة', nameLatin: 'Al-Jazirah', country: 'SA' },
  { domain: 'makkahnewspaper.com', name: 'مكة', nameLatin: 'Makkah Newspaper', country: 'SA' },
  { domain: 'albiladdaily.com', name: 'البلاد', nameLatin: 'Al-Bilad', country: 'SA' },
  { domain: 'sabq.org', name: 'سبق', nameLatin: 'Sabq', country: 'SA' },
  { domain: 'argaam.com', name: 'أرقام', nameLatin: 'Argaam', country: 'SA' },
  { domain: 'maaal.com', name: 'مال', nameLatin: 'Maaal', country: 'SA' },
  { domain: 'ajel.sa', name: 'عاجل', nameLatin: 'Ajel', country: 'SA' },
  { domain: 'almowaten.net', name: 'المواطن', nameLatin: 'Al-Mowaten', country: 'SA' },
  { domain: 'arriyadiyah.com', name: 'الرياضية', nameLatin: 'Arriyadiyah', country: 'SA' },
  { domain: 'aawsat.com', name: 'الشرق الأوسط', nameLatin: 'Asharq Al-Awsat', country: 'SA' },
  { domain: 'alarabiya.net', name: 'العربية', nameLatin: 'Al Arabiya', country: 'SA' },
  { domain: 'asharq.com', name: 'الشرق للأخبار', nameLatin: 'Asharq News', country: 'SA' },
  { domain: 'asharqbusiness.com', name: 'الشرق مع بلومبرغ', nameLatin: 'Asharq Business with Bloomberg', country: 'SA' },
  { domain: 'independentarabia.com', name: 'اندبندنت عربية', nameLatin: 'Independent Arabia', country: 'SA' },
  { domain: 'majalla.com', name: 'المجلة', nameLatin: 'Al Majalla', country: 'SA' },

  // United Arab Emirates
  { domain: 'wam.ae', name: 'وكالة أنباء الإمارات', nameLatin: 'Emirates News Agency (WAM)', country: 'AE' },
  { domain: 'emaratalyoum.com', name: 'الإمارات اليوم', nameLatin: 'Emarat Al Youm', country: 'AE' },
  { domain: 'albayan.ae', name: 'البيان', nameLatin: 'Al Bayan', country: 'AE' },
  { domain: 'alkhaleej.ae', name: 'الخليج', nameLatin: 'Al Khaleej', country: 'AE' },
  { domain: 'aletihad.ae', name: 'الاتحاد', nameLatin: 'Al-Ittihad', country: 'AE' },
  { domain: '24.ae', name: 'موقع 24', nameLatin: '24.ae', country: 'AE' },
  { domain: 'skynewsarabia.com', name: 'سكاي نيوز عربية', nameLatin: 'Sky News Arabia', country: 'AE' },
  { domain: 'al-ain.com', name: 'العين الإخبارية', nameLatin: 'Al-Ain News', country: 'AE' },
  { domain: 'eremnews.com', name: 'إرم نيوز', nameLatin: 'Erem News', country: 'AE' },
  { domain: 'cnbcarabia.com', name: 'CNBC عربية', nameLatin: 'CNBC Arabia', country: 'AE' },
  { domain: 'forbesmiddleeast.com', name: 'فوربس الشرق الأوسط', nameLatin: 'Forbes Middle East', country: 'AE' },

  // Kuwait
  { domain: 'kuna.net.kw', name: 'وكالة الأنباء الكويتية', nameLatin: 'Kuwait News Agency (KUNA)', country: 'KW' },
  { domain: 'alraimedia.com', name: 'الراي', nameLatin: 'Al-Rai', country: 'KW' },
  { domain: 'alqabas.com', name: 'القبس', nameLatin: 'Al-Qabas', country: 'KW' },
  { domain: 'alanba.com.kw', name: 'الأنباء', nameLatin: 'Al-Anba', country: 'KW' },
  { domain: 'aljarida.com', name: 'الجريدة', nameLatin: 'Al-Jarida', country: 'KW' },
  { domain: 'alseyassah.com', name: 'السياسة', nameLatin: 'Al-Seyassah', country: 'KW' },
  { domain: 'alwasat.com.kw', name: 'الوسط', nameLatin: 'Al-Wasat', country: 'KW' },

  // Qatar
  { domain: 'qna.org.qa', name: 'وكالة الأنباء القطرية', nameLatin: 'Qatar News Agency (QNA)', country: 'QA' },
  { domain: 'aljazeera.net', name: 'الجزيرة نت', nameLatin: 'Al Jazeera', country: 'QA' },
  { domain: 'raya.com', name: 'الراية', nameLatin: 'Al Raya', country: 'QA' },
  { domain: 'al-sharq.com', name: 'الشرق', nameLatin: 'Al-Sharq', country: 'QA' },
  { domain: 'al-watan.com', name: 'الوطن', nameLatin: 'Al-Watan', country: 'QA' },
  { domain: 'alarab.qa', name: 'العرب', nameLatin: 'Al-Arab', country: 'QA' },

  // Bahrain
  { domain: 'bna.bh', name: 'وكالة أنباء البحرين', nameLatin: 'Bahrain News Agency (BNA)', country: 'BH' },
  { domain: 'alayam.com', name: 'الأيام', nameLatin: 'Al-Ayam', country: 'BH' },
  { domain: 'akhbar-alkhaleej.com', name: 'أخبار الخليج', nameLatin: 'Akhbar Al Khaleej', country: 'BH' },
  { domain: 'albiladpress.com', name: 'البلاد', nameLatin: 'Al-Bilad', country: 'BH' },
  { domain: 'alwatannews.net', name: 'الوطن', nameLatin: 'Al-Watan', country: 'BH' },

  // Oman
  { domain: 'omannews.gov.om', name: 'وكالة الأنباء العمانية', nameLatin: 'Oman News Agency (ONA)', country: 'OM' },
  { domain: 'omandaily.om', name: 'عُمان', nameLatin: 'Oman Daily', country: 'OM' },
  { domain: 'alwatan.om', name: 'الوطن', nameLatin: 'Al-Watan', country: 'OM' },
  { domain: 'alroya.om', name: 'الرؤية', nameLatin: 'Al Roya', country: 'OM' },
  { domain: 'shabiba.com', name: 'الشبيبة', nameLatin: 'Al Shabiba', country: 'OM' },
  { domain: 'atheer.om', name: 'أثير', nameLatin: 'Atheer', country: 'OM' },

  // Yemen
  { domain: 'sabanew.net', name: 'وكالة الأنباء اليمنية سبأ (عدن)', nameLatin: 'Saba News Agency (Aden)', country: 'YE' },
  { domain: 'saba.ye', name: 'وكالة الأنباء اليمنية سبأ (صنعاء)', nameLatin: 'Saba News Agency (Sanaa)', country: 'YE' },
  { domain: 'almasdaronline.com', name: 'المصدر أونلاين', nameLatin: 'Al-Masdar Online', country: 'YE' },
  { domain: 'adengad.net', name: 'عدن الغد', nameLatin: 'Aden Al-Ghad', country: 'YE' },
  { domain: 'almahriah.net', name: 'المهرية نت', nameLatin: 'Al-Mahriah', country: 'YE' },
  { domain: 'belqees.net', name: 'بلقيس', nameLatin: 'Belqees TV', country: 'YE' },
  { domain: 'marebpress.net', name: 'مأرب برس', nameLatin: 'Mareb Press', country: 'YE' },
  { domain: 'almawqeapost.net', name: 'الموقع بوست', nameLatin: 'Al-Mawqea Post', country: 'YE' },

  // Iraq
  { domain: 'ina.iq', name: 'وكالة الأنباء العراقية', nameLatin: 'Iraqi News Agency (INA)', country: 'IQ' },
  { domain: 'alsabaah.iq', name: 'الصباح', nameLatin: 'Al-Sabaah', country: 'IQ' },
  { domain: 'azzaman.com', name: 'الزمان', nameLatin: 'Azzaman', country: 'IQ' },
  { domain: 'almadapaper.net', name: 'المدى', nameLatin: 'Al-Mada', country: 'IQ' },
  { domain: 'alsumaria.tv', name: 'السومرية', nameLatin: 'Alsumaria', country: 'IQ' },
  { domain: 'shafaq.com', name: 'شفق نيوز', nameLatin: 'Shafaq News', country: 'IQ' },
  { domain: 'baghdadtoday.news', name: 'بغداد اليوم', nameLatin: 'Baghdad Today', country: 'IQ' },
  { domain: 'mawazin.net', name: 'موازين نيوز', nameLatin: 'Mawazin News', country: 'IQ' },
  { domain: 'ninanews.com', name: 'الوكالة الوطنية العراقية للأنباء', nameLatin: 'National Iraqi News Agency (NINA)', country: 'IQ' },
  { domain: 'rudaw.net', name: 'رووداو', nameLatin: 'Rudaw', country: 'IQ' },
  { domain: 'kurdistan24.net', name: 'كوردستان 24', nameLatin: 'Kurdistan 24', country: 'IQ' },
  { domain: '964media.com', name: 'شبكة 964', nameLatin: '964 Media', country: 'IQ' },

  // Syria
  { domain: 'sana.sy', name: 'الوكالة العربية السورية للأنباء', nameLatin: 'Syrian Arab News Agency (SANA)', country: 'SY' },
  { domain: 'syria.tv', name: 'تلفزيون سوريا', nameLatin: 'Syria TV', country: 'SY' },
  { domain: 'enabbaladi.net', name: 'عنب بلدي', nameLatin: 'Enab Baladi', country: 'SY' },
  { domain: 'alwatan.sy', name: 'الوطن', nameLatin: 'Al-Watan', country: 'SY' },
  { domain: 'thawra.sy', name: 'الثورة', nameLatin: 'Al-Thawra', country: 'SY' },
  { domain: 'npasyria.com', name: 'نورث برس', nameLatin: 'North Press Agency', country: 'SY' },
  { domain: 'zamanalwsl.net', name: 'زمان الوصل', nameLatin: 'Zaman Al Wasl', country: 'SY' },
  { domain: 'halabtodaytv.net', name: 'حلب اليوم', nameLatin: 'Halab Today TV', country: 'SY' },

  // Lebanon
  { domain: 'nna-leb.gov.lb', name: 'الوكالة الوطنية للإعلام', nameLatin: 'National News Agency (NNA)', country: 'LB' },
  { domain: 'annahar.com', name: 'النهار', nameLatin: 'An-Nahar', country: 'LB' },
  { domain: 'al-akhbar.com', name: 'الأخبار', nameLatin: 'Al-Akhbar', country: 'LB' },
  { domain: 'nidaalwatan.com', name: 'نداء الوطن', nameLatin: 'Nidaa Al Watan', country: 'LB' },
  { domain: 'addiyar.com', name: 'الديار', nameLatin: 'Ad-Diyar', country: 'LB' },
  { domain: 'aljoumhouria.com', name: 'الجمهورية', nameLatin: 'Al Joumhouria', country: 'LB' },
  { domain: 'almodon.com', name: 'المدن', nameLatin: 'Al-Modon', country: 'LB' },
  { domain: 'lbcgroup.tv', name: 'المؤسسة اللبنانية للإرسال', nameLatin: 'LBCI', country: 'LB' },
  { domain: 'mtv.com.lb', name: 'إم تي في', nameLatin: 'MTV Lebanon', country: 'LB' },
  { domain: 'aljadeed.tv', name: 'الجديد', nameLatin: 'Al Jadeed', country: 'LB' },
  { domain: 'almanar.com.lb', name: 'المنار', nameLatin: 'Al-Manar', country: 'LB' },
  { domain: 'almayadeen.net', name: 'الميادين', nameLatin: 'Al Mayadeen', country: 'LB' },
  { domain: 'elnashra.com', name: 'النشرة', nameLatin: 'Elnashra', country: 'LB' },
  { domain: 'lebanon24.com', name: 'لبنان 24', nameLatin: 'Lebanon 24', country: 'LB' },
  { domain: 'daraj.media', name: 'درج', nameLatin: 'Daraj', country: 'LB' },
  { domain: 'raseef22.net', name: 'رصيف22', nameLatin: 'Raseef22', country: 'LB' },

  // Jordan
  { domain: 'petra.gov.jo', name: 'وكالة الأنباء الأردنية', nameLatin: 'Jordan News Agency (Petra)', country: 'JO' },
  { domain: 'alrai.com', name: 'الرأي', nameLatin: 'Al-Rai', country: 'JO' },
  { domain: 'alghad.com', name: 'الغد', nameLatin: 'Al-Ghad', country: 'JO' },
  { domain: 'addustour.com', name: 'الدستور', nameLatin: 'Ad-Dustour', country: 'JO' },
  { domain: 'ammonnews.net', name: 'عمون', nameLatin: 'Ammon News', country: 'JO' },
  { domain: 'almamlakatv.com', name: 'المملكة', nameLatin: 'Al-Mamlaka TV', country: 'JO' },
  { domain: 'royanews.tv', name: 'رؤيا الإخباري', nameLatin: 'Roya News', country: 'JO' },
  { domain: 'khaberni.com', name: 'خبرني', nameLatin: 'Khaberni', country: 'JO' },
  { domain: 'sarayanews.com', name: 'سرايا', nameLatin: 'Saraya News', country: 'JO' },

  // Palestine
  { domain: 'wafa.ps', name: 'وكالة الأنباء والمعلومات الفلسطينية', nameLatin: 'Palestine News Agency (WAFA)', country: 'PS' },
  { domain: 'maannews.net', name: 'معا', nameLatin: "Ma'an News Agency", country: 'PS' },
  { domain: 'alquds.com', name: 'القدس', nameLatin: 'Al-Quds', country: 'PS' },
  { domain: 'al-ayyam.ps', name: 'الأيام', nameLatin: 'Al-Ayyam', country: 'PS' },
  { domain: 'alwatanvoice.com', name: 'دنيا الوطن', nameLatin: 'Donia al-Watan', country: 'PS' },
  { domain: 'felesteen.news', name: 'فلسطين أون لاين', nameLatin: 'Felesteen', country: 'PS' },
  { domain: 'samanews.ps', name: 'سما الإخبارية', nameLatin: 'Sama News', country: 'PS' },

  // Libya
  { domain: 'lana.gov.ly', name: 'وكالة الأنباء الليبية', nameLatin: 'Libyan News Agency (LANA)', country: 'LY' },
  { domain: 'alwasat.ly', name: 'بوابة الوسط', nameLatin: 'Al-Wasat', country: 'LY' },
  { domain: 'libyaakhbar.com', name: 'أخبار ليبيا', nameLatin: 'Libya Akhbar', country: 'LY' },
  { domain: 'libyaalahrar.net', name: 'ليبيا الأحرار', nameLatin: 'Libya Al-Ahrar', country: 'LY' },
  { domain: 'eanlibya.com', name: 'عين ليبيا', nameLatin: 'Ean Libya', country: 'LY' },

  // Tunisia
  { domain: 'tap.info.tn', name: 'وكالة تونس إفريقيا للأنباء', nameLatin: 'Tunis Afrique Presse (TAP)', country: 'TN' },
  { domain: 'assabahnews.tn', name: 'الصباح نيوز', nameLatin: 'Assabah News', country: 'TN' },
  { domain: 'alchourouk.com', name: 'الشروق', nameLatin: 'Al Chourouk', country: 'TN' },
  { domain: 'mosaiquefm.net', name: 'موزاييك أف أم', nameLatin: 'Mosaique FM', country: 'TN' },
  { domain: 'babnet.net', name: 'باب نات', nameLatin: 'Babnet', country: 'TN' },
  { domain: 'hakaekonline.com', name: 'حقائق أون لاين', nameLatin: 'Hakaek Online', country: 'TN' },
  { domain: 'nawaat.org', name: 'نواة', nameLatin: 'Nawaat', country: 'TN' },
  { domain: 'inkyfada.com', name: 'إنكفاضة', nameLatin: 'Inkyfada', country: 'TN' },

  // Algeria
  { domain: 'aps.dz', name: 'وكالة الأنباء الجزائرية', nameLatin: 'Algérie Presse Service (APS)', country: 'DZ' },
  { domain: 'elkhabar.com', name: 'الخبر', nameLatin: 'El Khabar', country: 'DZ' },
  { domain: 'echoroukonline.com', name: 'الشروق أونلاين', nameLatin: 'Echorouk Online', country: 'DZ' },
  { domain: 'ennaharonline.com', name: 'النهار أونلاين', nameLatin: 'Ennahar Online', country: 'DZ' },
  { domain: 'el-massa.com', name: 'المساء', nameLatin: 'El Massa', country: 'DZ' },
  { domain: 'annasronline.com', name: 'النصر', nameLatin: 'An-Nasr', country: 'DZ' },
  { domain: 'elbilad.net', name: 'البلاد', nameLatin: 'El Bilad', country: 'DZ' },
  { domain: 'radioalgerie.dz', name: 'الإذاعة الجزائرية', nameLatin: 'Radio Algérie', country: 'DZ' },
  { domain: 'awras.com', name: 'أوراس', nameLatin: 'Awras', country: 'DZ' },

  // Morocco
  { domain: 'mapnews.ma', name: 'وكالة المغرب العربي للأنباء', nameLatin: 'Maghreb Arabe Presse (MAP)', country: 'MA' },
  { domain: 'hespress.com', name: 'هسبريس', nameLatin: 'Hespress', country: 'MA' },
  { domain: 'alyaoum24.com', name: 'اليوم 24', nameLatin: 'Al Yaoum 24', country: 'MA' },
  { domain: 'al3omk.com', name: 'العمق المغربي', nameLatin: 'Al3omk', country: 'MA' },
  { domain: 'assabah.ma', name: 'الصباح', nameLatin: 'Assabah', country: 'MA' },
  { domain: 'febrayer.com', name: 'فبراير', nameLatin: 'Febrayer', country: 'MA' },
  { domain: 'lakome2.com', name: 'لكم', nameLatin: 'Lakome2', country: 'MA' },
  { domain: 'hibapress.com', name: 'هبة بريس', nameLatin: 'Hiba Press', country: 'MA' },
  { domain: 'ar.le360.ma', name: 'Le360 بالعربية', nameLatin: 'Le360 Arabic', country: 'MA' },
  { domain: 'medi1news.com', name: 'ميدي1 نيوز', nameLatin: 'Medi1 News', country: 'MA' },
  { domain: 'snrtnews.com', name: 'SNRTnews', nameLatin: 'SNRT News', country: 'MA' },

  // Mauritania
  { domain: 'ami.mr', name: 'الوكالة الموريتانية للأنباء', nameLatin: 'Agence Mauritanienne d’Information (AMI)', country: 'MR' },
  { domain: 'alakhbar.info', name: 'الأخبار', nameLatin: 'Al-Akhbar', country: 'MR' },
  { domain: 'saharamedias.net', name: 'صحراء ميديا', nameLatin: 'Sahara Medias', country: 'MR' },

  // Sudan
  { domain: 'suna-sd.net', name: 'وكالة السودان للأنباء', nameLatin: 'Sudan News Agency (SUNA)', country: 'SD' },
  { domain: 'sudantribune.net', name: 'سودان تربيون', nameLatin: 'Sudan Tribune', country: 'SD' },
  { domain: 'dabangasudan.org', name: 'راديو دبنقا', nameLatin: 'Radio Dabanga', country: 'SD' },
  { domain: 'alrakoba.net', name: 'الراكوبة', nameLatin: 'Al-Rakoba', country: 'SD' },
  { domain: 'alnilin.com', name: 'النيلين', nameLatin: 'Al-Nilin', country: 'SD' },
  { domain: 'altaghyeer.info', name: 'التغيير', nameLatin: 'Al-Taghyeer', country: 'SD' },

  // Somalia, Djibouti, Comoros
  { domain: 'sonna.so', name: 'وكالة الأنباء الوطنية الصومالية', nameLatin: 'Somali National News Agency (SONNA)', country: 'SO' },
  { domain: 'adi.dj', name: 'الوكالة الجيبوتية للأنباء', nameLatin: 'Agence Djiboutienne d’Information (ADI)', country: 'DJ' },
  { domain: 'alwatwan.net', name: 'الوطن', nameLatin: 'Al-Watwan', country: 'KM' },

  // Arabic services and papers published outside the Arab countries
  { domain: 'bbc.com', name: 'بي بي سي عربي', nameLatin: 'BBC Arabic', country: 'GB' },
  { domain: 'alaraby.co.uk', name: 'العربي الجديد', nameLatin: 'Al-Araby Al-Jadeed', country: 'GB' },
  { domain: 'alquds.co.uk', name: 'القدس العربي', nameLatin: 'Al-Quds Al-Arabi', country: 'GB' },
  { domain: 'arabi21.com', name: 'عربي21', nameLatin: 'Arabi21', country: 'GB' },
  { domain: 'raialyoum.com', name: 'رأي اليوم', nameLatin: 'Rai al-Youm', country: 'GB' },
  { domain: 'elaph.com', name: 'إيلاف', nameLatin: 'Elaph', country: 'GB' },
  { domain: 'arabic.cnn.com', name: 'سي إن إن بالعربية', nameLatin: 'CNN Arabic', country: 'US' },
  { domain: 'alhurra.com', name: 'الحرة', nameLatin: 'Alhurra', country: 'US' },
  { domain: 'france24.com', name: 'فرانس 24', nameLatin: 'France 24', country: 'FR' },
  { domain: 'mc-doualiya.com', name: 'مونت كارلو الدولية', nameLatin: 'Monte Carlo Doualiya', country: 'FR' },
  { domain: 'arabic.euronews.com', name: 'يورونيوز', nameLatin: 'Euronews Arabic', country: 'FR' },
  { domain: 'dw.com', name: 'دويتشه فيله', nameLatin: 'Deutsche Welle', country: 'DE' },
  { domain: 'swissinfo.ch', name: 'سويس إنفو', nameLatin: 'Swissinfo', country: 'CH' },
  { domain: 'arabic.rt.com', name: 'آر تي عربي', nameLatin: 'RT Arabic', country: 'RU' },
  { domain: 'sputnikarabic.ae', name: 'سبوتنيك عربي', nameLatin: 'Sputnik Arabic', country: 'RU' },
  { domain: 'aa.com.tr', name: 'الأناضول', nameLatin: 'Anadolu Agency', country: 'TR' },
  { domain: 'trtarabi.com', name: 'TRT عربي', nameLatin: 'TRT Arabi', country: 'TR' },
  { domain: 'noonpost.com', name: 'نون بوست', nameLatin: 'Noon Post', country: 'TR' },
  { domain: 'arabic.news.cn', name: 'شينخوا', nameLatin: 'Xinhua Arabic', country: 'CN' },
  { domain: 'arabic.people.com.cn', name: 'صحيفة الشعب اليومية', nameLatin: 'People’s Daily Arabic', country: 'CN' },
  { domain: 'arabic.cgtn.com', name: 'سي جي تي إن العربية', nameLatin: 'CGTN Arabic', country: 'CN' },
  { domain: 'alalam.ir', name: 'العالم', nameLatin: 'Al-Alam', country: 'IR' },
];
