/** A place whose name is another word too, mostly a noun, with what tells which is meant; all levelled by the reader of the table. */
export interface PlaceNoun {
  place: string;
  /** In the same sentence: the noun. */
  noun: string;
  /** Right before it, where no preposition is written to it: the noun («صلاة المغرب»). */
  before: string;
  /** Right after it: the noun. Preposition or none: «إلى قطر الدائرة». */
  next: string;
  /** Whether it is the noun only between the two: «هو مصر على». */
  needsBoth?: true;
  /** After `next`: that word is no owner of the noun, but another thing («الدائرة القانونية» is no circle, and has no diameter). */
  otherNext?: string;
  /** Of `next`: who goes to places too, where the verb before the preposition says so and agrees: «وصلت إلى جدة الطفلة». */
  goers?: string;
  /** Among the two words after it, where ب is written to it: it is measured, and the noun («بقطر عشرة أمتار»). */
  measures?: string;
  /** Anywhere in the text: the place, whatever its sentence speaks of. Empty where the words beside it leave no doubt. */
  ofPlace: string;
  /** Prepositions that tell of the place («في جنين»), whatever its sentence speaks of; none where the noun stands after them as often («في سيول جارفة»). */
  after: string;
}

/** Those of one letter are written to the word: «بجدة». */
const SURE = 'ب ل ك في إلى من نحو قرب شرق غرب شمال جنوب بين حتى مدينة محافظة';

/** Verbs by which one gets to a place. Feminine and plural forms are read from them. */
export const VERBS_OF_GOING = 'وصل يصل عاد يعود سافر يسافر توجه يتوجه رجع يرجع انتقل ينتقل نقل ينقل نزح ينزح هاجر يهاجر لجأ يلجأ فر هرب يهرب رحل يرحل أرسل يرسل أوفد يوفد أعيد يعاد قدم يقدم حضر يحضر دخل يدخل هبط يهبط';

/** Without an ending that says so. */
export const FEMININE = 'العروس الأم';

