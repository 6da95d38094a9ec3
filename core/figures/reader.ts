import type { FoldedText } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { type WordAnalysis, analyzeWord } from './analyze-word.ts';
import type { FigureContext } from './figure.ts';
import type { Meaning, WordNode } from './meaning.ts';
import type { Numeral } from './numeral.ts';
import { wordTree } from './word-tree.ts';

/** A word or phrase of the lexicon found at a token, and the token after it. */
export interface Lexeme {
  meaning: Meaning;
  to: number;
}

const NO_WORD: WordAnalysis = { node: null, base: '', prefix: 0, and: false, preposition: '', article: false };
const NO_MEANING: Meaning = {};

/** The tokens of one text with what the rules ask of them. All positions are token indices unless they are called offsets. */
export class Reader {
  readonly source: string;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly context: FigureContext;
  /** Numerals by the token they start at, since several rules ask for the same one. */
  readonly numerals = new Map<number, Numeral | null>();
  /** Set while a numeral is read inside another one, as the numerator of a fraction. */
  isNested = false;
  /** Currency of the last full mention of a noun: «ريال سعودي» settles the bare «ريال» after it. */
  readonly settled = new Map<string, string>();

  constructor(source: string, folded: FoldedText, tokens: readonly Token[], context: FigureContext) {
    this.source = source;
    this.folded = folded;
    this.tokens = tokens;
    this.context = context;
  }

  /** Folded text of a token; '' outside the text and for a line feed, so that no rule reads across one. */
  text(at: number): string {
    const token = this.tokens[at];
    return !token || token.type === 'break' ? '' : token.text;
  }

  word(at: number): WordAnalysis {
    const token = this.tokens[at];
    return token && token.type === 'arabic' ? analyzeWord(token.text) : NO_WORD;
  }

  isDigits(at: number): boolean {
    return this.tokens[at]?.type === 'digits';
  }

  /** No white space between this token and the one before it. */
  isGlued(at: number): boolean {
    const token = this.tokens[at];
    return !!token && !token.spaceBefore && at > 0;
  }

  /** What the word at a token means alone. */
  meaning(at: number): Meaning {
    const token = this.tokens[at];
    if (!token) return NO_MEANING;
    if (token.type === 'arabic') return analyzeWord(token.text).node?.meaning ?? NO_MEANING;
    if (token.type === 'digits' || token.type === 'break') return NO_MEANING;
    return wordTree.get(token.text)?.meaning ?? NO_MEANING;
  }

  /**
   * The longest word or phrase at a token of which `pick` approves. Proclitics of the first word are set aside unless `bare` is asked
   * for; white space inside a phrase is free, except before a digit, which must be glued («كم2», «م3»).
   */
  lexeme(at: number, pick: (meaning: Meaning) => unknown, bare = false): Lexeme | null {
    const token = this.tokens[at];
    if (!token) return null;
    let node: WordNode | null | undefined;
    if (token.type === 'arabic') {
      const word = analyzeWord(token.text);
      if (bare && word.prefix) return null;
      node = word.node;
    } else if (token.type !== 'digits') node = wordTree.get(token.text);
    let best: Lexeme | null = null;
    let to = at + 1;
    while (node) {
      if (node.meaning && pick(node.meaning)) best = { meaning: node.meaning, to };
      const next = this.tokens[to];
      if (!next || !node.next || (next.type === 'digits' && next.spaceBefore)) break;
      node = node.next.get(next.text);
      to++;
    }
    return best;
  }

  /** Matches folded token texts from a token on, and returns the token after them. */
  phrase(at: number, words: readonly string[]): number | null {
    for (let i = 0; i < words.length; i++) if (this.tokens[at + i]?.text !== words[i]) return null;
    return at + words.length;
  }

  /** Offset where a span that begins with this word starts: after its proclitics, before its article. */
  startOf(at: number): number {
    const token = this.tokens[at]!;
    return token.start + (token.type === 'arabic' ? analyzeWord(token.text).prefix : 0);
  }

  endOf(to: number): number {
    return this.tokens[to - 1]!.end;
  }

  /** The first token of what «و» joins to the tokens before `at`: at itself when the و is attached, the next when it stands alone. */
  afterAnd(at: number): number | null {
    const token = this.tokens[at];
    if (!token || token.type !== 'arabic') return null;
    if (token.text === 'و') return at + 1;
    // «مئة وأحد عشر»: folded, «وأحد» is the word «واحد».
    if (token.text === 'واحد' && this.text(at + 1) === 'عشر') return at;
    return analyzeWord(token.text).and ? at : null;
  }

  /** Whether the source of these tokens holds a mark that folding drops, such as the tanween of «مليوناً». */
  hasInSource(at: number, mark: string): boolean {
    const token = this.tokens[at]!;
    const span = this.folded.toSource(token);
    return this.source.slice(span.start, span.end).includes(mark);
  }
}
