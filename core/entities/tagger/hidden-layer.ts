import { FEATURE_BITS } from './features.ts';

/**
 * A small network beside the linear weights: each feature has a vector of `units` numbers, those of a token are summed, what is below zero is
 * cut (ReLU), and what is left is weighed for each label. So a conjunction of features may say what none of them says alone. Several layers add up
 * with the linear weights to one score a label. The product's model has none.
 */
export interface HiddenLayer {
  units: number;
  /** The vectors' table has 2^bits rows, at most 2^FEATURE_BITS: features share rows. */
  bits: number;
  /** `2^bits × units`, in steps of the row's scale. */
  rows: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
  /** `units × labels`. */
  out: Float32Array;
}

/** The row of a feature's vector. */
export const hiddenRow = (feature: number, bits: number): number => feature >>> (FEATURE_BITS - bits);

/** A layer of trained numbers; each row of vectors is quantised by itself. `rows`: `2^bits × units`. */
export function quantizeLayer({ units, bits, rows, bias, out }: Omit<HiddenLayer, 'rows' | 'scales'> & { rows: Float32Array }): HiddenLayer {
  const scales = new Float32Array(rows.length / units);
  const values = new Int8Array(rows.length);
  for (let row = 0; row < scales.length; row++) {
    const first = row * units;
    let top = 0;
    for (let at = first; at < first + units; at++) if (Math.abs(rows[at]!) > top) top = Math.abs(rows[at]!);
    scales[row] = top / 127;
    if (top > 0) for (let at = first; at < first + units; at++) values[at] = Math.round((rows[at]! * 127) / top);
  }
  return { units, bits, rows: values, scales, bias, out };
}

/** Adds the layer's scores of one token to `sums[to … to + labels]`. `features`: numbers below 2^FEATURE_BITS, `from` up to `end` of them, and `more`. */
export function addHidden(layer: HiddenLayer, features: Int32Array, from: number, end: number, more: readonly number[], sums: Float64Array, to: number): void {
  const { units, bits, rows, scales, out } = layer;
  const labels = out.length / units;
  const inner = Float64Array.from(layer.bias);
  const add = (feature: number) => {
    const row = hiddenRow(feature, bits);
    const scale = scales[row]!;
    if (scale === 0) return;
    for (let unit = 0, at = row * units; unit < units; unit++, at++) inner[unit]! += rows[at]! * scale;
  };
  for (let at = from; at < end; at++) add(features[at]!);
  for (const feature of more) add(feature);
  for (let unit = 0; unit < units; unit++) {
    const value = inner[unit]!;
    if (value > 0) for (let label = 0, at = unit * labels; label < labels; label++, at++) sums[to + label]! += value * out[at]!;
  }
}

/** The layers' sections of an artefact, in their order. */
export const layerParts = (layers: readonly HiddenLayer[]): ArrayBufferView[] => layers.flatMap(({ bias, out, scales, rows }) => [bias, out, scales, rows]);

/** Reads the layers whose sizes the header names. `take` gives the next bytes. */
export function readLayers(sizes: readonly { units: number; bits: number }[], labels: number, take: (bytes: number) => ArrayBuffer): HiddenLayer[] {
  return sizes.map(({ units, bits }) => {
    const bias = new Float32Array(take(units * 4));
    const out = new Float32Array(take(units * labels * 4));
    const scales = new Float32Array(take(4 << bits));
    return { units, bits, bias, out, scales, rows: new Int8Array(take(units << bits)) };
  });
}
