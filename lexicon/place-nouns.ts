/** A place whose name is a noun too, with what tells which is meant; all levelled by the reader of the table. */
export interface PlaceNoun {
  place: string;
  /** In the same sentence: the noun. */
  noun: string;
  /** Right after it: the noun. */
  next: string;
  /** Anywhere in the text: the place, whatever its sentence speaks of. */
  ofPlace: string;
  /** Whether a preposition before it tells of the place («في جنين»); not where the noun stands after one as often («في سيول جارفة»). */
  isSureAfterPreposition: boolean;
}

/** Own table. */
export const PLACE_NOUNS: readonly PlaceNoun[] = [
  {
    place: 'سيول', isSureAfterPreposition: false,
    noun: 'أمطار الأمطار وأمطار بالأمطار أمطارا المطر فيضانات وفيضانات الفيضانات والفيضانات فيضان جارفة غزيرة عارمة جرفت اجتاحت غمرت أغرقت داهمت وداهمت انهيارات وانهيارات الأرصاد رعدية أودية الأودية السيول والسيول طينية منجرفة انجراف',
    next: 'عنيفة مفاجئة شديدة قوية جديدة خطيرة مدمرة كبيرة محدودة قاتلة موسمية الأمطار المطر الأودية الوادي',
    ofPlace: 'كوريا الكورية الكوري الكوريتين الكوريتان بيونغ كوري كورية الكوريون الكوريين سامسونغ',
  },
  { place: 'جنين', isSureAfterPreposition: true, noun: 'الحامل حامل رحم رحمها إجهاض الإجهاض شهره المشيمة السونار الأجنة', next: 'السيدة المرأة الأم امرأة سيدة', ofPlace: 'مخيم الضفة نابلس طولكرم فلسطين الفلسطينية الاحتلال الإسرائيلي الإسرائيلية إسرائيل فلسطيني مستشفى' },
  { place: 'قطر', isSureAfterPreposition: true, noun: '', next: 'الدائرة دائرة الأنبوب أنبوب الأنابيب الكوكب الكويكب الفوهة العجلة الجذع الورم العدسة المرآة البئر الحفرة الثقب المجرة', ofPlace: 'الدوحة القطرية القطري القطريون القطريين' },
  { place: 'حمص', isSureAfterPreposition: true, noun: 'الطحينة بالطحينة طحينة الفلافل فلافل البقول مسلوق مسلوقا', next: 'بالطحينة مسلوق وفول', ofPlace: 'سوريا السورية دمشق حماة حلب ريف القصير تدمر السوري' },
  { place: 'جدة', isSureAfterPreposition: true, noun: 'حفيدها أحفادها حفيدتها', next: 'الطفل الطفلة الأسرة العروس العريس الرضيع الرضيعة', ofPlace: 'السعودية مكة السعودي الرياض' },
  { place: 'بنين', isSureAfterPreposition: true, noun: '', next: 'وبنات', ofPlace: 'كوتونو توغو نيجيريا النيجر' },
  { place: 'صور', isSureAfterPreposition: false, noun: 'الأقمار الفوتوغرافية فوتوغرافية المصور مصور الكاميرا التقطت التقط التقطها', next: 'الضحايا الأقمار جوية فضائية تذكارية أشعة', ofPlace: 'لبنان النبطية صيدا بيروت اللبنانية الغارات' },
  { place: 'فاس', isSureAfterPreposition: true, noun: 'الحطاب حطاب الحطب', next: 'حادة', ofPlace: 'المغرب مكناس الرباط المغربية المغربي القرويين' },
  { place: 'أفران', isSureAfterPreposition: false, noun: 'الخبز خبز المخابز الغاز الصهر', next: 'الحي الخبز الصهر الغاز الغازية المدينة البلدة', ofPlace: 'المغرب المغربية المغربي مكناس الأطلس الأخوين' },
  { place: 'عنابة', isSureAfterPreposition: true, noun: 'وعنب عنب ثمار ثمرة', next: '', ofPlace: 'الجزائر الجزائرية قسنطينة وهران سكيكدة' },
  { place: 'حماة', isSureAfterPreposition: true, noun: '', next: 'الوطن الديار الثغور الديمقراطية الدستور الحق البيئة الحدود العرين', ofPlace: '' },
];
