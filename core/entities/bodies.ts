import { INNER_HEADS } from '../../lexicon/head-words.ts';
import { isNationality, wordSet } from './cue-words.ts';
import { bare } from './words.ts';

const inner = new Set(INNER_HEADS.flatMap(({ words }) => [...wordSet(words)]));
const definite = wordSet('البنك الهيئة الوكالة الحزب المجلس الشركة الجمعية الاتحاد المحكمة القوات الحرس الشرطة المؤسسة المعهد المركز الجامعة الصندوق الخطوط الاتصالات الكنيسة الهلال الصليب المنتخب الحركة الجبهة التيار اللجنة النيابة المكتب الديوان المرصد النقابة الرابطة الغرفة الأكاديمية المصرف السلطة البورصة الاتحادية الأمن الدفاع الجهاز الشبكة المديرية القناة الكلية السفارة الخارجية الداخلية الدرك البحرية الطيران الأرصاد الائتلاف التحالف الأوركسترا المنظمة الكونفدرالية الفيدرالية المفوضية المتحف المستشفى المسرح الأسطول الملكية الضمان المؤتمر العملة');
const indefinite = wordSet('مجلس اتحاد حزب منظمة مؤسسة مصرف صندوق شركة وكالة جيش قوات مركز سلطة هيئة لجنة نقابة رابطة حركة جبهة تحالف ائتلاف شرطة حرس برلمان سفارة قنصلية مكتب ديوان جهاز دار إدارة مديرية كتائب ألوية لواء قيادة بعثة أسطول منتدى مجموعة مكتبة تلفزيون إذاعة محكمة غرف عمليات مصفاة أوركسترا');

/**
 * Whether a name that begins with these words is a body's official one, whose nationality and whose «و» belong to it («الجيش السوداني»,
 * «وزارة الصحة والسكان المصرية»), where a proper name's do not («إنفيديا الأميركية»).
 */
export function keepsNationality(first: string, second: string): boolean {
  // «الهلال الأحمر السوداني» is a body, «الهلال السوداني» a club.
  if (first.endsWith('الهلال')) return second === 'الاحمر';
  return isHead(first) || isHead(bare(first));
}

function isHead(word: string): boolean {
  if (inner.has(word) || definite.has(word) || indefinite.has(word)) return true;
  return word.startsWith('ال') && !isNationality(word) && inner.has(word.slice(2));
}
