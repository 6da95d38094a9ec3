import type { PageRead } from './page-command.ts';
import { Problem } from './problem.ts';

/** The article's figures and names as the extension exports them. */
export function exportPage(_page: PageRead, format: 'markdown' | 'csv'): string {
  throw new Problem(`${format} is not there yet`);
}
