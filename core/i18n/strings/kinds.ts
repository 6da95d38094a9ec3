import type { StringTable } from '../translate.ts';

/** Names of what is marked. */
export const kindStrings = {
  'kind.number': { ar: 'عدد', en: 'Number' },
  'kind.money': { ar: 'مبلغ', en: 'Amount' },
  'kind.percent': { ar: 'نسبة', en: 'Percentage' },
  'kind.quantity': { ar: 'قياس', en: 'Measure' },
  'kind.date': { ar: 'تاريخ', en: 'Date' },
  'kind.time': { ar: 'وقت', en: 'Time' },
  'kind.duration': { ar: 'مدة', en: 'Duration' },
  'kind.ordinal': { ar: 'ترتيب', en: 'Rank' },
  'kind.range': { ar: 'نطاق', en: 'Range' },
  'kind.person': { ar: 'شخص', en: 'Person' },
  'kind.organization': { ar: 'جهة', en: 'Organisation' },
  'kind.place': { ar: 'مكان', en: 'Place' },
  'kind.product': { ar: 'منتج', en: 'Product' },
  'kind.event': { ar: 'حدث', en: 'Event' },
  'meaning.claim': { ar: 'ادعاء', en: 'Claim' },
  'meaning.question': { ar: 'سؤال', en: 'Question' },
  'meaning.quote': { ar: 'اقتباس', en: 'Quote' },
  'meaning.important': { ar: 'مهم', en: 'Important' },
} as const satisfies StringTable;
