import type { MarkedText } from './read-marked.ts';
import { readMarks } from './read-marked.ts';

/** A few marked sentences that a test trains on in a second. */
const LINES = [
  'قال [سامر الخطيب|PER] إن [بيروت|LOC] هادئة.', 'وصل [مازن العلي|PER] إلى [دمشق|LOC] مساء.', 'قال [رامي حداد|PER] للصحافيين في [عمان|LOC].',
  'زار الوزير [بيروت|LOC] و[القاهرة|LOC] أمس.', 'ارتفع سعر الخبز في الأسواق.', 'وصل الوفد إلى [تونس|LOC] صباحا.', 'قال [فادي منصور|PER] إن السعر سيرتفع.',
  'أضاف [مازن العلي|PER] أن العمل مستمر.', 'انتهى العمل في الأسواق أمس.', 'زار [رامي حداد|PER] [دمشق|LOC] مع الوفد.',
];

export const toyTexts = (): MarkedText[] => LINES.map(readMarks);
