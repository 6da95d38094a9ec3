/** FNV-1a's numbers. */
export const HASH_START = 0x811c9dc5;
export const HASH_STEP = 0x01000193;

/** FNV-1a over the code units of a slice, mixed at the end: cheap, and spreads short words well. A 32-bit integer. */
export function hashUnits(text: string, from: number, to: number, seed: number): number {
  let hash = seed ^ HASH_START;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_STEP);
  return mix(hash, to - from);
}

export const hashText = (text: string): number => hashUnits(text, 0, text.length, 0);

/** Mixes two 32-bit integers into one, with every input bit reaching every output bit (the finish of MurmurHash3, public domain). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