/** Own table. */
export const PLACE_NOUNS: readonly PlaceNoun[] = [
  {
    place: 'سيول', before: '', after: '',
    noun: 'أمطار الأمطار وأمطار بالأمطار أمطارا المطر فيضانات وفيضانات الفيضانات والفيضانات فيضان جارفة غزيرة عارمة جرفت اجتاحت غمرت أغرقت داهمت وداهمت انهيارات وانهيارات الأرصاد رعدية أودية الأودية السيول والسيول طينية منجرفة انجراف',
    next: 'عنيفة مفاجئة شديدة قوية جديدة خطيرة مدمرة كبيرة محدودة قاتلة موسمية الأمطار المطر الأودية الوادي',
    ofPlace: 'كوريا الكورية الكوري الكوريتين الكوريتان بيونغ كوري كورية الكوريون الكوريين سامسونغ',
  },
  { place: 'جنين', before: '', after: SURE, noun: 'الحامل حامل رحم رحمها إجهاض الإجهاض شهره المشيمة السونار الأجنة', next: 'السيدة المرأة الأم امرأة سيدة', goers: 'السيدة المرأة الأم امرأة سيدة', ofPlace: 'مخيم الضفة نابلس طولكرم فلسطين الفلسطينية الاحتلال الإسرائيلي الإسرائيلية إسرائيل فلسطيني مستشفى' },
  {
    place: 'قطر', after: SURE, noun: '',
    before: 'نصف ونصف كل وكل أي بأي ذات ذو ذي',
    next: 'الدائرة دائرة الأنبوب أنبوب الأنابيب الماسورة الأسطوانة القرص الكرة كرة القبة الحوض العجلة الإطار السلك الخرطوم الجذع الشجرة الورم الشريان الوريد العدسة المرآة البئر الحفرة الثقب البقعة الكوكب الكويكب النيزك المذنب النجم النجمة المجرة الشمس الأرض القمر المريخ المشتري زحل الفوهة العاصفة الإعصار عربي',
    otherNext: 'القانونية القضائية الإعلامية الثقافية السياسية الاقتصادية المالية التجارية الفنية الإدارية الدبلوماسية الصحية التعليمية العلمية الرياضية الأمنية العسكرية الانتخابية الحكومية الرسمية المختصة المعنية التنفيذية الهجرة الجمارك الأوقاف المعارف الشؤون العلاقات الإعلام الثقافة الصحة التعليم السياحة الضرائب الأراضي الأرصاد الإحصاء التنمية الموارد المشتريات التسويق',
    measures: 'متر مترا مترين أمتار سم سنتيمتر سنتيمترا سنتيمترات سنتيمترين سنتمتر سنتمترا مليمتر مليمترا مليمترات ملم مم كيلومتر كيلومترا كيلومترات كيلومترين كم ميل ميلا أميال بوصة بوصات قدم قدما أقدام',
    ofPlace: 'الدوحة القطرية القطري القطريون القطريين',
  },
  { place: 'حمص', before: '', after: SURE, noun: 'الطحينة بالطحينة طحينة الفلافل فلافل البقول مسلوق مسلوقا', next: 'بالطحينة مسلوق وفول', ofPlace: 'سوريا السورية دمشق حماة حلب ريف القصير تدمر السوري' },
  { place: 'جدة', before: '', after: SURE, noun: 'حفيدها أحفادها حفيدتها', next: 'الطفل الطفلة الأسرة العروس العريس الرضيع الرضيعة', goers: 'الطفل الطفلة الأسرة العروس العريس الرضيع الرضيعة', ofPlace: 'السعودية مكة السعودي الرياض' },
  { place: 'بنين', before: '', after: SURE, noun: '', next: 'وبنات', ofPlace: 'كوتونو توغو نيجيريا النيجر' },
  { place: 'صور', before: '', after: '', noun: 'الأقمار الفوتوغرافية فوتوغرافية المصور مصور الكاميرا التقطت التقط التقطها', next: 'الضحايا الأقمار جوية فضائية تذكارية أشعة', ofPlace: 'لبنان النبطية صيدا بيروت اللبنانية الغارات' },
  { place: 'فاس', before: '', after: SURE, noun: 'الحطاب حطاب الحطب', next: 'حادة', ofPlace: 'المغرب مكناس الرباط المغربية المغربي القرويين' },
  { place: 'أفران', before: '', after: '', noun: 'الخبز خبز المخابز الغاز الصهر', next: 'الحي الخبز الصهر الغاز الغازية المدينة البلدة', ofPlace: 'المغرب المغربية المغربي مكناس الأطلس الأخوين' },
  { place: 'عنابة', before: '', after: SURE, noun: 'وعنب عنب ثمار ثمرة', next: '', ofPlace: 'الجزائر الجزائرية قسنطينة وهران سكيكدة' },
  { place: 'حماة', before: '', after: SURE, noun: '', next: 'الوطن الديار الثغور الديمقراطية الدستور الحق البيئة الحدود العرين', ofPlace: '' },
  {
    place: 'المغرب', after: 'ب ل في من', noun: 'الفجر والفجر العشاء والعشاء الأذان أذان الإفطار الصائمين الصائمون',
    before: 'صلاة وصلاة أذان وأذان آذان قبيل بعيد وقت فريضة', next: '',
    ofPlace: 'المغربية المغربي المغاربة الرباط مراكش البيضاء طنجة أكادير العاهل ملك المملكة منتخب المنتخب إسبانيا الجزائر تونس',
  },
  { place: 'مصر', after: '', noun: '', before: 'هو وهو فهو أنه بأنه لأنه وأنه إنه فإنه لكنه ولكنه أنا وأنا', next: 'على', needsBoth: true, ofPlace: '' },
  { place: 'مسقط', after: '', noun: '', before: '', next: 'رأسه رأسها رأسهم رأسهما رأسي رأسك رأسنا رأس', ofPlace: '' },
  { place: 'الرباط', after: '', noun: '', before: '', next: 'الصليبي الجانبي الهلالي الرضفي الداخلي العائلي الأسري المقدس', ofPlace: '' },
  { place: 'حلب', after: '', noun: '', before: '', next: 'الأبقار الأغنام الماعز البقرة البقر الناقة النوق الإبل الماشية النعاج', ofPlace: '' },
  { place: 'القاهرة', after: '', noun: '', before: 'الظروف والظروف للظروف بالظروف القوة والقوة للقوة الأسباب للأسباب', next: '', ofPlace: '' },
  { place: 'الأقصر', after: '', noun: '', before: 'الطريق المسافة المدة الفترة الوقت اليوم النهار الليل الليلة المسار الطريقة', next: '', ofPlace: '' },
  { place: 'البحرين', after: '', noun: '', before: 'مجمع ملتقى التقاء', next: 'الأحمر الأبيض الأسود المتوسط', ofPlace: '' },
  { place: 'عدن', after: '', noun: '', before: 'جنات وجنات جنة جنان', next: '', ofPlace: '' },
  {
    place: 'مالي', after: '', noun: '', next: '', ofPlace: '',
    before: 'نظام عجز فائض مركز دعم تقرير مدير مستشار محلل خبير ضغط استقرار وضع قطاع إصلاح انضباط مقابل مبلغ تعويض فساد جزاء ربع عام وسيط أداء التزام عائد احتيال تحويل حساب تضخم إنفاق غطاء سند عقد بيان خلاف نشاط استثمار',
  },
  { place: 'بون', after: '', noun: '', before: '', next: 'شاسع واسع', ofPlace: '' },
  { place: 'الرمادي', after: '', noun: '', before: 'اللون باللون بلون الذئب الدب الحوت المعدن', next: '', ofPlace: '' },
  { place: 'سوسة', after: '', noun: '', before: 'حشرة آفة', next: 'النخيل الخشب الحبوب القمح الأرز الأسنان', ofPlace: '' },
];
