import type { StringTable } from '../translate.ts';

/** Headings and labels inside exported files. Column names of CSV and keys of JSON are for programs and stay as they are. */
export const exportStrings = {
  'export.notes': { ar: 'الملاحظات', en: 'Notes' },
  'export.figures': { ar: 'الأرقام', en: 'Figures' },
  'export.entities': { ar: 'الأسماء', en: 'Names' },
  'export.noNotes': { ar: 'لا ملاحظات على هذا المقال بعد.', en: 'There are no notes on this article yet.' },
  'export.asWritten': { ar: 'كما ورد', en: 'As written' },
  'export.kind': { ar: 'النوع', en: 'Kind' },
  'export.value': { ar: 'القيمة', en: 'Value' },
  'export.sentence': { ar: 'الجملة', en: 'Sentence' },
  'export.name': { ar: 'الاسم', en: 'Name' },
  'export.mentions': { ar: 'مرات الذكر', en: 'Mentions' },
} as const satisfies StringTable;
