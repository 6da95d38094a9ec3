/** A currency whose rate to the dollar its central bank keeps fixed. */
export interface Peg {
  /** ISO 4217. */
  currency: string;
  /** How many of it make one US dollar. */
  perDollar: number;
  /** Year since which the rate stands. */
  since: number;
}

/**
 * Rates as the central banks publish them. The Jordanian rate is the middle of the bank's 0.708–0.710; Oman states 1 rial = 2.6008 dollars.
 * Kuwait's dinar is tied to a basket and is therefore not here.
 */
export const pegs: readonly Peg[] = [
  { currency: 'AED', perDollar: 3.6725, since: 1997 },
  { currency: 'SAR', perDollar: 3.75, since: 1986 },
  { currency: 'QAR', perDollar: 3.64, since: 1980 },
  { currency: 'OMR', perDollar: 1 / 2.6008, since: 1986 },
  { currency: 'BHD', perDollar: 0.376, since: 1980 },
  { currency: 'JOD', perDollar: 0.709, since: 1995 },
];
