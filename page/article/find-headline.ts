import { bare } from '../../core/article/level-text.ts';
import type { Run } from './collect-runs.ts';
import { linkShare } from './page-text.ts';

/** How long a headline is, in characters: below, it is a section's name; above, a paragraph. */
const SHORTEST = 10;
const LONGEST = 300;

export interface Headline {
  run: Run;
  index: number;
  /** Whether the page's own title repeats it. */
  matches: boolean;
}

/**
 * The run that is the article's headline: the heading that one of the page's own titles repeats, else the only h1. The first of equals,
 * since what an endless scroll appends comes later. `sites` are names of the site, which its logo repeats as the title does.
 */
export function findHeadline(runs: readonly Run[], titles: readonly string[], sites: readonly string[] = []): Headline | null {
  const names = sites.map(bare);
  const raw = titles.join(' ');
  const wanted = titles.map(bare).filter((title) => title.length >= 6);
  let best: Headline | null = null;
  let most = 2;
  let lone: Headline | null = null;
  let level1 = 0;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    const { level, noises, host } = run;
    if (run.text.length > LONGEST || run.text.length < SHORTEST) continue;
    if (level === 1 && noises.length === 0 && !/^[\w\s.:/-]+$/.test(run.text)) { level1++; lone ??= { run, index, matches: false }; }
    // A heading is compared letter by letter; of the rest only what the titles seem to hold.
    if (level === 0 && !raw.includes(run.text.slice(0, 5)) && !raw.includes(run.text.slice(-5))) continue;
    const text = bare(run.text);
    const score = Math.max(...wanted.map((title) => match(text, title)));
    if (score < 2 || (score < 3 && (names.includes(text) || /logo|brand/i.test(host.className)))) continue;
    const standing = (level > 0 ? (5 - Math.min(level, 4)) * 0.5 : /title|headline|heading/i.test(host.className) ? 0.7 : 0) - (hasStrongNoise(run) ? 2.5 : noises.some(({ isAround }) => !isAround) ? 1 : 0) - (linkShare(run) > 0.8 ? 1 : 0) + (host.closest('[itemprop~=headline]') ? 1 : 0);
    if (score + standing > most) { most = score + standing; best = { run, index, matches: true }; }
  }
  return best ?? (level1 === 1 ? lone : null);
}

/** Equal, or a title with the site's name added, which is the shorter part of it, or one cut short. */
const match = (text: string, title: string): number =>
  text.length < 6 ? 0 : title === text ? 3 : text.length >= 12 && title.includes(text) ? 2 + text.length / title.length : title.length >= 20 && text.startsWith(title) ? 2.2 : 0;

export const hasStrongNoise = ({ noises }: Run): boolean => noises.some(({ strong, isAround }) => strong && !isAround);
