import type { Analysis } from '../../core/analyze.ts';
import { type Article, articleText, layOutBlocks } from '../../core/article/article.ts';
import { decideGate } from '../../core/article/decide-gate.ts';
import type { GateDecision } from '../../core/article/gate.ts';
import { countWords, estimateReadingSeconds } from '../../core/article/reading-time.ts';
import type { Span } from '../../core/text/span.ts';
import { findPublisher } from '../../core/article/publisher.ts';
import { settleClaims } from '../../core/article/settle-claims.ts';
import { cleanUrl } from '../../page/clean-url.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { readSignals } from '../../page/article/read-signals.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { openPage } from './open-page.ts';
import type { PageFormat } from './parse-arguments.ts';
import { OK, PROBLEM, Problem, complain } from './problem.ts';
import { exportPage } from './export-page.ts';
import { showMentions } from './show-mentions.ts';
import { write, writeLine } from './write-output.ts';

export interface PageRead {
  decision: GateDecision;
  /** Null where the page is no Arabic news article. */
  article: Article | null;
}

/** Reads each file in turn. One that cannot be read is named on standard error, and the others are still answered. */
export async function runPage(command: { files: readonly string[]; url: string | null; format: PageFormat }): Promise<number> {
  let status = OK;
  let exported = 0;
  for (const file of command.files) {
    try {
      const page = await readPage(file, command.url);
      if (command.format === 'json') await writeLine(JSON.stringify(showPage(file, page)));
      else if (page.article) await write(exportPage(page.article, loadAnalyzer().analyze(page.article), command.format, exported++ === 0));
      else complain(`${file}: not taken for an Arabic news article, nothing to export`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      complain(error.message);
      status = PROBLEM;
    }
  }
  return status;
}

async function readPage(file: string, url: string | null): Promise<PageRead> {
  const page = await openPage(file, url).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(`${file}: ${{ ENOENT: 'no such file', EISDIR: 'a folder, not a file', EACCES: 'not readable' }[error.code ?? ''] ?? error.message}`);
  });
  try {
    const reading = readArticle(page.document);
    const decision = reading?.decision ?? decideGate(readSignals(page.document));
    return { decision, article: reading && decision.verdict === 'article' ? { ...reading.article, url: cleanUrl(page.document.URL, reading.canonical), ...settleClaims(reading.claims) } : null };
  } finally {
    page.close();
  }
}

function showPage(file: string, { decision, article }: PageRead): unknown {
  const { language, verdict, confidence, reasons } = decision;
  const page = { language, kind: verdict === 'article' ? 'article' : 'other', confidence, reasons };
  if (!article) return { file, page, article: null, figures: [], entities: [] };
  const { text, analysis } = takeRunningText(article, loadAnalyzer().analyze(article));
  const shown = {
    title: article.title,
    byline: article.byline ?? null,
    publisher: findPublisher(article.url)?.name ?? article.publisher ?? null,
    published: article.publishedAt ?? null,
    url: article.url,
    text,
    words: countWords(text),
    readingMinutes: Math.round(estimateReadingSeconds(article) / 6) / 10,
  };
  return { file, page, article: shown, ...showMentions(analysis) };
}

/**
 * The text that is printed is the running text: the headline has its own field, and captions belong to pictures that are not there.
 * Both are analysed with the rest, since names are known from them; then the mentions are counted anew.
 */
export function takeRunningText(article: Article, analysis: Analysis): { text: string; analysis: Analysis } {
  const kept = layOutBlocks(article.blocks).filter(({ block }) => block.role !== 'title' && block.role !== 'caption');
  const text = articleText({ blocks: kept.map(({ block }) => block) });
  let start = 0;
  const shifts = kept.map((span) => {
    const shift = { ...span, by: start - span.start };
    start += span.end - span.start + 1;
    return shift;
  });
  const move = <Mention extends Span>(mentions: readonly Mention[]): Mention[] => {
    const moved: Mention[] = [];
    let at = 0;
    for (const mention of mentions) {
      while (at < shifts.length && shifts[at]!.end < mention.end) at++;
      const shift = shifts[at];
      if (shift && mention.start >= shift.start) moved.push({ ...mention, start: mention.start + shift.by, end: mention.end + shift.by });
    }
    return moved;
  };
  return { text, analysis: { ...analysis, figures: move(analysis.figures), entityMentions: move(analysis.entityMentions) } };
}
