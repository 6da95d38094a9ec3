import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import type { CardKeeper } from '../card/card-keeper.ts';
import { nameKind, shorten } from '../card/card-model.ts';
import type { Mark } from '../marks/mark.ts';
import { revealSpan } from '../marks/reveal-span.ts';
import type { ShownArticle } from '../shown-article.ts';
import { stepTo } from './walk-marks.ts';

interface MarkVisitsOptions {
  shown(): ShownArticle | null;
  isOn(): boolean;
  translator(): TranslatorOf<InPageKey>;
  cards: Pick<CardKeeper, 'open' | 'close'>;
  onChange(): void;
}

export interface MarkVisits {
  /** The mark that was reached last; null where none was, or it is no more. */
  readonly current: Mark | null;
  /** What was reached last, in words for a screen reader. */
  readonly announcement: string;
  /** Goes to a mark and opens its card. */
  visit(mark: Mark, opening: 'press' | 'keys'): void;
  step(by: 1 | -1): void;
  /** Tells a screen reader. */
  say(words: string): void;
  /** False where there was nothing to forget. */
  forget(): boolean;
}

/** Goes from mark to mark, and remembers at which one the reader is. */
export function createMarkVisits({ shown, isOn, translator, cards, onChange }: MarkVisitsOptions): MarkVisits {
  let current: string | null = null;
  let announcement = '';

  return {
    get current() { return current === null ? null : (shown()?.marks.find(({ id }) => id === current) ?? null); },
    get announcement() { return announcement; },
    visit(mark, opening) {
      const article = shown();
      if (!article) return;
      current = mark.id;
      revealSpan(mark, article.places);
      cards.open(mark, opening);
    },
    step(by) {
      const article = shown();
      const next = article && isOn() ? stepTo(article.marks, current, by, article.places) : null;
      if (!article || !next) return;
      cards.close();
      current = next.id;
      revealSpan(next, article.places);
      const t = translator();
      announcement = t('inPage.markAnnounced', { kind: nameKind(next, t), text: shorten(article.places.text.slice(next.start, next.end)), index: article.marks.indexOf(next) + 1, count: article.marks.length });
      onChange();
    },
    say(words) {
      announcement = words;
      onChange();
    },
    forget() {
      const was = current !== null;
      current = null;
      return was;
    },
  };
}
