import type { CorrectionDraft } from '../../core/corrections/correction.ts';
import type { InPageKey } from '../../core/i18n/strings/page.ts';
import type { TranslatorOf } from '../../core/i18n/translator.ts';
import { ENTITY_KINDS } from '../../core/settings/settings.ts';
import type { Span } from '../../core/text/span.ts';
import type { Mark } from '../marks/mark.ts';

/** One thing that the reader may say of a mark, or of selected words that are none. */
export interface CorrectionOffer {
  label: string;
  drafts: CorrectionDraft[];
}

interface Subject {
  mark: Mark | null;
  /** Null where a note has no place. */
  span: Span | null;
  text: string;
  articleUrl: string;
}

/** What may be said of a card's subject. Selected words that lie in a longer name are no part of it once they are a name of their own. */
export function offerCorrections({ mark, span, text, articleUrl }: Subject, marks: readonly Mark[], t: TranslatorOf<InPageKey>): CorrectionOffer[] {
  if (mark?.type === 'note' || !span) return [];
  if (mark?.type === 'figure') return [{ label: t('inPage.notFigure'), drafts: [{ says: 'notFigure', text, articleUrl }] }];
  if (mark) {
    return [
      { label: t('inPage.notName'), drafts: [{ says: 'notName', text }] },
      { label: t('inPage.notNameHere'), drafts: [{ says: 'notName', text, articleUrl }] },
      ...ENTITY_KINDS.filter((kind) => kind !== mark.entity.kind).map((kind): CorrectionOffer => ({ label: t('inPage.isKind', { kind: t(`kind.${kind}`) }), drafts: [{ says: 'kind', text: mark.entity.name, kind }] })),
    ];
  }
  const around = marks.flatMap((other): CorrectionDraft[] => (other.type === 'entity' && other.start <= span.start && other.end >= span.end ? [{ says: 'notName', text: other.mention.text }] : []));
  return ENTITY_KINDS.map((kind) => ({ label: t(`kind.${kind}`), drafts: [...around, { says: 'name', text, kind }] }));
}
