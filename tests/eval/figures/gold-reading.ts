import type { FigureReading } from '../../../core/figures/figure.ts';
import type { GoldFigure } from './marked-sentences.ts';

/** A reading written as a figure's type, in the form that the scorer compares. */
export function readGoldReading(reading: FigureReading): Omit<GoldFigure, 'start' | 'end' | 'text'> {
  const context = { ...(reading.approximation && { approximation: reading.approximation }), ...(reading.change && { change: reading.change }) };
  if (reading.kind === 'range') {
    const unit = reading.currency ?? reading.unit;
    return { kind: 'range', value: `${reading.low}..${reading.high}`, ...(unit && { unit }), ...context };
  }
  const unit = reading.kind === 'money' ? reading.currency : reading.kind === 'quantity' ? reading.unit : reading.kind === 'time' ? reading.zone : undefined;
  return {
    kind: reading.kind,
    value: reading.value === null ? null : String(reading.value),
    ...(reading.magnitude !== undefined && { magnitude: reading.magnitude }),
    ...(unit && { unit }),
    ...(reading.kind === 'date' && reading.hijri && { hijri: reading.hijri }),
    ...context,
  };
}
