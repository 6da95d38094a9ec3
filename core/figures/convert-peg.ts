import { type Peg, pegs } from '../../lexicon/pegs.ts';

/** An amount in US dollars at a fixed rate, with the rate that it stands on. Null for a currency that is not fixed to the dollar. */
export function convertPeg(value: number, currency: string): { dollars: number; peg: Peg } | null {
  const peg = pegs.find((row) => row.currency === currency);
  return peg ? { dollars: value / peg.perDollar, peg } : null;
}
