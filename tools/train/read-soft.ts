/** Below it a word is no name's part worth a word. */
const STEPS = [0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.27, 0.35, 0.43, 0.52, 0.62, 0.72, 0.82, 0.9, 0.96];
const LEAST_SEEN = 5;

/** One of sixteen levels of a chance. */
export const levelOf = (chance: number): number => {
  let level = 0;
  while (level < STEPS.length && chance >= STEPS[level]!) level++;
  return level;
};

/** Reads `word count PER LOC ORG MISC` lines (chances, from tools/train/soft.ts) into four levels of four bits. */
export function readSoft(content: string): Map<string, number> {
  const soft = new Map<string, number>();
  for (const line of content.split('\n')) {
    const [word, count, ...chances] = line.split(' ');
    if (!word || Number(count) < LEAST_SEEN || chances.length !== 4) continue;
    let value = 0;
    chances.forEach((chance, kind) => { value |= levelOf(Number(chance)) << (kind * 4); });
    if (value) soft.set(word, value);
  }
  return soft;
}
