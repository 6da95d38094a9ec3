import type { FigureReading } from './figure.ts';
import type { Reader } from './reader.ts';

/** Adds what the words around a figure say of it. */
export function describeContext(_reader: Reader, reading: FigureReading, _from: number, _to: number): FigureReading {
  return reading;
}
