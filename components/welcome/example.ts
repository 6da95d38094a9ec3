import type { EntityKind } from '../../core/entities/entity.ts';
import type { FigureReading } from '../../core/figures/figure.ts';

/** A piece of the example: plain words, a figure or a name. */
export type ExamplePiece =
  | { text: string }
  | { text: string; reading: FigureReading }
  | { text: string; kind: EntityKind; name: string };

/** A paragraph of our own, with marks as the reader will meet them. The places and bodies are real, the event is not. */
export const example: readonly ExamplePiece[] = [
  { text: 'أعلنت ' },
  { text: 'هيئة الموانئ', kind: 'organization', name: 'هيئة الموانئ' },
  { text: ' في ' },
  { text: 'الإسكندرية', kind: 'place', name: 'الإسكندرية' },
  { text: ' أن حركة الحاويات ارتفعت ' },
  { text: '12.5%', reading: { kind: 'percent', value: 12.5, change: 'up' } },
  { text: ' في ' },
  { text: 'الربع الأول من 2026', reading: { kind: 'date', value: '2026-33', calendar: 'gregorian' } },
  { text: '، وأن أعمال التوسعة التي تبلغ كلفتها ' },
  { text: '3.2 مليار جنيه مصري', reading: { kind: 'money', value: 3.2e9, currency: 'EGP' } },
  { text: ' تضيف أرصفة بطول نحو ' },
  { text: '1800 متر', reading: { kind: 'quantity', value: 1800, unit: 'm', dimension: 'length', approximation: 'about' } },
  { text: '.' },
];
