import type { FoldedText } from '../text/fold.ts';
import { type TokenTable, type TokenType, hasSpaceBefore, scanTokens, typeOf } from '../text/tokens.ts';
import type { WordAnalysis } from './analyze-word.ts';
import type { FigureContext } from './figure.ts';
import { NO_MEANING, NO_WORD, type Term, lookUpTerm } from './look-up-term.ts';
import type { Meaning, WordNode } from './meaning.ts';
import type { Measured } from './measure.ts';
import type { Numeral } from './numeral.ts';

/** A word or phrase of the lexicon found at a token, and the token after it. */
export interface Lexeme {
  meaning: Meaning;
  to: number;
}

/** The tokens of one text with what the rules ask of them. All positions are token indices unless they are called offsets. */
export class Reader {
  readonly source: string;
  readonly folded: FoldedText;
  readonly context: FigureContext;
  /** Number of tokens. */
  readonly length: number;
  readonly #tokens: TokenTable;
  /** What each token means alone. The entries are shared by all tokens of one spelling, so that a token costs no object. */
  readonly #terms: readonly Term[];
  /** Numerals by the token they start at, since several rules ask for the same one. */
  readonly numerals = new Map<number, Numeral | null>();
  /** Set while a numeral is read inside another one, as the numerator of a fraction. */
  isNested = false;
  /** Currency of the last full mention of a noun: «ريال سعودي» settles the bare «ريال» after it. */
  readonly #settled = new Map<string, string>();
  /** Grows when a noun is settled anew: what was read before may be read otherwise now. */
  #settlings = 0;
  /** The last measured number, since a row of the grammar for each kind asks for it in turn. */
  #measured: { at: number; settlings: number; found: Measured | null } | null = null;

  constructor(source: string, folded: FoldedText, context: FigureContext) {
    this.source = source;
    this.folded = folded;
    this.context = context;
    const tokens = scanTokens(folded.text);
    const terms: Term[] = [];
    for (let at = 0; at < tokens.length; at++) terms.push(lookUpTerm(folded.text, tokens.starts[at]!, tokens.ends[at]!, typeOf(tokens, at)));
    this.#tokens = tokens;
    this.#terms = terms;
    this.length = tokens.length;
  }

  /** The currency that a full mention has given to a noun in this text so far. */
  settledCurrency(noun: string): string | undefined {
    return this.#settled.get(noun);
  }

  settle(noun: string, code: string): void {
    if (this.#settled.get(noun) === code) return;
    this.#settled.set(noun, code);
    this.#settlings++;
  }

  /** What `read` reads at a token, read once as long as no noun is settled meanwhile. */
  readMeasuredOnce(at: number, read: (reader: Reader, at: number) => Measured | null): Measured | null {
    if (this.#measured?.at === at && this.#measured.settlings === this.#settlings) return this.#measured.found;
    const settlings = this.#settlings;
    const found = read(this, at);
    this.#measured = { at, settlings, found };
    return found;
  }

  /** Null outside the text. */
  type(at: number): TokenType | null {
    return at >= 0 && at < this.length ? typeOf(this.#tokens, at) : null;
  }

  /** Folded text of a token; '' outside the text and for a line feed, so that no rule reads across one. */
  text(at: number): string {
    return at >= 0 && at < this.length ? this.#terms[at]!.text : '';
  }

  word(at: number): WordAnalysis {
    return at >= 0 && at < this.length ? this.#terms[at]!.word : NO_WORD;
  }

  isDigits(at: number): boolean {
    return this.type(at) === 'digits';
  }

  /** No white space between this token and the one before it. */
  isGlued(at: number): boolean {
    return at > 0 && at < this.length && !hasSpaceBefore(this.#tokens, at);
  }

  /** Where the lexicon goes on from a token; undefined for what it does not have, and for digits. */
  node(at: number): WordNode | undefined {
    return at >= 0 && at < this.length ? this.#terms[at]!.node : undefined;
  }

  /** What the word or sign at a token means alone. */
  meaning(at: number): Meaning {
    return at >= 0 && at < this.length ? this.#terms[at]!.meaning : NO_MEANING;
  }

  /**
   * The longest word or phrase at a token of which `pick` approves. Proclitics of the first word are set aside unless `bare` is asked
   * for; white space inside a phrase is free, except before a digit, which must be glued («كم2», «م3»).
   */
  lexeme(at: number, pick: (meaning: Meaning) => unknown, bare = false): Lexeme | null {
    if (at < 0 || at >= this.length) return null;
    const first = this.#terms[at]!;
    if (bare && first.word.prefix) return null;
    let node: WordNode | null | undefined = first.node;
    let best: Lexeme | null = null;
    let to = at + 1;
    while (node) {
      if (node.meaning && pick(node.meaning)) best = { meaning: node.meaning, to };
      if (!node.next || to >= this.length || (this.isDigits(to) && !this.isGlued(to))) break;
      node = node.next.get(this.#terms[to]!.text);
      to++;
    }
    return best;
  }

  /** Matches folded token texts from a token on, and returns the token after them. */
  phrase(at: number, words: readonly string[]): number | null {
    for (let i = 0; i < words.length; i++) if (this.text(at + i) !== words[i]) return null;
    return at + words.length;
  }

  /** Offset where a token starts. */
  start(at: number): number {
    return this.#tokens.starts[at]!;
  }

  /** Offset where a token ends. */
  end(at: number): number {
    return this.#tokens.ends[at]!;
  }

  /** Offset where a span that begins with this word starts: after its proclitics, before its article. */
  startOf(at: number): number {
    return this.start(at) + this.word(at).prefix;
  }

  /** Offset where a span ends that goes up to this token, without it. */
  endOf(to: number): number {
    return this.end(to - 1);
  }

  /** The first token of what «و» joins to the tokens before `at`: at itself when the و is attached, the next when it stands alone. */
  afterAnd(at: number): number | null {
    if (this.type(at) !== 'arabic') return null;
    const text = this.text(at);
    if (text === 'و') return at + 1;
    // «مئة وأحد عشر»: folded, «وأحد» is the word «واحد».
    if (text === 'واحد' && this.text(at + 1) === 'عشر') return at;
    return this.word(at).and ? at : null;
  }

  /** Whether the source of these tokens holds a mark that folding drops, such as the tanween of «مليوناً». */
  hasInSource(at: number, mark: string): boolean {
    const span = this.folded.toSource({ start: this.start(at), end: this.end(at) });
    return this.source.slice(span.start, span.end).includes(mark);
  }
}
