/** First and last month of what EDTF numbers beyond twelve: seasons, quarters, thirds and halves of a year. Winter ends in the year after. */
const PARTS: Readonly<Partial<Record<string, readonly [first: number, last: number]>>> = {
  21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14], 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 37: [1, 4], 38: [5, 8], 39: [9, 12], 40: [1, 6], 41: [7, 12],
};

/** Whether a day, `YYYY-MM-DD`, lies in what EDTF says: a day, month, year, part of a year, decade, an interval. X stands for any digit. */
export function coversDay(edtf: string, day: string): boolean {
  const [first, last] = edtf.split('/');
  if (last === undefined) return coversOne(first!, day);
  // «XXXX-09-03/XXXX-09-12» is of every year.
  const skip = first!.startsWith('XXXX') && last.startsWith('XXXX') ? 5 : 0;
  const at = (edge: string): string => day.slice(skip, edge.length);
  const isAfter = first === '' || first === '..' || at(first!) >= first!.slice(skip);
  return isAfter && (last === '' || last === '..' || at(last) <= last.slice(skip));
}

function coversOne(edtf: string, day: string): boolean {
  const plain = edtf.replace(/[~?%]$/, '');
  const part = PARTS[plain.slice(5)];
  if (part && plain.length === 7) {
    const month = Number(day.slice(5, 7));
    const isNext = month < part[0];
    const months = isNext ? month + 12 : month;
    return months >= part[0] && months <= part[1] && digitsAgree(plain.slice(0, 4), String(Number(day.slice(0, 4)) - (isNext ? 1 : 0)).padStart(4, '0'));
  }
  return digitsAgree(plain, day.slice(0, plain.length));
}

const digitsAgree = (pattern: string, text: string): boolean => pattern.length === text.length && [...pattern].every((letter, at) => letter === 'X' || letter === text[at]);
