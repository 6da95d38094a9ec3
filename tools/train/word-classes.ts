import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokens.ts';

export interface ClassOptions {
  classes: number;
  /** The most frequent words that get a class; the others share one. */
  words: number;
  rounds: number;
  log?: (line: string) => void;
}

/** Neighbours of each word in sparse rows: `ids[starts[w] … starts[w + 1]]` with `counts`. */
interface Neighbours { starts: Int32Array; ids: Int32Array; counts: Int32Array }

/**
 * Classes of words by the words right beside them: each word moves to the class that makes the text's pairs of classes most likely, until few
 * move (the exchange algorithm of Kneser and Ney, 1993). Vectors of wide windows tell subjects apart, these tell what a word can stand for:
 * a given name, a town, a firm. Deterministic. `word class` a line, the most frequent first, classes from 1.
 */
export async function makeClasses(input: Readable, options: ClassOptions): Promise<string> {
  const { words, text } = await readText(input, options.words);
  options.log?.(`${text.length} tokens, ${words.length - 1} words`);
  const classOf = exchange(text, words.length, options);
  return words.slice(1).map((word, at) => `${word} ${classOf[at + 1]! + 1}`).join('\n') + '\n';
}

/** The text in numbers of words; 0 is any word that has no class, and a line's end. */
async function readText(input: Readable, most: number): Promise<{ words: string[]; text: Int32Array }> {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  let text = new Int32Array(1 << 22);
  let length = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    for (const { text: word, type } of tokenize(fold(line).text.toLowerCase())) {
      const key = type === 'digits' ? '0'.repeat(Math.min(word.length, 5)) : word;
      let number = numbers.get(key);
      if (number === undefined) { number = counts.length; numbers.set(key, number); counts.push(0); }
      counts[number]! += 1;
      if (length + 2 > text.length) { const more = new Int32Array(text.length * 2); more.set(text); text = more; }
      text[length++] = number;
    }
    text[length++] = -1;
  }
  const names = [...numbers.keys()];
  const order = names.map((_, at) => at).filter((at) => counts[at]! >= 4).sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, most);
  const rank = new Int32Array(names.length);
  order.forEach((number, at) => { rank[number] = at + 1; });
  for (let at = 0; at < length; at++) text[at] = text[at]! < 0 ? 0 : rank[text[at]!]!;
  return { words: ['', ...order.map((number) => names[number]!)], text: text.subarray(0, length) };
}

/** Rows of what stands after (or, from pairs turned round, before) each word. */
function neighbours(text: Int32Array, size: number, step: 1 | -1): Neighbours {
  const keys = new Float64Array(text.length - 1);
  for (let at = 0; at + 1 < text.length; at++) keys[at] = step === 1 ? text[at]! * size + text[at + 1]! : text[at + 1]! * size + text[at]!;
  keys.sort();
  const starts = new Int32Array(size + 1);
  const ids: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < keys.length;) {
    const key = keys[at]!;
    const from = at;
    while (at < keys.length && keys[at] === key) at++;
    const word = Math.floor(key / size);
    ids.push(key - word * size);
    counts.push(at - from);
    starts[word + 1] = ids.length;
  }
  for (let word = 1; word <= size; word++) if (starts[word]! < starts[word - 1]!) starts[word] = starts[word - 1]!;
  return { starts, ids: Int32Array.from(ids), counts: Int32Array.from(counts) };
}

function exchange(text: Int32Array, size: number, { classes, rounds, log }: ClassOptions): Int32Array {
  const after = neighbours(text, size, 1);
  const before = neighbours(text, size, -1);
  const phi = new Float64Array(text.length + 1);
  for (let count = 2; count < phi.length; count++) phi[count] = count * Math.log(count);
  // The class after the last is that of word 0, which never moves.
  const all = classes + 1;
  const classOf = Int32Array.from({ length: size }, (_, word) => (word === 0 ? classes : (word - 1) % classes));
  const pairs = new Int32Array(all * all);
  const totals = new Int32Array(all);
  for (let at = 0; at < text.length; at++) {
    totals[classOf[text[at]!]!]! += 1;
    if (at + 1 < text.length) pairs[classOf[text[at]!]! * all + classOf[text[at + 1]!]!]! += 1;
  }
  const right = new Int32Array(all);
  const left = new Int32Array(all);
  const gather = (word: number, { starts, ids, counts }: Neighbours, into: Int32Array, list: number[]): number => {
    let self = 0;
    for (const one of list) into[one] = 0;
    list.length = 0;
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      if (ids[at] === word) { self = counts[at]!; continue; }
      const group = classOf[ids[at]!]!;
      if (into[group] === 0) list.push(group);
      into[group]! += counts[at]!;
    }
    return self;
  };
  const rights: number[] = [];
  const lefts: number[] = [];
  const put = (group: number, total: number, self: number, sign: 1 | -1) => {
    for (const one of rights) pairs[group * all + one]! += sign * right[one]!;
    for (const one of lefts) pairs[one * all + group]! += sign * left[one]!;
    pairs[group * all + group]! += sign * self;
    totals[group]! += sign * total;
  };
  const counts = new Int32Array(size);
  for (const word of text) counts[word]! += 1;
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 1; word < size; word++) {
      const self = gather(word, after, right, rights);
      gather(word, before, left, lefts);
      const own = classOf[word]!;
      const total = counts[word]!;
      put(own, total, self, -1);
      let best = own;
      let top = -Infinity;
      for (let group = 0; group < classes; group++) {
        let gain = 2 * (phi[totals[group]!]! - phi[totals[group]! + total]!);
        const row = group * all;
        for (let at = 0; at < rights.length; at++) { const one = rights[at]!; const count = pairs[row + one]!; gain += phi[count + right[one]!]! - phi[count]!; }
        for (let at = 0; at < lefts.length; at++) { const one = lefts[at]!; const count = pairs[one * all + group]!; gain += phi[count + left[one]!]! - phi[count]!; }
        // A tie goes to the class that the word has, or the first.
        if (gain > top + 1e-9 || (group === own && gain > top - 1e-9)) { top = gain; best = group; }
      }
      put(best, total, self, 1);
      if (best !== own) { moved++; classOf[word] = best; }
    }
    log?.(`round ${round + 1}: ${moved} words moved`);
    if (moved < size / 500) break;
  }
  return classOf;
}
